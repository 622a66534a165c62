/**
 * Naive oracles for Article 14 on complete facts: nothing is unknown, every unit is written in the regulation's spelling.
 * A table typed by hand and plain loops; shares no code with `src`.
 */
import type { Readings } from '../../src/regulation/readings.js';

export interface CompleteUse {
  readonly managedBy: string;
  readonly items: readonly string[];
  /** Where the matters among the items are held: the resident register, unless it is said. */
  readonly register?: 'resident' | 'other';
  readonly personalInformation: boolean;
}

export interface CompleteFacts {
  readonly applicantSection: string;
  readonly uses: readonly CompleteUse[];
  /** A civil day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where units belong whose names do not tell what they are. */
  readonly organization: Readonly<Record<string, string>>;
}

export type Approval = 'required' | 'exempt' | 'not-required';
export type Procedure = 'required' | 'not-required';

/** The items of Article 7 of the Basic Resident Registration Act, and whether each lies between items 1 and 8. */
const ARTICLE_7: readonly (readonly [item: string, matter: string, place: 'between' | 'added later' | 'after'])[] = [
  ['第1号', '氏名', 'between'],
  ['第1号の2', '氏名の振り仮名', 'added later'],
  ['第2号', '出生の年月日', 'between'],
  ['第3号', '男女の別', 'between'],
  ['第4号', '世帯主・続柄', 'between'],
  ['第5号', '戸籍の表示', 'between'],
  ['第6号', '住民となつた年月日', 'between'],
  ['第7号', '住所', 'between'],
  ['第8号', '届出の年月日及び従前の住所', 'between'],
  ['第8号の2', '個人番号', 'after'],
  ['第9号', '選挙人名簿登録', 'after'],
  ['第10号', '国保', 'after'],
  ['第10号の2', '後期高齢者医療', 'after'],
  ['第10号の3', '介護保険', 'after'],
  ['第11号', '国民年金', 'after'],
  ['第11号の2', '児童手当', 'after'],
  ['第12号', '米穀の配給', 'after'],
  ['第13号', '住民票コード', 'after'],
  ['第14号', '政令で定める事項', 'after'],
];

/** 第8号の2 as `住民基本台帳法第7条第8号の2`. */
export const article7 = (item: string): string => `住民基本台帳法第7条${item}`;

export const ARTICLE_7_ITEMS: readonly string[] = ARTICLE_7.map(([item]) => article7(item));

/** The day from which Article 7 has item 1-2. */
const FURIGANA_DAY = '2025-05-26';

/** Units that manage data without being sections by Article 2, item (xiv). */
export const UNITS_THAT_ARE_NO_SECTIONS: readonly string[] = [
  '選挙管理委員会事務局',
  '区議会事務局',
  '監査事務局',
  '子ども家庭総合センター',
];

const PLACES = new Map(ARTICLE_7.map(([item, , place]) => [article7(item), place]));

export const isOfArticle7 = (item: string): boolean => PLACES.has(item);

/** Whether the use takes a matter out of the resident register. */
export const isOfRegister = ({ items, register }: Pick<CompleteUse, 'items' | 'register'>): boolean =>
  register !== 'other' && items.some(isOfArticle7);

/** Matters of the resident register are personal information: facts that deny it contradict themselves. */
export const contradictsItself = (use: Pick<CompleteUse, 'items' | 'register' | 'personalInformation'>): boolean =>
  !use.personalInformation && isOfRegister(use);

export function isWithinProviso(
  item: string,
  asOf: string,
  readings: Readings,
  register: CompleteUse['register'] = 'resident',
): boolean {
  if (register === 'other' && readings['proviso-data'] === 'register-only') return false;
  const place = PLACES.get(item);
  if (place === 'added later') return readings['amended-reference'] === 'as-amended' && asOf >= FURIGANA_DAY;
  return place === 'between';
}

/** 課 are sections; 室 of one department too; the rest are none, if they are units of the ward at all. */
function isSection(unit: string, department: string | undefined): boolean {
  if (UNITS_THAT_ARE_NO_SECTIONS.includes(unit)) return false;
  return unit.endsWith('課') || (unit.endsWith('室') && department === '教育委員会事務局');
}

/** Units of which no name tells whether they are the ward's. */
export const isPlacedByChartAlone = (unit: string): boolean => unit === '東京都' || unit.endsWith('室');

/** Whether the use is one of data that another section manages. */
export function counts(use: CompleteUse, facts: CompleteFacts, readings: Readings): boolean {
  const { managedBy } = use;
  const department = facts.organization[managedBy];
  if (managedBy === facts.applicantSection || managedBy === 'no-section' || department === 'none') return false;
  return readings['section-like-units'] !== 'literal' || isSection(managedBy, department);
}

/** Article 14, paragraph (1). */
export function approval(facts: CompleteFacts, readings: Readings): Approval {
  let outcome: Approval = 'not-required';
  for (const use of facts.uses) {
    if (!counts(use, facts, readings)) continue;
    if (outcome === 'not-required') outcome = 'exempt';
    for (const item of use.items) if (!isWithinProviso(item, facts.asOf, readings, use.register)) outcome = 'required';
  }
  return outcome;
}

/** Article 14, paragraph (2). */
export function procedure(facts: CompleteFacts, readings: Readings): Procedure {
  for (const use of facts.uses) {
    if (!counts(use, facts, readings)) continue;
    const lookedAt =
      readings['privacy-after-exemption'] === 'applies' ||
      use.items.some((item) => !isWithinProviso(item, facts.asOf, readings, use.register));
    if (lookedAt && (isOfRegister(use) || use.personalInformation)) return 'required';
  }
  return 'not-required';
}

/** Whose approval is needed for what: one entry per section, in the order of the uses. */
export function approvals(facts: CompleteFacts, readings: Readings): { from: object; items: string[] }[] {
  return bySection(facts, readings, false).map(({ section, items }) => ({ from: headOf(section), items }));
}

/** The items of other sections that need no approval. */
export function exempt(facts: CompleteFacts, readings: Readings): { managedBy: string; items: string[] }[] {
  return bySection(facts, readings, true).map(({ section, items }) => ({ managedBy: section, items }));
}

/** An item is one thing in the resident register and another elsewhere, though verdicts write both alike. */
const ELSEWHERE = 'elsewhere: ';

/** Entries as verdicts write them. */
export const asWritten = <Entry extends { readonly items: readonly string[] }>(entries: readonly Entry[] | undefined) =>
  entries?.map((entry) => ({ ...entry, items: [...new Set(entry.items.map((item) => item.replace(ELSEWHERE, '')))] }));

function bySection(facts: CompleteFacts, readings: Readings, within: boolean): { section: string; items: string[] }[] {
  const rows: { section: string; items: string[] }[] = [];
  for (const use of facts.uses) {
    if (!counts(use, facts, readings)) continue;
    for (const item of use.items) {
      if (isWithinProviso(item, facts.asOf, readings, use.register) !== within) continue;
      let row = rows.find(({ section }) => section === use.managedBy);
      if (row === undefined) {
        row = { section: use.managedBy, items: [] };
        rows.push(row);
      }
      const named = use.register === 'other' ? `${ELSEWHERE}${item}` : item;
      if (!row.items.includes(named)) row.items.push(named);
    }
  }
  return rows;
}

/** 課 and 室 have titled heads; the text gives the heads of other units no title. */
function headOf(unit: string): object {
  return { label: unit.endsWith('課') || unit.endsWith('室') ? `${unit}長` : `${unit}の長`, unit };
}

// --- tables for both decisions ---------------------------------------------------------------------------------------

/** Moments around the day from which Article 7 has item 1-2, and the civil day each is in the ward. */
export const MOMENTS: readonly (readonly [moment: string | Date, day: string])[] = [
  ['2025-05-24', '2025-05-24'],
  ['2025-05-25', '2025-05-25'],
  ['2025-05-26', '2025-05-26'],
  ['2025-05-27', '2025-05-27'],
  ['令和7年5月25日', '2025-05-25'],
  ['令和7年5月26日', '2025-05-26'],
  ['2025-05-25T23:59:59+09:00', '2025-05-25'],
  ['2025-05-26T00:00:00+09:00', '2025-05-26'],
  ['2025-05-25T14:59:59Z', '2025-05-25'],
  ['2025-05-25T15:00:00Z', '2025-05-26'],
  ['2025-05-25T07:59:59-07:00', '2025-05-25'],
  ['2025-05-25T08:00:00-07:00', '2025-05-26'],
  ['2025-05-26T04:59:59+14:00', '2025-05-25'],
  ['2025-05-26T05:00:00+14:00', '2025-05-26'],
  ['2025-05-26T15:00:00Z', '2025-05-27'],
  [new Date('2025-05-25T14:59:59.999Z'), '2025-05-25'],
  [new Date('2025-05-25T15:00:00.000Z'), '2025-05-26'],
];

/** Two names of one section, so that the second's data is the first's own. */
export const SAME_SECTION: readonly (readonly [string, string])[] = [
  ['福祉推進課', '福祉推進課'],
  ['管理部デジタル推進課', 'デジタル推進課'],
  ['デジタル推進課', '管理部デジタル推進課'],
  ['区議会事務局', '議会事務局'],
  ['議会事務局', '区議会事務局'],
  ['福祉部福祉推進課', '福祉推進課'],
  ['税務課', '区民生活部税務課'],
  [' 税務課　', '税務課'],
  ['デジタル推進課', '管理部　デジタル推進課'],
  ['ﾃﾞｼﾞﾀﾙ推進課', '管理部デジタル推進課'],
];

const useOf = (items: unknown) => ({ applicantSection: '福祉推進課', uses: [{ managedBy: '税務課', items }] });
const useWith = (facts: object) => ({ uses: [{ managedBy: '税務課', items: ['施設の予約状況'], ...facts }] });

type Refused = readonly [what: string, facts: unknown, ...issues: readonly { path: string; code: string }[]];

const refusedItem = (item: string): Refused => [
  `事項「${item}」`,
  useOf(['施設の予約状況', item]),
  { path: 'uses.0.items.1', code: 'not-an-article-7-item' },
];

/** Facts that must be refused, and every issue in them. */
export const REFUSED: readonly Refused[] = [
  // Matters of that Act in another form, or that Article 7 does not have.
  ...[
    '住民基本台帳法第7条第15号',
    '住民基本台帳法第7条第8号の3',
    '住民基本台帳法第7条第0号',
    '住民基本台帳法第7条第01号',
    '住民基本台帳法第7条第3号の2',
    '住民基本台帳法第7条第1号の2の2',
    '住民基本台帳法第7条第8の2号',
    '住民基本台帳法第7条第1項第1号',
    '住民基本台帳法第7条',
    '住民基本台帳法',
    '住民基本台帳法第30条の45',
    '住民基本台帳法第12条第1号',
    '住民基本台帳法第7条第1号から第8号まで',
    '住民基本台帳法第7条第1号〜第8号',
    '住民基本台帳法第7条第1号、第2号',
    '住民基本台帳法第七条第一号',
    '住民基本台帳法第7条第八号の二',
    '住民基本台帳法第7条第1号（氏名）',
    '住民基本台帳法(昭和42年法律第81号)第7条第1号',
    '住民基本台帳法 第7条第1号',
    '住民基本台帳法施行令第30条の13',
    '住基法第7条第1号',
    '住基法第7条第8号の2',
    '　住民基本台帳法第７条第１５号',
  ].map(refusedItem),

  // Plain words of its matters, and its items without the Act: the register's, or held elsewhere?
  ...[
    ...['氏名', '名前', '住所', '現住所', '生年月日', '性別', '男女の別', '世帯主', '続柄', '世帯主との続柄', '本籍'],
    ...[
      '戸籍の表示',
      '筆頭者',
      '住民となった年月日',
      '従前の住所',
      '前住所',
      '個人番号',
      'マイナンバー',
      '住民票コード',
    ],
    ...['氏名の振り仮名', 'フリガナ', '選挙人名簿の登録', '国民健康保険の資格', '介護保険の資格', '児童手当の受給資格'],
    ...['氏名、住所', '氏名・生年月日及び性別', '氏名と世帯主との続柄', '氏名,住所', '届出の年月日・従前の住所'],
    ...['住民基本台帳の氏名', '住民基本台帳の氏名、住所', '住民基本台帳の住所と所得の額', '氏名、住民基本台帳の住所'],
    ...[' 氏 名 ', '氏　名', '住 所', 'ﾏｲﾅﾝﾊﾞｰ', '個人番号（マイナンバー）', '生\u200b年月日'],
    ...[
      '氏名（住民基本台帳法第7条第1号）',
      '氏名（住基法第7条第1号）',
      '住所（同法第７条第7号）',
      '続柄（法第七条第四号）',
    ],
    ...['氏名等', '住所など', '氏名 住所', '氏名　生年月日　性別', '氏名、住所等', '住民基本台帳の氏名等'],
    ...['第7条第1号', '第７条第８号の２', ' 第7条 第13号', '第七条第一号', '第7条第15号', '第7条第1号から第8号まで'],
  ].map(
    (item): Refused => [
      `事項「${item}」`,
      useOf(['施設の予約状況', item]),
      { path: 'uses.0.items.1', code: 'ambiguous-item' },
    ],
  ),
  [
    '他で保有するデータの平易な語',
    useWith({ items: ['氏名'], register: 'other' }),
    { path: 'uses.0.items.0', code: 'ambiguous-item' },
  ],

  // The register.
  ['null の register', useWith({ register: null }), { path: 'uses.0.register', code: 'null' }],
  ['none の register', useWith({ register: 'none' }), { path: 'uses.0.register', code: 'not-one-of' }],
  ['真偽値の register', useWith({ register: true }), { path: 'uses.0.register', code: 'not-one-of' }],
  [
    '住民基本台帳と明示した事項と personalInformation: false',
    useWith({ items: [article7('第1号')], register: 'resident', personalInformation: false }),
    { path: 'uses.0.personalInformation', code: 'contradiction' },
  ],

  // The shape of the items.
  ['空の事項の一覧', useOf([]), { path: 'uses.0.items', code: 'empty' }],
  ['空の事項', useOf(['施設の予約状況', '']), { path: 'uses.0.items.1', code: 'empty' }],
  ['空白だけの事項', useOf([' 　']), { path: 'uses.0.items.0', code: 'empty' }],
  ['null の一覧', useOf(null), { path: 'uses.0.items', code: 'null' }],
  ['一覧でない事項', useOf('住民基本台帳法第7条第1号'), { path: 'uses.0.items', code: 'not-a-list' }],
  ['真偽値の一覧', useOf(true), { path: 'uses.0.items', code: 'not-a-list' }],
  ['null の事項', useOf([null]), { path: 'uses.0.items.0', code: 'null' }],
  ['真偽値の事項', useOf([true]), { path: 'uses.0.items.0', code: 'not-a-text' }],
  ['数値の事項', useOf([1]), { path: 'uses.0.items.0', code: 'not-a-text' }],
  [
    '二つの誤り',
    useOf(['住基法', '']),
    { path: 'uses.0.items.0', code: 'not-an-article-7-item' },
    { path: 'uses.0.items.1', code: 'empty' },
  ],

  // Personal information.
  ...ARTICLE_7_ITEMS.map(
    (item): Refused => [
      `${item}と personalInformation: false`,
      useWith({ items: ['施設の予約状況', item], personalInformation: false }),
      { path: 'uses.0.personalInformation', code: 'contradiction' },
    ],
  ),
  [
    'null の personalInformation',
    useWith({ personalInformation: null }),
    { path: 'uses.0.personalInformation', code: 'null' },
  ],
  [
    '文字列の personalInformation',
    useWith({ personalInformation: 'いいえ' }),
    { path: 'uses.0.personalInformation', code: 'not-a-boolean' },
  ],
  [
    '数値の personalInformation',
    useWith({ personalInformation: 0 }),
    { path: 'uses.0.personalInformation', code: 'not-a-boolean' },
  ],

  // Sections.
  [
    '課でなく部（管理する課）',
    useWith({ managedBy: '福祉部' }),
    { path: 'uses.0.managedBy', code: 'department-for-a-section' },
  ],
  [
    '課でなく部（申請課）',
    { applicantSection: '福祉部' },
    { path: 'applicantSection', code: 'department-for-a-section' },
  ],
  [
    '課を置く事務局',
    { applicantSection: '教育委員会事務局' },
    { path: 'applicantSection', code: 'department-for-a-section' },
  ],
  ['規程と異なる部', { applicantSection: '福祉部デジタル推進課' }, { path: 'applicantSection', code: 'contradiction' }],
  ['空の申請課', { applicantSection: '' }, { path: 'applicantSection', code: 'not-a-unit' }],
  ['none の申請課', { applicantSection: 'none' }, { path: 'applicantSection', code: 'not-a-unit' }],
  ['null の申請課', { applicantSection: null }, { path: 'applicantSection', code: 'null' }],
  ['真偽値の申請課', { applicantSection: true }, { path: 'applicantSection', code: 'not-a-unit' }],
  ['原型の名の管理する課', useWith({ managedBy: 'constructor' }), { path: 'uses.0.managedBy', code: 'not-a-unit' }],
  ['null の管理する課', useWith({ managedBy: null }), { path: 'uses.0.managedBy', code: 'null' }],

  // The uses and the facts as a whole.
  ['null の uses', { uses: null }, { path: 'uses', code: 'null' }],
  ['一覧でない uses', { uses: {} }, { path: 'uses', code: 'not-a-list' }],
  ['none の uses', { uses: 'none' }, { path: 'uses', code: 'not-a-list' }],
  ['null の利用', { uses: [{}, null] }, { path: 'uses.1', code: 'null' }],
  ['一覧の利用', { uses: [[]] }, { path: 'uses.0', code: 'not-an-object' }],
  ['undefined の利用', { uses: [undefined] }, { path: 'uses.0', code: 'not-an-object' }],
  ['null の事実', null, { path: '', code: 'null' }],
  ['真偽値の事実', true, { path: '', code: 'not-an-object' }],
  ['一覧の事実', [], { path: '', code: 'not-an-object' }],

  // Keys.
  ['綴りの誤り', { applicantSecton: '秘匿する課' }, { path: 'applicantSecton', code: 'unknown-key' }],
  ['利用の中の綴りの誤り', useWith({ managedby: '秘匿する課' }), { path: 'uses.0.managedby', code: 'unknown-key' }],
  ['大文字の asOf', { asof: '2025-05-26' }, { path: 'asof', code: 'unknown-key' }],
  [
    '__proto__',
    JSON.parse('{"__proto__": {"applicantSection": "秘匿する課"}}'),
    { path: '__proto__', code: 'unknown-key' },
  ],
  [
    '利用の中の __proto__',
    JSON.parse('{"uses": [{"__proto__": {"managedBy": "秘匿する課"}}]}'),
    { path: 'uses.0.__proto__', code: 'unknown-key' },
  ],
  ['constructor', { constructor: '秘匿する課' }, { path: 'constructor', code: 'unknown-key' }],
  [
    '利用の中の constructor',
    useWith({ constructor: '秘匿する課' }),
    { path: 'uses.0.constructor', code: 'unknown-key' },
  ],
  ['toString', { toString: '秘匿する課' }, { path: 'toString', code: 'unknown-key' }],

  // The day.
  ['null の asOf', { asOf: null }, { path: 'asOf', code: 'null' }],
  ['数値の asOf', { asOf: 20250526 }, { path: 'asOf', code: 'number-for-a-day' }],
  ['真偽値の asOf', { asOf: true }, { path: 'asOf', code: 'not-a-moment' }],
  ['時差のない asOf', { asOf: '2025-05-26T00:00:00' }, { path: 'asOf', code: 'no-offset' }],
  ['ない日の asOf', { asOf: '2025-05-32' }, { path: 'asOf', code: 'no-such-day' }],
  ['桁の足りない asOf', { asOf: '25-5-26' }, { path: 'asOf', code: 'ambiguous-date' }],
];

/**
 * Every text in a value that tells something; messages must not repeat any of them. The items of the Act and the words of
 * `register` tell nothing of anybody, and messages need them themselves.
 */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim().length < 2 || ['resident', 'other', ...ARTICLE_7_ITEMS].some((said) => said.includes(value))
      ? []
      : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
