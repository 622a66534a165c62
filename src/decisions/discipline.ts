import { article2Attested } from '../articles/article-02-definitions.js';
import { article31Attested } from '../articles/article-31-discipline.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Caveat, Ground, Verdict } from '../verdict/verdict.js';
import { PERSONS, type Person, standingOf } from './person.js';

/**
 * Facts of {@link decideDiscipline}. An absent fact is not known.
 * @ja 懲戒処分等の対象となるかの判断に用いる事実
 */
export interface DisciplineFacts {
  /** Who the person is to the ward. */
  readonly person?: Person | undefined;
  /** Whether they have broken security measures. */
  readonly violated?: boolean | undefined;
}

/**
 * What the verdict examines: who the person is, and what they did.
 * @ja 検討する要件の符号
 */
export type DisciplineGround = 'staff' | 'measures-violated';

/**
 * The verdict of {@link decideDiscipline}.
 * @ja 懲戒処分等の対象となるかの判断の結果
 */
export type DisciplineVerdict = Verdict<
  'discipline',
  { subject: object; 'not-subject': object },
  DisciplineGround,
  DisciplineFacts
>;

type Outcome = 'subject' | 'not-subject';

interface Case {
  readonly person: Person;
  readonly violated: boolean;
}

/**
 * Whether somebody is to be treated as subject to disciplinary or similar action (Article 31; Article 2, item (xvi)).
 *
 * Presupposes that whether security measures were broken has been established.
 *
 * - `subject`: staff, of the regular or the special service, who have broken security measures.
 * - `not-subject`: staff who have not, and everybody who is not staff.
 *
 * Edges. Contractors are bound by the policy (Article 25) and not covered here: their contract governs. Disciplinary
 * action under the Local Public Service Act does not reach the special service, which a caveat says.
 *
 * Not decided: whether action is taken, which one, and by whom; the text leaves it to the circumstances of the case.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideDiscipline({ person: 'regular-service', violated: true }).outcome // => 'subject'
 * decideDiscipline({ person: 'contractor' }).outcome // => 'not-subject'
 * ```
 * @ja 懲戒処分等の対象として取り扱われるか（第31条）。
 * @category Chapter 11 — Miscellaneous
 */
export function decideDiscipline(facts: DisciplineFacts, options?: Options): DisciplineVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readDiscipline);
  const settled = settle(given, question, readings);
  return {
    decision: 'discipline',
    ...settled,
    grounds: groundsOf(given),
    remedies: [],
    caveats: [
      ...attestationCaveats(on, [article2Attested, article31Attested]),
      ...defectCaveats(given, settled.outcome),
    ],
  };
}

type Known = { readonly [Fact in keyof Case]: Case[Fact] | undefined };

export function readDiscipline(facts: Given, issues: Issue[]): Known {
  refuseOtherKeys(facts, ['person', 'violated'], '', issues);
  return {
    person: readOneOf(facts['person'], PERSONS, 'person', issues),
    violated: readBoolean(facts['violated'], 'violated', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { person: PERSONS, violated: [true, false] },
  answer: ({ person, violated }) => (violated && standingOf(person) === 'staff' ? 'subject' : 'not-subject'),
  readings: [],
};

function groundsOf({ person, violated }: Known): Ground<DisciplineGround>[] {
  return [
    {
      code: 'staff',
      citation: '第2条第16号',
      holds: person === undefined ? 'unknown' : standingOf(person) === 'staff',
    },
    { code: 'measures-violated', citation: '第31条', holds: violated ?? 'unknown' },
  ];
}

const defectCaveats = ({ person }: Known, outcome: Outcome | 'undetermined'): Caveat[] =>
  person === 'special-service' && outcome === 'subject'
    ? [{ code: 'text-defect', citation: '第31条', defect: 'discipline-of-special-service' }]
    : [];

/** The question {@link decideDiscipline} answers, as data. */
export const discipline = {
  id: 'discipline',
  question: {
    ja: 'この者は、懲戒処分等の対象として取り扱われるか。',
    en: 'Is this person to be treated as subject to disciplinary or similar action?',
  },
  presupposes: {
    ja: '情報セキュリティ対策への違反の有無が確かめられていること。',
    en: 'That it has been established whether security measures were broken.',
  },
  citations: ['第2条第16号', '第31条'],
  outcomes: ['subject', 'not-subject'],
  favourable: [],
  readings: [],
  decide: decideDiscipline,
} as const satisfies Decision<'discipline', Outcome, DisciplineFacts, DisciplineVerdict>;
