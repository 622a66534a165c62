/** Every link of every page leads somewhere, and nothing is loaded from elsewhere. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { BASE, languageOf, pages, read, site } from './site.files.js';

const htmls = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, read(path)]),
);
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found!);

describe('links', () => {
  const ids = new Map([...htmls].map(([path, html]) => [path, new Set(all(html, /\sid="([^"]+)"/g))]));

  it('lead to pages and headings that exist', () => {
    const dead: string[] = [];
    for (const [path, html] of htmls)
      for (const link of all(html, /\s(?:href|src)="([^"]+)"/g)) {
        if (/^(https?:|data:)/.test(link)) continue;
        const [address = '', anchor = ''] = link.replaceAll('&amp;', '&').split('#');
        const given = decodeURI(address.split('?')[0]!);
        const from = given.startsWith('/') ? given.replace(BASE, '') : join(dirname(path), given);
        const target = address === '' ? path : from === '' || from.endsWith('/') ? `${from}index.html` : from;
        const place = decodeURIComponent(anchor);
        const isThere = target.endsWith('.html') ? htmls.has(target) : existsSync(join(site, target));
        // What follows # at the desk is a case.
        const isPlace = /(^|\/)desk\.html$/.test(target);
        if (!isThere || (given.startsWith('/') && !given.startsWith(BASE))) dead.push(`${path}: ${link}`);
        else if (anchor !== '' && !isPlace && !ids.get(target)?.has(place)) dead.push(`${path}: ${link}`);
      }
    expect(dead).toEqual([]);
  });
  it('load nothing from elsewhere', () => {
    for (const [path, html] of htmls)
      expect(all(html, /<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(https?:[^"]+)"/g), path).toEqual([]);
    for (const name of readdirSync(join(site, 'assets')).filter((each) => each.endsWith('.css')))
      expect(read(`assets/${name}`), name).not.toMatch(/url\(["']?https?:|@import/);
  });
  it('lead from every place that a decision rests on to the desk and to its question', () => {
    for (const language of ['', 'en/']) {
      const articles = pages.filter((path) => path.startsWith(`${language}articles/`)).map(read);
      const questions = pages.filter(
        (path) => path.startsWith(`${language}questions/`) && !path.endsWith('index.html'),
      );
      expect(questions).toHaveLength(26);
      for (const question of questions) {
        const address = `${BASE}${question}`;
        expect(
          articles.some((html) => html.includes(`href="${address}"`)),
          address,
        ).toBe(true);
        expect(read(question)).toMatch(new RegExp(`href="${BASE}${language}desk.html#`));
        expect(read(question)).toMatch(new RegExp(`href="${BASE}${language}articles/[^"]+#`));
      }
    }
  });
  it('lead on the map from each place that a decision rests on to its question', () => {
    for (const language of ['', 'en/']) {
      const [, ...chapters] = read(`${language}map.html`).split('<details');
      const lines = all(chapters.join(''), /<li>(<a .*?)<\/li>/gs);
      for (const { id, citations } of decisions)
        for (const citation of citations) {
          const line = lines.find((each) => decodeURIComponent(each).includes(`#${citation}"`)) ?? '';
          expect(line, `${language} ${citation}`).toContain(`href="${BASE}${language}questions/${id}.html"`);
          expect(line).toContain(`href="${BASE}${language}desk.html#${id}"`);
        }
    }
  });
  it('stay in the language of the page, but for what is in English alone', () => {
    for (const [path, html] of htmls) {
      if (languageOf(path) !== 'ja' || path === '404.html') continue;
      const others = all(html, /<a\b[^>]*\shref="\/rules\/en\/([^"]+)"/g).filter(
        (link) => !/^(api|project|source)\//.test(link),
      );
      const own = path.replace(/(^|\/)index\.html$/, '$1');
      expect(
        others.filter((link) => link !== own),
        path,
      ).toEqual([]);
    }
  });
});
