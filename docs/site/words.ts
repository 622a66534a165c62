import type { Bilingual, Language } from '../../src/index.js';
import type { Defect, Urgency } from '../../src/regulation.js';

export const languages = ['ja', 'en'] as const satisfies readonly Language[];

export const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/** What the site itself says, beside the words of the library. */
export const words = {
  language: { ja: '日本語', en: 'English' },
  site: { ja: '荒川区IT規程', en: 'Arakawa IT rules' },
  promise: {
    ja: 'この申請は間に合うか。条文を示して答える。',
    en: 'Is this application on time? Answered, with the article.',
  },
  unofficial: {
    ja: '非公式のライブラリであり、荒川区の公表物でも法的助言でもない。',
    en: 'Unofficial: not a publication of Arakawa City, and no legal advice.',
  },
  onThisPage: { ja: 'この頁の内容', en: 'On this page' },
  previous: { ja: '前', en: 'Previous' },
  next: { ja: '次', en: 'Next' },
  appearance: { ja: '表示', en: 'Appearance' },
  light: { ja: '明るい表示にする', en: 'Switch to the light theme' },
  dark: { ja: '暗い表示にする', en: 'Switch to the dark theme' },
  menu: { ja: '目次', en: 'Menu' },
  toTop: { ja: '先頭へ', en: 'Return to top' },
  languages: { ja: '言語を変える', en: 'Change language' },
  skip: { ja: '本文へ', en: 'Skip to content' },
  notFound: { ja: 'この頁はない', en: 'There is no such page' },
  notFoundWaysOn: { ja: '問い・条文・手引から探せる。', en: 'Start from the questions, the articles or the guides.' },
  toFront: { ja: '最初の頁へ', en: 'To the front page' },
  desk: { ja: '窓口', en: 'Desk' },
  questions: { ja: '問い', en: 'Questions' },
  articles: { ja: '条文', en: 'Articles' },
  readings: { ja: '読み方', en: 'Readings' },
  defects: { ja: '文言の不備', en: 'Defects' },
  glossary: { ja: '用語', en: 'Glossary' },
  systems: { ja: 'システム', en: 'Systems' },
  guides: { ja: '手引', en: 'Guides' },
  map: { ja: '地図', en: 'Map' },
  api: { ja: 'API', en: 'API' },
  apiTitle: { ja: '公開されている名前', en: 'API reference' },
  apiNote: {
    ja: 'パッケージから使える名前の一覧。それぞれの仕様は英語で書かれている。',
    en: 'Every public name, with its parameters, edges, errors and an example that runs.',
  },
  mainNavigation: { ja: '主な頁', en: 'Main navigation' },
  besides: { ja: '同じ種類の頁', en: 'Pages of this kind' },
  mobileNavigation: { ja: '頁の一覧を開く', en: 'Open the navigation' },
  extraNavigation: { ja: '言語と表示', en: 'Language and appearance' },
  unfold: { ja: '開く・閉じる', en: 'Fold or unfold' },
  pager: { ja: '前後の頁', en: 'Previous and next page' },
  copy: { ja: '写す', en: 'Copy' },
  linkHere: { ja: 'この見出しへのリンク：', en: 'Link to this heading: ' },
  allQuestions: { ja: 'すべての問い', en: 'All questions' },
  lawBesideCode: { ja: '条文とコード', en: 'Law beside code' },
  install: { ja: '組み込む', en: 'Install' },
  tenMinutes: { ja: '手引：10分で最初の答えまで', en: 'Guide: a first answer in ten minutes' },
  deskNote: {
    ja: '一つの事案の事実から、すべての問いに条文を示して答える。入力した事実はどこにも送らない。',
    en: 'From the facts of one case, every question answered with its article. Nothing is sent anywhere.',
  },
  search: { ja: '検索', en: 'Search' },
  searchFor: { ja: '言葉、条項、日付、システムの名', en: 'Words, an article, a date, a system' },
  close: { ja: '閉じる', en: 'Close' },
  found: { ja: '件', en: 'found' },
  nothingFound: {
    ja: '当たるものがない。短い言葉に替えるか、次から探せる。',
    en: 'Nothing found. Try a shorter word, or go on from here.',
  },
  project: { ja: 'この計画', en: 'Project' },
  question: { ja: '問い', en: 'Question' },
  questionsNote: {
    ja: '規程が答える問い。問いごとに、結論、事実、読み方、境目の事例がある。',
    en: 'What the regulation answers: for each question its outcomes, facts, readings and tested edges.',
  },
  presupposes: { ja: '前提', en: 'Presupposes' },
  citations: { ja: '根拠条項', en: 'Provisions' },
  outcomes: { ja: '結論', en: 'Outcomes' },
  outcome: { ja: '結論', en: 'Outcome' },
  undetermined: { ja: 'まだ決まらない', en: 'not decided yet' },
  favourable: { ja: '望ましい結論', en: 'favourable' },
  sentence: { ja: '説明文の例', en: 'How it reads, in a case' },
  tryIt: { ja: '窓口で試す', en: 'Try it at the desk' },
  facts: { ja: '事実', en: 'Facts' },
  factsNote: {
    ja: 'いずれも省略でき、省略した事実は「分かっていない」ものとして扱う。',
    en: 'Each may be left out; what is left out is not known.',
  },
  edges: { ja: '境目', en: 'Edges' },
  edgesNote: {
    ja: '条文から手計算した事例であり、テストが確かめている。選ぶと窓口で開く。',
    en: 'Cases worked out by hand from the text, and held by tests. Each opens at the desk.',
  },
  case: { ja: '事例', en: 'Case' },
  notDecided: { ja: '判断しないこと', en: 'Not decided' },
  leftToTheReader: { ja: '使う側に委ねること：', en: 'Left to whoever asks: ' },
  example: { ja: '例', en: 'Example' },
  exampleNote: { ja: 'この頁を作るときに実行した結果である。', en: 'Run when this page was made.' },
  tryThis: { ja: 'この例から試す', en: 'Try this case' },
  asJson: { ja: '判断の結果を JSON で見る', en: 'The verdict as JSON' },
  function: { ja: '関数', en: 'The function' },
  listOf: { ja: '次の値の並び：', en: 'a list of' },
  recordOf: { ja: '名前ごとに：', en: 'for each name:' },
  anyText: { ja: '文字列', en: 'text' },
  wholeNumber: { ja: '整数', en: 'a whole number' },
  eitherOf: { ja: '次のいずれか', en: 'either of' },
  articlesNote: {
    ja: '各箇所に何が書かれ、誰が何をするもので、ライブラリの何が応えるか。要旨は本ライブラリの言葉であり、規程の文言ではない。',
    en: 'What each place says, who owes what by it, and what in the library answers for it. Summaries are the library’s words, not the regulation’s.',
  },
  supplementary: { ja: '附則', en: 'Supplementary provisions' },
  supplementaryNote: { ja: '制定と改正の施行日。', en: 'When the regulation and its amendments took effect.' },
  owed: { ja: '誰が何をするか', en: 'Who does what' },
  duty: { ja: '義務', en: 'Duty' },
  power: { ja: '権限', en: 'Power' },
  answers: { ja: '応えるもの', en: 'What answers for it' },
  nothingToCompute: { ja: '計算することがない', en: 'Nothing to compute' },
  uses: { ja: '用いる言葉と箇所', en: 'Terms and places it uses' },
  onTheMap: { ja: '地図で見る', en: 'On the map' },
  reading: { ja: '読み方の論点', en: 'Reading' },
  readingsNote: {
    ja: '規程の文言が二通りに読める箇所。どちらで読むかは選べる。',
    en: 'Where the text can be read in two ways. Which one counts can be chosen.',
  },
  byDefault: { ja: '既定', en: 'default' },
  argument: { ja: '既定とする理由', en: 'For the default' },
  counterargument: { ja: '反対の理由', en: 'Against it' },
  touches: { ja: '関わる問い', en: 'Questions it touches' },
  defect: { ja: '文言の不備', en: 'A defect of the text' },
  defectsNote: {
    ja: '規程の文言そのものの不備と、定めのない点。それぞれをどう読み、結論にどう響くか。',
    en: 'Where the text itself is defective or silent: how it is read, and what that does to answers.',
  },
  means: { ja: 'どう読むか', en: 'How it is read' },
  effect: { ja: '結論への影響', en: 'What it does to answers' },
  glossaryNote: {
    ja: '規程の用語の読みと意味。意味は本ライブラリの言葉による。',
    en: 'The regulation’s terms, with an English word for each and what it means, in the library’s words.',
  },
  definedTerms: { ja: '定義された用語', en: 'Defined terms' },
  introducedTerms: { ja: '途中で定められた略称など', en: 'Terms introduced on the way' },
  alsoWritten: { ja: '別の書き方：', en: 'Also written: ' },
  systemsTitle: { ja: '別表第1のシステム', en: 'The systems of Appended Table 1' },
  systemsNote: {
    ja: '規程が名を挙げる117の電子情報システムと、それを管理する所管。',
    en: 'The 117 systems that the regulation names, and the unit that manages each. English names are working names.',
  },
  business: { ja: '業務', en: 'Business' },
  managedBy: { ja: '所管', en: 'Managed by' },
  projectNote: {
    ja: '構成、検証、性能、改正の手順などの文書。いずれも英語である。',
    en: 'How it is built, proved and measured, and how it is changed.',
  },
  more: { ja: 'ほか', en: 'More' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How soon, where a word of the text says so. */
export const urgencies: Readonly<Partial<Record<Urgency, Bilingual>>> = {
  immediately: { ja: '直ちに', en: 'immediately' },
  promptly: { ja: '速やかに', en: 'promptly' },
  beforehand: { ja: 'あらかじめ', en: 'beforehand' },
  regularly: { ja: '定期に', en: 'regularly' },
  'as-needed': { ja: '必要に応じ', en: 'as needed' },
};

export const defectKinds: Readonly<Record<Defect['kind'], Bilingual>> = {
  reference: { ja: '参照の誤り', en: 'A wrong reference' },
  term: { ja: '用語の不一致', en: 'Words that do not fit' },
  gap: { ja: '定めのない点', en: 'Something not provided for' },
  form: { ja: '形式の不備', en: 'A matter of form' },
};

export const mapFilter = {
  ja: { words: '言葉', kind: '種類', answer: '応えるもの', all: 'すべて', showAll: 'すべて表示' },
  en: { words: 'Words', kind: 'Kind', answer: 'Answered by', all: 'All', showAll: 'Show all' },
} as const;

/** What is found, by kind. */
export const findableKinds: Readonly<Record<string, Bilingual>> = {
  question: words.question,
  article: { ja: '条文', en: 'Article' },
  reading: words.reading,
  defect: { ja: '不備', en: 'Defect' },
  system: { ja: 'システム', en: 'System' },
  term: { ja: '用語', en: 'Term' },
  guide: { ja: '手引', en: 'Guide' },
  project: { ja: '英文の文書', en: 'Project' },
  api: { ja: 'API', en: 'API' },
  list: { ja: '一覧', en: 'List' },
  desk: words.desk,
};
