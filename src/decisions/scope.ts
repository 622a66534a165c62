import {
  bodyClassOf,
  bodyWithin,
  handledInformation,
  SUBJECTS,
  systemDocument,
  systemOrFacility,
} from '../articles/article-02_2-scope.js';
import type { Organization } from '../regulation/organization.js';
import { textDefect } from '../verdict/caveats.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { NONE } from '../verdict/frozen.js';
import { type KindsOf, oneOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import { placeKind, readerWithChart } from './place.facts.js';
import { body, readBody } from './scope.facts.js';

/**
 * Facts of {@link decideScope}. An absent fact is not known.
 * @ja 適用範囲の判断に用いる事実
 */
export interface ScopeFacts {
  /** The Japanese name of the body: a department, a secretariat, one of their sections, or any other body. */
  readonly organ?: string | undefined;
  /** A system, a facility that belongs to it, information it handles (printed or not), a document about it, or something else. */
  readonly subject?: (typeof SUBJECTS)[number] | undefined;
  /** Where the body belongs, if the regulation does not name it: `{ 保育園: '子ども家庭部' }`, or `'none'` if nowhere in the ward. */
  readonly organization?: Organization | undefined;
}

const FACTS = {
  organ: body,
  subject: /* @__PURE__ */ oneOf(SUBJECTS),
  organization: placeKind,
} satisfies KindsOf<ScopeFacts>;

export const scope = /* @__PURE__ */ finite({
  id: 'scope',
  facts: FACTS,
  read: /* @__PURE__ */ readerWithChart(FACTS, 'organ', readBody),
  outcomes: ['within-scope', 'outside-scope'],
  grounds: {
    'body-within': /* @__PURE__ */ examined(bodyWithin, { shows: 'organ' }),
    'system-or-facility': systemOrFacility,
    'handled-information': handledInformation,
    'system-document': systemDocument,
  },
  answer(facts) {
    const isAbout = systemOrFacility.holds(facts) || handledInformation.holds(facts) || systemDocument.holds(facts);
    return bodyWithin.holds(facts) && isAbout ? 'within-scope' : 'outside-scope';
  },
  implied({ organ, organization }) {
    if (organ === undefined) return { organization: 'nowhere' } as const;
    const its = bodyClassOf(organ, organization);
    return { organ: its, organization: its === 'open' ? undefined : 'nowhere' } as const;
  },
  pathOf: (fact, { organ }) => (fact === 'organization' ? `${fact}.${organ}` : fact),
  caveatsOf: ({ organ }) => (organ === '区議会事務局' ? [textDefect('第2条の2第1項')] : NONE),
});

/**
 * The conditions that {@link decideScope} examines.
 * @ja 適用範囲の判断で検討する要件
 */
export type ScopeGround = GroundOf<typeof scope>;

/**
 * What {@link decideScope} answers.
 * @ja 適用範囲の判断の結果
 */
export type ScopeVerdict = VerdictOf<typeof scope, ScopeFacts>;

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
  return decide(scope, facts, options);
}
