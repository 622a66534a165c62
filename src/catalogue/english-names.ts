import { appendedTable1, type SystemName } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import {
  bodiesInEnglish,
  departmentsInEnglish,
  officeInEnglish,
  titlesInEnglish,
  unitsInEnglish,
} from '../regulation/english-offices.js';
import { posts } from '../regulation/posts.js';
import { systemInEnglish } from './english-systems.js';

/** Posts of the regulation by all their names: those called by several, the seats of both committees, and the others with a title. */
type NamedPost =
  | (typeof posts)[number]['post']
  | (typeof posts)[number]['alsoCalled'][number]
  | (typeof appendedTable2)[number]
  | (typeof appendedTable3)[number]
  | keyof typeof titlesInEnglish;

const namedPosts = (): readonly NamedPost[] => [
  ...posts.flatMap(({ post, alsoCalled }) => [post, ...alsoCalled]),
  ...appendedTable2,
  ...appendedTable3,
  ...(Object.keys(titlesInEnglish) as (keyof typeof titlesInEnglish)[]),
];

// A `Record` of quoted names: written out as properties, those with a ・ are a syntax error to TypeScript before 5.6.
const named = <Name extends string>(names: readonly Name[], english: (name: Name) => string | undefined) =>
  Object.fromEntries(names.map((name) => [name, english(name)])) as Readonly<Record<Name, string>>;

/**
 * Working English names of all that the regulation names: sections and units like them, departments, bodies, posts with the
 * seats of both committees, and the systems of Appended Table 1. They are the library's own and official nowhere. The head of
 * a unit is called after it: `head of the Tax Section`.
 *
 * @example
 * ```ts
 * englishNames.units['税務課'] // => 'Tax Section'
 * englishNames.posts['管理部経理課長'] // => 'head of the Accounts Section'
 * englishNames.systems['戸籍システム'] // => 'family register system'
 * ```
 * @ja 組織、職及び電子情報システムの英語の仮称
 */
export const englishNames = /* @__PURE__ */ (() => ({
  units: unitsInEnglish,
  departments: departmentsInEnglish,
  bodies: bodiesInEnglish,
  posts: named(namedPosts(), officeInEnglish),
  systems: named<SystemName>(
    appendedTable1.map(({ name }) => name),
    systemInEnglish,
  ),
}))();
