/**
 * The edition of the regulation that this version of the library encodes.
 * @ja 本ライブラリが写している規程の版
 */
export const edition = {
  title: {
    ja: '荒川区電子情報システム管理運営規程',
    en: 'Arakawa City Regulations on the Management and Operation of Electronic Information Systems',
  },
  /** 平成15年訓令甲第6号. */
  number: '平成15年訓令甲第6号',
  enacted: '2003-03-31',
  lastAmendedBy: '令和5年訓令甲第4号',
  lastAmended: '2023-03-31',
  inForceFrom: '2023-04-01',
} as const;
