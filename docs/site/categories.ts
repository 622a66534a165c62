import type { Bilingual, Language } from 'arakawa-it-rules';
import { chapters } from 'arakawa-it-rules/regulation';
import { type Application, Comment, CommentTag, type DeclarationReflection, ReflectionKind } from 'typedoc';
import { words } from './words.js';

/** What does not belong to one chapter of the regulation. */
const categories = {
  verdicts: { ja: '判断の結果', en: 'Verdicts' },
  words: { ja: '日・職・組織・引用', en: 'Days, posts, units, citations' },
  regulation: { ja: '規程のデータ', en: 'The regulation as data' },
  planning: { ja: '期日と計画', en: 'Dates and plans' },
  desk: { ja: '窓口・書式・コマンド', en: 'At the desk' },
  records: { ja: '記録と再判断', en: 'Records and replays' },
  'all-decisions': { ja: 'すべての判断に共通', en: 'All decisions' },
  reading: { ja: '規程の文を読む・引く', en: 'Reading and quoting a text' },
  comparing: { ja: '規程の文を比べる', en: 'Comparing texts' },
  arbitraries: { ja: '任意値', en: 'Arbitraries' },
  builders: { ja: '事実の組立て', en: 'Builders' },
  matchers: { ja: '照合関数', en: 'Matchers' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Place = keyof typeof categories | `第${number}章`;

const wordsFile = /^src\/(time\/|input\/language|regulation\/(posts|units|citation))/;
const verdictsFile = /^src\/(verdict\/|input\/errors|regulation\/readings|catalogue\/(decisions|explain))/;

/** By source file, so that sources need to say it only of decisions. The first that matches. */
const places: readonly (readonly [RegExp, Place])[] = [
  [/^src\/(articles\/appended-table-1|decisions\/system\.facts|reviews\/inventory)\b/, '第3章'],
  [/^src\/(articles\/article-1[2-4]|decisions\/data-use\.|reviews\/)/, '第5章'],
  [/^src\/articles\/(article-19|appended-table-2)/, '第6章'],
  [/^src\/articles\/appended-table-3/, '第7章'],
  [/^src\/(regulation\/threats|decisions\/person)\.ts/, '第8章'],
  [wordsFile, 'words'],
  [verdictsFile, 'verdicts'],
  [/^src\/planning\//, 'planning'],
  [/^src\/desk\//, 'desk'],
  [/^src\/(records\/|catalogue\/version)/, 'records'],
  [/^src\/(articles\/supplementary-provisions|regulation\/|catalogue\/)/, 'regulation'],
  [/^src\/schemas\//, 'all-decisions'],
  [/^src\/text\/(parse|regulation|invalid-text|quote)\b/, 'reading'],
  [/^src\/(text|impact)\//, 'comparing'],
  [/^src\/testing\/builders/, 'builders'],
  [/^src\/testing\/(verdict-matchers|vitest|jest)/, 'matchers'],
  [/^src\/testing\b/, 'arbitraries'],
];

export function titleOf(place: Place, language: Language): string {
  if (place in categories) return categories[place as keyof typeof categories][language];
  const chapter = chapters.find(({ citation }) => citation === place)!;
  return language === 'ja'
    ? `${chapter.citation} ${chapter.title.ja}`
    : `Chapter ${/\d+/.exec(place)} — ${chapter.title.en}`;
}

export const categoryOrder = (language: Language): string[] => [
  words.guides[language],
  words.reference[language],
  words.project[language],
  ...chapters.map(({ citation }) => titleOf(citation, language)),
  ...(Object.keys(categories) as (keyof typeof categories)[]).map((key) => titleOf(key, language)),
];

/** Gives everything public the category of its source file, in the language of the site, and entries their names. */
export function assignCategories(app: Application, language: Language): void {
  app.on('reviveProject', (project) => {
    const modules = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[];
    const chapterOfFile = new Map(modules.flatMap(({ children = [] }) => children).flatMap(decisionChapter));
    for (const module of modules) {
      module.name = module.name === 'index' ? project.name : `${project.name}/${module.name}`;
      categorize(module, words.reference[language]);
      for (const child of module.children ?? [])
        categorize(child, titleOf(placeOf(sourceOf(child), chapterOfFile), language));
    }
  });
}

/** Where it is written; the schemas of a question, which all stand in one file, are filed with their question. */
function sourceOf({ name, sources, signatures }: DeclarationReflection): string {
  const source = (sources ?? signatures?.[0]?.sources)?.[0]?.fileName ?? '';
  const question = /^(.+)(?:Facts|Verdict)$/.exec(name)?.[1];
  if (source !== 'src/schemas/questions.ts' || question === undefined) return source;
  return `src/decisions/${question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

/** A decision says of itself `@category Chapter 5 — …`, and with it its files: quorum.ts, quorum.facts.ts … */
function decisionChapter(reflection: DeclarationReflection): [string, Place][] {
  const tag = reflection.signatures?.[0]?.comment?.getTag('@category');
  const chapter = tag && /^Chapter (\d+)/.exec(Comment.combineDisplayParts(tag.content))?.[1];
  return chapter && reflection.name.startsWith('decide')
    ? [[fileOf(sourceOf(reflection)), `第${Number(chapter)}章`]]
    : [];
}

const fileOf = (source: string) => source.replace(/\..*/, '');

function placeOf(source: string, chapterOfFile: ReadonlyMap<string, Place>): Place {
  const place = chapterOfFile.get(fileOf(source)) ?? places.find(([pattern]) => pattern.test(source))?.[1];
  if (place === undefined) throw new Error(`docs/site/categories.ts: to which category does ${source} belong?`);
  return place;
}

function categorize(reflection: DeclarationReflection, title: string): void {
  for (const { comment } of reflection.signatures ?? []) comment?.removeTags('@category');
  reflection.comment ??= new Comment();
  reflection.comment.removeTags('@category');
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: title }]));
}
