import type { Bilingual } from '../input/language.js';
import {
  chairInQuorum,
  proxyAttendance,
  quorumBase,
  samePerson,
  temporaryMembers,
} from '../regulation/readings.texts.js';
import { editionCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Values, Words } from '../verdict/words.js';
import type { QuorumFacts } from './quorum.facts.js';
import type { QuorumVerdict, quorum } from './quorum.js';

const attending = {
  present: { ja: '出席', en: 'present' },
  absent: { ja: '欠席', en: 'absent' },
  proxy: { ja: '代理出席', en: 'represented by a proxy' },
  vacant: { ja: '欠員', en: 'vacant' },
};

/** The figures as far as they are certain: 「委員6人のうち4人出席、必要4人」. */
function figures({ members, present, required }: Values): Bilingual {
  const ja = [
    members !== undefined && `委員${members}人`,
    present !== undefined && `出席${present}人`,
    required !== undefined && `必要${required}人`,
  ].filter(Boolean);
  const en = [
    members !== undefined && `${members} ${members === 1 ? 'member' : 'members'}`,
    present !== undefined && `${present} present`,
    required !== undefined && `${required} required`,
  ].filter(Boolean);
  return ja.length === 0 ? { ja: '', en: '' } : { ja: `（${ja.join('、')}）`, en: ` (${en.join(', ')})` };
}

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const quorumWords: Words<typeof quorum, QuorumFacts, QuorumVerdict> = {
  question: { ja: 'この会議は定足数を満たすか。', en: 'Is this meeting quorate?' },
  presupposes: {
    ja: '委員長が招集した会議であること（第19条第1項・第24条第1項）。',
    en: 'A meeting convened by the chairperson (Article 19, paragraph (1); Article 24, paragraph (1)).',
  },
  asks: {
    committee: { ja: 'どちらの委員会か', en: 'which committee it is' },
    attendance: ([post]) =>
      post === undefined
        ? { ja: '委員の出欠', en: 'who attends' }
        : { ja: `${post}の出欠`, en: `the attendance of ${post}` },
    temporaryMembers: { ja: '臨時委員の出欠', en: 'the attendance of temporary members' },
    chair: { ja: '委員長の出欠', en: 'the attendance of the chairperson' },
    samePerson: { ja: '複数の職を兼ねる者', en: 'who holds several posts' },
  },
  outcomes: {
    quorate: {
      label: { ja: '定足数を満たす', en: 'the meeting is quorate' },
      answer: {
        ja: '運営委員会は定足数を満たし、会議を開くことができる。',
        en: 'The Steering Committee is quorate and may open its meeting.',
      },
    },
    inquorate: {
      label: { ja: '定足数を満たさない', en: 'the meeting is not quorate' },
      answer: {
        ja: '運営委員会は定足数を満たさず、会議を開くことができない。',
        en: 'The Steering Committee is not quorate and may not open its meeting.',
      },
    },
    'no-quorum-prescribed': {
      label: { ja: '定足数の定めがない', en: 'no quorum is prescribed' },
      answer: {
        ja: 'セキュリティ委員会には定足数の定めがない。',
        en: 'No quorum is prescribed for the Security Committee.',
      },
    },
  },
  grounds: {
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
      true: (values) => ({
        ja: `過半数の委員が出席している${figures(values).ja}。`,
        en: `A majority is present${figures(values).en}.`,
      }),
      false: (values) => ({
        ja: `過半数の委員は出席していない${figures(values).ja}。`,
        en: `No majority is present${figures(values).en}.`,
      }),
      unknown: (values) => ({
        ja: `過半数の委員が出席しているかは分からない${figures(values).ja}。`,
        en: `Whether a majority is present is not known${figures(values).en}.`,
      }),
    },
    'no-quorum-clause': {
      true: {
        ja: 'セキュリティ委員会には、委員長の招集のほか、会議を開く要件の定めがない。',
        en: 'For the Security Committee nothing is prescribed but that its chairperson convenes it.',
      },
      false: { ja: 'セキュリティ委員会の会議ではない。', en: 'It is not a meeting of the Security Committee.' },
      unknown: {
        ja: 'セキュリティ委員会の会議かは分からない。',
        en: 'Whether it is a meeting of the Security Committee is not known.',
      },
    },
  },
  remedy: {
    ja: '欠席の委員又は代理を立てた委員が、過半数に達するまで自ら出席すれば、会議を開くことができる。',
    en: 'If enough of the members who are absent or represented attend in person to make a majority, the meeting may be opened.',
  },
  readings: {
    'temporary-members': temporaryMembers,
    'chair-in-quorum': chairInQuorum,
    'quorum-base': quorumBase,
    'proxy-attendance': proxyAttendance,
    'same-person': samePerson,
  },
  caveats: editionCaveatWords,
};

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const quorumDescriptions: Descriptions<typeof quorum, QuorumFacts, QuorumVerdict> = {
  facts: {
    committee: {
      title: { ja: '委員会', en: 'Committee' },
      citation: ['第15条', '第20条'],
      values: {
        steering: { ja: '電子情報システム運営委員会', en: 'the Steering Committee' },
        security: { ja: '情報セキュリティ委員会', en: 'the Security Committee' },
      },
    },
    attendance: {
      title: { ja: '委員の出欠', en: 'Attendance of the members' },
      note: {
        ja: '別表第2・別表第3の職ごとの出欠。示さない職の出欠は不明とする。委員長の出欠は別に示す。',
        en: 'The status of each post of Appended Table 2 or 3. A post left out is not known. How the chairperson attends is another fact.',
      },
      citation: '第19条第1項',
      values: attending,
    },
    temporaryMembers: {
      title: { ja: '臨時委員の出欠', en: 'Attendance of the temporary members' },
      note: { ja: '1人につき1件。示さなければ臨時委員はいない。', en: 'One for each. None unless given.' },
      citation: ['第17条第2項', '第22条第2項'],
      values: attending,
    },
    chair: {
      title: { ja: '委員長の出欠', en: 'Attendance of the chairperson' },
      citation: ['第17条第1項', '第22条第1項'],
      values: attending,
    },
    samePerson: {
      title: { ja: '兼職', en: 'Posts held by one person' },
      note: {
        ja: '同じ人が就いている職の組。示さなければ兼職はない。欠員の職は含められない。',
        en: 'Groups of posts that one person holds. None unless given. A vacant post is in no group.',
      },
      citation: ['第17条第1項', '第22条第1項'],
    },
  },
  fields: {
    members: { title: { ja: '委員数', en: 'Members' } },
    present: { title: { ja: '出席者数', en: 'Members present' } },
    required: { title: { ja: '定足数', en: 'Members required' }, citation: '第19条第1項' },
  },
};
