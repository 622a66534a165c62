/**
 * The official text: reading your own copy of it, comparing it with the edition that the library encodes or with another
 * copy, and quoting it beside a verdict. The library carries fingerprints of the wording, not the wording. Amending
 * directives are read, applied and shown as comparison tables, and what an amendment does to decisions and records is said.
 *
 * @module text
 */

export type { ChangedConstant, ListedSystem, Obstacle } from './impact/changed-constant.js';
export type { GuideExample } from './impact/guide-examples.js';
export { type Impact, impactOf, type NotCarried } from './impact/impact.js';
export { explainImpact } from './impact/impact.words.js';
export type { DifferingRecord, RecordsImpact } from './impact/records.js';
export { applyAmendment } from './text/amendment/apply.js';
export { amendmentBetween } from './text/amendment/between.js';
export { type Misfit, type MisfitCode, MisfitError } from './text/amendment/misfit.js';
export type {
  AmendedPlace,
  Amendment,
  Deed,
  EntryIntoForce,
  Level,
  Operation,
  Source,
  Unread,
} from './text/amendment/operation.js';
export { parseAmendment } from './text/amendment/parse.js';
export type { Status } from './text/changes.js';
export { type Comparison, compareText, compareTexts, type ProvisionChange, type RowChange } from './text/compare.js';
export { explainChanges } from './text/comparison.words.js';
export { type ComparisonTableOptions, comparisonTable } from './text/comparison-table/comparison-table.js';
export type { Granularity } from './text/comparison-table/marks.js';
export type { Diagnostic, DiagnosticCode } from './text/diagnostic.js';
export type { Wording } from './text/edition.js';
export { fingerprint } from './text/fingerprint.js';
export { captionFingerprints, fingerprints } from './text/fingerprints.js';
export { InvalidTextError, type TextErrorCode } from './text/invalid-text.js';
export { parseRegulation } from './text/parse.js';
export { type Quotation, quote } from './text/quote.js';
export type { AmendmentNote, ParsedProvision, Regulation, TableRow } from './text/regulation.js';
export type { Resting } from './text/resting.js';
export type { RowFinding, RowStatus } from './text/rows.js';
export type { UsingPlace } from './text/used-in.js';
