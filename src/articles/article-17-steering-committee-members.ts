import { type Attested, earliestAttestedDay } from '../attestation.js';

/** Article 17, without a recorded change. */
export const article17Attested: Attested = { citation: '第17条', attestedFrom: earliestAttestedDay };
