import * as z from 'zod';
import { factsSchema, judgement } from '../facts.schema.js';
import { readEmergencyManual } from './emergency-manual.js';

/**
 * The facts of `decideEmergencyManual` as JSON.
 * @ja decideEmergencyManual の事実（JSON）
 */
export const emergencyManualFacts = /* @__PURE__ */ factsSchema(
  readEmergencyManual,
  z.strictObject({
    established: z.boolean().optional(),
    reviewNeeded: z.union([judgement, z.literal('none')]).optional(),
    reviewed: z.boolean().optional(),
  }),
);
