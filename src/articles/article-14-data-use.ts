import type { Article7Item } from '../regulation/citation.js';
import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { madeOf, type Version, type Versions } from '../regulation/versions.js';
import type { Day } from '../time/calendar.js';
import type { OpenClass, UnitClass } from './article-02-definitions.js';

/**
 * The day from which Article 7 of the Basic Resident Registration Act has item 1-2, the furigana of the name.
 * @ja 氏名の振り仮名（第1号の2）が同法に加わった日
 */
export const furiganaSince: Day = '2025-05-26';

/** Whether the proviso reaches an item of data; of several items, whether it reaches all of them. */
export type Reach = 'within' | 'within-once-added' | 'outside';

/** The items of Article 7 of the Basic Resident Registration Act, in its order. */
export const article7Items: readonly Article7Item[] = [
  '住民基本台帳法第7条第1号', // 氏名
  '住民基本台帳法第7条第1号の2', // 氏名の振り仮名
  '住民基本台帳法第7条第2号', // 出生の年月日
  '住民基本台帳法第7条第3号', // 男女の別
  '住民基本台帳法第7条第4号', // 世帯主・続柄
  '住民基本台帳法第7条第5号', // 戸籍の表示
  '住民基本台帳法第7条第6号', // 住民となつた年月日
  '住民基本台帳法第7条第7号', // 住所
  '住民基本台帳法第7条第8号', // 届出の年月日及び従前の住所
  '住民基本台帳法第7条第8号の2', // 個人番号
  '住民基本台帳法第7条第9号', // 選挙人名簿の登録
  '住民基本台帳法第7条第10号', // 国民健康保険の資格
  '住民基本台帳法第7条第10号の2', // 後期高齢者医療の資格
  '住民基本台帳法第7条第10号の3', // 介護保険の資格
  '住民基本台帳法第7条第11号', // 国民年金の資格
  '住民基本台帳法第7条第11号の2', // 児童手当の受給資格
  '住民基本台帳法第7条第12号', // 米穀の配給
  '住民基本台帳法第7条第13号', // 住民票コード
  '住民基本台帳法第7条第14号', // 政令で定める事項
];

interface ProvisoRange extends Version {
  readonly first: Article7Item;
  readonly last: Article7Item;
}

/**
 * The items that the proviso of Article 14, paragraph (1) names, from the first to the last; the newest wording first. The
 * range takes in the branch item 1-2 between its ends and leaves out item 8-2, the Individual Number, which follows its end.
 */
export const provisoItems: Versions<ProvisoRange> = [
  {
    citation: '第14条第1項ただし書',
    from: '2023-04-01',
    first: '住民基本台帳法第7条第1号',
    last: '住民基本台帳法第7条第8号',
  },
];

function reachOf(item: Article7Item, { first, last }: ProvisoRange): Reach {
  const [at, from, to] = [item, first, last].map((each) => article7Items.indexOf(each)) as [number, number, number];
  if (at < from || at > to) return 'outside';
  return item === FURIGANA ? 'within-once-added' : 'within';
}

const FURIGANA: Article7Item = '住民基本台帳法第7条第1号の2';

/** An item of data: a matter of Article 7 of that Act, one and the same for everybody, or anything else. */
export interface Item {
  readonly name: string;
  readonly reach: Reach;
  /** Of a matter, its place in Article 7. */
  readonly number: number | undefined;
}

const matters = /* @__PURE__ */ madeOf(
  provisoItems,
  (range) =>
    new Map<unknown, Item>(article7Items.map((name, number) => [name, { name, reach: reachOf(name, range), number }])),
);

/** A matter of Article 7, by its canonical spelling. */
export const matterOf = (name: unknown): Item | undefined => matters().get(name);

/** The proviso reaches nothing that is not a matter of Article 7. */
export const otherItem = (name: string): Item => ({ name, reach: 'outside', number: undefined });

/** Who manages data, and what that is: a section, some other unit of the ward, none, or nobody knows which. */
export interface ManagedData {
  readonly unit: string | undefined;
  readonly unitClass: UnitClass | OpenClass | undefined;
}

/** Whether data is another section's. Nobody but the ward's units has any; on the letter, those that are no sections (課) neither. */
export const anotherSections = {
  citation: '第14条第1項本文',
  holds({ unit, unitClass }: ManagedData, applicant: string | undefined, readings: Readings): boolean | 'unknown' {
    if (unit === undefined) return 'unknown';
    if (unit === applicant) return false;
    switch (unitClass!) {
      case 'none':
        return false;
      case 'room':
        return 'unknown';
      case 'unplaced':
        return readings['section-like-units'] === 'literal' ? false : 'unknown';
      case 'section-like':
        if (readings['section-like-units'] === 'literal') return false;
        return applicant === undefined ? 'unknown' : true;
      case 'section':
      case 'digital-promotion':
        return applicant === undefined ? 'unknown' : true;
    }
  },
} as const;

/** Where data of Article 7 is held: in the resident register, or in some other one. */
export const REGISTERS = ['resident', 'other'] as const;

/** The proviso may be read to be about the resident register alone: then it reaches nothing that is held elsewhere. */
export const reachesElsewhere = (readings: Readings): boolean => readings['proviso-data'] === 'same-kind';

/** Whether the proviso frees data from approval: item 1-2 from the day the Act has it, unless the reference is read as it was enacted. */
export const withinProviso = {
  citation: '第14条第1項ただし書',
  holds(reach: Reach | undefined, asOf: Day | undefined, readings: Readings): boolean | 'unknown' {
    if (reach === undefined) return 'unknown';
    if (reach !== 'within-once-added') return reach === 'within';
    if (readings['amended-reference'] === 'as-enacted') return false;
    return asOf === undefined ? 'unknown' : asOf >= furiganaSince;
  },
} as const;

/** Data that is personal information. */
export const personalInformation = { citation: '第14条第2項' } as const;

/**
 * Article 14, place by place.
 * @ja 第14条
 */
export const article14: Article = {
  citation: '第14条',
  chapter: '第5章',
  caption: { ja: 'データ利用の協議', en: "Use of other sections' data" },
  amendedBy: ['平成24年訓令甲第6号', '令和5年訓令甲第4号'],
  provisions: [
    {
      citation: '第14条',
      kind: 'container',
      summary: {
        ja: '導入等の申請に当たり、他の課のデータを利用するときの手続。',
        en: 'What an application for an introduction needs where it uses data of other sections.',
      },
    },
    {
      citation: '第14条第1項',
      kind: 'container',
      summary: {
        ja: 'データを管理する課の長の承認と、その例外。',
        en: 'The approval of the head of the section that manages the data, and the exception to it.',
      },
    },
    {
      citation: '第14条第1項本文',
      kind: 'duty',
      uses: ['課', 'データ', '第12条第1項'],
      summary: {
        ja: '第12条第1項の申請に当たり、申請する課以外の課が管理するデータの利用が必要なら、申請に係る課の長は、データを管理する課の長の承認をあらかじめ受ける。',
        en: 'Where an application under Article 12, paragraph (1) needs data managed by another section, the head of the section concerned obtains the approval of the head of that other section beforehand.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['applicant-section-head'],
          act: { ja: 'データの利用の承認を受ける', en: 'obtain approval for the use of the data' },
          toward: ['data-managing-section-head'],
          urgency: 'beforehand',
          when: {
            ja: '第12条第1項の申請に当たり、他の課が管理するデータの利用が必要なとき',
            en: 'where an application under Article 12, paragraph (1) needs data managed by another section',
          },
        },
        {
          mode: 'power',
          by: ['data-managing-section-head'],
          act: { ja: 'データの利用を承認する', en: 'approve the use of the data' },
          toward: ['applicant-section-head'],
          urgency: 'on-event',
          when: { ja: '承認を求められたとき', en: 'when approval is sought' },
        },
      ],
    },
    {
      citation: '第14条第1項ただし書',
      kind: 'exception',
      summary: {
        ja: '住民基本台帳法第7条の第1号から第8号までの事項を利用するには、承認は要らない。',
        en: 'No approval is needed for the use of the matters in items (i) to (viii) of Article 7 of the Basic Resident Registration Act.',
      },
    },
    {
      citation: '第14条第2項',
      kind: 'duty',
      uses: ['申請課長', 'データ', '個人情報', '保護法', '第14条第1項'],
      summary: {
        ja: '利用するデータが個人情報なら、申請に係る課の長は、個人情報の保護に関する法律が求める手続等を行う。',
        en: 'Where that data is personal information, the head of the section concerned follows the procedures that the Act on the Protection of Personal Information asks for.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['applicant-section-head'],
          act: {
            ja: '個人情報の保護に関する法律に従い、必要な手続等を行う',
            en: 'follow the procedures needed under the Act on the Protection of Personal Information',
          },
          urgency: 'on-event',
          when: { ja: '利用するデータが個人情報に当たるとき', en: 'where the data to be used is personal information' },
        },
      ],
    },
  ],
};
