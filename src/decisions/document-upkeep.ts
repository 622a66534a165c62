import { changeReflected, documentKept } from '../articles/article-05-documents.js';
import { manualChangeReflected, manualKept } from '../articles/article-11-operation-manuals.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { type KindsOf, oneOf, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';

const DOCUMENTS = ['system-document', 'operation-manual'] as const;

/**
 * Facts of {@link decideDocumentUpkeep}. An absent fact is not known.
 * @ja ドキュメント・操作手引書の管理の判断に用いる事実
 */
export interface DocumentUpkeepFacts {
  /** A document on a system, kept by whoever manages it (Article 5), or an operation manual, kept by whoever uses it too (Article 11). */
  readonly document?: (typeof DOCUMENTS)[number] | undefined;
  /** Whether it is kept in its place. One that has not been made counts as not kept. */
  readonly kept?: boolean | undefined;
  /** Whether the system, its terminals, the processing or the like have changed since. */
  readonly changed?: boolean | undefined;
  /** Whether the document shows the change. */
  readonly reflected?: boolean | undefined;
}

const canBeManual = ({ document }: DocumentUpkeepFacts): boolean => document !== 'system-document';

export const documentUpkeep = /* @__PURE__ */ finite({
  id: 'document-upkeep',
  facts: {
    document: /* @__PURE__ */ oneOf(DOCUMENTS),
    kept: yesNo,
    changed: yesNo,
    reflected: yesNo,
  } satisfies KindsOf<DocumentUpkeepFacts>,
  outcomes: ['in-order', 'must-keep', 'must-update'],
  favourable: ['in-order'],
  grounds: {
    'document-kept': documentKept,
    'change-reflected': changeReflected,
    'manual-kept': /* @__PURE__ */ examined(manualKept, { where: canBeManual }),
    'manual-change-reflected': /* @__PURE__ */ examined(manualChangeReflected, { where: canBeManual }),
  },
  // An operation manual is also a document, for which the other article asks the same.
  answer(facts) {
    if (!documentKept.holds(facts)) return 'must-keep';
    return changeReflected.holds(facts) ? 'in-order' : 'must-update';
  },
  changes: [
    { change: { reflected: true }, citation: '第5条第2項' },
    { change: { kept: true }, citation: '第5条第1項' },
    { change: { kept: true, reflected: true }, citation: '第5条第1項' },
  ],
});

/**
 * The conditions that {@link decideDocumentUpkeep} examines.
 * @ja ドキュメント・操作手引書の管理の判断で検討する要件
 */
export type DocumentUpkeepGround = GroundOf<typeof documentUpkeep>;

/**
 * What {@link decideDocumentUpkeep} answers.
 * @ja ドキュメント・操作手引書の管理の判断の結果
 */
export type DocumentUpkeepVerdict = VerdictOf<typeof documentUpkeep, DocumentUpkeepFacts>;

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
  return decide(documentUpkeep, facts, options);
}
