/** The regulation as resources: its provisions in the library's own words, the readings of what is open, the defects. */
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { type Bilingual, type Citation, citeIn, type Language } from 'arakawa-it-rules';
import { defects, provisions, readings } from 'arakawa-it-rules/regulation';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { listOf, object, TEXT } from './tool.js';

interface Shelf {
  readonly name: string;
  readonly title: Bilingual;
  readonly entries: readonly { readonly key: string; readonly title: Bilingual; readonly entry: object }[];
}

const SHELVES: readonly Shelf[] = [
  {
    name: 'provisions',
    title: { ja: '規定（要旨）', en: 'Provisions, in our own words' },
    entries: provisions.map((entry) => ({ key: entry.citation, title: entry.caption, entry })),
  },
  {
    name: 'readings',
    title: { ja: '読み方の分かれる点', en: 'Where the text allows two readings' },
    entries: Object.values(readings).map((entry) => ({ key: entry.id, title: entry.question, entry })),
  },
  {
    name: 'defects',
    title: { ja: '文言上の不備', en: 'Defects of the text' },
    entries: defects.map((entry) => ({ key: entry.id, title: entry.says, entry })),
  },
];

const uriOf = (shelf: string, key: string) => `arakawa-it-rules://${shelf}/${encodeURIComponent(key)}`;

export function addResources(server: McpServer, language: Language): void {
  for (const { name, title, entries } of SHELVES) {
    const resources = entries.map(({ key, title: its }) => ({
      uri: uriOf(name, key),
      name: key,
      title: its[language],
    }));
    const template = new ResourceTemplate(`arakawa-it-rules://${name}/{key}`, {
      list: () => ({ resources }),
      complete: { key: (begun) => entries.map(({ key }) => key).filter((key) => key.startsWith(begun)) },
    });
    const metadata = { title: title[language], mimeType: 'application/json' };
    server.registerResource(name, template, metadata, ({ href }) => {
      const found = entries.find(({ key }) => uriOf(name, key) === href);
      if (found === undefined) throw new ResourceNotFoundError(href);
      return { contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify(found.entry) }] };
    });
  }
}

/** Places that an answer rests on, each with the resource that says what stands there. */
export const CITATIONS: JsonSchema = listOf(object({ citation: TEXT, text: TEXT, uri: TEXT }));

export const citationsOf = (cited: readonly { readonly citation: Citation }[], language: Language) =>
  [...new Set(cited.map(({ citation }) => citation))].map((citation) => ({
    ...{ citation, text: citeIn(citation, language) },
    uri: uriOf('provisions', citation),
  }));
