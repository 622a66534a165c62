/** What forms and schemas say of the facts that only the review of an inventory asks, and of its checks. */
import type { Bilingual } from '../input/language.js';
import type { Description } from '../verdict/words.js';
import type { InventoryCheck, InventoryResult } from './inventory.checks.js';
import type { InventoryEntry } from './inventory.facts.js';

type OwnFact = 'documents' | 'contract' | 'operationManual' | 'emergencyManual' | 'selfInspected';

export const inventoryDescriptions: { readonly [fact in OwnFact & keyof InventoryEntry]: Description } = {
  documents: { title: { ja: 'ドキュメント', en: 'Documents on the system' }, citation: '第5条' },
  contract: {
    title: { ja: '受託事業者との契約', en: 'Contract with the contractor' },
    note: { ja: '委託しているものだけで問う。', en: 'It matters only to what is outsourced.' },
    citation: '第6条',
  },
  operationManual: { title: { ja: '操作手引書', en: 'Operation manual' }, citation: '第11条' },
  emergencyManual: { title: { ja: '緊急時対応マニュアル', en: 'Emergency manual' }, citation: '第28条' },
  selfInspected: {
    title: { ja: '自己点検を実施したか', en: 'Whether the self-inspection has been carried out' },
    note: {
      ja: '実施すべきであった点検について。間隔を規程は定めていない。',
      en: 'The one that was due. The text sets no interval.',
    },
    citation: '第29条第2項',
  },
};

export const inventoryChecks: { readonly [check in InventoryCheck]: Bilingual } = {
  manager: { ja: '管理する者', en: 'manager' },
  documents: { ja: 'ドキュメント', en: 'documents' },
  contract: { ja: '契約', en: 'contract' },
  'operation-manual': { ja: '操作手引書', en: 'operation manual' },
  'emergency-manual': { ja: '緊急時対応マニュアル', en: 'emergency manual' },
  'self-inspection': { ja: '自己点検', en: 'self-inspection' },
};

export const inventoryStatuses: { readonly [status in InventoryResult['status']]: Bilingual } = {
  'in-order': { ja: '規程の求めるとおりである', en: 'in order' },
  fault: { ja: '規程の求めるとおりでない', en: 'not as the text asks' },
  unknown: { ja: '分からない', en: 'not known' },
  'not-applicable': { ja: '当てはまらない', en: 'not applicable' },
};
