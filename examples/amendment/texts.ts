import { readFileSync, writeFileSync } from 'node:fs';
import { applyAmendment, InvalidTextError, MisfitError, parseAmendment, parseRegulation } from 'arakawa-it-rules/text';

export type Language = 'ja' | 'en';

/** What cannot be done with what is given, in words. */
export class Refused extends Error {}

const UNREADABLE = { ja: 'このファイルを読めません。', en: 'This file cannot be read.' };
const UNWRITABLE = { ja: 'このファイルに書き出せません。', en: 'This file cannot be written.' };

export function read(path: string, language: Language): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refused(`${path}: ${UNREADABLE[language]}`);
  }
}

export function write(path: string, content: string, language: Language): void {
  try {
    writeFileSync(path, content);
  } catch {
    throw new Refused(`${path}: ${UNWRITABLE[language]}`);
  }
}

/** A file with the text of a regulation. */
export function readText(path: string, language: Language): string {
  const text = read(path, language);
  within(path, language, () => parseRegulation(text));
  return text;
}

/** Does something with what a file says; what does not fit is said of that file. */
export function within<Result>(path: string, language: Language, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof InvalidTextError) throw new Refused(`${path}: ${error.reason[language]}`);
    if (!(error instanceof MisfitError)) throw error;
    throw new Refused(error.misfits.map(({ reason }) => `${path}: ${reason[language]}`).join('\n'));
  }
}

/** A text with its amendment, and the day on which that comes into force, if it names one and no other. */
export function amended(before: string, directive: string): { readonly after: string; readonly from?: string } {
  const amendment = parseAmendment(directive);
  const days = new Set(amendment.inForce.flatMap(({ day }) => day ?? []));
  const [from] = days;
  return { after: applyAmendment(before, amendment), ...(from !== undefined && days.size === 1 && { from }) };
}
