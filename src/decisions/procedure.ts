import { table1Attested } from '../articles/appended-table-1.js';
import { article2Attested } from '../articles/article-02-definitions.js';
import { article4Attested } from '../articles/article-04-management.js';
import { article12Attested } from '../articles/article-12-introduction.js';
import { article13Attested } from '../articles/article-13-minor-changes.js';
import type { Issue } from '../input/errors.js';
import { type Given, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { readDay } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { findingOf, readJudgement } from '../verdict/judgement.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Judgement, Verdict } from '../verdict/verdict.js';
import {
  isSystemCase,
  MANAGER_CLASSES,
  type ManagedSystem,
  managementOf,
  managingUnit,
  readManagedSystem,
  SYSTEM_CLASSES,
  type SystemCase,
  type SystemFacts,
  systemCase,
  systemCaveats,
} from './management.js';
import { fallsUnder, possibleManagement } from './possible-management.js';

const CHANGES = ['new-system', 'computerisation', 'system-change', 'processing-change', 'abolition'] as const;

/**
 * What is to be done: a new system, work put on a system, a change of a system or of the processing on it, or giving a
 * system up.
 * @ja 導入等の種類
 */
export type PlannedChange = (typeof CHANGES)[number];

/**
 * Facts of {@link decideProcedure}. An absent fact is not known.
 * @ja 導入等の手続の判断に用いる事実
 */
export interface ProcedureFacts extends SystemFacts {
  readonly change?: PlannedChange | undefined;
  /** The finding that the change is minor, or `'none'` if nobody has found so. */
  readonly minor?: Judgement | 'none' | undefined;
}

/**
 * The conditions {@link decideProcedure} examines.
 * @ja 導入等の手続の判断で検討する要件
 */
export type ProcedureGround =
  | 'digital-promotion-manages'
  | 'another-section-manages'
  | 'change-needs-application'
  | 'minor-change-of-processing'
  | 'minor-change-elsewhere';

/**
 * The answer of {@link decideProcedure}.
 * @ja 導入等の手続の判断の結論
 */
export type ProcedureVerdict = Verdict<
  'procedure',
  { introduction: object; 'minor-change': object; 'minor-change-by-analogy': object; 'none-prescribed': object },
  ProcedureGround,
  ProcedureFacts
>;

type Outcome = 'introduction' | 'minor-change' | 'minor-change-by-analogy' | 'none-prescribed';

interface Case extends SystemCase {
  readonly change: PlannedChange;
  readonly minor: boolean;
}

/**
 * Which procedure something new or a change goes through (Article 12, paragraph (1); Article 13).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2).
 *
 * - `introduction`: an application to the chief information officer under Article 12, paragraph (1).
 * - `minor-change`: a minor change to the content of processing on a system of デジタル推進課: the head of the using
 *   section applies to its head (Article 13, paragraphs (1) and (2)).
 * - `minor-change-by-analogy`: a minor change on a system of another section: that procedure by analogy, and a record of
 *   the change is kept (Article 13, paragraph (3)).
 * - `none-prescribed`: a system is given up; or, under readings other than the defaults, nobody manages the system.
 *
 * Edges. A new system and the computerisation of work are never minor. On systems of デジタル推進課 a change of the system
 * itself is not either: Article 13, paragraph (1) is about processing. On other sections' systems that is a reading
 * (`minor-change-scope`). A new system is seldom in Appended Table 1: `managedBy` says who is to manage it; if it takes the
 * name of a listed system, that row answers. Whether a change is minor matters to changes alone.
 *
 * Not decided: what is minor. It is somebody's judgement, and the text does not say whose.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideProcedure({ system: '税務システム', change: 'processing-change', minor: 'none' }).outcome // => 'introduction'
 * const minor = { holds: true, by: 'デジタル推進課長', reason: '帳票の欄を一つ増やすだけである' };
 * decideProcedure({ system: '税務システム', change: 'processing-change', minor }).outcome // => 'minor-change'
 * decideProcedure({ system: '戸籍システム', change: 'processing-change', minor }).outcome // => 'minor-change-by-analogy'
 * decideProcedure({ system: '税務システム', change: 'system-change', minor }).outcome // => 'introduction'
 * ```
 * @ja 導入等がどの手続によるか（第12条第1項・第13条）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideProcedure(facts: ProcedureFacts, options?: Options): ProcedureVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readProcedure);
  const { change, minor, ...system } = given;
  const settled = settle({ ...systemCase(system), change, minor: findingOf(minor) }, question, readings);
  return {
    decision: 'procedure',
    ...settled,
    grounds: groundsOf(given, readings),
    remedies: [],
    caveats: [
      ...attestationCaveats(on, [
        article2Attested,
        article4Attested,
        article12Attested,
        article13Attested,
        table1Attested,
      ]),
      ...systemCaveats(system, managingUnit(system, readings)),
      ...(settled.outcome === 'minor-change-by-analogy'
        ? [{ code: 'text-defect', citation: '第13条第3項', defect: 'preceding-paragraph' } as const]
        : []),
    ],
  };
}

interface Known extends ManagedSystem {
  readonly change: PlannedChange | undefined;
  readonly minor: Judgement | 'none' | undefined;
}

export function readProcedure(facts: Given, issues: Issue[]): Known {
  refuseOtherKeys(facts, ['system', 'managedBy', 'change', 'minor'], '', issues);
  return {
    ...readManagedSystem(facts, issues),
    change: readOneOf(facts['change'], CHANGES, 'change', issues),
    minor: readJudgement(facts['minor'], 'minor', issues, readDay),
  };
}

/** The changes that Article 13 reaches if they are minor, on systems of other sections (paragraph (3)). */
const reachedElsewhere = (change: PlannedChange, readings: Readings): boolean =>
  change === 'processing-change' || (change === 'system-change' && readings['minor-change-scope'] === 'system-too');

const question: Question<Case, Outcome> = {
  classes: { system: SYSTEM_CLASSES, managedBy: MANAGER_CLASSES, change: CHANGES, minor: [true, false] },
  compatible: isSystemCase,
  answer: ({ change, minor, ...system }, readings) => {
    if (change === 'abolition') return 'none-prescribed';
    const management = managementOf(system, readings);
    switch (management) {
      case 'no-provision':
        return 'none-prescribed';
      case 'digital-promotion-section':
        return minor && change === 'processing-change' ? 'minor-change' : 'introduction';
      case 'system-managing-section':
        return minor && reachedElsewhere(change, readings) ? 'minor-change-by-analogy' : 'introduction';
    }
  },
  readings: ['unlisted-system', 'managing-unit', 'section-like-units', 'minor-change-scope'],
};

type Holds = boolean | 'unknown';

/** False as soon as one of the conditions is. */
const all = (...conditions: readonly Holds[]): Holds =>
  conditions.includes(false) ? false : conditions.includes('unknown') ? 'unknown' : true;

function groundsOf({ change, minor, ...system }: Known, readings: Readings): Ground<ProcedureGround>[] {
  const possible = possibleManagement(system, readings);
  const elsewhere = fallsUnder('system-managing-section', possible);
  const found = findingOf(minor) ?? 'unknown';
  const ofProcessing = change === undefined ? 'unknown' : change === 'processing-change';
  const reached = change === undefined ? 'unknown' : reachedElsewhere(change, readings);
  const by = minor === undefined || minor === 'none' ? {} : { values: { by: minor.by } };
  return [
    {
      code: 'digital-promotion-manages',
      citation: '第4条第1項',
      holds: fallsUnder('digital-promotion-section', possible),
    },
    { code: 'another-section-manages', citation: '第4条第2項', holds: elsewhere },
    {
      code: 'change-needs-application',
      citation: '第12条第1項',
      holds: change === undefined ? 'unknown' : change !== 'abolition',
    },
    { code: 'minor-change-of-processing', citation: '第13条第1項', holds: all(ofProcessing, found), ...by },
    { code: 'minor-change-elsewhere', citation: '第13条第3項', holds: all(elsewhere, reached, found), ...by },
  ];
}

/** The question {@link decideProcedure} answers, as data. */
export const procedure = {
  id: 'procedure',
  question: {
    ja: 'この導入等は、どの手続によるか。',
    en: 'Which procedure does this go through?',
  },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  citations: ['第4条第1項', '第4条第2項', '第12条第1項', '第13条第1項', '第13条第2項', '第13条第3項', '別表第1'],
  outcomes: ['introduction', 'minor-change', 'minor-change-by-analogy', 'none-prescribed'],
  favourable: [],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units', 'minor-change-scope'],
  decide: decideProcedure,
} as const satisfies Decision<'procedure', Outcome, ProcedureFacts, ProcedureVerdict>;
