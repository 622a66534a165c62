/** What somebody has written, as the library understands it: days, years, and the names that the regulation has. */
import {
  appendedTable1,
  appendedTable2,
  decideManager,
  type Language,
  parseFiscalYear,
  parseMoment,
  parsePost,
  parseUnit,
  withEnglishNames,
} from 'arakawa-it-rules';
import { attestedDepartments, plainWordsOfArticle7 } from 'arakawa-it-rules/regulation';
import { dayInWords, yearInWords } from './days.js';
import { say, withNote } from './words.js';

/** What a text stands for, as its examples show. */
export type Sort = 'day' | 'month' | 'year' | 'system' | 'post' | 'department' | 'unit' | undefined;

export function sortOf(path: string, [example]: readonly string[]): Sort {
  if (example === undefined) return path.endsWith('.by') ? 'post' : undefined;
  if (/^\d{4}-\d\d$/.test(example)) return 'month';
  if (parseMoment(example).value) return 'day';
  if (parseFiscalYear(example).value) return 'year';
  if (appendedTable1.some(({ name }) => name === example)) return 'system';
  if (example.endsWith('部')) return 'department';
  return parseUnit(example).value ? 'unit' : 'post';
}

const units = [...new Set<string>([...appendedTable1.map(({ unit }) => unit), ...Object.keys(attestedDepartments)])];
const departments = [...new Set<string>(Object.values(attestedDepartments))];
const heads = departments.map((name) => (name.endsWith('部') ? `${name}長` : `${name}の長`));

/** Names worth proposing. They are help for typing: any other may be entered as well. */
const known: Readonly<Record<NonNullable<Sort>, readonly string[]>> = {
  ...{
    day: [],
    month: [],
    year: [],
    system: appendedTable1.map(({ name }) => name),
    unit: units,
    department: departments,
  },
  post: ['情報統括責任者', 'デジタル推進課長', ...heads, ...appendedTable2],
};

/** A name as its language has it: in English with the Japanese one beside it. */
export const named = (name: string, language: Language): string =>
  language === 'en' ? withEnglishNames()(name) : name;

export const proposalsFor = (sort: Sort): readonly string[] => (sort ? known[sort] : []);

/** How a text was understood: echoed, or asked about with the names that may be meant. */
export interface Understood {
  readonly echo?: string;
  readonly meant?: readonly string[];
}

export function understoodAs(sort: Sort, text: string, language: Language): Understood {
  switch (sort) {
    case 'day':
      return echoed(parseMoment(text).value, (day) => dayInWords(day, language));
    case 'year': {
      const day = parseMoment(text).value;
      const year = echoed(parseFiscalYear(text).value, (first) => yearInWords(first, language));
      return day === undefined ? year : { echo: `${dayInWords(day, language)} → ${year.echo}` };
    }
    case 'system':
      return systemAs(text, language);
    case 'unit':
    case 'department':
    case 'post': {
      const name = sort === 'post' ? parsePost(text).value?.label : (parseUnit(text).value ?? text);
      if (name === undefined || known[sort].includes(name))
        return name === undefined || name === text ? {} : { echo: named(name, language) };
      return { echo: withNote(name, say('unlisted', language), language), ...near(known[sort], name) };
    }
    default:
      return {};
  }
}

const echoed = <Value>(value: Value | undefined, say: (value: Value) => string): Understood =>
  value === undefined ? {} : { echo: say(value) };

function systemAs(text: string, language: Language): Understood {
  if (text.trim() === '') return {};
  const verdict = decideManager({ system: text });
  const listed = appendedTable1.find(({ name }) => name === ('entry' in verdict ? verdict.entry?.name : undefined));
  if (listed) return { echo: withNote(named(listed.name, language), say('listed', language), language) };
  const names = verdict.caveats.flatMap((each) => ('nearNames' in each ? each.nearNames : []));
  return { echo: say('unlistedSystem', language), ...(names.length > 0 ? { meant: names } : near(known.system, text)) };
}

const MOST = 4;

/** Names that begin as this one does, or hold it. */
function near(names: readonly string[], text: string): Understood {
  const stem = text.trim().slice(0, 2);
  const meant = names.filter((name) => name.includes(text.trim()) || (stem.length === 2 && name.startsWith(stem)));
  return meant.length === 0 ? {} : { meant: meant.slice(0, MOST) };
}

/** The item of Article 7 that a plain word may mean; the word alone does not say whose data it is. */
export function itemMeant(word: string): string | undefined {
  const plain = word.normalize('NFKC').replaceAll(/\s/g, '');
  const items: Readonly<Record<string, string>> = plainWordsOfArticle7;
  return Object.hasOwn(items, plain) ? items[plain] : undefined;
}
