import type { Attested } from '../attestation.js';
import type { Day } from '../calendar.js';

/** Article 12 as amended up to 令和5年訓令甲第4号. */
export const article12Attested: Attested = { citation: '第12条', attestedFrom: '2023-04-01' };

/**
 * The last day on which an application for introductions in a fiscal year is in time: 31 August of the fiscal year before,
 * the day itself included (Article 12, paragraph (2), main clause).
 * @ja 申請期限（前年度の8月31日）
 */
export const applicationDeadline = (fiscalYear: number): Day => `${fiscalYear - 1}-08-31`;
