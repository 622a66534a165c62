import { type Citation, citeIn, type Issue, type Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Child, element, idOf } from './element.js';

const CITATION = /^(?:第\d+条(?:の\d+)?(?:第\d+項)?(?:第\d+号)?(?:本文|ただし書)?|別表第\d|附則)$/;

/** What a schema says of a fact, and `more`; the last lines of the schema's words are where the text lays it down. */
export function hint(
  path: string,
  { description }: JsonSchema,
  more: readonly Child[],
  language: Language,
): HTMLElement | undefined {
  const lines = (description ?? '').split('\n').filter((line) => line !== '');
  const words = lines.filter((line) => !CITATION.test(line));
  const places = lines.slice(words.length).map((citation) => citeIn(citation as Citation, language));
  if (lines.length + more.length === 0) return undefined;
  return element(
    'p',
    { class: 'hint', id: idOf(path, 'hint') },
    words.join(language === 'ja' ? '' : ' '),
    ...more.flatMap((each) => [' ', each]),
    places.length > 0 && element('span', { class: 'citation' }, places.join(language === 'ja' ? '・' : '; ')),
  );
}

/** What is wrong with a value, at its place. */
export const complaints = (path: string, issues: readonly Issue[], language: Language): HTMLElement | undefined =>
  issues.length === 0
    ? undefined
    : element(
        'ul',
        { class: 'issues', id: idOf(path, 'issues') },
        ...[...new Set(issues.map(({ message }) => message[language]))].map((message) => element('li', {}, message)),
      );

/** The value of `aria-describedby` for these ids. */
export const describing = (ids: readonly (string | false | undefined)[]): string =>
  ids.filter((id) => typeof id === 'string').join(' ');
