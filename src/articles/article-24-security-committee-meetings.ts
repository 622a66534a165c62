import type { Attested } from '../attestation.js';

/** Article 24 as amended by 令和4年訓令甲第7号. It has no quorum clause, and that of Article 19 is not borrowed. */
export const article24Attested: Attested = { citation: '第24条', attestedFrom: '2022-04-01' };
