import type { Bilingual, IssueCode } from 'arakawa-it-rules';

/** Why a line was refused: where in it, and the reason in both languages. Never the value, which may be personal data. */
export interface Fault {
  /** Dotted path in the line, `facts.appliedAt`; empty for the line as a whole. */
  readonly path: string;
  readonly code: IssueCode | LineFault;
  readonly message: Bilingual;
}

/** What the library cannot say, because it never sees the line. */
export type LineFault = keyof typeof MESSAGES;

const MESSAGES = {
  'line-too-long': { ja: '1行は1,000,000バイトまでです。', en: 'A line has 1,000,000 bytes at most.' },
  'not-utf8': { ja: 'UTF-8として読めません。', en: 'This is not UTF-8.' },
  'not-json': { ja: 'JSONとして読めません。', en: 'This is not JSON.' },
  'name-twice': {
    ja: '一つのオブジェクトに同じ名前が二度あります。',
    en: 'One object has the same name twice.',
  },
  'not-an-application': {
    ja: 'id、decision、factsを持つオブジェクトが要ります。',
    en: 'This must be an object with id, decision and facts.',
  },
  'unknown-key': {
    ja: '使える名前はid、decision、facts、optionsだけです。',
    en: 'The names are id, decision, facts and options only.',
  },
  'not-an-id': {
    ja: '空でない文字列か、15桁までの整数が要ります。',
    en: 'This must be a text that is not empty, or an integer of 15 digits at most.',
  },
  'no-such-decision': { ja: 'この名前の判断はありません。', en: 'There is no decision of this name.' },
} as const satisfies { readonly [fault in string]: Bilingual };

/** Names are cut: a place is to be found, not to be reprinted. */
const LONGEST_PATH = 120;

export const fault = (path: string, code: LineFault): Fault => ({
  path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
  code,
  message: MESSAGES[code],
});
