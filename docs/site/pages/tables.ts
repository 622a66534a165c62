import { appendedTable1, type Language } from '../../../src/index.js';
import { englishNames, glossary, introducedTerms, type Term } from '../../../src/regulation.js';
import { bullets, noted, type Page, plain, table, type Voice, voiceIn } from './page.js';

/** The terms of the regulation, and its systems. */
export const tablePages = (language: Language): Page[] => [
  glossaryPage(voiceIn(language)),
  systemsPage(voiceIn(language)),
];

export const terms = [...glossary, ...introducedTerms];

/** A Japanese name as a heading has it, with its English before it in English. */
const namedIn = (language: Language, ja: string, en: string | undefined, more = ''): string =>
  language === 'ja' || !en ? ja + more : `${en} (${ja})`;

function glossaryPage(voice: Voice): Page {
  const { language, words } = voice;
  const listed = (some: readonly Term[]) => some.map((term) => termIn(term, voice)).join('');
  const body = voice.sections({ definedTerms: listed(glossary), introducedTerms: listed(introducedTerms) });
  return {
    ...noted('glossary', words.glossary, words.glossaryNote, body),
    parts: terms.map((term) => ({
      id: `glossary.html#${encodeURIComponent(term.term)}`,
      kind: 'term',
      title: namedIn(language, term.term, term.english),
      description: term.gloss[language],
      alsoCalled: namesOf(term),
    })),
  };
}

const namesOf = ({ term, reading, english, alsoWritten = [] }: Term): string[] => [
  ...[term, reading, english],
  ...alsoWritten,
];

function termIn(term: Term, { language, words, cite }: Voice): string {
  const title = plain(namedIn(language, term.term, term.english, `（${term.reading}）`));
  const spellings = language === 'ja' && term.alsoWritten?.map(plain).join('、');
  return [
    `\n### ${title} {#${term.term}}`,
    plain(term.gloss[language]),
    ...(spellings ? [`${words.alsoWritten}${spellings}`] : []),
    bullets([term.citation, ...(term.alsoDefinedIn ?? [])].map(cite)),
  ].join('\n\n');
}

function systemsPage({ language, words, cite }: Voice): Page {
  const english: Readonly<Record<string, string>> = { ...englishNames.systems, ...englishNames.units };
  const named = (ja: string) => namedIn(language, ja, english[ja]);
  // The business is not named in English.
  const cells = (system: string, business: string, unit: string) =>
    language === 'ja' ? [system, business, unit] : [system, unit];
  const rows = appendedTable1.map(({ name, business, unit }) =>
    cells(`<span id="${name}"></span>${plain(named(name))}`, plain(business), plain(named(unit))),
  );
  const body = `${cite('別表第1')}\n\n${table(cells(words.systems, words.business, words.managedBy), rows)}`;
  return {
    ...noted('systems', words.systemsTitle, words.systemsNote, body),
    parts: appendedTable1.map(({ name, business, unit }) => ({
      id: `systems.html#${encodeURIComponent(name)}`,
      kind: 'system',
      title: named(name),
      description: language === 'ja' ? `${business}　${unit}` : named(unit),
      alsoCalled: [english[name]!, name],
      text: business,
    })),
  };
}
