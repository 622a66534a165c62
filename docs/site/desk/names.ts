/** What somebody has written, as the library understands it: days, years, and the names that the regulation has. */
import { type Language, parseFiscalYear, parseMoment, parsePost, parseUnit, withEnglishNames } from 'arakawa-it-rules';
import { englishNames } from 'arakawa-it-rules/regulation';
import { entryOf } from '../../../src/articles/appended-table-1.js';
import { nameIndexOf, nearNames } from '../../../src/regulation/near-names.js';
import { headOf } from '../../../src/regulation/posts.js';
import { dayInWords, yearInWords } from './days.js';
import saidAs from './said-as.json' with { type: 'json' };
import { say, withNote } from './words.js';

const { systems, units, departments, posts } = englishNames;
const heads = Object.entries(departments).map(([name, english]) => [headOf(name).label, `head of the ${english}`]);
/** What a text stands for. */
export type Sort = 'day' | 'month' | 'year' | 'system' | 'department' | 'unit' | 'post' | undefined;

/** Names worth proposing, with those in English. They are help for typing: any other may be entered as well. */
const known: { readonly [sort: string]: { readonly [name: string]: string } } = {
  ...{ system: systems, department: departments, unit: units },
  post: { ...posts, ...Object.fromEntries(heads) },
};
/** What the regulation calls something, by what else people call it: in English, or in plain words that leave open what is meant. */
const japanese = new Map<string, string>([
  ...Object.values(known).flatMap((names) =>
    Object.entries(names).map(([name, said]) => [said.toLowerCase(), name] as const),
  ),
  ...Object.entries(saidAs),
]);
export const inJapanese = (text: string): string =>
  japanese.get(text.trim().toLowerCase().replace(/^the /, '')) ?? text;

const namesIn = (sort: Sort) => known[sort ?? ''] ?? {};

/** As the examples show. */
export function sortOf(path: string, [example]: readonly string[]): Sort {
  if (example === undefined) return path.endsWith('.by') ? 'post' : undefined;
  if (/^\d{4}-\d\d$/.test(example)) return 'month';
  if (parseMoment(example).value) return 'day';
  if (parseFiscalYear(example).value) return 'year';
  return (['system', 'department', 'unit'] as const).find((sort) => example in namesIn(sort)) ?? 'post';
}

/** Those who read English find a name by the one beside it. */
export const proposalsFor = (sort: Sort, language: Language) =>
  Object.entries(namesIn(sort)).map(([value, english]) => ({ value, title: language === 'en' ? english : undefined }));

/** A name as its language has it: in English with the Japanese one beside it. */
export const named = (name: string, language: Language): string =>
  language === 'en' ? withEnglishNames()(name) : name;

/** How a text was understood: echoed, or asked about with the names that may be meant. */
type Understood = { readonly echo?: string; readonly meant?: readonly string[] };

export function understoodAs(sort: Sort, text: string, language: Language): Understood {
  if (sort === 'day' || sort === 'year') {
    const day = parseMoment(text).value;
    const year = sort === 'year' ? parseFiscalYear(text).value : undefined;
    const said = [day && dayInWords(day, language), year && yearInWords(year, language)].filter(Boolean);
    return said.length > 0 ? { echo: said.join(' → ') } : {};
  }
  const names = Object.keys(namesIn(sort));
  const name = text.trim() && nameAs(sort, inJapanese(text));
  if (names.length === 0 || !name) return {};
  const said = named(name, language);
  const note = (word: 'listed' | 'unlisted') => withNote(said, say(word, language), language);
  const isSystem = sort === 'system';
  const isNamed = names.includes(name) || withEnglishNames()(name).endsWith(`(${name})`);
  if (isNamed) return said === text && !isSystem ? {} : { echo: isSystem ? note('listed') : said };
  const meant = nearNames(text, nameIndexOf(names));
  return { echo: isSystem ? say('unlistedSystem', language) : note('unlisted'), ...(meant.length > 0 && { meant }) };
}

/** As the regulation writes it. */
function nameAs(sort: Sort, text: string): string | undefined {
  if (sort === 'system') return entryOf(text)?.name ?? text;
  return sort === 'post' ? parsePost(text).value?.label : (parseUnit(text).value ?? text);
}
