/** What the official text adds to a case. It stays in the browser. */
import { InvalidFactsError, type Language } from 'arakawa-it-rules';
import {
  applyAmendment,
  compareText,
  comparisonTable,
  explainChanges,
  explainImpact,
  InvalidTextError,
  impactOf,
  MisfitError,
  parseAmendment,
  parseRegulation,
  type Quotation,
  quote,
  type Regulation,
} from 'arakawa-it-rules/text';

/** What came of the texts: why not, in words, or what they say. */
export interface Official {
  readonly text?: Regulation;
  /** The wording of a place, as grounds cite it. */
  readonly wording?: (citation: string) => Quotation | undefined;
  readonly wrong?: readonly string[];
  readonly changes?: readonly string[];
  readonly impact?: readonly string[];
  /** A page of its own. */
  readonly table?: string;
}

/** The text alone, compared with what the library encodes; or before and after an amendment, told by its directive or its outcome. */
export function official(now: string, later: string, language: Language): Official {
  try {
    const text = parseRegulation(now);
    const after = later.trim() === '' ? undefined : amended(now, later);
    const comparison = after === undefined ? compareText(now) : compareText(after, now);
    return {
      text,
      wording: (citation) => quote({ grounds: [{ ...PLACE, citation } as never] }, text).find(({ found }) => found),
      changes: explainChanges(comparison, language),
      ...(!comparison.same && { impact: explainImpact(impactOf(comparison), language) }),
      ...(after !== undefined && { table: comparisonTable(now, after) }),
    };
  } catch (error) {
    if (error instanceof MisfitError) return { wrong: error.misfits.map(({ reason }) => reason[language]) };
    if (error instanceof InvalidTextError) return { wrong: [error.reason[language]] };
    if (error instanceof InvalidFactsError) return { wrong: error.issues.map(({ message }) => message[language]) };
    throw error;
  }
}

/** A directive says of a place that it is amended; a text says what it is. */
function amended(now: string, later: string): string {
  const amendment = parseAmendment(later);
  return amendment.operations.length > 0 ? applyAmendment(now, amendment) : later;
}

const PLACE = { code: 'place', holds: true } as const;
