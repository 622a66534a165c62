/**
 * The guides and README: the same in both languages, complete, without dead links. Their lists are made from the library's
 * data: `npx vitest run test/docs/guides.test.ts -u` writes those anew. examples.test.ts runs their code.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { wordsOf } from '../../src/catalogue/decisions.js';
import { type Bilingual, type Citation, citeIn, decisions, defaultReadings, type Language } from '../../src/index.js';
import { defects, glossary, introducedTerms, readings, type Term } from '../../src/regulation.js';
import { verdictJsonSchema } from '../../src/schemas.js';

const root = new URL('../..', import.meta.url).pathname;
const folder = join(root, 'docs/guides');
const languages = ['ja', 'en'] as const;
const namesIn = (language: Language) => readdirSync(join(folder, language)).sort();
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

const lists: Readonly<Record<string, (language: Language) => string>> = {
  readings: readingsIn,
  gaps: gapsIn,
  questions: questionsIn,
  outcomes: outcomesIn,
  'defined terms': (language) => termsIn(glossary, language),
  'introduced terms': (language) => termsIn(introducedTerms, language),
};

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
  it('are nine, in both languages', () => {
    expect(namesIn('en').map((name) => Number.parseInt(name, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
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
    const schema = JSON.stringify(verdictJsonSchema('manager'));
    const caveats = [...schema.matchAll(/"code":\{"type":"string","const":"([a-z0-9-]+)"/g)].map(([, code]) => code!);
    expect(caveats).toContain('text-defect');
    for (const code of caveats) expect(byHand).toContain(`| \`${code}\` |`);
  });
});
