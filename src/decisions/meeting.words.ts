import { meetingCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { MeetingFacts, MeetingVerdict, meeting } from './meeting.js';
import { actingAsk, actingDescription } from './post.words.js';
import { quorumDescriptions, quorumWords } from './quorum.words.js';

const convened = {
  true: {
    ja: '委員長又はその職務を行う者が招集している。',
    en: 'The chairperson, or whoever acts for the post, has convened it.',
  },
  false: { ja: '委員長でない者が招集している。', en: 'Somebody other than the chairperson has convened it.' },
  unknown: { ja: '委員長が招集したかは分からない。', en: 'Whether the chairperson has convened it is not known.' },
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const meetingWords: Words<typeof meeting, MeetingFacts, MeetingVerdict> = /* @__PURE__ */ (() => ({
  question: { ja: 'この会議を開くことができるか。', en: 'May this meeting be opened?' },
  presupposes: {
    ja: '運営委員会又はセキュリティ委員会の会議であること。',
    en: 'A meeting of the Steering Committee or of the Security Committee.',
  },
  asks: {
    ...quorumWords.asks,
    convenedBy: { ja: '会議を招集した職', en: 'which post convened the meeting' },
    acting: actingAsk,
  },
  outcomes: {
    'may-open': {
      label: { ja: '会議を開くことができる', en: 'the meeting may be opened' },
      answer: { ja: '会議を開くことができる。', en: 'The meeting may be opened.' },
    },
    'may-not-open': {
      label: { ja: '会議を開くことができない', en: 'the meeting may not be opened' },
      answer: { ja: '会議を開くことができない。', en: 'The meeting may not be opened.' },
    },
  },
  grounds: {
    'steering-convened': convened,
    'quorum-clause': quorumWords.grounds['quorum-clause'],
    'majority-present': quorumWords.grounds['majority-present'],
    'security-convened': convened,
    'no-quorum-clause': {
      true: {
        ja: 'セキュリティ委員会に定足数の定めはない。',
        en: 'No quorum is prescribed for the Security Committee.',
      },
      false: { ja: 'セキュリティ委員会の会議ではない。', en: 'It is not a meeting of the Security Committee.' },
      unknown: {
        ja: 'セキュリティ委員会の会議かは分からない。',
        en: 'Whether it is a meeting of the Security Committee is not known.',
      },
    },
  },

  remedy(remedy) {
    const { convenedBy, ...coming } = 'change' in remedy ? remedy.change : {};
    if (Object.keys(coming).length === 0)
      return {
        ja: '委員長が招集すれば、会議を開くことができる。',
        en: 'If the chairperson convenes it, the meeting may be opened.',
      };
    return convenedBy === undefined
      ? {
          ja: '過半数の委員が出席すれば、会議を開くことができる。',
          en: 'If a majority of the members attends, the meeting may be opened.',
        }
      : {
          ja: '委員長が招集し、過半数の委員が出席すれば、会議を開くことができる。',
          en: 'If the chairperson convenes it and a majority of the members attends, the meeting may be opened.',
        };
  },
  readings: quorumWords.readings!,
  caveats: meetingCaveatWords,
}))();

/** What forms and schemas say of its facts. */
export const meetingDescriptions: Descriptions<typeof meeting, MeetingFacts, MeetingVerdict> = /* @__PURE__ */ (() => ({
  facts: {
    ...quorumDescriptions.facts,
    convenedBy: {
      title: { ja: '招集した職', en: 'Post that convened it' },
      note: {
        ja: '会議が誰の名で招集されたか。委員長は情報統括責任者（管理部長）である。',
        en: 'In whose name it was convened. The chairperson is the chief information officer, 管理部長.',
      },
      citation: ['第19条第1項', '第24条第1項'],
    },
    acting: actingDescription(['第19条第1項', '第24条第1項']),
  },
}))();
