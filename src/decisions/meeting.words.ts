import type { Bilingual } from '../input/language.js';
import { chairInQuorum, proxyAttendance, quorumBase, samePerson } from '../regulation/readings.texts.js';
import type { Values, Words } from '../verdict/words.js';
import type { MeetingFacts, MeetingVerdict, meeting } from './meeting.js';
import { quorumSentences } from './quorum.sentences.js';

const convened = {
  true: { ja: '委員長が招集している。', en: 'The chair has convened it.' },
  false: { ja: '委員長でない者が招集している。', en: 'Somebody other than the chair has convened it.' },
  unknown: { ja: '委員長が招集したかは分からない。', en: 'Whether the chair has convened it is not known.' },
};
/** Everything that is said about the question. */
export const meetingWords: Words<typeof meeting, MeetingFacts, MeetingVerdict> = {
  question: { ja: 'この会議を開くことができるか。', en: 'May this meeting be opened?' },
  presupposes: {
    ja: '運営委員会又はセキュリティ委員会の会議であること。',
    en: 'A meeting of the Steering Committee or of the Security Committee.',
  },
  facts: {committee: { asks: { ja: 'どちらの委員会か', en: 'which committee it is' } },
attendance: { asks: (rest) => sayOf(quorumSentences.facts.attendance, rest) },
temporaryMembers: { asks: { ja: '臨時委員の出欠', en: 'the attendance of temporary members' } },
chair: { asks: { ja: '委員長の出欠', en: 'the attendance of the chair' } },
samePerson: { asks: { ja: '複数の職を兼ねる者', en: 'who holds several posts' } },
convenedBy: {
        title: { ja: '招集した職', en: 'Post that convened it' },
        note: {
          ja: '会議が誰の名で招集されたか。委員長は情報統括責任者（管理部長）である。',
          en: 'In whose name it was convened. The chair is the chief information officer, 管理部長.',
        },
        citation: ['第19条第1項', '第24条第1項'], asks: { ja: '会議を招集した職', en: 'which post convened the meeting' } },},
  outcomes: {'may-open': { label: { ja: '会議を開くことができる', en: 'the meeting may be opened' }, answer: { ja: '会議を開くことができる。', en: 'The meeting may be opened.' } },
'may-not-open': { label: { ja: '会議を開くことができない', en: 'the meeting may not be opened' }, answer: { ja: '会議を開くことができない。', en: 'The meeting may not be opened.' } },},
  grounds: {
    'steering-convened': convened,
    'quorum-clause': {
      true: {
        ja: '運営委員会の会議には、委員の過半数の出席が要る。',
        en: 'A meeting of the Steering Committee needs a majority of its members to attend.',
      },
      false: { ja: '運営委員会の会議ではない。', en: 'It is not a meeting of the Steering Committee.' },
      unknown: {
        ja: '運営委員会の会議かは分からない。',
        en: 'Whether it is a meeting of the Steering Committee is not known.',
      },
    },
    'majority-present': {
      true: (values) => sayOf(quorumSentences.grounds['majority-present'].true, values),
      false: (values) => sayOf(quorumSentences.grounds['majority-present'].false, values),
      unknown: (values) => sayOf(quorumSentences.grounds['majority-present'].unknown, values),
    },
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
  
  remedy: {
    ja: '委員長が招集し、運営委員会では過半数の委員が出席すれば、会議を開くことができる。',
    en: 'If the chair convenes it and, in the Steering Committee, a majority of the members attends, the meeting may be opened.',
  },
  readings: {'chair-in-quorum': chairInQuorum, 'quorum-base': quorumBase, 'proxy-attendance': proxyAttendance, 'same-person': samePerson},
};
