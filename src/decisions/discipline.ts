import { PERSONS, staff } from '../articles/article-02-definitions.js';
import { measuresViolated } from '../articles/article-31-discipline.js';
import { disciplinaryAction } from '../regulation/misleading.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Person } from './person.js';

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

export const discipline = /* @__PURE__ */ finite({
  id: 'discipline',
  facts: { person: /* @__PURE__ */ oneOf(PERSONS), violated: yesNo } satisfies KindsOf<DisciplineFacts>,
  outcomes: ['subject', 'not-subject'],
  grounds: { staff, 'measures-violated': measuresViolated },
  answer: (facts) => (staff.holds(facts) && measuresViolated.holds(facts) ? 'subject' : 'not-subject'),
  misleading: [
    {
      place: disciplinaryAction,
      where: ({ person }, outcome) => person === 'special-service' && outcome === 'subject',
    },
  ],
});

/**
 * What the verdict examines: who the person is, and what they did.
 * @ja 検討する要件の符号
 */
export type DisciplineGround = GroundOf<typeof discipline>;

/**
 * The verdict of {@link decideDiscipline}.
 * @ja 懲戒処分等の対象となるかの判断の結果
 */
export type DisciplineVerdict = VerdictOf<typeof discipline, DisciplineFacts>;

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
  return decide(discipline, facts, options);
}
