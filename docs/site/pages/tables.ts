import { appendedTable1, type Bilingual, type Language } from '../../../src/index.js';
import { englishNames, glossary, introducedTerms, type Term } from '../../../src/regulation.js';
import { words } from '../words.js';
import { bullets, type Page, plain, section, table, type Voice, voiceIn } from './page.js';

/** The terms of the regulation, and its systems. */
export const tablePages = (language: Language): Page[] => [glossaryPage(language), systemsPage(language)];

function glossaryPage(language: Language): Page {
  const voice = voiceIn(language);
  const part = (title: Bilingual, terms: readonly Term[]) =>
    section(title[language], terms.map((term) => termIn(term, voice)).join(''));
  return {
    path: 'glossary',
    title: words.glossary[language],
    description: words.glossaryNote[language],
    alsoCalled: [...glossary, ...introducedTerms].flatMap(({ term, reading, english, alsoWritten = [] }) => [
      term,
      reading,
      english,
      ...alsoWritten,
    ]),
    body: `${plain(words.glossaryNote[language])}\n${part(words.definedTerms, glossary)}${part(words.introducedTerms, introducedTerms)}`,
  };
}

function termIn(
  { term, reading, english, gloss, citation, alsoDefinedIn = [], alsoWritten = [] }: Term,
  voice: Voice,
): string {
  const { language, cite } = voice;
  const name = language === 'ja' ? `${term}（${reading}）` : `${english} (${term})`;
  const others =
    alsoWritten.length > 0 && language === 'ja'
      ? `${words.alsoWritten.ja}${alsoWritten.map(plain).join('、')}\n\n`
      : '';
  return `\n### ${plain(name)} {#${term}}\n\n${plain(gloss[language])}\n\n${others}${bullets([citation, ...alsoDefinedIn].map(cite))}`;
}

function systemsPage(language: Language): Page {
  const english: Readonly<Record<string, string>> = { ...englishNames.systems, ...englishNames.units };
  const name = (ja: string) => plain(language === 'ja' ? ja : english[ja] ? `${english[ja]} (${ja})` : ja);
  return {
    path: 'systems',
    title: words.systemsTitle[language],
    description: words.systemsNote[language],
    alsoCalled: appendedTable1.flatMap((row) => [row.name, english[row.name] ?? '', row.business]),
    body: `${plain(words.systemsNote[language])} ${voiceIn(language).cite('別表第1')}\n\n${table(
      language === 'ja'
        ? [words.systems.ja, words.business.ja, words.managedBy.ja]
        : [words.systems.en, words.managedBy.en],
      appendedTable1.map((row) => [
        name(row.name),
        ...(language === 'ja' ? [plain(row.business)] : []),
        name(row.unit),
      ]),
    )}`,
  };
}
