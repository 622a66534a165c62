import type { Bilingual, Language } from 'arakawa-it-rules';

/** What the playground itself says, beside the words of the form it is made from. */
const words = {
  title: { ja: '荒川区電子情報システム管理運営規程を試す', en: 'Try Arakawa City’s IT regulation' },
  lead: {
    ja: '問いを選び、事実を変え、結論がどう変わるかを見る。どの問いも、例から始まる。',
    en: 'Choose a question, change the facts, and watch the answer change. Every question starts with an example.',
  },
  privacy: {
    ja: '入力した内容は、どこにも送信しない。ただし、アドレスに含まれるため、リンクを渡した相手には見える。',
    en: 'What you enter is sent nowhere. It stands in the address, though: whoever gets the link sees it.',
  },
  unofficial: {
    ja: '荒川区の公表物でも法的助言でもない。',
    en: 'Not a publication of Arakawa City and no legal advice.',
  },
  site: { ja: 'このサイト', en: 'This site' },
  questions: { ja: '問いの一覧', en: 'All questions' },
  map: { ja: '規程の地図', en: 'Map of the regulation' },
  documentation: { ja: '文書', en: 'Documentation' },
  question: { ja: '問い', en: 'Question' },
  example: { ja: '例', en: 'Example' },
  toExample: { ja: '例に戻す', en: 'Back to the example' },
  clear: { ja: 'すべて消す', en: 'Clear everything' },
  missing: { ja: '結論を左右する', en: 'can change the answer' },
  idle: { ja: '結論に影響しない', en: 'does not matter here' },
  missingFacts: { ja: '不足する事実', en: 'What is missing' },
  fields: { ja: '結論の内容', en: 'In detail' },
  readings: { ja: '読み方', en: 'Readings in force' },
  readingsNote: {
    ja: '規程の文言が二つに読める論点である。読み方を替えると、改めて判断する。',
    en: 'Places where the text can be read in two ways. Turn one, and the case is decided again.',
  },
  byDefault: { ja: '既定', en: 'default' },
  arguments: { ja: 'それぞれの論拠', en: 'The arguments' },
  argument: { ja: '既定の読み方の論拠', en: 'For the default' },
  counterargument: { ja: '別の読み方の論拠', en: 'For the other reading' },
  turn: { ja: 'この読み方で判断する', en: 'Read it so' },
  options: { ja: '日の扱い', en: 'Days' },
  closedDays: { ja: '閉庁日', en: 'Closed days' },
  closedDaysNote: {
    ja: '土曜日、日曜日、国民の祝日及び12月29日から1月3日までのほかに閉庁する日。',
    en: 'Days closed beside weekends, national holidays and 29 December to 3 January.',
  },
  on: { ja: '基準日', en: 'Day the answer is about' },
  onNote: {
    ja: '事実に日付がないときの基準日。規程の文言を確認できるかだけに用いる。',
    en: 'Where the facts have none. It decides only whether the wording is attested.',
  },
  call: { ja: 'TypeScript での呼出し', en: 'The call in TypeScript' },
  json: { ja: 'JSON での結論', en: 'The verdict as JSON' },
  copy: { ja: '写し取る', en: 'Copy' },
  copyLink: { ja: 'この事例へのリンクを写し取る', en: 'Copy a link to this case' },
  copied: { ja: '写し取った。', en: 'Copied.' },
  selected: {
    ja: '写し取れなかった。選択した部分をキーボードで写し取ること。',
    en: 'Could not copy. It is selected: copy it by keyboard.',
  },
  fromAddressBar: {
    ja: '写し取れなかった。アドレス欄から写し取ること。',
    en: 'Could not copy. Take it from the address bar.',
  },
  fragment: { ja: 'リンクについて', en: 'About this link' },
} satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

export const say = (word: Word, language: Language): string => words[word][language];
