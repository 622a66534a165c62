import { type Citation, citeIn, type Issue, type Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Child, element, idOf } from './element.js';

/** What a schema says of a fact, and `more`; the last line of the schema's words may be where the text lays it down. */
export function hint(
  path: string,
  { description }: JsonSchema,
  more: readonly Child[],
  language: Language,
): HTMLElement | undefined {
  const lines = (description ?? '').split('\n').filter((line) => line !== '');
  const citation = /^(?:第\d+条|別表第\d|附則)/.test(lines.at(-1) ?? '') ? (lines.pop() as Citation) : undefined;
  if (lines.length + more.length === 0 && citation === undefined) return undefined;
  return element(
    'p',
    { class: 'hint', id: idOf(path, 'hint') },
    lines.join(language === 'ja' ? '' : ' '),
    ...more.flatMap((each) => [' ', each]),
    citation && element('span', { class: 'citation' }, citeIn(citation, language)),
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
