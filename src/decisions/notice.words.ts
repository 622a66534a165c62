import { noticeToDepartmentHead, precedingParagraph } from '../regulation/defects.texts.js';
import type { Descriptions, Words } from '../verdict/words.js';
import { applicationProcedureWords } from './application-procedure.words.js';
import type { NoticeFacts, NoticeVerdict, notice } from './notice.js';
import { headsAsk, headsDescription } from './post.words.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const noticeWords: Words<typeof notice, NoticeFacts, NoticeVerdict> = {
  question: {
    ja: '申請の結果を通知すべきか。',
    en: 'Is the result of the application to be notified?',
  },
  presupposes: {
    ja: '第12条第1項又は第13条の申請があったこと。',
    en: 'An application under Article 12, paragraph (1) or Article 13.',
  },
  asks: {
    procedure: { ja: 'どの手続による申請か', en: 'which procedure the application was made under' },
    decided: { ja: '可否が決定されたか', en: 'whether it has been decided on' },
    applicant: { ja: '申請した者の職', en: 'the post of whoever applied' },
    heads: headsAsk,
  },
  outcomes: {
    notify: {
      label: { ja: '速やかに通知する', en: 'the applicant is promptly notified of the result' },
      answer: ({ addressee }) =>
        addressee === undefined
          ? { ja: '申請した者に、速やかに結果を通知する。', en: 'Whoever applied is promptly notified of the result.' }
          : {
              ja: `${addressee.label}に、速やかに結果を通知する。`,
              en: `${addressee.label} is promptly notified of the result.`,
            },
    },
    'await-decision': {
      label: { ja: '決定を待つ', en: 'the decision is awaited' },
      answer: { ja: '可否の決定があるまで、通知は要らない。', en: 'No notice is due before the decision.' },
    },
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
  defects: [noticeToDepartmentHead, precedingParagraph],
};

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const noticeDescriptions: Descriptions<typeof notice, NoticeFacts, NoticeVerdict> = {
  facts: {
    procedure: {
      title: { ja: '申請の手続', en: 'Procedure applied under' },
      citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
      values: applicationProcedureWords,
    },
    decided: {
      title: { ja: '可否の決定の有無', en: 'Whether it has been decided on' },
      note: {
        ja: '可否のいずれでもよい。二つの申請を要するときは、両方についていう。',
        en: 'Whatever the result. Where two applications are needed, both of them.',
      },
      citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
    },
    applicant: {
      title: { ja: '申請した者の職', en: 'Post that applied' },
      note: {
        ja: '組織ではなく、職の名称。示さなければ、通知の相手方は結論に示されない。',
        en: 'A post, not a unit. Without it the verdict names no addressee.',
      },
      citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
    },
    heads: headsDescription,
  },
  fields: { addressee: { title: { ja: '通知の相手方', en: 'Addressee' } } },
};
