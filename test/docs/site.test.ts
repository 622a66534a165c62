/** The site as files: both languages whole, each page of its own, and what the pages say is what the library says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisions, explain, type Language } from '../../src/index.js';
import { defects, provisions, readings } from '../../src/regulation.js';
import { folderOf, languageOf, languages, mainOf, pages, read, root, textOf } from './site.files.js';

const withoutCode = (html: string): string =>
  html.replace(/<pre\b.*?<\/pre>/gs, '').replace(/<code\b.*?<\/code>/gs, '');

describe('the two languages', () => {
  it('have the same pages, but for what is in English alone', () => {
    const own = (language: Language) =>
      pages
        .filter((path) => languageOf(path) === language && path !== '404.html')
        .map((path) => path.replace(/^en\//, ''))
        .filter((path) => !/^((api|project)\/(?!index\.html)|source\/)/.test(path))
        .sort();
    expect(own('ja')).toEqual(own('en'));
    expect(own('ja').length).toBeGreaterThan(150);
  });
  it('do not mix: no English prose in Japanese', () => {
    // The guide's glossary has the English words for the terms.
    const exempt = ['404.html', 'guides/8-glossary.html'];
    for (const path of pages.filter((each) => languageOf(each) === 'ja' && !exempt.includes(each))) {
      const prose = /\b(?:[A-Za-z]{2,} ){3,}[A-Za-z]{2,}/.exec(textOf(withoutCode(read(path))));
      expect(prose?.[0], path).toBeUndefined();
    }
  });
  it('do not mix: no Japanese in English but names, which are marked as such', () => {
    for (const path of pages.filter((each) => languageOf(each) === 'en')) {
      const text = textOf(withoutCode(mainOf(read(path))).replace(/<(dd|span|dt)\b[^>]*\blang="ja".*?<\/\1>/gs, ''));
      expect(/.{20}[ぁ-んァ-ヶ一-龠][。、]/.exec(text)?.[0], path).toBeUndefined();
    }
    expect(read('en/articles/article-4.html')).toMatch(/<span lang="ja">デジタル推進課<\/span>/);
  });
  it('speak to screen readers, and where nothing is entered yet, in their own', () => {
    const labelsOf = (path: string) =>
      [...read(path).matchAll(/\s(?:aria-label|placeholder|title)="([^"]+)"/g)].map(([, label]) => label!);
    for (const path of ['index.html', 'questions/quorum.html', 'articles/article-12.html']) {
      const labels = labelsOf(`en/${path}`);
      expect(labels.length).toBeGreaterThan(3);
      for (const label of labels) expect(label, path).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    for (const path of ['index.html', 'questions/quorum.html', 'articles/article-12.html', 'map.html']) {
      const labels = labelsOf(path);
      expect(labels.length).toBeGreaterThan(3);
      for (const label of labels) expect(label, path).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      const hidden = [...read(path).matchAll(/class="[^"]*visually-hidden[^"]*"[^>]*>([^<]+)</g)].map(
        ([, said]) => said!,
      );
      for (const said of hidden) expect(said, path).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});

describe('every page', () => {
  it('has one main, one h1, a way past the navigation, and its language', () => {
    for (const path of pages.filter((each) => each !== '404.html')) {
      const html = read(path);
      expect(html.match(/<main\b/g), path).toHaveLength(1);
      expect(html.match(/<h1\b/g), path).toHaveLength(1);
      expect(html, path).toContain('href="#VPContent"');
      expect(html, path).toContain(`<html lang="${languageOf(path)}"`);
    }
  });
  it('has a title and a description of its own', () => {
    for (const pattern of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
      const said = new Map<string, string>();
      for (const path of pages.filter((each) => each !== '404.html')) {
        const [, text = ''] = pattern.exec(read(path)) ?? [];
        expect(text.length, path).toBeGreaterThan(3);
        expect(said.get(text), `${path}: ${text}`).toBeUndefined();
        said.set(text, path);
      }
    }
  });
});

describe('the page of a question', () => {
  it.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (id, decision) => {
    const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${id}.json`), 'utf8'));
    for (const language of languages) {
      const html = mainOf(read(`${folderOf(language)}questions/${id}.html`));
      const text = textOf(html);
      expect(textOf(/<h1\b.*?<\/h1>/s.exec(html)![0])).toContain(decision.question[language]);
      // The first vector, whose verdict stands in the vectors' file as well.
      const [first] = vectors;
      const { lines } = explain(first.verdict, language);
      for (const said of [decision.functionName, ...decision.outcomes, ...lines])
        expect(text.includes(said), said).toBe(true);
      // Every case worked out by hand under the default readings is an edge.
      const edges = vectors.filter(
        (each: { origin: string; options?: object }) => each.origin === 'hand-worked' && !each.options,
      );
      expect(html.match(/&amp;facts=|&facts=/g)?.length ?? 0).toBe(edges.length + 1);
      for (const reading of decision.readings) expect(html).toContain(`/readings/${reading}.html`);
    }
  });
  it('says of its facts what the schema says of them, and what is left to whoever asks', () => {
    const text = textOf(mainOf(read('en/questions/timeliness.html')));
    expect(text).toContain('Finding on urgency urgency');
    expect(text).toContain('Article 12, paragraph (2), proviso');
    expect(text).toContain('Left to whoever asks: what follows from lateness, and who may find urgency');
  });
  it('marks the favourable outcomes', () => {
    const text = textOf(read('questions/quorum.html'));
    expect(text).toMatch(/✓ 望ましい結論 quorate/);
    expect(text).not.toMatch(/✓ 望ましい結論 inquorate/);
  });
});

describe('the page of an article', () => {
  it.each(languages)('in %s has every place, with its summary and what is open or wrong about it', (language) => {
    const articles = pages
      .filter((path) => path.startsWith(`${folderOf(language)}articles/`) && !path.endsWith('index.html'))
      .map((path) => mainOf(read(path)));
    for (const { citation, acts } of provisions.filter((each) => !/^第\d+章$/.test(each.citation))) {
      const found = articles.filter((html) => html.includes(` id="${citation}"`));
      expect(found.length, citation).toBe(1);
      const place = found[0]!.slice(found[0]!.indexOf(` id="${citation}"`)).split('<h2 ')[0]!;
      for (const [folder, all] of [
        ['readings', Object.values(readings)],
        ['defects', defects],
      ] as const)
        for (const { id, citations } of all)
          expect(place.includes(`/${folder}/${id}.html`), `${citation} ${id}`).toBe(
            citations.includes(citation as never),
          );
      if (acts.length > 0) expect(textOf(place)).toMatch(language === 'ja' ? /(義務|権限)：/ : /(Duty|Power): /);
    }
  });
});

describe('a place', () => {
  it('says how often the test vectors examine a condition of it', () => {
    const seen = new Map<string, Map<boolean | 'unknown' | 'any', number>>();
    for (const { id: decision } of decisions) {
      const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${decision}.json`), 'utf8'));
      for (const { verdict } of vectors)
        for (const { citation, holds } of verdict.grounds) {
          const here = seen.get(citation) ?? new Map();
          for (const key of [holds, 'any']) here.set(key, (here.get(key) ?? 0) + 1);
          seen.set(citation, here);
        }
    }
    expect(seen.size).toBeGreaterThan(60);
    const articles = pages.filter((path) => path.startsWith('articles/')).map((path) => mainOf(read(path)));
    for (const [citation, here] of seen) {
      const html = articles.find((each) => each.includes(`<h2 id="${citation}"`))!;
      const place = textOf(html.slice(html.indexOf(`<h2 id="${citation}"`)).split(/(?<!^)<h2 /)[0]!);
      const n = (key: boolean | 'unknown' | 'any') => here.get(key) ?? 0;
      expect(place, citation).toContain(
        `検査データ ${n('any')}回（成立 ${n(true)}・不成立 ${n(false)}・不明 ${n('unknown')}）`,
      );
    }
  });
});

describe('the guides and the documents of the project', () => {
  it('are all there', () => {
    const names = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
    for (const name of names('docs')) expect(pages).toContain(`en/project/${name.replace('.md', '.html')}`);
    for (const language of languages)
      for (const name of names(`docs/guides/${language}`))
        expect(pages).toContain(`${folderOf(language)}guides/${name.replace('.md', '.html')}`);
  });
});
