import type { Article } from '../regulation/provision.js';
import { type Version, type Versions, versionOn } from '../regulation/versions.js';

/**
 * Appended Table 3: the members of the Security Committee. Its chair, the chief information officer, is not among them.
 * @ja 別表第3 セキュリティ委員会の委員
 */
export const appendedTable3 = [
  '総務企画部総務企画課長',
  '区政広報部秘書課長',
  '管理部経理課長',
  '区民生活部区民課長',
  '地域文化スポーツ部文化交流推進課長',
  '産業経済部産業振興課長',
  '環境清掃部環境課長',
  '福祉部福祉推進課長',
  '健康部生活衛生課長',
  '子ども家庭部子育て支援課長',
  '防災都市づくり部都市計画課長',
  '会計管理部会計管理課長',
  '教育委員会事務局教育総務課長',
  '管理部デジタル推進課長',
] as const;

/** The table as it has read in turn. */
export const securityTables: Versions<Version & { readonly posts: readonly string[] }> = [
  { citation: '別表第3', from: '2022-04-01', posts: appendedTable3 },
];

/** The posts of the table in force. */
export const securityMembers = (): readonly string[] => versionOn(securityTables).posts;

/**
 * Appended Table 3, place by place.
 * @ja 別表第3
 */
export const table3: Article = {
  citation: '別表第3',
  caption: { ja: 'セキュリティ委員会の委員', en: 'Members of the Security Committee' },
  amendedBy: [
    '平成24年訓令甲第3号',
    '平成26年訓令甲第3号',
    '平成29年訓令甲第2号',
    '令和2年訓令甲第1号',
    '令和4年訓令甲第7号',
  ],
  provisions: [
    {
      citation: '別表第3',
      kind: 'table',
      uses: ['セキュリティ委員会の委員'],
      summary: {
        ja: 'セキュリティ委員会の委員となる14の職を掲げる。',
        en: 'The fourteen posts whose holders are members of the Security Committee.',
      },
    },
  ],
};
