import type { Bilingual, Language } from 'arakawa-it-rules';

export const languages = ['en', 'ja'] as const satisfies readonly Language[];

export const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/** What the site itself says, beside the words of TypeDoc and of the library. */
export const words = {
  language: { ja: '日本語', en: 'English' },
  title: { ja: '荒川区電子情報システム管理運営規程', en: 'Rules on the IT systems of Arakawa City' },
  guides: { ja: '手引', en: 'Guides' },
  map: { ja: '規程の地図', en: 'Map' },
  playground: { ja: '試す場所', en: 'Playground' },
  reference: { ja: 'リファレンス', en: 'Reference' },
  overview: { ja: '概要', en: 'Overview' },
  breadcrumb: { ja: '現在の位置', en: 'Breadcrumb' },
  project: { ja: 'この計画について', en: 'The project' },
  unofficial: {
    ja: '非公式のライブラリであり、荒川区の公表物でも法的助言でもない。',
    en: 'Unofficial: not a publication of Arakawa City, and no legal advice.',
  },
  question: { ja: '問い', en: 'Question' },
  presupposes: { ja: '前提', en: 'Presupposes' },
  citations: { ja: '根拠条項', en: 'Provisions' },
  outcomes: { ja: '結論', en: 'Outcomes' },
  outcome: { ja: '結論', en: 'Outcome' },
  favourable: { ja: '望ましい結論', en: 'favourable' },
  tryIt: { ja: '試す', en: 'Try it' },
  facts: { ja: '事実', en: 'Facts' },
  fact: { ja: '事実', en: 'Fact' },
  values: { ja: '値', en: 'Values' },
  factsNote: {
    ja: 'いずれも省略でき、省略した事実は「分かっていない」ものとして扱う。',
    en: 'Each may be left out; what is left out is not known.',
  },
  sentence: { ja: '説明文の例', en: 'How it reads, in a case' },
  readings: { ja: '読み方', en: 'Readings' },
  readingsNote: {
    ja: '規程の文言が二通りに読める箇所。`options.readings` で選べる。',
    en: 'Where the text can be read in two ways. Choose with `options.readings`.',
  },
  byDefault: { ja: '既定', en: 'default' },
  argument: { ja: '既定とする理由', en: 'For the default' },
  counterargument: { ja: '反対の理由', en: 'Against it' },
  example: { ja: '例', en: 'Example' },
  exampleNote: {
    ja: 'この頁を作るときに実行した結果である。',
    en: 'Run when this page was made.',
  },
  given: { ja: '渡す事実', en: 'The facts' },
  verdict: { ja: '判断の結果', en: 'The verdict' },
  explained: { ja: '説明', en: 'In words' },
  asJson: { ja: 'JSON で見る', en: 'As JSON' },
  tryThis: { ja: 'この例から試す', en: 'Try this case' },
  signature: { ja: '関数の仕様', en: 'The function' },
  listOf: { ja: '次の値の並び：', en: 'a list of' },
  recordOf: { ja: '名前ごとに：', en: 'for each name:' },
  anyText: { ja: '文字列', en: 'text' },
  namesOf: { ja: '使える名前', en: 'names that may be used' },
  wholeNumber: { ja: '整数', en: 'a whole number' },
  eitherOf: { ja: '次のいずれか：', en: 'either of' },
  optional: { ja: '省略可', en: 'may be left out' },
} as const satisfies Readonly<Record<string, Bilingual>>;
