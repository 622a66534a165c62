import { type AnyVerdict, decisions, edition, explain, type Language } from 'arakawa-it-rules';

/** A verdict for people: the question, its answer, and what it rests on. */
export function verdictInWords(verdict: AnyVerdict, language: Language): string {
  const { question } = decisions.find(({ id }) => id === verdict.decision)!;
  const { summary, lines } = explain(verdict, language);
  return [question[language], `=> ${summary}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Of which text it is all said. */
export const editionInWords = (language: Language): string =>
  ({
    ja: `${edition.title.ja}（${edition.number}、${edition.lastAmendedBy}による改正まで）。非公式。法的助言ではない。`,
    en: `${edition.title.en} (${edition.number}, as last amended by ${edition.lastAmendedBy}). Unofficial; no legal advice.`,
  })[language];
