import type { Attested } from '../attestation.js';

/** Article 4 as amended by 令和4年訓令甲第7号. */
export const article4Attested: Attested = { citation: '第4条', attestedFrom: '2022-04-01' };
