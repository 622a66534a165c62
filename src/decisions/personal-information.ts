import { isArticle7Item, isWithinProviso } from '../articles/article-14-data-use.js';
import { understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Contest, Ground, Verdict } from '../verdict/verdict.js';
import { type DataUseCase, type DataUseFacts, readDataUse, type Use } from './data-use.facts.js';
import {
  anotherSection,
  dataUseCaveats,
  hangsOnDay,
  readingsInPlay,
  seenUses,
  withinProviso,
} from './data-use.grounds.js';
import { isAnothers, missingPaths, possibleWeights, type Scale, type Weight } from './data-use.worlds.js';

/**
 * The conditions that {@link decidePersonalInformation} examines.
 * @ja 個人情報の手続の判断で検討する要件
 */
export type PersonalInformationGround = 'another-section' | 'within-proviso' | 'personal-information';

/**
 * What {@link decidePersonalInformation} answers.
 * @ja 個人情報の手続の判断の結果
 */
export type PersonalInformationVerdict = Verdict<
  'personal-information',
  { required: object; 'not-required': object },
  PersonalInformationGround,
  DataUseFacts
>;

type Outcome = 'required' | 'not-required';

/**
 * Whether the procedures of the Act on the Protection of Personal Information are needed for the use of another
 * section's data (Article 14, paragraph (2)).
 *
 * Presupposes an application under Article 12, paragraph (1), which `decideProcedure` decides.
 *
 * - `required`: some data of another section is personal information.
 * - `not-required`: none is, or no data of another section is used.
 *
 * Edges. Matters of Article 7 of the Basic Resident Registration Act are personal information; for other items the fact
 * `personalInformation` decides, and is not known if absent. The duty is separate from the approval of paragraph (1) and
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
 * @ja 他課のデータの利用に、個人情報保護法の手続が要るか（第14条第2項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decidePersonalInformation(facts: DataUseFacts, options?: Options): PersonalInformationVerdict {
  const chosen = readOptions(options);
  const given = understand(facts, readDataUse);
  const outcome = outcomeOf(given, chosen.readings);
  return {
    decision: 'personal-information',
    outcome,
    grounds: groundsOf(given, chosen.readings),
    missing: outcome === 'undetermined' ? missingPaths(given, scaleOf(chosen.readings)) : [],
    contested: contestedOf(given, outcome, chosen.readings),
    remedies: [],
    caveats: caveatsOf(given, chosen),
  };
}

const isPersonal = ({ items, personal }: Use): boolean | undefined => (items?.some(isArticle7Item) ? true : personal);

/** 2: personal information to which the paragraph applies. 0: anything else. */
function scaleOf(readings: Readings): Scale {
  const approvalOnly = readings['privacy-after-exemption'] === 'approval-only';
  return {
    readings,
    weightsOf: (use: Use, asOf: Day): readonly Weight[] => {
      const personal = isPersonal(use);
      if (personal === false) return [0];
      if (personal === undefined || (approvalOnly && use.items === undefined)) return [0, 2];
      return approvalOnly && use.items?.every((item) => isWithinProviso(item, asOf, readings)) ? [0] : [2];
    },
    tippedByItems: ({ personal }) => approvalOnly && personal !== false,
    tippedByPersonalInformation: ({ items }) => !items?.some(isArticle7Item),
    tippedByDay: (use) => approvalOnly && hangsOnDay(use, readings),
    dayMatters: approvalOnly && readings['amended-reference'] === 'as-amended',
  };
}

function outcomeOf(given: DataUseCase, readings: Readings): Outcome | 'undetermined' {
  const weights = possibleWeights(given, scaleOf(readings));
  if (weights.size > 1) return 'undetermined';
  return weights.has(2) ? 'required' : 'not-required';
}

function groundsOf(given: DataUseCase, readings: Readings): Ground<PersonalInformationGround>[] {
  const approvalOnly = readings['privacy-after-exemption'] === 'approval-only';
  const seen = seenUses(given, readings);
  return [
    ...seen.map(anotherSection),
    // The proviso matters here only to a reader who lets the exemption cover this duty too.
    ...(approvalOnly ? seen.map(withinProviso) : []),
    ...seen.map(
      ({ use }, i): Ground<'personal-information'> => ({
        code: 'personal-information',
        citation: '第14条第2項',
        holds: isPersonal(use) ?? 'unknown',
        values: { use: i },
      }),
    ),
  ];
}

function contestedOf(given: DataUseCase, outcome: Outcome | 'undetermined', readings: Readings): Contest<Outcome>[] {
  const ids = readingsInPlay(given);
  if (given.uses !== undefined && given.uses.length > 0) ids.push('privacy-after-exemption');
  return ids.length === 0 ? [] : contests(ids, readings, outcome, (other) => outcomeOf(given, other));
}

function caveatsOf(given: DataUseCase, { on, readings }: Chosen): Caveat[] {
  const caveats = dataUseCaveats(given, on);
  // What personal information is, Article 2, item (ix) says by citing the Act under a wrong number.
  if (given.uses?.some((use) => isAnothers(use, given.applicant, readings) === true))
    caveats.push({ code: 'text-defect', citation: '第2条第9号', defect: 'protection-act-citation' });
  return caveats;
}

/** The question {@link decidePersonalInformation} answers, as data. */
export const personalInformation = {
  id: 'personal-information',
  question: {
    ja: '他課のデータの利用に、個人情報保護法の定めに従った手続が要るか。',
    en: "Does the use of other sections' data need the procedures of the Act on the Protection of Personal Information?",
  },
  presupposes: {
    ja: '第12条第1項の規定による申請に当たってのデータ利用であること。',
    en: 'A use of data for an application under Article 12, paragraph (1).',
  },
  citations: ['第2条第9号', '第2条第14号', '第14条第1項本文', '第14条第1項ただし書', '第14条第2項'],
  outcomes: ['required', 'not-required'],
  favourable: [],
  readings: ['section-like-units', 'amended-reference', 'privacy-after-exemption'],
  decide: decidePersonalInformation,
} as const satisfies Decision<'personal-information', Outcome, DataUseFacts, PersonalInformationVerdict>;
