import type { Citation } from './citation.js';

/**
 * A cause of harm to information assets that security measures foresee.
 * @ja 想定される事象の要因1件
 */
export interface Threat {
  readonly cause: string;
  readonly ja: string;
  readonly en: string;
  /** Every item that names it. One cause may fall under several. */
  readonly items: readonly Extract<Citation, `第26条第1項第${number}号`>[];
  /** Whether the text counts it as intent (item (i)). A breach of rules is not, even one that somebody commits knowingly. */
  readonly intentional: boolean;
}

/**
 * The causes that Article 26, paragraph (1) names, in its order, each with the items that name it. The lists are open
 * (等): a cause that is not here may still fall under an item. A failure stands in two: it may harm information assets
 * (item (ii)) or stop processing (item (iii)).
 *
 * @example
 * ```ts
 * threats.find(({ cause }) => cause === 'failure')?.items // => ['第26条第1項第2号', '第26条第1項第3号']
 * ```
 * @ja 第26条第1項に現れる事象の要因
 */
export const threats = [
  {
    cause: 'unauthorised-access',
    ja: '不正アクセス',
    en: 'unauthorised access',
    items: ['第26条第1項第1号'],
    intentional: true,
  },
  {
    cause: 'virus-attack',
    ja: 'ウィルスによる攻撃',
    en: 'a virus attack',
    items: ['第26条第1項第1号'],
    intentional: true,
  },
  {
    cause: 'denial-of-service',
    ja: 'サービス不能攻撃',
    en: 'a denial-of-service attack',
    items: ['第26条第1項第1号'],
    intentional: true,
  },
  {
    cause: 'unauthorised-removal',
    ja: '情報資産の無断での持出し',
    en: 'taking information assets out without leave',
    items: ['第26条第1項第2号'],
    intentional: false,
  },
  {
    cause: 'unauthorised-software',
    ja: '許可のないソフトウェアの使用',
    en: 'using software without permission',
    items: ['第26条第1項第2号'],
    intentional: false,
  },
  {
    cause: 'rule-breach',
    ja: 'その他の規定違反',
    en: 'another breach of the rules',
    items: ['第26条第1項第2号'],
    intentional: false,
  },
  {
    cause: 'program-defect',
    ja: 'プログラムの欠陥',
    en: 'a defect of a program',
    items: ['第26条第1項第2号'],
    intentional: false,
  },
  {
    cause: 'operating-error',
    ja: '操作ミス',
    en: 'a mistake in operation',
    items: ['第26条第1項第2号'],
    intentional: false,
  },
  {
    cause: 'failure',
    ja: '故障',
    en: 'a failure',
    items: ['第26条第1項第2号', '第26条第1項第3号'],
    intentional: false,
  },
  { cause: 'earthquake', ja: '地震', en: 'an earthquake', items: ['第26条第1項第3号'], intentional: false },
  { cause: 'lightning', ja: '落雷', en: 'lightning', items: ['第26条第1項第3号'], intentional: false },
  { cause: 'fire', ja: '火災', en: 'fire', items: ['第26条第1項第3号'], intentional: false },
  { cause: 'disaster', ja: 'その他の災害', en: 'another disaster', items: ['第26条第1項第3号'], intentional: false },
  {
    cause: 'accident',
    ja: 'システムなどの事故',
    en: 'an accident of a system or the like',
    items: ['第26条第1項第3号'],
    intentional: false,
  },
] as const satisfies readonly Threat[];

/**
 * The name of a cause in {@link threats}.
 * @ja 要因の識別子
 */
export type ThreatCause = (typeof threats)[number]['cause'];
