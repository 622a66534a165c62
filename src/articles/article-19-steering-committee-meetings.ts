import type { Attested } from '../attestation.js';

/** Article 19 as amended up to 令和4年訓令甲第7号. */
export const article19Attested: Attested = { citation: '第19条', attestedFrom: '2022-04-01' };

/**
 * How many of so many members must be present: more than half, so that exactly half is not enough (Article 19, paragraph (1)).
 * @ja 定足数（過半数）
 */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1;
