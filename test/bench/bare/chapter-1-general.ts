import type { ScopeFacts } from '../../../src/index.js';

const OTHER_BODIES = new Set([
  '教育委員会事務局',
  '選挙管理委員会事務局',
  '監査事務局',
  '区議会事務局',
  '子ども家庭総合センター',
]);

export function scope({ organ, subject }: ScopeFacts) {
  if (subject === 'other') return { outcome: 'outside-scope' };
  if (organ === undefined) return { outcome: 'undetermined' };
  if (!/[部課室]$/.test(organ) && !OTHER_BODIES.has(organ)) return { outcome: 'outside-scope' };
  return { outcome: subject === undefined ? 'undetermined' : 'within-scope' };
}
