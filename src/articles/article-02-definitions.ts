import type { Attested } from '../attestation.js';
import { isSectionLike } from '../units.js';
import type { Caveat } from '../verdict.js';

/** Article 2 as amended up to 令和5年訓令甲第4号. */
export const article2Attested: Attested = { citation: '第2条', attestedFrom: '2023-04-01' };

/** What a reader should know about a unit that the definitions of department and section (items 12 and 14) do not fit. */
export function unitCaveats(unit: string): Caveat[] {
  if (!isSectionLike(unit)) return [];
  const caveats: Caveat[] = [{ code: 'unit-is-not-a-section', citation: '第2条第14号', unit }];
  if (unit === '区議会事務局')
    caveats.push({ code: 'text-defect', citation: '第2条第12号', defect: 'assembly-office-name' });
  if (unit === '子ども家庭総合センター')
    caveats.push({ code: 'text-defect', citation: '第2条第14号', defect: 'family-centre-name' });
  return caveats;
}
