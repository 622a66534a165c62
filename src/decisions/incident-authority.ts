import { cioAbsent, INFRINGEMENTS, infringementOrFear } from '../articles/article-03_2-information-manager.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

/**
 * Facts of {@link decideIncidentAuthority}. An absent fact is not known.
 * @ja 侵害時の権限の判断に用いる事実
 */
export interface IncidentAuthorityFacts {
  /** Whether the ward's information assets have been infringed, whether that is to be feared, or neither. */
  readonly infringement?: (typeof INFRINGEMENTS)[number] | undefined;
  /** Whether the chief information officer is there to give instructions. */
  readonly cioAvailable?: boolean | undefined;
}

export const incidentAuthority = /* @__PURE__ */ finite({
  id: 'incident-authority',
  facts: {
    infringement: /* @__PURE__ */ oneOf(INFRINGEMENTS),
    cioAvailable: yesNo,
  } satisfies KindsOf<IncidentAuthorityFacts>,
  outcomes: ['follow-cio', 'own-judgement', 'no-duty'],
  grounds: {
    'infringement-or-fear': /* @__PURE__ */ examined(infringementOrFear, { shows: 'infringement' }),
    'cio-absent': cioAbsent,
  },
  answer(facts) {
    if (!infringementOrFear.holds(facts)) return 'no-duty';
    return cioAbsent.holds(facts) ? 'own-judgement' : 'follow-cio';
  },
});

/**
 * The conditions that {@link decideIncidentAuthority} examines.
 * @ja 侵害時の権限の判断で検討する要件
 */
export type IncidentAuthorityGround = GroundOf<typeof incidentAuthority>;

/**
 * What {@link decideIncidentAuthority} answers.
 * @ja 侵害時の権限の判断の結果
 */
export type IncidentAuthorityVerdict = VerdictOf<typeof incidentAuthority, IncidentAuthorityFacts>;

/**
 * On whose authority the information manager acts when information assets are infringed (Article 3-2, paragraphs (3) and (4)).
 *
 * Presupposes information assets of the ward (Article 2, item (v)).
 *
 * - `follow-cio`: the information manager takes the measures as the chief information officer directs.
 * - `own-judgement`: the chief information officer is absent, and the information manager decides on them alone.
 * - `no-duty`: nothing has happened and nothing is to be feared, so that these paragraphs ask for nothing.
 *
 * Edges. The fear of an infringement is enough. Without either it does not matter whether the chief information officer is there.
 *
 * Not decided: when an infringement is to be feared, when somebody counts as absent, and which measures are needed.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideIncidentAuthority({ infringement: 'feared', cioAvailable: false }).outcome // => 'own-judgement'
 * decideIncidentAuthority({ infringement: 'none' }).outcome // => 'no-duty'
 * ```
 * @ja 情報資産の侵害又はそのおそれがあるとき、情報管理責任者は誰の判断によるか（第3条の2第3項・第4項）。
 * @category Chapter 2 — Overall charge
 */
export function decideIncidentAuthority(facts: IncidentAuthorityFacts, options?: Options): IncidentAuthorityVerdict {
  return decide(incidentAuthority, facts, options);
}
