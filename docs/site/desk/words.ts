import type { Bilingual, Language } from 'arakawa-it-rules';

/** What the desk itself says. Everything else comes from the library. */
const words = {
  privacy: {
    ja: '入力した内容は、どこにも送信しない。ただし、アドレスに含まれるため、リンクを渡した相手には見える。',
    en: 'What you enter is sent nowhere. It stands in the address, though: whoever gets the link sees it.',
  },
  // Start
  begin: { ja: '事例から始める', en: 'Start from a case' },
  beginNote: {
    ja: '一つの事例の事実を、すべての問いが共にする。',
    en: 'All questions share the facts of one case.',
  },
  fromExample: { ja: '例から始める', en: 'Start from the example' },
  fromNothing: { ja: '白紙から始める', en: 'Start from nothing' },
  fromJson: { ja: 'JSON の事例を貼り付ける', en: 'Paste a case as JSON' },
  take: { ja: 'この事例で始める', en: 'Start from this case' },
  noJson: { ja: 'JSON の事例として読み取れない。', en: 'This cannot be read as a case in JSON.' },
  questions: { ja: '問いを一つ選ぶ', en: 'Choose one question' },
  question: { ja: '問い', en: 'Question' },
  review: { ja: '導入等1件の審査', en: 'Review of an introduction' },
  home: { ja: '別の事例にする', en: 'Another case' },
  about: { ja: 'この問いの解説', en: 'About this question' },
  // Facts
  facts: { ja: '事実', en: 'Facts' },
  presupposes: { ja: '前提', en: 'Presupposes' },
  example: { ja: '例：', en: 'For example:' },
  toExample: { ja: '例の事実にする', en: 'Fill in the example' },
  clear: { ja: 'すべて消す', en: 'Clear everything' },
  next: { ja: '次に答える', en: 'answer this next' },
  missing: { ja: '結論を左右する', en: 'can change the answer' },
  idle: { ja: '結論に影響しない', en: 'does not matter here' },
  given: { ja: '入力済み', en: 'given' },
  unfinished: { ja: '書きかけ。まだ数えない。', en: 'Unfinished: it does not count yet.' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  choose: { ja: '選ぶ', en: 'Choose' },
  add: { ja: '加える', en: 'Add' },
  name: { ja: '名称', en: 'Name' },
  none: { ja: 'なし', en: 'None' },
  required: { ja: '必須', en: 'required' },
  calendar: { ja: '暦から選ぶ', en: 'Pick from a calendar' },
  withdraw: { ja: '取り消す', en: 'Withdraw' },
  apart: { ja: '着手と運用開始の年度を分ける', en: 'Give the beginning and the effect apart' },
  read: { ja: '読み取り', en: 'Read as' },
  meant: { ja: '次のいずれかか：', en: 'Did you mean' },
  listed: { ja: '別表第1にある', en: 'in Appended Table 1' },
  unlistedSystem: { ja: '別表第1にない名称', en: 'not in Appended Table 1' },
  unlisted: { ja: '規程に名のないもの', en: 'not named in the regulation' },
  ambiguous: {
    ja: '住民基本台帳の事項とも、他で保有するデータとも取れる。',
    en: 'This may be a matter of the resident register, or data held elsewhere.',
  },
  whose: { ja: 'どのデータか：', en: 'Whose data is it?' },
  ofRegister: { ja: '住民基本台帳の事項', en: 'that of the resident register' },
  ofOthers: { ja: '他で保有する同種のデータ', en: 'data of that kind held elsewhere' },
  // Answer
  verdict: { ja: '結論', en: 'Answer' },
  stale: {
    ja: '結論なし。受け付けられない入力がある。',
    en: 'No answer: an entry is not accepted.',
  },
  staleRest: { ja: 'ほかの事実だけから言えること', en: 'What the other facts alone would say' },
  missingFacts: { ja: '不足する事実', en: 'What is missing' },
  grounds: { ja: '根拠', en: 'Grounds' },
  true: { ja: '該当', en: 'holds' },
  false: { ja: '非該当', en: 'does not hold' },
  unknown: { ja: '不明', en: 'not known' },
  remedies: { ja: '改める方法', en: 'What would change it' },
  apply: { ja: 'このとおり改める', en: 'Change it so' },
  record: { ja: '判断を記録する', en: 'Record a finding' },
  contested: { ja: '読み方により変わる点', en: 'Where another reading answers otherwise' },
  turn: { ja: 'この読み方で判断する', en: 'Read it so' },
  caveats: { ja: '留意事項', en: 'Notes' },
  fields: { ja: '結論の内容', en: 'In detail' },
  // Review
  findings: { ja: '指摘', en: 'Findings' },
  noFindings: { ja: '指摘はない。', en: 'Nothing is found wanting.' },
  nextActs: { ja: '次にすること', en: 'What is to be done next' },
  timeline: { ja: '申請から通知まで', en: 'From the application to the notice' },
  alone: { ja: 'この問いだけを見る', en: 'This question by itself' },
  // Readings and days
  readings: { ja: '読み方', en: 'Readings in force' },
  readingsNote: {
    ja: '規程の文言が二つに読める論点である。読み方を替えると、改めて判断する。',
    en: 'Places where the text can be read in two ways. Turn one, and the case is decided again.',
  },
  byDefault: { ja: '既定', en: 'default' },
  argument: { ja: '既定の読み方の論拠', en: 'For the default' },
  counterargument: { ja: '別の読み方の論拠', en: 'For the other reading' },
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
  // The official text
  text: { ja: '公式の文章', en: 'The official text' },
  textNote: {
    ja: '手元の規程の文章を入れると、根拠に文言を添える。改正後の文章又は改め文も入れると、改正の影響及び新旧対照表を示す。',
    en: 'With your copy of the regulation, its wording stands beside the grounds. With a later text or an amending directive as well, you get the impact of the amendment and the comparison table.',
  },
  now: { ja: '規程の文章', en: 'Text of the regulation' },
  later: { ja: '改正後の文章又は改め文', en: 'Later text, or amending directive' },
  file: { ja: 'ファイル', en: 'File' },
  compared: { ja: '変わる箇所', en: 'What changes' },
  impact: { ja: '改正の影響', en: 'Impact of the amendment' },
  table: { ja: '新旧対照表', en: 'Comparison table' },
  save: { ja: '保存する', en: 'Save' },
  wordingDiffers: { ja: '登載している文言と異なる', en: 'not as the library encodes it' },
  // Output
  print: { ja: '印刷する', en: 'Print' },
  copyLink: { ja: 'この事例へのリンクを写し取る', en: 'Copy a link to this case' },
  data: { ja: 'プログラムから', en: 'From a program' },
  call: { ja: 'TypeScript での呼出し', en: 'The call in TypeScript' },
  json: { ja: 'JSON での結論', en: 'The answer as JSON' },
  copy: { ja: '写し取る', en: 'Copy' },
  copied: { ja: '写し取った。', en: 'Copied.' },
  selected: {
    ja: '写し取れなかった。選択した部分をキーボードで写し取ること。',
    en: 'Could not copy. It is selected: copy it by keyboard.',
  },
  fragment: { ja: 'リンクについて', en: 'About this link' },
  // The card on the front page
  urgencyNone: { ja: '緊急の認定なし', en: 'no finding of urgency' },
  urgencyFound: { ja: '緊急の認定あり', en: 'urgency has been found' },
  urgencyUnknown: { ja: '不明', en: 'not known' },
  whoever: { ja: 'この欄に記入した者', en: 'whoever filled this in' },
  asSaid: { ja: 'この欄の記入による', en: 'as filled in here' },
  plannedFor: { ja: '予定年度', en: 'Planned for' },
  appliedAt: { ja: '申請日', en: 'Applied on' },
  urgency: { ja: '緊急の必要', en: 'Urgency' },
  otherReading: { ja: '別の読み方', en: 'Another reading' },
  toDesk: { ja: 'この事例を窓口で開く', en: 'Open this case at the desk' },
  tryExample: { ja: '例を入れる', en: 'Fill in an example' },
  waiting: {
    ja: '申請日及び予定年度を入れると、答える。',
    en: 'Enter both, and the answer stands here.',
  },
} satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

export const say = (word: Word, language: Language): string => words[word][language];

/** A word about one thing among several, for those who do not see what it stands beside. */
export const sayOf = (word: Word, title: string, language: Language): string =>
  language === 'ja' ? `${title}：${say(word, language)}` : `${say(word, language)}: ${title}`;

export const withNote = (text: string, note: string, language: Language): string =>
  language === 'ja' ? `${text}（${note}）` : `${text} (${note})`;

/** How far away the answer is. */
export const undecided = (count: number): Bilingual => ({
  ja: `まだ判断できない。結論を左右する事実が、あと${count}件ある。`,
  en:
    count === 1
      ? 'Not decided yet. One more fact can change the answer.'
      : `Not decided yet. ${count} more facts can change the answer.`,
});
