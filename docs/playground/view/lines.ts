import { type AnyVerdict, explain, type Language } from 'arakawa-it-rules';

/** The lines of an explanation by what they are about, each without the words before its colon. */
export function linesOf(verdict: AnyVerdict, language: Language) {
  const colon = language === 'ja' ? '：' : ': ';
  const lines = explain(verdict, language).lines.map((line) => line.slice(line.indexOf(colon) + colon.length));
  const next = (count: number) => lines.splice(0, count);
  // They come in the order of the verdict's own lists.
  return {
    grounds: next(verdict.grounds.length),
    missing: next(verdict.missing.length),
    contested: next(verdict.contested.length),
    remedies: next(verdict.remedies.length),
    caveats: next(verdict.caveats.length),
  };
}
