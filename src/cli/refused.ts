import { type Bilingual, InvalidFactsError, type Issue, type Language } from 'arakawa-it-rules';
import { reasonOfSystem } from './system-errors.js';

/** What cannot be done with what is given, in words: usage, a file. Of facts the library's own error says it. */
export class Refused extends Error {
  constructor(readonly reason: Bilingual) {
    super(`${reason.ja} / ${reason.en}`);
  }
}

export const refuse = (ja: string, en: string): never => {
  throw new Refused({ ja, en });
};

/** What is said of refused facts, a line for each: where, and why. Never the value. */
export const issuesInWords = (issues: readonly Issue[], language: Language, line?: number): string =>
  issues
    .map(({ path, message }) => {
      const [colon, lead] = language === 'ja' ? ['：', `${line}行目`] : [': ', `line ${line}`];
      return [...(line === undefined ? [] : [lead]), ...(path === '' ? [] : [path]), message[language]].join(colon);
    })
    .join('\n');

/** What was refused of facts. Anything else is none of theirs. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof InvalidFactsError) return error.issues;
  throw error;
}

/** Does something with a file; what does not fit is said of that file. */
export function within<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const reasons = reasonsOf(error);
    const said = (language: Language) => reasons.map((reason) => `${file}: ${reason[language]}`).join('\n');
    throw new Refused({ ja: said('ja'), en: said('en') });
  }
}

/** Why something was refused, by whichever door of the library, or failed in the system. A fault of the program is left to be seen. */
export function reasonsOf(error: unknown): readonly Bilingual[] {
  if (error instanceof InvalidFactsError)
    return error.issues.map((issue) => ({ ja: issuesInWords([issue], 'ja'), en: issuesInWords([issue], 'en') }));
  // Those of texts, which are loaded only by commands on texts: known by what they carry.
  const { reason = reasonOfSystem(error), misfits } = error as {
    readonly reason?: Bilingual;
    readonly misfits?: readonly { readonly reason: Bilingual }[];
  };
  if (misfits !== undefined) return misfits.map((misfit) => misfit.reason);
  if (reason === undefined) throw error;
  return [reason];
}
