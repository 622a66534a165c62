/**
 * The regulation itself: the ledger of every place of it and of what answers for it, duties and powers by post, since when
 * its wording is attested, and the rest of it as data.
 *
 * @module regulation
 */
// The ledger
export { articles, type LedgerEntry, provisions } from './catalogue/ledger.js';
export type { Article, LegalAct, Provision, ProvisionKind, Urgency } from './regulation/provision.js';
export { type ActOf, type ActsContext, dutiesOf, powersOf } from './catalogue/duties.js';
export { type Role, roles } from './regulation/roles.js';

// Its places, and since when each is known to read so
export type {
  AmendingDirective,
  Chapter,
  MainCitation,
  SupplementaryCitation,
  TableCitation,
} from './regulation/citation.js';
export { type Attestation, attestation } from './catalogue/attestation.js';
export { earliestAttestedDay } from './regulation/attestation.js';
export { type HistoryEntry, history } from './articles/supplementary-provisions.js';

// Where the text is open or defective
export { readings } from './regulation/readings.arguments.js';
export type { Reading } from './regulation/readings.texts.js';
export { defects } from './regulation/defects.js';
export type { Defect } from './regulation/defects.texts.js';
export { type JudgementEntry, judgements } from './regulation/judgements.js';

// What it says, as data
export { englishNames } from './catalogue/english-names.js';
export { type ChapterEntry, chapters } from './regulation/chapters.js';
export { givenOffices, glossary, introducedTerms, lookalikes, type Term, type Use } from './regulation/glossary.js';
export { type Reference, references } from './regulation/references.js';
export { attestedDepartments, sectionLikeUnits } from './regulation/units.js';
export { furiganaSince } from './articles/article-14-data-use.js';
export { plainWordsOfArticle7 } from './decisions/data-use.ambiguous-items.js';
export { type Threat, type ThreatCause, threats } from './regulation/threats.js';
