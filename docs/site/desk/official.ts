/** What the official text adds to a case. It stays in the browser. */
import { type Bilingual, citeIn, InvalidFactsError, type Language } from 'arakawa-it-rules';
import { record } from 'arakawa-it-rules/records';
import * as text from 'arakawa-it-rules/text';
import { differingLines } from '../../../src/impact/impact.words.js';
import { BETWEEN, COLON } from '../../../src/schemas/facts-in-words.js';
import { wordingIn } from '../../../src/text/quote.js';
import { touching } from '../../../src/text/within.js';
import type { Answer } from './answer.js';
import { say, type Word } from './words.js';

/** What came of the texts: why not, in words, or what they say. */
export interface Official {
  readonly wrong: readonly Bilingual[];
  readonly regulation?: text.Regulation;
  /** The wording of a place, as grounds cite it. */
  readonly wording?: ReturnType<typeof wordingIn>;
  /** What changes, what rests on that, and what it is to an answer. */
  readonly changes?: (answer: Answer, language: Language) => { readonly [part in Word]?: readonly string[] };
  /** Before and after an amendment: a page of its own. */
  readonly table?: string;
}

/** The text alone, compared with what the library encodes; or before and after an amendment, told by its directive or its outcome. */
export function official(now: string, later: string): Official {
  try {
    const regulation = text.parseRegulation(now);
    const read = { wrong: [], regulation, wording: wordingIn(regulation) };
    if (later.trim() === '') return { ...read, changes: changesIn(text.compareText(now)) };
    const amendment = text.parseAmendment(later);
    const after = amendment.operations.length > 0 ? text.applyAmendment(now, amendment) : later;
    return { ...read, changes: changesIn(text.compareText(after, now)), table: text.comparisonTable(now, after) };
  } catch (error) {
    return { wrong: reasonsOf(error) };
  }
}

function reasonsOf(error: unknown): readonly Bilingual[] {
  if (error instanceof text.MisfitError) return error.misfits.map(({ reason }) => reason);
  if (error instanceof text.InvalidTextError) return [error.reason];
  if (error instanceof InvalidFactsError) return error.issues.map(({ message }) => message);
  throw error;
}

const changesIn =
  (comparison: text.Comparison): Official['changes'] =>
  (answer, language) => ({
    compared: text.explainChanges(comparison, language),
    ...(!comparison.same && answer.refused.length === 0 && { onCase: onCase(comparison, answer, language) }),
    ...(!comparison.same && { impact: text.explainImpact(text.impactOf(comparison), language) }),
  });

/** The grounds of the answer whose place changes, and how it would then be answered. */
function onCase(comparison: text.Comparison, { verdict, review, facts, options }: Answer, language: Language) {
  const answered = verdict ? record(verdict, facts as never, options) : record(review!, facts as never, options);
  const { places, records } = text.impactOf(comparison, [answered]);
  const verdicts = verdict ? [verdict] : review!.steps.flatMap(({ verdict }) => verdict ?? []);
  const cited = new Set(verdicts.flatMap(({ grounds }) => grounds.map(({ citation }) => citation)));
  const touched = [...cited].filter((citation) => places.some((place) => touching(place, true)([citation])));
  const said = touched.map((citation) => citeIn(citation, language)).join(BETWEEN[language]);
  return [
    say('touched', language) + COLON[language] + (said || say('none', language)),
    ...records.differing.flatMap((each) => differingLines(each, language)),
  ];
}
