/**
 * The guides and README: the same in both languages, complete, without dead links. Their lists are made from the library's
 * data: `npx vitest run test/docs/guides.test.ts -u` writes those anew. examples.test.ts runs their code.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { wordsOf } from '../../src/catalogue/decisions.js';
import { commands } from '../../src/cli/commands/all.js';
import { type Bilingual, type Citation, citeIn, decisions, defaultReadings, type Language } from '../../src/index.js';
import { defects, glossary, introducedTerms, readings, type Term } from '../../src/regulation.js';
import { INTRODUCTION_FACTS } from '../../src/reviews/introduction.facts.js';
import { INVENTORY_FACTS } from '../../src/reviews/inventory.facts.js';
import { reviews } from '../../src/reviews/reviews.js';
import { descriptionOf } from '../../src/schemas/described.js';
import { introductionFacts, inventoryEntry, verdictJsonSchema } from '../../src/schemas.js';

const root = new URL('../..', import.meta.url).pathname;
const folder = join(root, 'docs/guides');
const languages = ['ja', 'en'] as const;
const byNumber = new Intl.Collator('en', { numeric: true });
const namesIn = (language: Language) => readdirSync(join(folder, language)).sort(byNumber.compare);
const pathOf = (language: Language, name: string) => join(folder, language, name);
const textOf = (language: Language, name: string) => readFileSync(pathOf(language, name), 'utf8');
const guides = languages.flatMap((language) => namesIn(language).map((name) => ({ language, name })));
const readme = { ja: '../../../README.ja.md', en: '../../../README.md' };
/** English only, and not made from data: but for dead links. */
const others = ['../../integrations.md', '../../architecture.md', '../../../CONTRIBUTING.md'].map((name) => ({
  language: 'en' as const,
  name,
}));
const written = [...guides, ...languages.map((language) => ({ language, name: readme[language] }))];

const table = (head: string, rows: readonly (readonly string[])[]) =>
  [head, head.replace(/[^|]+/g, '---'), ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

const placesIn = (language: Language, citations: readonly Citation[]) =>
  citations.map((citation) => citeIn(citation, language)).join({ ja: '、', en: '; ' }[language]);

function readingsIn(language: Language): string {
  const { usual, colon, why, asked, comma } = {
    ja: { usual: '（既定）', colon: '：', why: '理由：', asked: '関係するもの：', comma: '、' },
    en: { usual: ' (default)', colon: ': ', why: ' Why: ', asked: 'Matters to: ', comma: ', ' },
  }[language];
  const sections = Object.values(readings).map(({ id, citations, question, values, argument, counterargument }) => {
    const asking = decisions.filter((each) => each.readings.some((reading) => reading === id));
    // No single decision compares the days of an approval and an application.
    const names = asking.length > 0 ? asking.map(({ functionName }) => functionName) : ['reviewIntroduction'];
    const lines = Object.entries<Bilingual>(values).map(([value, says]) =>
      value === defaultReadings[id]
        ? `- **\`${value}\`**${usual}${colon}${says[language]}${why}${argument[language]}`
        : `- \`${value}\`${colon}${says[language]}${why}${counterargument[language]}`,
    );
    const title = `### \`${id}\`\n\n${placesIn(language, citations)}${colon}${question[language]}\n`;
    return [title, ...lines, `- ${asked}${names.map((name) => `\`${name}\``).join(comma)}`].join('\n');
  });
  return sections.join('\n\n');
}

const gapsIn = (language: Language): string =>
  table(
    { ja: '| 条項 | 定めのないこと | ライブラリの扱い |', en: '| place | gap | what the library makes of it |' }[
      language
    ],
    defects
      .filter(({ kind }) => kind === 'gap')
      .map(({ citations, says, effect }) => [placesIn(language, citations), says[language], effect[language]]),
  );

/** Articles and tables; what only says what words mean is left to the verdicts. */
const articlesOf = (citations: readonly Citation[]): Citation[] =>
  [...new Set(citations.map((citation) => /^(別表第\d|第\d+条(の\d+)?)/.exec(citation)![0] as Citation))].filter(
    (article) => article !== '第2条',
  );

const questionsIn = (language: Language): string =>
  table(
    { ja: '| 関数 | 条項 | 問い | 結論 |', en: '| function | article | question | outcomes |' }[language],
    decisions.map(({ functionName, citations, question, outcomes }) => [
      ...[`\`${functionName}\``, placesIn(language, articlesOf(citations)), question[language]],
      outcomes.map((outcome) => `\`${outcome}\``).join({ ja: '、', en: ', ' }[language]),
    ]),
  );

const outcomesIn = (language: Language): string =>
  table(
    { ja: '| 判断 | 問い | 結論 |', en: '| decision | question | outcomes |' }[language],
    decisions.map(({ id, functionName, question, outcomes, favourable }) => {
      const said = outcomes.map((outcome) => {
        const name = favourable.some((each) => each === outcome) ? `**\`${outcome}\`**` : `\`${outcome}\``;
        return `${name} ${wordsOf(id).outcomes[outcome]!.label[language]}`;
      });
      return [`\`${functionName}\``, question[language], said.join('<br>')];
    }),
  );

const termsIn = (terms: readonly Term[], language: Language): string =>
  table(
    { ja: '| 用語 | 読み | 英語 | 意味 | 条項 |', en: '| term | reading | English | meaning | place |' }[language],
    terms.map((each) => [
      ...[each.term, each.reading, each.english, each.gloss[language]],
      citeIn(each.citation, language),
    ]),
  );

/** The facts of an object schema and those of its parts, by their paths, with what is said of each. */
function factsIn(language: Language, schema: z.core.$ZodType, above = ''): (readonly string[])[] {
  const inner = partsOf(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  const below = schema instanceof z.ZodArray ? `${above}[].` : above === '' ? '' : `${above}.`;
  return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([fact, part]) => {
    const { title, note, citation, aliases } = descriptionOf(part)!;
    // What every finding has is said once, elsewhere.
    if (citation === undefined) return [];
    const places = placesIn(language, [citation].flat());
    const whole = unwrapped(part);
    const words = whole instanceof z.ZodEnum ? whole.options.map((word) => `\`${word}\``) : [];
    const said = [title![language], ...(note ? [note[language]] : []), ...(words.length > 0 ? [words.join(', ')] : [])];
    const row = [`\`${below}${fact}\``, said.join('<br>'), places];
    return [row, ...(aliases === undefined ? factsIn(language, whole, below + fact) : [])];
  });
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** What has parts of its own: an entry of a list, or the one of several that is an object. */
function partsOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return partsOf(schema.element);
  return schema instanceof z.ZodUnion ? schema.options.find((option) => option instanceof z.ZodObject) : schema;
}

const reviewedIn = (language: Language, schema: z.ZodType): string =>
  table({ ja: '| 事実 | 内容 | 条項 |', en: '| fact | what it is | place |' }[language], factsIn(language, schema));

const commandsIn = (language: Language): string =>
  table(
    { ja: '| コマンド | 内容 | 終了コード |', en: '| command | what it does | exit status |' }[language],
    Object.entries(commands).map(([name, { operands, summary, status }]) => {
      const usual = { ja: '下のとおり', en: 'as below' }[language];
      // In a table, what a shell would take for a redirection stays as it is.
      const written = `${name} ${operands[language]}`.trim();
      return [`\`${written}\``, summary[language], status?.[language].replaceAll('\n', ' ') ?? usual];
    }),
  );

const lists: Readonly<Record<string, (language: Language) => string>> = {
  readings: readingsIn,
  commands: commandsIn,
  gaps: gapsIn,
  questions: questionsIn,
  outcomes: outcomesIn,
  'defined terms': (language) => termsIn(glossary, language),
  'facts of a case': (language) => reviewedIn(language, introductionFacts),
  'facts of a system': (language) => reviewedIn(language, inventoryEntry),
  'introduced terms': (language) => termsIn(introducedTerms, language),
};

/** The sections with code that asks questions of the library, for what an amendment is said to bear on. */
function workedExamples(): string {
  const lines = namesIn('en').flatMap((name) => {
    const [ja, en] = languages.map((language) => sectionsIn(textOf(language, name))) as [Section[], Section[]];
    return en.flatMap(({ heading, code }, i) => {
      const ids = questionsAskedIn(code);
      const headings = [ja[i]!.heading, heading].map((each) => each.replaceAll('`', ''));
      return ids.length === 0 ? [] : [[name.replace('.md', ''), ...headings, ids.join(' ')].join(' | ')];
    });
  });
  const path = join(root, 'src/impact/guide-examples.table.ts');
  return readFileSync(path, 'utf8').replace(/`\n[^`]*`;/, `\`\n${lines.join('\n')}\n\`;`);
}

type Section = { readonly heading: string; code: string };

function sectionsIn(text: string): Section[] {
  const sections: Section[] = [];
  // In code # is no heading.
  const parts = text
    .split(/^(```.*?^```)/ms)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.split(/^(?=#+ )/m)));
  for (const part of parts) {
    const heading = /^#+ (.*)/.exec(part)?.[1];
    if (heading !== undefined) sections.push({ heading, code: '' });
    else if (sections.length > 0) sections.at(-1)!.code += blocksIn(part).join('\n');
  }
  return sections;
}

/** Decisions that code calls, by their function or their id, and those that a review called there asks. */
function questionsAskedIn(code: string): string[] {
  const reviewed = Object.entries(reviews).flatMap(([id, { functionName }]) =>
    new RegExp(`\\b${functionName}\\(|runReview\\('${id}'`).test(code) ? [sourcesOf(id)] : [],
  );
  const asked = [code, ...reviewed].join('\n');
  return decisions
    .filter(({ id, functionName }) => new RegExp(`\\b${functionName}\\b|runDecision\\('${id}'`).test(asked))
    .map(({ id }) => id);
}

const sourcesOf = (review: string): string =>
  readdirSync(join(root, 'src/reviews'))
    .filter((name) => name.startsWith(`${review}.`))
    .map((name) => readFileSync(join(root, 'src/reviews', name), 'utf8'))
    .join('\n');

const LIST = /(<!-- generated: ([a-z ]+) -->\n).*?(<!-- \/generated -->)/gs;
const blocksIn = (text: string) => [...text.matchAll(/^```(?:ts|js|json)\n(.*?)^```/gms)].map(([, code]) => code!);
/** Comments on lines of their own are in the language of the guide. */
const withoutComments = (code: string) => code.replaceAll(/^\s*(\/\/|\/\*\*).*\n/gm, '');
const headingsIn = (text: string) => [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/^(#+) (.*)$/gm)];
/** As GitHub names them. */
const anchorsIn = (text: string) =>
  headingsIn(text).map(([, , heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the guides', () => {
  it('are eleven, in both languages', () => {
    expect(namesIn('en').map((name) => Number.parseInt(name, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(namesIn('ja')).toEqual(namesIn('en'));
  });

  it.each(namesIn('en'))('%s has the same sections and the same code with the same results', (name) => {
    const [ja, en] = languages.map((language) => textOf(language, name)) as [string, string];
    expect(headingsIn(ja).map(([, level]) => level)).toEqual(headingsIn(en).map(([, level]) => level));
    expect(blocksIn(ja).map(withoutComments)).toEqual(blocksIn(en).map(withoutComments));
  });

  it.each(written)('$language/$name: its lists are those of the data', async ({ language, name }) => {
    const fresh = textOf(language, name).replaceAll(
      LIST,
      (_, start, list, end) => `${start}\n${lists[list]!(language)}\n\n${end}`,
    );
    await expect(fresh).toMatchFileSnapshot(pathOf(language, name));
  });

  it('their worked examples are those that an amendment is said to bear on', async () => {
    await expect(workedExamples()).toMatchFileSnapshot(join(root, 'src/impact/guide-examples.table.ts'));
  });

  it.each([...written, ...others])('$language/$name: its links lead somewhere', ({ language, name }) => {
    const links = [...textOf(language, name).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [path, anchor] = link.split('#') as [string, string?];
      const target = join(dirname(pathOf(language, name)), path);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(readFileSync(target, 'utf8')), link).toContain(anchor);
    }
  });

  it.each(languages)('have every list once, and mention every entry point and caveat, in %s', (language) => {
    const all = [...namesIn(language), readme[language]].map((name) => textOf(language, name)).join('\n');
    expect([...all.matchAll(LIST)].map(([, , list]) => list).sort()).toEqual(Object.keys(lists).sort());
    // What is written by hand has to keep up too: the entries, the caveats.
    const byHand = all.replaceAll(LIST, '');
    const entries = Object.keys(packageJson.exports).filter((entry) => entry !== './package.json');
    for (const entry of entries) expect(byHand).toContain(`\`arakawa-it-rules${entry.slice(1).replace('*.json', '')}`);
    // The picture of the architecture has those that are no part of another.
    const picture = textOf(language, '9-architecture.md');
    for (const entry of entries.filter((each) => /^\.\/\w+$/.test(each))) expect(picture).toContain(` ${entry}`);
    const schema = JSON.stringify(verdictJsonSchema('manager'));
    const caveats = [...schema.matchAll(/"code":\{"type":"string","const":"([a-z0-9-]+)"/g)].map(([, code]) => code!);
    expect(caveats).toContain('text-defect');
    for (const code of caveats) expect(byHand).toContain(`| \`${code}\` |`);
  });
});

describe.each(languages)('the guide to reviews in %s', (language) => {
  const text = textOf(language, '10-reviews.md');
  const listed = (name: string) => text.split(`<!-- generated: ${name} -->`)[1]!.split('<!-- /generated -->')[0]!;
  it('lacks no fact of a case or of a system', () => {
    for (const fact of INTRODUCTION_FACTS) expect(listed('facts of a case')).toContain(`| \`${fact}\` |`);
    for (const fact of INVENTORY_FACTS) expect(listed('facts of a system')).toContain(`| \`${fact}\` |`);
  });
  it('lacks no key of a case file, and has one that the program takes', () => {
    const ward = join(root, 'examples/ward');
    const keys = ['case.json', 'complete.json'].flatMap((name) => {
      const { questions = [], ...file } = JSON.parse(readFileSync(join(ward, name), 'utf8'));
      return [...Object.keys(file), ...(questions as object[]).flatMap((question) => Object.keys(question))];
    });
    for (const key of keys) expect(text).toContain(`| \`${key}\` |`);
    const [, file] = /^```json\n(.*?)^```/ms.exec(text)!;
    const path = join(mkdtempSync(join(tmpdir(), 'case-')), 'case.json');
    writeFileSync(path, file!);
    const program = ['--import', 'tsx', join(ward, 'main.ts'), '--lang', language, path];
    const said = execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
    expect(said).toContain(JSON.parse(file!).title[language]);
  });
});
