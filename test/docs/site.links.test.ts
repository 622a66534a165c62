/** Every link of every page leads somewhere, and nothing is loaded from elsewhere. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, pagesIn, read, site } from './site.files.js';

const pages = new Map(pagesIn('.').map((path) => [path, read(path)]));

describe('links', () => {
  /** Built by others into the same site. */
  const elsewhere = /^(map|playground)\//;

  it('lead to pages and headings that exist', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(all(html, /\sid="([^"]+)"/g))]));
    const dead: string[] = [];
    for (const [path, html] of pages)
      for (const link of all(html, /\s(?:href|src)="([^"]+)"/g)) {
        if (/^(https?:|data:)/.test(link)) continue;
        const [address = '', anchor] = link.replaceAll('&amp;', '&').split('#');
        const target = address === '' ? path : join(dirname(path), decodeURI(address.split('?')[0]!));
        if (elsewhere.test(target)) continue;
        const exists = target.endsWith('.html') ? pages.has(target) : existsSync(join(site, target));
        if (!exists || (anchor && ids.has(target) && !ids.get(target)!.has(decodeURIComponent(anchor))))
          dead.push(`${path}: ${link}`);
      }
    expect(dead).toEqual([]);
  });
  it('load nothing from elsewhere', () => {
    for (const [path, html] of pages)
      expect(all(html, /<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(https?:[^"]+)"/g), path).toEqual([]);
    for (const language of languages)
      for (const name of readdirSync(join(site, language, 'assets')).filter((each) => each.endsWith('.css')))
        expect(read(`${language}/assets/${name}`), name).not.toMatch(/url\(["']?https?:|@import/);
  });
  it('of the front page follow the reader’s language and offer both', () => {
    expect(read('index.html')).toContain('href="ja/index.html"');
    expect(read('index.html')).toContain('href="en/index.html"');
    expect(read('index.html')).toContain('navigator.language');
  });
  const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found!);
});
