import { article3_2Attested } from '../articles/article-03_2-information-manager.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Verdict } from '../verdict/verdict.js';

const INFRINGEMENTS = ['occurred', 'feared', 'none'] as const;

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

/**
 * The conditions that {@link decideIncidentAuthority} examines.
 * @ja 侵害時の権限の判断で検討する要件
 */
export type IncidentAuthorityGround = 'infringement-or-fear' | 'cio-absent';

/**
 * What {@link decideIncidentAuthority} answers.
 * @ja 侵害時の権限の判断の結果
 */
export type IncidentAuthorityVerdict = Verdict<
  'incident-authority',
  { 'follow-cio': object; 'own-judgement': object; 'no-duty': object },
  IncidentAuthorityGround,
  IncidentAuthorityFacts
>;

type Outcome = 'follow-cio' | 'own-judgement' | 'no-duty';

interface Case {
  readonly infringement: (typeof INFRINGEMENTS)[number];
  readonly cioAvailable: boolean;
}

/**
 * On whose authority the information manager acts when information assets are infringed (Article 3-2, paragraphs (3) and (4)).
 *
 * Presupposes information assets of the ward (Article 2, item (v)).
 *
 * - `follow-cio`: he takes the measures as the chief information officer directs.
 * - `own-judgement`: the chief information officer is absent, and he takes them on his own judgement.
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
  const { readings, on } = readOptions(options);
  const given = understand(facts, readIncidentAuthority);
  return {
    decision: 'incident-authority',
    ...settle(given, question, readings),
    grounds: groundsOf(given),
    remedies: [],
    caveats: attestationCaveats(on, [article3_2Attested]),
  };
}

export function readIncidentAuthority(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['infringement', 'cioAvailable'], '', issues);
  return {
    infringement: readOneOf(facts['infringement'], INFRINGEMENTS, 'infringement', issues),
    cioAvailable: readBoolean(facts['cioAvailable'], 'cioAvailable', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { infringement: INFRINGEMENTS, cioAvailable: [true, false] },
  answer: ({ infringement, cioAvailable }) => {
    if (infringement === 'none') return 'no-duty';
    return cioAvailable ? 'follow-cio' : 'own-judgement';
  },
  readings: [],
};

function groundsOf({ infringement, cioAvailable }: IncidentAuthorityFacts): Ground<IncidentAuthorityGround>[] {
  return [
    {
      code: 'infringement-or-fear',
      citation: '第3条の2第3項',
      holds: infringement === undefined ? 'unknown' : infringement !== 'none',
      ...(infringement !== undefined && { values: { infringement } }),
    },
    {
      code: 'cio-absent',
      citation: '第3条の2第4項',
      holds: cioAvailable === undefined ? 'unknown' : !cioAvailable,
    },
  ];
}

/** The question {@link decideIncidentAuthority} answers, as data. */
export const incidentAuthority = {
  id: 'incident-authority',
  question: {
    ja: '情報資産の侵害に対し、情報管理責任者は誰の判断で措置をとるか。',
    en: 'On whose authority does the information manager act against an infringement?',
  },
  presupposes: {
    ja: '区の情報資産（第2条第5号）に関すること。',
    en: 'Information assets of the ward (Article 2, item (v)).',
  },
  citations: ['第3条の2第3項', '第3条の2第4項'],
  outcomes: ['follow-cio', 'own-judgement', 'no-duty'],
  favourable: [],
  readings: [],
  decide: decideIncidentAuthority,
} as const satisfies Decision<'incident-authority', Outcome, IncidentAuthorityFacts, IncidentAuthorityVerdict>;
