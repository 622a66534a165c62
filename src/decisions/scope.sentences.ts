import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { ScopeFacts, ScopeVerdict } from './scope.js';

export const scopeSentences: Sentences<ScopeVerdict, ScopeFacts> = {
  outcomes: {
    'within-scope': { ja: '規程が適用される', en: 'the regulation applies' },
    'outside-scope': { ja: '規程は適用されない', en: 'the regulation does not apply' },
  },
  summaries: {
    'within-scope': { ja: '規程が適用される。', en: 'The regulation applies.' },
    'outside-scope': { ja: '規程は適用されない。', en: 'The regulation does not apply.' },
  },
  grounds: {
    'body-within': {
      true: ({ organ }) => ({
        ja: `${organ}は、規程の適用を受ける機関である。`,
        en: `${organ} is a body to which the regulation applies.`,
      }),
      false: ({ organ }) => ({
        ja: `${organ}は、規程の適用を受ける機関ではない。`,
        en: `${organ} is not a body to which the regulation applies.`,
      }),
      unknown: { ja: 'どの機関かは分からない。', en: 'Which body it is is not known.' },
    },
    'system-or-facility': {
      true: { ja: 'システム又はその設備である。', en: 'It is a system or a facility that belongs to one.' },
      false: { ja: 'システムでもその設備でもない。', en: 'It is neither a system nor a facility that belongs to one.' },
      unknown: {
        ja: 'システム又はその設備かは分からない。',
        en: 'Whether it is a system or a facility that belongs to one is not known.',
      },
    },
    'handled-information': {
      true: { ja: 'システムで扱う情報である。', en: 'It is information that a system handles.' },
      false: { ja: 'システムで扱う情報ではない。', en: 'It is not information that a system handles.' },
      unknown: {
        ja: 'システムで扱う情報かは分からない。',
        en: 'Whether it is information that a system handles is not known.',
      },
    },
    'system-document': {
      true: { ja: 'システムに関連する文書である。', en: 'It is a document about a system.' },
      false: { ja: 'システムに関連する文書ではない。', en: 'It is not a document about a system.' },
      unknown: {
        ja: 'システムに関連する文書かは分からない。',
        en: 'Whether it is a document about a system is not known.',
      },
    },
  },
  facts: {
    organ: { ja: 'どの機関か', en: 'which body it is' },
    subject: { ja: '何についてか', en: 'what it is about' },
  },
  remedy: noRemedy,
};
