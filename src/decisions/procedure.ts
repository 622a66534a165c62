import { anotherSectionManages, digitalPromotionManages } from '../articles/article-04-management.js';
import { PLANNED_CHANGES } from '../articles/article-12-introduction.js';
import {
  goesAsIntroduction,
  minorChangeElsewhere,
  minorChangeOfProcessing,
  PROCEDURES,
} from '../articles/article-13-minor-changes.js';
import { procedureByAnalogy } from '../regulation/misleading.js';
import { examined } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { finding, type KindsOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Judgement } from '../verdict/verdict.js';
import {
  impliedClasses,
  isCase,
  managedBy,
  organization,
  pathOf,
  type SystemFacts,
  system,
  systemCaveats,
  systemReader,
} from './system.facts.js';

/**
 * What is to be done: a new system, work put on a system, a change of a system or of the processing on it, or the
 * abolition of a system.
 * @ja 導入等の種類
 */
export type PlannedChange = (typeof PLANNED_CHANGES)[number];

/**
 * Facts of {@link decideProcedure}. An absent fact is not known.
 * @ja 導入等の手続の判断に用いる事実
 */
export interface ProcedureFacts extends SystemFacts {
  readonly change?: PlannedChange | undefined;
  /** The finding that the change is minor, or `'none'` if nobody has found so. */
  readonly minor?: Judgement | 'none' | undefined;
}

const FACTS = {
  system,
  managedBy,
  change: /* @__PURE__ */ oneOf(PLANNED_CHANGES),
  minor: finding,
  organization,
} satisfies KindsOf<ProcedureFacts>;

const OUTCOMES = /* @__PURE__ */ (() => [...PROCEDURES, 'none-prescribed'] as const)();

export const procedure = /* @__PURE__ */ finite({
  id: 'procedure',
  facts: FACTS,
  read: /* @__PURE__ */ systemReader(FACTS),
  outcomes: OUTCOMES,
  readings: ['unlisted-system', 'managing-unit', 'section-like-units', 'minor-change-scope', 'minor-change-elsewhere'],
  contests,
  grounds: {
    'digital-promotion-manages': digitalPromotionManages,
    'another-section-manages': anotherSectionManages,
    'change-needs-application': /* @__PURE__ */ examined(goesAsIntroduction, { shows: 'change' }),
    'minor-change-of-processing': /* @__PURE__ */ examined(minorChangeOfProcessing, { shows: 'minor' }),
    'minor-change-elsewhere': /* @__PURE__ */ examined(minorChangeElsewhere, { shows: 'minor' }),
  },
  citations: ['第2条第13号', '第2条第14号', '第2条第15号', '第13条第2項', '別表第1'],
  compatible: isCase,
  implied: impliedClasses,
  pathOf,
  answer(facts, readings) {
    const isManaged = digitalPromotionManages.holds(facts, readings) || anotherSectionManages.holds(facts, readings);
    if (!isManaged) return 'none-prescribed';
    if (minorChangeOfProcessing.holds(facts, readings)) return 'minor-change';
    const asIntroduction = goesAsIntroduction.holds(facts, readings);
    if (minorChangeElsewhere.holds(facts, readings))
      return asIntroduction ? 'introduction-and-minor-change' : 'minor-change-by-analogy';
    return asIntroduction ? 'introduction' : 'none-prescribed';
  },
  caveatsOf: systemCaveats,
  misleading: [
    {
      place: procedureByAnalogy,
      where: (_, outcome) => outcome === 'minor-change-by-analogy' || outcome === 'introduction-and-minor-change',
    },
  ],
});

/**
 * The conditions {@link decideProcedure} examines.
 * @ja 導入等の手続の判断で検討する要件
 */
export type ProcedureGround = GroundOf<typeof procedure>;

/**
 * The answer of {@link decideProcedure}.
 * @ja 導入等の手続の判断の結論
 */
export type ProcedureVerdict = VerdictOf<typeof procedure, ProcedureFacts>;

/**
 * Which procedure something new or a change goes through (Article 12, paragraph (1); Article 13).
 *
 * Presupposes an electronic information system of a body within the regulation's scope (Article 2-2), and that a change
 * taken for minor is wanted by a section that uses the system: Article 13 lets its head apply, and nobody else.
 *
 * - `introduction`: an application to the chief information officer under Article 12, paragraph (1).
 * - `minor-change`: a minor change to the content of processing on a system of デジタル推進課: the head of the using
 *   section applies to its head (Article 13, paragraphs (1) and (2)).
 * - `minor-change-by-analogy`: a minor change on a system of another section: that procedure by analogy, and a record of
 *   the change is kept (Article 13, paragraph (3)).
 * - `introduction-and-minor-change`: both that and the application to the chief information officer, under a reading other
 *   than the default.
 * - `none-prescribed`: a system is abolished, or no section of the ward manages it; or none does under readings other than
 *   the defaults.
 *
 * Edges. A new system and the computerisation of work are never minor. On systems of デジタル推進課 a change of the system
 * itself is not either: Article 13, paragraph (1) is about processing. On other sections' systems that is a reading
 * (`minor-change-scope`), and so is whether what Article 13, paragraph (3) says takes the place of Article 12, paragraph (1),
 * as paragraph (1) says of itself (`minor-change-elsewhere`). A new system is seldom in Appended Table 1: `managedBy` says who is to manage it; if it takes the
 * name of a listed system, that row answers. Whether a change is minor matters to changes alone.
 *
 * The day `options.on` tells which version of Appended Table 1 counts; without a day the newest does (a caveat, once there are
 * several).
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
  return decide(procedure, facts, options);
}
