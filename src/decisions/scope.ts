import {
  bodyClassOf,
  bodyWithin,
  handledInformation,
  SUBJECTS,
  systemDocument,
  systemOrFacility,
} from '../articles/article-02_2-scope.js';
import { assemblyOfficeInScope } from '../regulation/misleading.js';
import type { Organization } from '../regulation/organization.js';
import { textDefect } from '../verdict/caveats.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { frozen, NONE } from '../verdict/frozen.js';
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

const ASSEMBLY_OFFICE = /* @__PURE__ */ frozen([/* @__PURE__ */ textDefect(assemblyOfficeInScope)]);

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
  caveatsOf: ({ organ }) => (organ === '区議会事務局' ? ASSEMBLY_OFFICE : NONE),
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
 * Presupposes a body that exists by that name.
 *
 * - `within-scope`: the body is a department or one of the four secretariats, or a part of one, and the thing is a system, a
 *   facility that belongs to it, information it handles, or a document about it.
 * - `outside-scope`: the body or the thing is another one. Either is enough.
 *
 * Edges. Settled are the departments and units that the regulation names, with all whose names begin with one of them
 * (税務課収納係), and what `organization` places: in a department, or `'none'`. Of any other body, a 課 included, nobody can
 * tell by its name (保育園, 災害対策本部, 荒川警察署交通課): `missing` names it. The secretariats are within, the bodies they
 * serve and 区長 are not: 教育委員会事務局 is, 教育委員会 is not. 議会事務局 and 区議会事務局 are one body. Printed information
 * counts as information. 荒川区 in front of a name, letter width and blanks make no difference.
 *
 * Not decided: whether what `organization` says is so.
 *
 * @throws InvalidFactsError if a fact is not understood. Posts are refused: name the body.
 * @example
 * ```ts
 * decideScope({ organ: '荒川区議会事務局', subject: 'printed-information' }).outcome // => 'within-scope'
 * decideScope({ organ: '荒川区議会' }).outcome // => 'outside-scope'
 * decideScope({ organ: '税務課' }).missing // => ['subject']
 * decideScope({ organ: '保育園', subject: 'system' }).missing // => ['organization.保育園']
 * ```
 * @ja 区の機関と対象が、規程の適用を受けるか（第2条の2）。
 * @category Chapter 1 — General provisions
 */
export function decideScope(facts: ScopeFacts, options?: Options): ScopeVerdict {
  return decide(scope, facts, options);
}
