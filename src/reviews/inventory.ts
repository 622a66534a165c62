import { decideDocumentUpkeep } from '../decisions/document-upkeep.js';
import { decideManager, type ManagerVerdict } from '../decisions/manager.js';
import { refusalOf } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { snapshot, understand } from '../input/facts.js';
import { type Options, readOptions } from '../verdict/options.js';
import {
  at,
  checkContract,
  checkEmergencyManual,
  checkManager,
  checkSelfInspection,
  checkUpkeep,
  type InventoryCheck,
  type InventoryFinding,
  type InventoryResult,
} from './inventory.checks.js';
import { type InventoryEntry, readEntries } from './inventory.facts.js';
import type { Finding } from './step.js';

/**
 * The checks of one system.
 * @ja 電子情報システム1件の点検結果
 */
export interface ReviewedSystem {
  readonly system: string;
  readonly manager: ManagerVerdict;
  readonly checks: readonly InventoryResult[];
}

/**
 * The review of an inventory. A job can fail on `findings`, and on `unknown` if it wants everything known.
 * @ja 台帳点検の結果
 */
export interface InventoryReview {
  readonly systems: readonly ReviewedSystem[];
  readonly findings: readonly (Finding<InventoryFinding> & {
    readonly system: string;
    readonly check: InventoryCheck;
  })[];
  readonly unknown: readonly {
    readonly system: string;
    readonly check: InventoryCheck;
    readonly missing: readonly string[];
  }[];
}

/**
 * Reviews a list of systems: that somebody manages each (Article 4), that its documents (5), contract (6), operation manual
 * (11) and emergency manual (28) are in order, and that its self-inspection has been carried out (29, paragraph (2)).
 *
 * What is not known is neither in order nor a fault; it is listed as unknown. Contract terms are checked of outsourced
 * systems only. How often a self-inspection is due the text does not say.
 *
 * @throws InvalidFactsError if something is not understood; its paths begin with the place in the list.
 * @example
 * ```ts
 * const review = reviewInventory([
 *   { system: '図書館システム', outsourced: false, documents: { kept: true, changed: true, reflected: false } },
 * ]);
 * review.findings.map(({ code, citation }) => `${citation} ${code}`) // => ['第5条第2項 documents-outdated']
 * ```
 * @ja 電子情報システムの一覧を、管理・文書・契約・手引書・マニュアル・自己点検について点検する。
 * @category Chapter 3 — Management of systems
 */
export function reviewInventory(systems: readonly InventoryEntry[], options?: Options): InventoryReview {
  // Once for all systems, of which there may be none.
  readOptions(options);
  const entries = understand({ systems }, readEntries);
  const issues: Issue[] = [];
  const reviewed = entries.flatMap((entry, i) => {
    try {
      return [reviewSystem(entry, options)];
    } catch (error) {
      issues.push(...refusalOf(error).issues.map((issue) => ({ ...issue, path: `${i}.${issue.path}` })));
      return [];
    }
  });
  if (issues.length > 0) throw new InvalidFactsError(issues);
  const all = reviewed.flatMap(({ system, checks }) => checks.map((check) => ({ system, ...check })));
  return {
    systems: reviewed,
    findings: all.flatMap(({ system, check, finding }) => (finding ? [{ system, check, ...finding }] : [])),
    unknown: all
      .filter(({ status }) => status === 'unknown')
      .map(({ system, check, missing }) => ({ system, check, missing })),
  };
}

function reviewSystem(entry: InventoryEntry, options: Options | undefined): ReviewedSystem {
  const { system, managedBy, outsourced, organization } = entry;
  const manager = decideManager({ system, managedBy, outsourced, organization }, options);
  /** What only those are bound to who manage a system (Articles 5, 6 and 28). */
  const ofManager = (result: InventoryResult): InventoryResult =>
    manager.outcome === 'no-provision' ? { check: result.check, status: 'not-applicable', missing: [] } : result;
  return {
    system,
    manager,
    checks: [
      checkManager(manager),
      ofManager(
        checkUpkeep(
          'documents',
          'documents',
          at('documents', () =>
            decideDocumentUpkeep({ document: 'system-document', ...snapshot(entry.documents ?? {}) }, options),
          ),
        ),
      ),
      ofManager(checkContract(entry, options)),
      checkUpkeep(
        'operation-manual',
        'operationManual',
        at('operationManual', () =>
          decideDocumentUpkeep({ document: 'operation-manual', ...snapshot(entry.operationManual ?? {}) }, options),
        ),
      ),
      ofManager(checkEmergencyManual(entry, options)),
      checkSelfInspection(entry.selfInspected),
    ],
  };
}
