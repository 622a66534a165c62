/** What the official text adds to a case. It stays in the browser. */
import { type Bilingual, InvalidFactsError, type Language } from 'arakawa-it-rules';
import { record } from 'arakawa-it-rules/records';
import * as text from 'arakawa-it-rules/text';
import { explainOnRecord } from '../../../src/impact/one-record.words.js';
import { wordingIn } from '../../../src/text/quote.js';
import type { Answer } from './answer.js';

/** What came of the texts: why not, in words, or what they say. */
export interface Official {
  readonly wrong: readonly Bilingual[];
  readonly regulation?: text.Regulation;
  /** The wording of a place, as grounds cite it. */
  readonly wording?: ReturnType<typeof wordingIn>;
  /** What changes, what rests on that, and what it is to an answer. */
  readonly changes?: (
    answer: Answer,
    language: Language,
  ) => Readonly<Record<'compared' | 'onCase' | 'impact', readonly string[]>>;
  /** Before and after an amendment: a page of its own. */
  readonly table?: string;
}

/** The text alone, compared with what the library encodes; or before and after an amendment, told by its directive or its outcome. */
export function official(now: string, later: string): Official {
  let read: Official = { wrong: [] };
  try {
    const regulation = text.parseRegulation(now);
    read = { ...read, regulation, wording: wordingIn(regulation) };
    if (later.trim() === '') return { ...read, changes: changesIn(text.compareText(now)) };
    const amendment = text.parseAmendment(later);
    const after = amendment.operations.length > 0 ? text.applyAmendment(now, amendment) : later;
    return { ...read, changes: changesIn(text.compareText(after, now)), table: text.comparisonTable(now, after) };
  } catch (error) {
    // An amendment that is wrong takes nothing from the text that it amends.
    return { ...read, wrong: reasonsOf(error) };
  }
}

function reasonsOf(error: unknown): readonly Bilingual[] {
  if (error instanceof text.MisfitError) return error.misfits.map(({ reason }) => reason);
  if (error instanceof text.InvalidTextError) return [error.reason];
  if (error instanceof InvalidFactsError) return error.issues.map(({ message }) => message);
  throw error;
}

const changesIn =
  (comparison: text.Comparison): NonNullable<Official['changes']> =>
  (answer, language) => ({
    compared: text.explainChanges(comparison, language),
    onCase: comparison.same || answer.refused.length > 0 ? [] : explainOnRecord(comparison, onRecord(answer), language),
    impact: text.explainImpact(text.impactOf(comparison), language),
  });

const onRecord = ({ verdict, review, facts, options }: Answer) =>
  verdict ? record(verdict, facts as never, options) : record(review!, facts as never, options);
