import type fc from 'fast-check';
import { type EmergencyManualFacts, emergencyManual } from '../decisions/emergency-manual.js';
import { arbitraryFactsOf } from './arbitrary-of-kind.js';

/** A manual that there is not has not been reviewed. */
export const emergencyManualFacts = (): fc.Arbitrary<EmergencyManualFacts> =>
  (arbitraryFactsOf(emergencyManual.facts) as fc.Arbitrary<EmergencyManualFacts>).map((facts) =>
    facts.established === false ? { ...facts, reviewed: false } : facts,
  );
