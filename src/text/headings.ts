import type { Line } from './line.js';

/** Longer than any heading. */
const LONGEST = 60;

const DELETED = /^第[^条]{1,20}条.{0,20}(?:から|及び|、|・)第[^条]{1,20}条.{0,20}削除$/;

/** 第5条から第7条まで 削除: several articles that are no longer there. */
export const isDeletedRange = (bare: string): boolean => DELETED.test(bare);

const ENACTED = /^(?:明治|大正|昭和|平成|令和).{1,12}日[^0-9(]{1,12}第[0-9]+号$/;

/** The day and number of a regulation, as they stand below its title: 平成15年3月31日訓令甲第6号. */
export const isEnactmentLine = (bare: string): boolean => bare.length <= LONGEST && ENACTED.test(bare);

/** The title: the lines above the first date, contents or chapter. */
export function titleOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ bare }) =>
    /^(?:明治|大正|昭和|平成|令和|目次|本則|条[項文]目次|体系情報|沿革|第[0-9]|\(|[^ ]*第[0-9]+号$)/.test(bare),
  );
  return end > 0 && end <= 3 ? lines.slice(0, end) : [];
}
