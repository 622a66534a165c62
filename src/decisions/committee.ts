import { article16Attested } from '../articles/article-16-steering-committee-matters.js';
import { article21Attested } from '../articles/article-21-security-committee-matters.js';
import type { Issue } from '../input/errors.js';
import { type Given, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Verdict } from '../verdict/verdict.js';
import type { Committee } from './quorum.facts.js';

const MATTERS = [
  'system-basics',
  'security-basics',
  'introduction',
  'computerisation',
  'system-change',
  'processing-change',
  'security-measures',
  'security-audit',
  'security-evaluation',
  'incident-response',
  'referred-by-mayor',
  'other',
] as const;
const COMMITTEES = ['steering', 'security'] as const;

/**
 * A matter that a committee may have to deal with.
 * @ja 委員会に付される事項の種類
 */
export type CommitteeMatter = (typeof MATTERS)[number];

/**
 * Facts of {@link decideCommittee}. An absent fact is not known.
 * @ja 所掌する委員会の判断に用いる事実
 */
export interface CommitteeFacts {
  /** What the matter is: one the lists name, one the mayor has found it specially necessary to refer, or another. */
  readonly matter?: CommitteeMatter | undefined;
  /** To which committee the mayor refers it. It matters for `referred-by-mayor` only. */
  readonly referredTo?: Committee | undefined;
}

/**
 * What the verdict examines: each item of the two lists, and the basics of security, which neither names.
 * @ja 検討する要件の符号
 */
export type CommitteeGround =
  | 'system-basics'
  | 'introduction'
  | 'change'
  | 'referred-to-steering'
  | 'security-basics'
  | 'security-measures'
  | 'security-audit'
  | 'security-evaluation'
  | 'incident-response'
  | 'referred-to-security';

/**
 * The verdict of {@link decideCommittee}.
 * @ja 所掌する委員会の判断の結果
 */
export type CommitteeVerdict = Verdict<
  'committee',
  { steering: object; security: object; none: object },
  CommitteeGround,
  CommitteeFacts
>;

type Outcome = 'steering' | 'security' | 'none';

interface Case {
  readonly matter: CommitteeMatter;
  readonly referredTo: Committee;
}

/**
 * Which committee deliberates and decides on a matter (Articles 16 and 21).
 *
 * Presupposes a matter that somebody wants a committee to decide; whether it must be referred is not asked.
 *
 * - `steering`: the basics of systems, introductions and computerisation, changes, and what the mayor refers to it.
 * - `security`: security measures, their audit, evaluation and review, infringements and failures, and what the mayor
 *   refers to it.
 * - `none`: neither list has it.
 *
 * Edges. Article 16, item (i) leaves out the basics of security measures, and Article 21 has no item for them: by
 * default they are the Security Committee's (`security-basics`). `referredTo` matters only if the mayor refers the matter.
 *
 * Not decided: a matter with several aspects (ask for each), and whether the mayor's finding has been made in due form.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideCommittee({ matter: 'introduction' }).outcome // => 'steering'
 * decideCommittee({ matter: 'security-basics' }).contested // => [{ readings: { 'security-basics': 'none' }, outcome: 'none' }]
 * decideCommittee({ matter: 'referred-by-mayor' }).missing // => ['referredTo']
 * ```
 * @ja どの委員会が審議し、決定する事項か（第16条・第21条）。
 * @category Chapter 6 — Steering Committee
 */
export function decideCommittee(facts: CommitteeFacts, options?: Options): CommitteeVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readCommittee);
  return {
    decision: 'committee',
    ...settle(given, question, readings),
    grounds: groundsOf(given, readings),
    remedies: [],
    caveats: attestationCaveats(on, [article16Attested, article21Attested]),
  };
}

type Known = { readonly [Fact in keyof Case]: Case[Fact] | undefined };

export function readCommittee(facts: Given, issues: Issue[]): Known {
  refuseOtherKeys(facts, ['matter', 'referredTo'], '', issues);
  return {
    matter: readOneOf(facts['matter'], MATTERS, 'matter', issues),
    referredTo: readOneOf(facts['referredTo'], COMMITTEES, 'referredTo', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { matter: MATTERS, referredTo: COMMITTEES },
  answer: ({ matter, referredTo }, readings) => {
    switch (matter) {
      case 'system-basics':
      case 'introduction':
      case 'computerisation':
      case 'system-change':
      case 'processing-change':
        return 'steering';
      case 'security-measures':
      case 'security-audit':
      case 'security-evaluation':
      case 'incident-response':
        return 'security';
      case 'security-basics':
        return readings['security-basics'] === 'security-committee' ? 'security' : 'none';
      case 'referred-by-mayor':
        return referredTo;
      case 'other':
        return 'none';
    }
  },
  readings: ['security-basics'],
};

function groundsOf({ matter, referredTo }: Known, readings: Readings): Ground<CommitteeGround>[] {
  const is = (...matters: readonly CommitteeMatter[]) => (matter === undefined ? 'unknown' : matters.includes(matter));
  const isReferredTo = (committee: Committee) => {
    const referred = is('referred-by-mayor');
    if (referred === false || (referredTo !== undefined && referredTo !== committee)) return false;
    return referredTo === undefined ? 'unknown' : referred;
  };
  return [
    { code: 'system-basics', citation: '第16条第1号', holds: is('system-basics') },
    { code: 'introduction', citation: '第16条第2号', holds: is('introduction', 'computerisation') },
    { code: 'change', citation: '第16条第3号', holds: is('system-change', 'processing-change') },
    { code: 'referred-to-steering', citation: '第16条第4号', holds: isReferredTo('steering') },
    // Where neither committee has them, whether the matter is one of these basics decides nothing.
    ...(readings['security-basics'] === 'none'
      ? []
      : [{ code: 'security-basics', citation: '第21条', holds: is('security-basics') } as const]),
    { code: 'security-measures', citation: '第21条第1号', holds: is('security-measures') },
    { code: 'security-audit', citation: '第21条第2号', holds: is('security-audit') },
    { code: 'security-evaluation', citation: '第21条第3号', holds: is('security-evaluation') },
    { code: 'incident-response', citation: '第21条第4号', holds: is('incident-response') },
    { code: 'referred-to-security', citation: '第21条第5号', holds: isReferredTo('security') },
  ];
}

/** The question {@link decideCommittee} answers, as data. */
export const committee = {
  id: 'committee',
  question: {
    ja: 'この事項は、どの委員会が審議し、決定するか。',
    en: 'Which committee deliberates and decides on this matter?',
  },
  presupposes: {
    ja: '委員会での審議を求めようとする事項であること。',
    en: 'A matter that a committee is to deliberate on.',
  },
  citations: [
    '第16条第1号',
    '第16条第2号',
    '第16条第3号',
    '第16条第4号',
    '第21条',
    '第21条第1号',
    '第21条第2号',
    '第21条第3号',
    '第21条第4号',
    '第21条第5号',
  ],
  outcomes: ['steering', 'security', 'none'],
  favourable: [],
  readings: ['security-basics'],
  decide: decideCommittee,
} as const satisfies Decision<'committee', Outcome, CommitteeFacts, CommitteeVerdict>;
