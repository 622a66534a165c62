import { InvalidFactsError, type Issue } from './errors.js';
import { oneOf } from './facts.js';
import type { Language } from './language.js';

/** Reads what has no reader of its own, such as a verdict from somebody's store: what cannot be read is refused like a fact. */
export function attempt<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InvalidFactsError) throw cause;
    throw new InvalidFactsError([UNREADABLE], { cause });
  }
}

/** What was thrown, as a refusal. Anything else is a fault of the library, which no caller is to catch as one of the facts. */
export function refusalOf(error: unknown): InvalidFactsError {
  if (error instanceof InvalidFactsError) return error;
  throw error;
}

/** Only languages that the library speaks: a caller has to choose. */
export const needLanguage = (language: Language): void => needOneOf('language', language, LANGUAGES);

/** Refuses what is not among the choices that there are. */
export function needOneOf(path: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  const [ja, en] = oneOf(choices);
  throw new InvalidFactsError([{ path, code: 'not-one-of', message: { ja, en } }]);
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const UNREADABLE: Issue = {
  path: '',
  code: 'unreadable',
  message: { ja: '読み取れません。', en: 'This cannot be read.' },
};
