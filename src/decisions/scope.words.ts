import { assemblyOfficeName } from '../regulation/defects.texts.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { ScopeFacts, ScopeVerdict, scope } from './scope.js';
import { belongingAsked, organizationDescription } from './system.words.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const scopeWords: Words<typeof scope, ScopeFacts, ScopeVerdict> = {
  question: {
    ja: 'この機関の、この対象に、規程は適用されるか。',
    en: 'Does the regulation apply to this body and this thing?',
  },
  presupposes: { ja: 'その名称の機関があること。', en: 'A body that exists by that name.' },
  asks: {
    organ: { ja: 'どの機関か', en: 'which body it is' },
    subject: { ja: '何についてか', en: 'what it is about' },
    organization: ([body]) =>
      body === undefined
        ? { ja: '機関の属する区の部', en: 'the department of the ward to which the body belongs' }
        : belongingAsked(body),
  },
  outcomes: {
    'within-scope': {
      label: { ja: '規程が適用される', en: 'the regulation applies' },
      answer: { ja: '規程が適用される。', en: 'The regulation applies.' },
    },
    'outside-scope': {
      label: { ja: '規程は適用されない', en: 'the regulation does not apply' },
      answer: { ja: '規程は適用されない。', en: 'The regulation does not apply.' },
    },
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
      unknown: ({ organ }) =>
        organ === undefined
          ? { ja: 'どの機関かは分からない。', en: 'Which body it is is not known.' }
          : {
              ja: `${organ}が区のいずれかの部に属するかは分からない。`,
              en: `Whether ${organ} belongs to a department of the ward is not known.`,
            },
    },
    'system-or-facility': {
      true: { ja: 'システム又はこれに関する設備である。', en: 'It is a system or a facility related to one.' },
      false: {
        ja: 'システムでもこれに関する設備でもない。',
        en: 'It is neither a system nor a facility related to one.',
      },
      unknown: {
        ja: 'システム又はこれに関する設備かは分からない。',
        en: 'Whether it is a system or a facility related to one is not known.',
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
  defects: [assemblyOfficeName],
};

/** What forms and schemas say of its facts. */
export const scopeDescriptions: Descriptions<typeof scope, ScopeFacts, ScopeVerdict> = {
  facts: {
    organ: {
      title: { ja: '機関の名称', en: 'Name of the body' },
      note: {
        ja: '部、事務局、課その他の機関。',
        en: 'A department, a secretariat, a section or any other body.',
      },
      citation: '第2条の2第1項',
    },
    subject: {
      title: { ja: '対象', en: 'Subject' },
      citation: '第2条の2第2項',
      values: {
        system: { ja: '電子情報システム', en: 'a system' },
        facility: { ja: '電子情報システムに関する設備', en: 'a facility related to a system' },
        information: { ja: '電子情報システムで取り扱う情報', en: 'information that a system handles' },
        'printed-information': { ja: 'その情報を印刷した文書', en: 'such information in print' },
        'system-document': {
          ja: '仕様書、ネットワーク図その他電子情報システムに関する文書',
          en: 'a specification, a network diagram or another document about a system',
        },
        other: { ja: 'いずれでもないもの', en: 'anything else' },
      },
    },
    organization: organizationDescription,
  },
};
