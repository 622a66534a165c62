/** The site as files: both languages whole, and the page of every decision. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisions, explain } from '../../src/index.js';
import { languages, pagesIn, read, root, textOf } from './site.files.js';

describe('the two languages', () => {
  it('have the same pages', () => {
    const own = (language: string) =>
      pagesIn(language)
        .map((path) => relative(language, path))
        .sort();
    expect(own('ja')).toEqual(own('en'));
    expect(own('ja').length).toBeGreaterThan(300);
  });
  it('show no key of a missing word', () => {
    // In attributes too: placeholders, labels.
    for (const path of pagesIn('.').filter((each) => !each.startsWith('source/')))
      expect(read(path).match(/\b(theme|kind|flag|tag|alert)_[a-z_]+/g), path).toBeNull();
    for (const language of languages) {
      const [, translations] = /window\.translations=(\{.*?\});/.exec(read(`${language}/assets/main.js`))!;
      for (const [key, word] of Object.entries(JSON.parse(translations!))) expect(word, key).not.toBe(key);
    }
  });
  it('speak Japanese in the Japanese one, wherever TypeDoc speaks', () => {
    const [, translations] = /window\.translations=(\{.*?\});/.exec(read('ja/assets/main.js'))!;
    for (const [key, word] of Object.entries(JSON.parse(translations!) as Record<string, string>))
      expect(word, key).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    const page = read('ja/functions/index.decideQuorum.html');
    expect(page).toMatch(/<html[^>]* lang="ja"/);
    const labels = [...page.matchAll(/\s(?:aria-label|placeholder)="([^"]+)"/g)].map(([, label]) => label!);
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) expect(label).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(textOf(page)).not.toMatch(
      /\b(Parameters|Returns|Throws|Settings|Search|Menu|On This Page|Defined in|Hierarchy|Generated using)\b/,
    );
  });
  it('lead to the same page of each other', () => {
    expect(read('ja/functions/index.decideQuorum.html')).toContain(
      'href="../../en/functions/index.decideQuorum.html" hreflang="en" lang="en"',
    );
    expect(read('en/documents/3-readings.html')).toContain('href="../../ja/documents/3-readings.html"');
    expect(read('en/index.html')).toContain('href="../ja/index.html"');
  });
});

describe('the page of a decision', () => {
  const pageOf = (language: string, name: string) => read(`${language}/functions/index.${name}.html`);
  it.each(decisions.map((decision) => [decision.functionName, decision] as const))('%s', (name, decision) => {
    const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${decision.id}.json`), 'utf8'));
    const [first] = vectors;
    for (const language of languages) {
      const html = pageOf(language, name);
      const text = textOf(html);
      // The first vector, whose verdict stands in the vectors' file as well.
      const { summary, lines } = explain(first.verdict, language);
      for (const said of [
        ...[decision.question.ja, decision.question.en, decision.presupposes[language]],
        ...[...decision.outcomes, ...decision.readings],
        ...[first.title[language], summary, ...lines],
      ])
        expect(text.includes(said), said).toBe(true);
      expect(verdictIn(text)).toEqual(first.verdict);
      for (const citation of decision.citations) expect(html).toContain(`href="../../map/index.html#${citation}"`);
      expect(html).toContain(`href="../../playground/index.html#${decision.id}?lang=${language}"`);
    }
    const japanese = pageOf('ja', name);
    expect(japanese.indexOf('japanese-line')).toBeLessThan(japanese.indexOf('<div lang="en">'));
  });
  /** The verdict as it is printed: from the brace that opens it to where the parser is content. */
  const verdictIn = (text: string): unknown => JSON.parse(/\{ "decision": .*?\}(?= Copy| コピー)/.exec(text)![0]);

  it('says of its facts what the schema says of them', () => {
    const text = textOf(pageOf('en', 'decideTimeliness'));
    expect(text).toContain('urgency');
    expect(text).toContain('Finding on urgency');
    expect(text).toContain('Article 12, paragraph (2), proviso');
  });
  it('marks the favourable outcomes, and the defaults of readings', () => {
    expect(textOf(pageOf('ja', 'decideQuorum'))).toMatch(/quorate ?✓ 望ましい結論/);
    expect(textOf(pageOf('ja', 'decideQuorum'))).not.toMatch(/inquorate ?✓/);
    expect(textOf(pageOf('en', 'decideQuorum'))).toMatch(/not-counted ?default/);
  });
  it('is linked from the catalogue', () => {
    for (const language of languages)
      for (const { functionName, question } of decisions) {
        const html = read(`${language}/variables/index.decisions.html`);
        expect(html).toContain(`href="../../${language}/functions/index.${functionName}.html"`);
        expect(textOf(html)).toContain(question[language]);
      }
  });
});
