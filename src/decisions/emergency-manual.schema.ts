import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { judgement } from '../schemas/words.js';
import { emergencyManual, readEmergencyManual } from './emergency-manual.js';

/**
 * The facts of `decideEmergencyManual` as JSON.
 * @ja decideEmergencyManual の事実（JSON）
 */
export const emergencyManualFacts = /* @__PURE__ */ factsSchema(readEmergencyManual, () =>
  z.strictObject({
    established: described(z.boolean(), {
      title: { ja: '緊急時対応マニュアルの有無', en: 'Whether there is an emergency manual' },
      citation: '第28条第1項',
    }).optional(),
    reviewNeeded: described(judgement, {
      title: { ja: '見直しの必要についての認定', en: 'Finding on the need for a review' },
      note: {
        ja: '情報セキュリティの状況や組織体制などの変化により見直しが必要であるとの認定。',
        en: 'That changes of the security situation, the organisation or the like call for a review.',
      },
      citation: '第28条第2項',
    }).optional(),
    reviewed: described(z.boolean(), {
      title: { ja: '見直しの有無', en: 'Whether it has been reviewed since' },
      note: {
        ja: '必要と認められた後に見直したか。必要と認められていなければ問わない。',
        en: 'After a review was found necessary. It does not matter where none was.',
      },
      citation: '第28条第2項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideEmergencyManual` as JSON.
 * @ja decideEmergencyManual の結論（JSON）
 */
export const emergencyManualVerdict = /* @__PURE__ */ verdictSchema(emergencyManual, () => ({
  outcomes: { 'in-order': {}, 'must-establish': {}, 'must-review': {} },
  grounds: ['manual-established', 'review-needed', 'manual-reviewed'],
  facts: emergencyManualFacts,
}));
