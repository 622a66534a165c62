import type { Article } from '../regulation/provision.js';
import { type Version, type Versions, versionOn } from '../regulation/versions.js';

/**
 * Appended Table 2: the members of the Steering Committee. Its chair, the chief information officer, is not among them.
 * @ja 別表第2 運営委員会の委員
 */
export const appendedTable2 = [
  '総務企画部総務企画課長',
  '総務企画部企画担当課長',
  '総務企画部財政課長',
  '管理部職員課長',
  '管理部デジタル推進課長',
  '管理部経理課長',
] as const;

/** The table as it has read in turn. */
export const steeringTables: Versions<Version & { readonly posts: readonly string[] }> = [
  { citation: '別表第2', from: '2022-04-01', posts: appendedTable2 },
];

/** The posts of the table in force. */
export const steeringMembers = (): readonly string[] => versionOn(steeringTables).posts;

/**
 * Appended Table 2, place by place.
 * @ja 別表第2
 */
export const table2: Article = {
  citation: '別表第2',
  caption: { ja: '運営委員会の委員', en: 'Members of the Steering Committee' },
  amendedBy: ['平成31年訓令甲第2号', '令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '別表第2',
      kind: 'table',
      uses: ['運営委員会の委員'],
      summary: {
        ja: '運営委員会の委員となる6の職を掲げる。',
        en: 'The six posts whose holders are members of the Steering Committee.',
      },
    },
  ],
};
