import { article2_2Attested } from '../articles/article-02_2-scope.js';
import { complain, type Issue, refuse } from '../input/errors.js';
import { type Given, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { isDepartment } from '../regulation/departments.js';
import { isJapaneseName, readUnit, splitUnit } from '../regulation/units.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Verdict } from '../verdict/verdict.js';

const SUBJECTS = ['system', 'facility', 'information', 'printed-information', 'system-document', 'other'] as const;
type Subject = (typeof SUBJECTS)[number];

/**
 * Facts of {@link decideScope}. An absent fact is not known.
 * @ja 適用範囲の判断に用いる事実
 */
export interface ScopeFacts {
  /** The Japanese name of the body: a department, a secretariat, one of their sections, or any other body. */
  readonly organ?: string | undefined;
  /** A system, a facility that belongs to it, information it handles (printed or not), a document about it, or something else. */
  readonly subject?: Subject | undefined;
}

/**
 * The conditions that {@link decideScope} examines.
 * @ja 適用範囲の判断で検討する要件
 */
export type ScopeGround = 'body-within' | 'system-or-facility' | 'handled-information' | 'system-document';

/**
 * What {@link decideScope} answers.
 * @ja 適用範囲の判断の結果
 */
export type ScopeVerdict = Verdict<
  'scope',
  { 'within-scope': object; 'outside-scope': object },
  ScopeGround,
  ScopeFacts
>;

type Outcome = 'within-scope' | 'outside-scope';

interface Case {
  readonly organ: boolean;
  readonly subject: Subject;
}

/**
 * Whether the regulation applies to a body and to a thing (Article 2-2).
 *
 * Presupposes a body of Arakawa City.
 *
 * - `within-scope`: the body is a department or one of the four secretariats, or a part of one, and the thing is a system, a
 *   facility that belongs to it, information it handles, or a document about it.
 * - `outside-scope`: the body or the thing is another one. Either is enough.
 *
 * Edges. The secretariats are within, the bodies they serve are not: 教育委員会事務局 is, 教育委員会 is not. 議会事務局 and
 * 区議会事務局 are one body. Sections, rooms and 子ども家庭総合センター (once 子ども家庭支援センター) are parts of their
 * departments. Printed information counts as information. 荒川区 in front of a name and letter width make no difference.
 *
 * Not decided: whether a department, section or room of that name exists. Every name in 部, 課 or 室 is taken for one, so
 * that bodies that only share the ending (災害対策本部) are for the caller to tell apart. For a unit below a section name the section.
 *
 * @throws InvalidFactsError if a fact is not understood. Posts are refused: name the body.
 * @example
 * ```ts
 * decideScope({ organ: '荒川区議会事務局', subject: 'printed-information' }).outcome // => 'within-scope'
 * decideScope({ organ: '荒川区議会' }).outcome // => 'outside-scope'
 * decideScope({ organ: '税務課' }).missing // => ['subject']
 * ```
 * @ja 区の機関と対象が、規程の適用を受けるか（第2条の2）。
 * @category Chapter 1 — General provisions
 */
export function decideScope(facts: ScopeFacts, options?: Options): ScopeVerdict {
  const { readings, on } = readOptions(options);
  const { organ, subject } = understand(facts, readScope);
  const isWithin = organ === undefined ? undefined : isBodyWithin(organ);
  const caveats = attestationCaveats(on, [article2_2Attested]);
  if (organ === '区議会事務局')
    caveats.push({ code: 'text-defect', citation: '第2条の2第1項', defect: 'assembly-office-name' });
  return {
    decision: 'scope',
    ...settle({ organ: isWithin, subject }, question, readings),
    grounds: groundsOf(organ, isWithin, subject),
    remedies: [],
    caveats,
  };
}

export function readScope(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['organ', 'subject'], '', issues);
  return {
    organ: readBody(facts['organ'], 'organ', issues),
    subject: readOneOf(facts['subject'], SUBJECTS, 'subject', issues),
  };
}

const FAMILY_CENTRES = ['子ども家庭総合センター', '子ども家庭支援センター'];
const isPart = (name: string): boolean => /.[課室]$/.test(name) || FAMILY_CENTRES.includes(name);
const isBodyWithin = (name: string): boolean => isDepartment(name) || isPart(name);

/** Heads of bodies. 区長 and 教育長 are not, and 区長 is himself a body of the ward. */
const HEAD = /(?:[部課室局の]|センター)長$/;

/** A body by the regulation's spelling, without the ward or its department in front. */
function readBody(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined) return undefined;
  if (!isJapaneseName(value))
    return refuse(
      value,
      issues,
      path,
      'not-a-unit',
      '機関の名称が要ります。',
      'This must be the Japanese name of a body.',
    );
  // Twice, for a space behind the ward's name.
  const name = splitUnit(splitUnit(value).unit).unit;
  if (HEAD.test(name))
    return complain(issues, path, 'not-a-unit', '職ではなく、機関の名称が要ります。', 'This is a post; name the body.');
  // Sections are refused in the wrong department, as everywhere.
  return isPart(name) && readUnit(value, path, issues) === undefined ? undefined : name;
}

const question: Question<Case, Outcome> = {
  classes: { organ: [true, false], subject: SUBJECTS },
  answer: ({ organ, subject }) => (organ && subject !== 'other' ? 'within-scope' : 'outside-scope'),
  readings: [],
};

function groundsOf(
  organ: string | undefined,
  isWithin: boolean | undefined,
  subject: Subject | undefined,
): Ground<ScopeGround>[] {
  const isOneOf = (...subjects: Subject[]) => (subject === undefined ? 'unknown' : subjects.includes(subject));
  return [
    {
      code: 'body-within',
      citation: '第2条の2第1項',
      holds: isWithin ?? 'unknown',
      ...(organ !== undefined && { values: { organ } }),
    },
    { code: 'system-or-facility', citation: '第2条の2第2項第1号', holds: isOneOf('system', 'facility') },
    {
      code: 'handled-information',
      citation: '第2条の2第2項第2号',
      holds: isOneOf('information', 'printed-information'),
    },
    { code: 'system-document', citation: '第2条の2第2項第3号', holds: isOneOf('system-document') },
  ];
}

/** The question {@link decideScope} answers, as data. */
export const scope = {
  id: 'scope',
  question: {
    ja: 'この機関の、この対象に、規程は適用されるか。',
    en: 'Does the regulation apply to this body and this thing?',
  },
  presupposes: { ja: '荒川区の機関であること。', en: 'A body of Arakawa City.' },
  citations: ['第2条の2第1項', '第2条の2第2項第1号', '第2条の2第2項第2号', '第2条の2第2項第3号'],
  outcomes: ['within-scope', 'outside-scope'],
  favourable: [],
  readings: [],
  decide: decideScope,
} as const satisfies Decision<'scope', Outcome, ScopeFacts, ScopeVerdict>;
