import type { ContractTermsFacts } from '../decisions/contract-terms.js';
import type { DocumentUpkeepFacts } from '../decisions/document-upkeep.js';
import type { EmergencyManualFacts } from '../decisions/emergency-manual.js';
import type { SystemFacts } from '../decisions/system.facts.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, orAbsent, readBoolean, readText, refuseOtherKeys } from '../input/facts.js';
import type { Organization } from '../regulation/organization.js';

type Upkeep = Omit<DocumentUpkeepFacts, 'document'>;

/**
 * What is known of one system. An absent fact is not known.
 * @ja 電子情報システム1件の管理の状況
 */
export interface InventoryEntry extends SystemFacts {
  readonly system: string;
  readonly outsourced?: boolean | undefined;
  readonly organization?: Organization | undefined;
  /** The documents on the system (Article 5). */
  readonly documents?: Upkeep | undefined;
  /** The terms of the contract with the contractor (Article 6); only if `outsourced`. */
  readonly contract?: ContractTermsFacts | undefined;
  /** The operation manual (Article 11). */
  readonly operationManual?: Upkeep | undefined;
  /** The emergency manual (Article 28). */
  readonly emergencyManual?: EmergencyManualFacts | undefined;
  /** Whether the self-inspection that was due has been carried out (Article 29, paragraph (2)); the text sets no interval. */
  readonly selfInspected?: boolean | undefined;
}

export const INVENTORY_FACTS = [
  ...['system', 'managedBy', 'outsourced', 'organization', 'documents', 'contract', 'operationManual'],
  ...['emergencyManual', 'selfInspected'],
] as const;

export function readEntries({ systems }: Given, issues: Issue[]): InventoryEntry[] {
  if (!isList(orAbsent(systems), '', issues)) return [];
  return (systems as readonly unknown[]).flatMap((entry, i) => {
    if (!isRecord(entry, `${i}`, issues)) return [];
    refuseOtherKeys(entry, INVENTORY_FACTS, `${i}.`, issues);
    if (entry['system'] === undefined)
      complain(issues, `${i}.system`, 'empty', 'システムの名称が要ります。', 'The name of the system is missing.');
    else readText(entry['system'], `${i}.system`, issues);
    readBoolean(entry['selfInspected'], `${i}.selfInspected`, issues);
    for (const key of ['documents', 'operationManual'])
      if (isRecord(entry[key] ?? {}, `${i}.${key}`, issues) && Object.hasOwn((entry[key] ?? {}) as object, 'document'))
        complain(
          issues,
          `${i}.${key}.document`,
          'unknown-key',
          '種類は決まっています。',
          'The kind is given by the place.',
        );
    return [{ ...entry } as unknown as InventoryEntry];
  });
}
