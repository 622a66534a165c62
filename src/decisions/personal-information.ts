import {
  personalInformation as aboutPersons,
  anotherSections,
  withinProviso,
} from '../articles/article-14-data-use.js';
import { understand } from '../input/facts.js';
import { personalInformationAct } from '../regulation/misleading.js';
import type { ReadingId, Readings } from '../regulation/readings.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested, textDefect } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type OutcomeOf, type VerdictOf } from '../verdict/declaration.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import { type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Ground } from '../verdict/verdict.js';
import { type DataUseCase, type DataUseFacts, dataUseKinds, reachIn, readDataUse, type Use } from './data-use.facts.js';
import {
  anotherSectionGround,
  dataUseCaveats,
  freedOf,
  personalInformationGround,
  readingsInPlay,
  withinProvisoGround,
} from './data-use.grounds.js';
import { sortedBy } from './data-use.items.js';
import { missingOf, outcomeOf, type Paragraph } from './data-use.weigh.js';

export const personalInformation = /* @__PURE__ */ declare({
  id: 'personal-information',
  facts: dataUseKinds,
  read: readDataUse,
  outcomes: ['required', 'not-required'],
  readings: ['section-like-units', 'amended-reference', 'proviso-data', 'privacy-after-exemption'],
  grounds: {
    'another-section': anotherSections,
    'within-proviso': withinProviso,
    'personal-information': aboutPersons,
  },
  citations: ['第2条第9号', '第2条第14号', '第14条第1項本文'],
});

/**
 * The conditions that {@link decidePersonalInformation} examines.
 * @ja 個人情報の手続の判断で検討する要件
 */
export type PersonalInformationGround = GroundOf<typeof personalInformation>;

/**
 * What {@link decidePersonalInformation} answers.
 * @ja 個人情報の手続の判断の結果
 */
export type PersonalInformationVerdict = VerdictOf<typeof personalInformation, DataUseFacts>;

/**
 * Whether the procedures of the Act on the Protection of Personal Information are needed for the use of another
 * section's data (Article 14, paragraph (2)).
 *
 * Presupposes an application under Article 12, paragraph (1), which `decideProcedure` decides.
 *
 * - `required`: some data of another section is personal information.
 * - `not-required`: none is, or no data of another section is used.
 *
 * Whoever applies, it is the head of the section concerned (`applicantSection`) who has to follow them.
 *
 * Edges. Matters of the resident register (Article 7 of the Basic Resident Registration Act) are personal information; for
 * other items, and for data of that kind held elsewhere (`register: 'other'`), the fact `personalInformation` decides, and is
 * not known if absent. The duty is separate from the approval of paragraph (1) and
 * survives its proviso (reading `privacy-after-exemption`). Data of the applicant's own section is not this paragraph's;
 * nor, on the letter, is that of units that are no sections (reading `section-like-units`).
 *
 * Not decided: which procedures that Act asks for.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decidePersonalInformation({
 *   applicantSection: '福祉推進課',
 *   uses: [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'] }],
 * }).outcome // => 'required'
 * ```
 * @ja 他の課のデータの利用に、個人情報保護法の手続が要るか（第14条第2項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decidePersonalInformation(facts: DataUseFacts, options?: Options): PersonalInformationVerdict {
  const { readings, on } = readOptions(options);
  if (!isAsked(on)) return inForceOn(on, decidePersonalInformation, facts, { ...options, on });
  const given = understand(facts, readDataUse);
  const outcome = outcomeOf(given, readings, paragraph2);
  const verdict = {
    decision: 'personal-information',
    outcome,
    grounds: groundsOf(given, readings),
    missing: outcome === 'undetermined' ? missingOf(given, readings, paragraph2) : NONE,
    contested: contests(inPlay(given.uses ?? NONE), readings, outcome, (other) => outcomeOf(given, other, paragraph2)),
    remedies: NONE,
    caveats: caveatsOf(given, readings),
  } as const;
  return attested(Object.freeze(verdict), given.asOf ?? on, personalInformation);
}

/** The proviso matters here only to a reader who lets the exemption cover this duty too. */
const isFreedToo = (readings: Readings): boolean => readings['privacy-after-exemption'] === 'approval-only';

const paragraph2: Paragraph<OutcomeOf<typeof personalInformation>> = {
  outcomes: ['not-required', 'not-required', 'required'],
  asks({ personal, reach }, within, readings) {
    if (personal === false || !isFreedToo(readings)) return personal ?? 'unknown';
    if (within !== 'unknown') return within ? false : (personal ?? 'unknown');
    if (reach === undefined) return 'unknown';
    return personal === undefined ? 'perhaps-by-day' : 'by-day';
  },
  hasProviso: isFreedToo,
  isAboutPersons: true,
};

function groundsOf({ uses = NONE, applicant, asOf }: DataUseCase, readings: Readings) {
  const count = uses.length;
  const withProviso = isFreedToo(readings);
  const grounds: Ground<PersonalInformationGround>[] = Array(withProviso ? 3 * count : 2 * count);
  const furigana = withinProviso.holds('within-once-added', asOf, readings);
  for (let i = 0; i < count; i++) {
    const use = uses[i]!;
    const { unit, items, personal } = use;
    grounds[i] = anotherSectionGround(i, anotherSections.holds(use, applicant, readings), unit);
    grounds[grounds.length - count + i] = personalInformationGround(i, personal ?? 'unknown');
    if (!withProviso) continue;
    const within = withinProviso.holds(reachIn(use, readings), asOf, readings);
    const sorted = items && sortedBy(freedOf(use, furigana, readings), items);
    grounds[count + i] = withinProvisoGround(i, within, sorted, use.isElsewhere);
  }
  return grounds.length === 0 ? NONE : Object.freeze(grounds);
}

/** What the proviso says of data matters only under one reading, and only of data that may be within it. */
function inPlay(uses: readonly Use[]): ReadingId[] {
  const ids = readingsInPlay(uses);
  if (uses.some(({ reach, personal }) => reach !== 'outside' && personal !== false))
    ids.push('privacy-after-exemption');
  return ids;
}

/** What personal information is, Article 2, item (ix) says by citing the Act under a wrong number. */
const MISCITED: readonly Caveat[] = /* @__PURE__ */ frozen([/* @__PURE__ */ textDefect(personalInformationAct)]);

function caveatsOf(given: DataUseCase, readings: Readings): readonly Caveat[] {
  const { uses = NONE, applicant } = given;
  const isAnothers = uses.some((use) => anotherSections.holds(use, applicant, readings) === true);
  return isAnothers ? joined(dataUseCaveats(given), MISCITED) : dataUseCaveats(given);
}
