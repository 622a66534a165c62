import { describe, expect, it } from 'vitest';
import { table1 } from '../../src/articles/appended-table-1.js';
import { table2 } from '../../src/articles/appended-table-2.js';
import { table3 } from '../../src/articles/appended-table-3.js';
import { history, supplementaryProvisions } from '../../src/articles/supplementary-provisions.js';
import { articles } from '../../src/catalogue/ledger.js';
import { sinceOf } from '../../src/catalogue/since.js';
import type { Bilingual } from '../../src/input/language.js';
import { attestedFrom, earliestAttestedDay } from '../../src/regulation/attestation.js';
import { chapters } from '../../src/regulation/chapters.js';
import { glossary, introducedTerms } from '../../src/regulation/glossary.js';
import { references } from '../../src/regulation/references.js';

const ledger = [...articles, table1, table2, table3, ...supplementaryProvisions];
const provisions = ledger.flatMap((article) => article.provisions);
const citations = provisions.map(({ citation }) => citation);

/** The parts of a citation as numbers: article, branch, paragraph, main clause or proviso, item. */
function rank(citation: string): number[] {
  const table = /^別表第(\d)$/.exec(citation);
  if (table) return [100, Number(table[1])];
  if (citation.startsWith('附則')) {
    const directive = history.findIndex((entry) => citation === `附則(${entry.directive})`);
    return [200, directive];
  }
  const parts = /^第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(本文|ただし書)?(?:第(\d+)号)?$/.exec(citation);
  if (!parts) throw new Error(`${citation} is no place of the main provisions`);
  const clause = parts[4] === undefined ? 0 : parts[4] === '本文' ? 1 : 2;
  return [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0), clause, Number(parts[5] ?? 0)];
}

/** Whether one citation stands before another in the text. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [rank(a), rank(b)];
  const difference = left.map((part, i) => part - (right[i] ?? 0)).find((each) => each !== 0);
  return difference !== undefined && difference < 0;
}

/** Each article's paragraphs, by how many items each has; an article of one paragraph is one number in brackets. */
const shape: Record<string, readonly number[] | { readonly items: number }> = {
  第1条: [0, 0],
  第2条: { items: 22 },
  第2条の2: [0, 3],
  第3条: [0, 0, 0, 0],
  第3条の2: [0, 0, 0, 0],
  第4条: [0, 0, 0],
  第5条: [0, 0],
  第6条: { items: 10 },
  第7条: { items: 0 },
  第8条: [0, 0, 0, 0, 0, 0, 0, 0],
  第9条: { items: 0 },
  第10条: { items: 0 },
  第11条: [0, 0],
  第12条: [3, 0, 0, 0, 0],
  第13条: [0, 0, 0],
  第14条: [0, 0],
  第15条: { items: 0 },
  第16条: { items: 4 },
  第17条: [0, 0],
  第18条: { items: 0 },
  第19条: [0, 0, 0],
  第20条: { items: 0 },
  第21条: { items: 5 },
  第22条: [0, 0],
  第23条: { items: 0 },
  第24条: [0, 0, 0],
  第25条: { items: 0 },
  第26条: [3, 6],
  第27条: { items: 0 },
  第28条: [0, 0],
  第29条: [0, 0],
  第30条: { items: 0 },
  第31条: { items: 0 },
  第32条: { items: 0 },
};
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const withProviso = ['第12条第2項', '第14条第1項'];
const expectedMain = Object.entries(shape).flatMap(([article, parts]) =>
  'items' in parts
    ? [article, ...upTo(parts.items).map((item) => `${article}第${item}号`)]
    : [
        article,
        ...parts.flatMap((items, i) => {
          const paragraph = `${article}第${i + 1}項`;
          const clauses = withProviso.includes(paragraph) ? [`${paragraph}本文`, `${paragraph}ただし書`] : [];
          return [paragraph, ...clauses, ...upTo(items).map((item) => `${paragraph}第${item}号`)];
        }),
      ],
);

describe('the ledger', () => {
  it('has one entry for every place, in the order of the text', () => {
    const withSupplement = history.filter(({ inForceFrom }) => inForceFrom !== undefined).slice(1);
    expect(citations).toEqual([
      ...expectedMain,
      ...['別表第1', '別表第2', '別表第3', '附則'],
      ...withSupplement.map(({ directive }) => `附則(${directive})`),
    ]);
  });
  it.each(ledger)('$citation begins with itself and keeps the order of the text, each place once', (article) => {
    const places = article.provisions.map(({ citation }) => citation);
    expect(places[0]).toBe(article.citation);
    for (const [i, place] of places.entries()) {
      if (i > 0) expect(isBefore(places[i - 1]!, place), `${places[i - 1]} before ${place}`).toBe(true);
      if (i > 0) expect(place.startsWith(article.citation)).toBe(true);
    }
  });
  it('says something in both languages, each in its own', () => {
    for (const { citation, summary, acts = [], nothingToCompute } of provisions) {
      const texts: (Bilingual | undefined)[] = [
        summary,
        nothingToCompute,
        ...acts.flatMap(({ act, when }) => [act, when]),
      ];
      for (const text of texts.filter((each) => each !== undefined)) {
        expect(text.ja.trim(), citation).not.toBe('');
        expect(text.en.trim(), citation).not.toBe('');
        expect(text.ja, citation).not.toMatch(/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/);
        expect(text.en, citation).not.toMatch(/[。、「」]/);
      }
      expect(summary.ja, citation).toMatch(/。$/);
      expect(summary.en, citation).toMatch(/\.$/);
    }
  });
  it('gives every act somebody who owes it or may do it, and every duty or power an act', () => {
    for (const { citation, kind, acts = [] } of provisions) {
      for (const { by } of acts) expect(by.length, citation).toBeGreaterThan(0);
      if (kind === 'duty' || kind === 'power')
        expect(
          acts.map(({ mode }) => mode),
          citation,
        ).toContain(kind);
    }
  });
  it('has a date where there is one: the monthly plan and the application', () => {
    const dated = provisions.filter(({ acts = [] }) => acts.some(({ urgency }) => urgency === 'by-date'));
    expect(dated.map(({ citation }) => citation)).toEqual(['第8条第1項', '第12条第2項本文']);
  });
  it('attests every article from a day in the history, or from the earliest', () => {
    const inForce = new Map(history.map(({ directive, inForceFrom }) => [directive, inForceFrom]));
    for (const { citation, amendedBy } of ledger.filter((each) => !each.citation.startsWith('附則')))
      expect(attestedFrom(citation), citation).toBe(
        amendedBy.length === 0 ? earliestAttestedDay : inForce.get(amendedBy.at(-1)!),
      );
    expect(history.map(({ inForceFrom }) => inForceFrom)).toContain(earliestAttestedDay);
    expect(earliestAttestedDay).toBe('2012-04-01');
  });
});

describe('the supplementary provisions and the history', () => {
  it('has 30 entries in order, 22 with a day in force', () => {
    expect(history).toHaveLength(30);
    expect(new Set(history.map(({ directive }) => directive)).size).toBe(30);
    expect(history.map(({ on }) => on)).toEqual(history.map(({ on }) => on).sort());
    const inForce = history.filter(({ inForceFrom }) => inForceFrom !== undefined);
    expect(inForce).toHaveLength(22);
    for (const { on, inForceFrom } of inForce) expect(inForceFrom! >= on).toBe(true);
  });
  it('takes each supplementary provision from its directive and its day', () => {
    const inForce = history.filter(({ inForceFrom }) => inForceFrom !== undefined);
    expect(supplementaryProvisions.map(sinceOf)).toEqual(inForce.map(({ inForceFrom }) => inForceFrom));
    for (const { provisions: places } of supplementaryProvisions) expect(places).toHaveLength(1);
  });
  it('bears the year of each directive in its date', () => {
    for (const { directive, on } of history) {
      const [, era, year] = /^(平成|令和)(\d+)年訓令甲?第\d+号$/.exec(directive)!;
      expect(Number(on.slice(0, 4)), directive).toBe((era === '平成' ? 1988 : 2018) + Number(year));
    }
  });
});

describe('the glossary', () => {
  it('has the 22 items of Article 2, in order', () => {
    expect(glossary.map(({ citation }) => citation)).toEqual(upTo(22).map((item) => `第2条第${item}号`));
  });
  it('reads in hiragana, and speaks both languages', () => {
    for (const { term, reading, english, gloss } of [...glossary, ...introducedTerms]) {
      expect(reading, term).toMatch(/^[ぁ-ゖー]+$/);
      expect(english.trim(), term).not.toBe('');
      expect(gloss.ja, term).toMatch(/。$/);
      expect(gloss.en, term).toMatch(/\.$/);
      expect(gloss.en, term).not.toContain('。');
    }
  });
  it('has no term twice, and cites places of the ledger', () => {
    const all = [...glossary, ...introducedTerms];
    expect(new Set(all.map(({ term }) => term)).size).toBe(all.length);
    for (const { citation, alsoDefinedIn = [] } of all)
      for (const place of [citation, ...alsoDefinedIn]) expect(citations).toContain(place);
    for (const [i, { citation }] of introducedTerms.entries())
      if (i > 0) expect(isBefore(citation, introducedTerms[i - 1]!.citation), citation).toBe(false);
  });
});

describe('chapters and references', () => {
  it('puts every article in the one chapter that it names', () => {
    expect(chapters.map(({ citation }) => citation)).toEqual(upTo(11).map((chapter) => `第${chapter}章`));
    const articles = ledger.filter(({ chapter }) => chapter !== undefined);
    expect(chapters.flatMap((chapter) => chapter.articles)).toEqual(articles.map(({ citation }) => citation));
    expect(articles).toHaveLength(34);
    for (const { citation, chapter } of articles)
      expect(chapters.find(({ articles: those }) => those.includes(citation))?.citation).toBe(chapter);
  });
  it('names each law once, where the ledger has a place', () => {
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    for (const { citedIn } of references) for (const place of citedIn) expect(citations).toContain(place);
  });
});
