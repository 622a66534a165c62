import type { Bilingual } from '../../src/index.js';
import type { ProvisionKind } from '../../src/regulation.js';

/** What a provision can be, named. */
export const kinds: { readonly [kind in ProvisionKind]: Bilingual } = {
  purpose: { ja: '目的', en: 'Purpose' },
  scope: { ja: '適用範囲', en: 'Scope' },
  definition: { ja: '定義', en: 'Definition' },
  office: { ja: '職・組織', en: 'Office or body' },
  duty: { ja: '義務', en: 'Duty' },
  power: { ja: '権限', en: 'Power' },
  condition: { ja: '要件', en: 'Condition' },
  exception: { ja: '例外', en: 'Exception' },
  procedure: { ja: '手続', en: 'Procedure' },
  jurisdiction: { ja: '所掌', en: 'Jurisdiction' },
  content: { ja: '内容', en: 'Content' },
  delegation: { ja: '委任', en: 'Delegation' },
  table: { ja: '表', en: 'Table' },
  'entry-into-force': { ja: '施行', en: 'Entry into force' },
  container: { ja: '見出し', en: 'Heading' },
};
