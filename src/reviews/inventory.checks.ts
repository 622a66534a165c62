/** The checks of one system, in the order of the text. */

import { namedInEnglish } from '../catalogue/with-english-names.js';
import { decideContractTerms } from '../decisions/contract-terms.js';
import { contractTermsWords } from '../decisions/contract-terms.words.js';
import type { decideDocumentUpkeep } from '../decisions/document-upkeep.js';
import { decideEmergencyManual } from '../decisions/emergency-manual.js';
import type { ManagerVerdict } from '../decisions/manager.js';
import { refusalOf } from '../input/attempt.js';
import { InvalidFactsError } from '../input/errors.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Options } from '../verdict/options.js';
import { sayOf } from '../verdict/words.js';
import type { InventoryEntry } from './inventory.facts.js';
import type { Finding } from './step.js';

/**
 * What is checked of a system, in the order of the text.
 * @ja 台帳点検の項目
 */
export type InventoryCheck =
  | 'manager'
  | 'documents'
  | 'contract'
  | 'operation-manual'
  | 'emergency-manual'
  | 'self-inspection';

export const INVENTORY_FINDINGS = [
  'no-manager',
  'manager-differs',
  'documents-not-kept',
  'documents-outdated',
  'contract-terms-lacking',
  'operation-manual-not-kept',
  'operation-manual-outdated',
  'emergency-manual-missing',
  'emergency-manual-review-due',
  'self-inspection-outstanding',
] as const;

/**
 * The faults that checks can find.
 * @ja 台帳点検で指摘する事項
 */
export type InventoryFinding = (typeof INVENTORY_FINDINGS)[number];

/**
 * One check: in order, at fault, not known, or not applicable.
 * @ja 点検1項目の結果
 */
export interface InventoryResult {
  readonly check: InventoryCheck;
  readonly status: 'in-order' | 'fault' | 'unknown' | 'not-applicable';
  readonly finding?: Finding<InventoryFinding>;
  /** The facts that are not known and matter, as paths below the system. */
  readonly missing: readonly string[];
}

/** Decides about a part of an entry; what is refused is refused at its place. The options have been understood by then. */
export function at<Answer>(place: string, decide: () => Answer): Answer {
  try {
    return decide();
  } catch (error) {
    const { issues } = refusalOf(error);
    throw new InvalidFactsError(
      issues.map((issue) => ({ ...issue, path: [place, issue.path].filter(Boolean).join('.') })),
    );
  }
}

const inOrder = (check: InventoryCheck): InventoryResult => ({ check, status: 'in-order', missing: [] });
const unknown = (check: InventoryCheck, missing: readonly string[]): InventoryResult => ({
  check,
  status: 'unknown',
  missing,
});
const fault = (
  check: InventoryCheck,
  code: InventoryFinding,
  citation: Citation,
  text: Bilingual,
): InventoryResult => ({
  check,
  status: 'fault',
  finding: namedInEnglish({ code, citation, text }),
  missing: [],
});

/** Who manages it in fact has to be who manages it under the table, where it has a row there. */
export function checkManager({ outcome, missing, caveats }: ManagerVerdict): InventoryResult {
  const listed = caveats.find((caveat) => caveat.code === 'differs-from-appended-table-1');
  if (listed !== undefined)
    return fault('manager', 'manager-differs', '別表第1', {
      ja: `実際に管理する課が、別表第1の所管（${listed.unit}）と異なる。`,
      en: `It is managed by another unit than Appended Table 1 puts in charge of it (${listed.unit}).`,
    });
  if (outcome === 'undetermined') return unknown('manager', missing);
  if (outcome !== 'no-provision') return inOrder('manager');
  return fault('manager', 'no-manager', '第4条第2項', {
    ja: '管理する者の定めがない。',
    en: 'The regulation names no manager.',
  });
}

export function checkUpkeep(
  check: 'documents' | 'operation-manual',
  place: string,
  { outcome, missing }: ReturnType<typeof decideDocumentUpkeep>,
): InventoryResult {
  const manual = check === 'operation-manual';
  const what: Bilingual = manual
    ? { ja: '操作手引書', en: 'The operation manual' }
    : { ja: 'ドキュメント', en: 'The documents' };
  switch (outcome) {
    case 'undetermined':
      return unknown(
        check,
        missing.map((fact) => `${place}.${fact}`),
      );
    case 'in-order':
      return inOrder(check);
    case 'must-keep':
      return fault(
        check,
        manual ? 'operation-manual-not-kept' : 'documents-not-kept',
        manual ? '第11条第1項' : '第5条第1項',
        {
          ja: `${what.ja}が所定の場所に保管されていない。`,
          en: manual ? 'The operation manual is not kept in its place.' : 'The documents are not kept in their place.',
        },
      );
    case 'must-update':
      return fault(
        check,
        manual ? 'operation-manual-outdated' : 'documents-outdated',
        manual ? '第11条第2項' : '第5条第2項',
        {
          ja: `${what.ja}に変更が反映されていない。`,
          en: `${what.en} ${manual ? 'does' : 'do'} not show the change.`,
        },
      );
  }
}

export function checkContract(
  { outsourced, contract = {} }: InventoryEntry,
  options: Options | undefined,
): InventoryResult {
  const verdict = at('contract', () => decideContractTerms(contract, options));
  if (outsourced === false) return { check: 'contract', status: 'not-applicable', missing: [] };
  if (outsourced === undefined) return unknown('contract', ['outsourced']);
  if (verdict.outcome === 'undetermined')
    return unknown(
      'contract',
      verdict.missing.map((fact) => `contract.${fact}`),
    );
  if (verdict.outcome === 'complete') return inOrder('contract');
  return fault(
    'contract',
    'contract-terms-lacking',
    '第6条',
    sayOf(contractTermsWords.outcomes.incomplete.answer, verdict),
  );
}

export function checkEmergencyManual(
  { emergencyManual = {} }: InventoryEntry,
  options: Options | undefined,
): InventoryResult {
  const { outcome, missing } = at('emergencyManual', () => decideEmergencyManual(emergencyManual, options));
  switch (outcome) {
    case 'undetermined':
      return unknown(
        'emergency-manual',
        missing.map((fact) => `emergencyManual.${fact}`),
      );
    case 'in-order':
      return inOrder('emergency-manual');
    case 'must-establish':
      return fault('emergency-manual', 'emergency-manual-missing', '第28条第1項', {
        ja: '緊急時対応マニュアルが定められていない。',
        en: 'There is no emergency manual.',
      });
    case 'must-review':
      return fault('emergency-manual', 'emergency-manual-review-due', '第28条第2項', {
        ja: '緊急時対応マニュアルの見直しがされていない。',
        en: 'The emergency manual has not had the review it needs.',
      });
  }
}

export function checkSelfInspection(selfInspected: boolean | undefined): InventoryResult {
  if (selfInspected === undefined) return unknown('self-inspection', ['selfInspected']);
  if (selfInspected) return inOrder('self-inspection');
  return fault('self-inspection', 'self-inspection-outstanding', '第29条第2項', {
    ja: '自己点検が実施されていない。',
    en: 'The self-inspection has not been carried out.',
  });
}
