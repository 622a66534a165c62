import type { Bilingual, Language } from 'arakawa-it-rules';

/** What the page itself says. Everything else comes from the library. */
const words = {
  title: { ja: '荒川区電子情報システム管理運営規程による判断', en: 'Decisions under Arakawa City’s IT regulation' },
  lead: {
    ja: '問いを選び、分かっている事実を答える。結論を左右する事実だけを尋ねる。',
    en: 'Choose a question and answer what you know. You are asked only for facts that can still change the answer.',
  },
  unofficial: {
    ja: '荒川区の公表物でも法的助言でもない。入力した内容は、どこにも送信しない。',
    en: 'Not a publication of Arakawa City and no legal advice. What you enter is sent nowhere.',
  },
  language: { ja: '表示の言語', en: 'Language' },
  otherQuestions: { ja: '問いの一覧', en: 'All questions' },
  presupposes: { ja: '前提', en: 'Presupposes' },
  facts: { ja: '事実', en: 'Facts' },
  nothingAsked: { ja: '尋ねることはない。', en: 'There is nothing to ask.' },
  startOver: { ja: 'はじめからやり直す', en: 'Start over' },
  also: { ja: '補足の事実', en: 'Further details' },
  alsoNote: {
    ja: '示さなくても結論は出る。当てはまるものがあれば示す。',
    en: 'The answer does not wait for these. Give them where they apply.',
  },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  choose: { ja: '選ぶ', en: 'Choose' },
  more: { ja: '加える', en: 'Add' },
  section: { ja: '課', en: 'Section' },
  department: { ja: '部', en: 'Department' },
  none: { ja: 'なし', en: 'None' },
  required: { ja: '必須', en: 'required' },
  optional: { ja: '任意', en: 'optional' },
  example: { ja: '例：', en: 'For example:' },
  rows: { ja: '空いた欄に書き足す。', en: 'Write more into the empty field.' },
  calendar: { ja: '暦から選ぶ', en: 'Pick from a calendar' },
  withdraw: { ja: '取り消す', en: 'Withdraw' },
  addEntry: { ja: '1件加える', en: 'Add an entry' },
  removeEntry: { ja: 'この件を除く', en: 'Remove this entry' },
  verdict: { ja: '結論', en: 'Answer' },
  grounds: { ja: '根拠', en: 'Grounds' },
  true: { ja: '該当', en: 'holds' },
  false: { ja: '非該当', en: 'does not hold' },
  unknown: { ja: '不明', en: 'not known' },
  remedies: { ja: '改める方法', en: 'What would change it' },
  apply: { ja: 'このとおり改める', en: 'Change it so' },
  record: { ja: '判断を記録する', en: 'Record a finding' },
  contested: { ja: '読み方により変わる点', en: 'Where another reading answers otherwise' },
  caveats: { ja: '留意事項', en: 'Notes' },
  data: { ja: 'データで見る', en: 'As data' },
} satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

export const say = (word: Word, language: Language): string => words[word][language];

/** A word about one thing among several, for those who do not see what it stands beside. */
export const sayOf = (word: Word, title: string, language: Language): string =>
  language === 'ja' ? `${title}：${say(word, language)}` : `${say(word, language)}: ${title}`;

/** How far away the answer is. */
export const undecided = (count: number): Bilingual => ({
  ja: `まだ判断できない。結論を左右する事実が、あと${count}件ある。`,
  en:
    count === 1
      ? 'Not decided yet. One more fact can change the answer.'
      : `Not decided yet. ${count} more facts can change the answer.`,
});

/** That something entered does not count. */
export const leftOut = (titles: readonly string[]): Bilingual => ({
  ja: `受け付けられない、又は書きかけの入力がある（${titles.join('、')}）。結論は、それまでに受け付けた事実による。`,
  en: `Some entries are refused or unfinished (${titles.join(', ')}). The answer rests on what was accepted before.`,
});

/** The number and name of an entry of a list. */
export const entryTitle = (title: string, number: string): Bilingual => ({
  ja: `${title}（${number}件目）`,
  en: `${title} (${number})`,
});
