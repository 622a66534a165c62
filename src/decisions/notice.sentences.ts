import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { NoticeFacts, NoticeVerdict } from './notice.js';

export const noticeSentences: Sentences<NoticeVerdict, NoticeFacts> = {
  outcomes: {
    notify: { ja: '速やかに通知する', en: 'the applicant is promptly notified of the result' },
    'await-decision': { ja: '決定を待つ', en: 'the decision is awaited' },
  },
  summaries: {
    notify: ({ addressee }) =>
      addressee === undefined
        ? { ja: '申請した者に、速やかに結果を通知する。', en: 'Whoever applied is promptly notified of the result.' }
        : {
            ja: `${addressee.label}に、速やかに結果を通知する。`,
            en: `${addressee.label} is promptly notified of the result.`,
          },
    'await-decision': { ja: '可否の決定があるまで、通知は要らない。', en: 'No notice is due before the decision.' },
  },
  grounds: {
    'committee-decided': {
      true: { ja: '運営委員会が可否を決定した。', en: 'The Steering Committee has decided.' },
      false: { ja: '運営委員会は可否を決定していない。', en: 'The Steering Committee has not decided.' },
      unknown: {
        ja: '運営委員会が可否を決定したかは分からない。',
        en: 'Whether the Steering Committee has decided is not known.',
      },
    },
    'minor-change-decided': {
      true: { ja: 'デジタル推進課長が可否を決定した。', en: 'The head of デジタル推進課 has decided.' },
      false: { ja: 'デジタル推進課長は可否を決定していない。', en: 'The head of デジタル推進課 has not decided.' },
      unknown: {
        ja: 'デジタル推進課長が可否を決定したかは分からない。',
        en: 'Whether the head of デジタル推進課 has decided is not known.',
      },
    },
    'decided-by-analogy': {
      true: {
        ja: '他の課のシステムにおける軽易な変更について、可否が決定された。',
        en: "The minor change in another section's system has been decided on.",
      },
      false: {
        ja: '他の課のシステムにおける軽易な変更について、可否は決定されていない。',
        en: "The minor change in another section's system has not been decided on.",
      },
      unknown: {
        ja: '他の課のシステムにおける軽易な変更について、可否が決定されたかは分からない。',
        en: "Whether the minor change in another section's system has been decided on is not known.",
      },
    },
  },
  facts: {
    procedure: { ja: 'どの手続による申請か', en: 'which procedure the application was made under' },
    decided: { ja: '可否が決定されたか', en: 'whether it has been decided on' },
    applicant: { ja: '申請した者の職', en: 'the post of whoever applied' },
  },
  remedy: noRemedy,
};
