import { article5Attested } from '../articles/article-05-documents.js';
import { article11Attested } from '../articles/article-11-operation-manuals.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';

const DOCUMENTS = ['system-document', 'operation-manual'] as const;

/**
 * Facts of {@link decideDocumentUpkeep}. An absent fact is not known.
 * @ja ドキュメント・操作手引書の管理の判断に用いる事実
 */
export interface DocumentUpkeepFacts {
  /** A document on a system, kept by whoever manages it (Article 5), or an operation manual, kept by whoever uses it too (Article 11). */
  readonly document?: (typeof DOCUMENTS)[number] | undefined;
  /** Whether it is made and kept in its place. */
  readonly kept?: boolean | undefined;
  /** Whether the system, its terminals, the processing or the like have changed since. */
  readonly changed?: boolean | undefined;
  /** Whether the document shows the change. */
  readonly reflected?: boolean | undefined;
}

/**
 * The conditions that {@link decideDocumentUpkeep} examines.
 * @ja ドキュメント・操作手引書の管理の判断で検討する要件
 */
export type DocumentUpkeepGround = 'document-kept' | 'change-reflected' | 'manual-kept' | 'manual-change-reflected';

/**
 * What {@link decideDocumentUpkeep} answers.
 * @ja ドキュメント・操作手引書の管理の判断の結果
 */
export type DocumentUpkeepVerdict = Verdict<
  'document-upkeep',
  { 'in-order': object; 'must-keep': object; 'must-update': object },
  DocumentUpkeepGround,
  DocumentUpkeepFacts
>;

type Outcome = 'in-order' | 'must-keep' | 'must-update';

interface Case {
  readonly kept: boolean;
  readonly changed: boolean;
  readonly reflected: boolean;
}

/**
 * Whether a document or an operation manual is kept and up to date (Articles 5 and 11).
 *
 * Presupposes a system with documents (Article 2, item (viii)).
 *
 * - `in-order`: it is kept, and shows what has changed.
 * - `must-keep`: it is not kept in its place. Whether it is up to date is then the second question.
 * - `must-update`: it is kept, and does not show a change.
 *
 * Edges. An operation manual is also a document on the system (Article 2, item (viii)), so that both articles are cited.
 * If nothing has changed, `reflected` does not matter.
 *
 * Not decided: which place is the prescribed one, and how soon a change must be shown; the text sets no term.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideDocumentUpkeep({ document: 'operation-manual', kept: true, changed: true, reflected: false }).outcome // => 'must-update'
 * decideDocumentUpkeep({ kept: true, changed: false }).outcome // => 'in-order'
 * ```
 * @ja ドキュメント・操作手引書が保管され、変更が反映されているか（第5条・第11条）。
 * @category Chapter 3 — Management of systems
 */
export function decideDocumentUpkeep(facts: DocumentUpkeepFacts, options?: Options): DocumentUpkeepVerdict {
  const { readings, on } = readOptions(options);
  const { document, ...given } = understand(facts, readDocumentUpkeep);
  const settled = settle(given, question, readings);
  return {
    decision: 'document-upkeep',
    ...settled,
    grounds: groundsOf(document, given),
    remedies: remediesOf(given, settled.outcome),
    caveats: attestationCaveats(
      on,
      document === 'system-document' ? [article5Attested] : [article5Attested, article11Attested],
    ),
  };
}

type Known = { readonly [Fact in keyof Case]: boolean | undefined };

export function readDocumentUpkeep(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['document', 'kept', 'changed', 'reflected'], '', issues);
  return {
    document: readOneOf(facts['document'], DOCUMENTS, 'document', issues),
    kept: readBoolean(facts['kept'], 'kept', issues),
    changed: readBoolean(facts['changed'], 'changed', issues),
    reflected: readBoolean(facts['reflected'], 'reflected', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { kept: [true, false], changed: [true, false], reflected: [true, false] },
  answer: ({ kept, changed, reflected }) => {
    if (!kept) return 'must-keep';
    return changed && !reflected ? 'must-update' : 'in-order';
  },
  readings: [],
};

function groundsOf(
  document: DocumentUpkeepFacts['document'],
  { kept, changed, reflected }: Known,
): Ground<DocumentUpkeepGround>[] {
  const keeping = kept ?? 'unknown';
  const showing =
    changed === false || reflected === true
      ? true
      : changed === undefined || reflected === undefined
        ? 'unknown'
        : false;
  return [
    { code: 'document-kept', citation: '第5条第1項', holds: keeping },
    { code: 'change-reflected', citation: '第5条第2項', holds: showing },
    ...(document === 'system-document'
      ? []
      : ([
          { code: 'manual-kept', citation: '第11条第1項', holds: keeping },
          { code: 'manual-change-reflected', citation: '第11条第2項', holds: showing },
        ] as const)),
  ];
}

/** Keeping it, and showing the change unless it is certain that there is none or that it is shown. */
function remediesOf(
  { changed, reflected }: Known,
  outcome: Outcome | 'undetermined',
): Remedy<DocumentUpkeepFacts, Outcome>[] {
  if (outcome !== 'must-keep' && outcome !== 'must-update') return [];
  const change = {
    ...(outcome === 'must-keep' && { kept: true }),
    ...(changed !== false && reflected !== true && { reflected: true }),
  };
  return [{ change, outcome: 'in-order', citation: outcome === 'must-keep' ? '第5条第1項' : '第5条第2項' }];
}

/** The question {@link decideDocumentUpkeep} answers, as data. */
export const documentUpkeep = {
  id: 'document-upkeep',
  question: {
    ja: 'ドキュメントは保管され、変更が反映されているか。',
    en: 'Is the document kept, and does it show what has changed?',
  },
  presupposes: {
    ja: 'ドキュメント（第2条第8号）のある電子情報システムであること。',
    en: 'A system with documents (Article 2, item (viii)).',
  },
  citations: ['第5条第1項', '第5条第2項', '第11条第1項', '第11条第2項'],
  outcomes: ['in-order', 'must-keep', 'must-update'],
  favourable: ['in-order'],
  readings: [],
  decide: decideDocumentUpkeep,
} as const satisfies Decision<'document-upkeep', Outcome, DocumentUpkeepFacts, DocumentUpkeepVerdict>;
