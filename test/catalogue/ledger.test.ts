import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as questions from '../../src/index.js';
import { decisions } from '../../src/index.js';
import * as regulation from '../../src/regulation.js';
import { defects, judgements, provisions, readings } from '../../src/regulation.js';
import { factsSchemas } from '../../src/schemas.js';
import { structure } from '../oracles/structure.js';

const citations: readonly string[] = provisions.map(({ citation }) => citation);

describe('the ledger', () => {
  it('has every place that the structure of the regulation has, once each and in order', () => {
    expect(citations).toEqual(structure);
  });
  it.each(provisions.map((entry) => [entry.citation, entry] as const))(
    '%s is answered for, or says why not',
    (_, entry) => {
      expect(entry.answeredBy.length > 0 || entry.nothingToCompute !== undefined).toBe(true);
      for (const name of entry.answeredBy) expect({ ...questions, ...regulation }, name).toHaveProperty(name);
      for (const text of [entry.caption, entry.summary, ...entry.acts.map(({ act }) => act)]) {
        expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(text.en).toMatch(/[a-z]/i);
      }
      expect(entry.attestedFrom >= '2003-04-01').toBe(true);
    },
  );
  it('has every citation of every decision', () => {
    for (const { id, citations: cited } of decisions)
      for (const citation of cited) expect(citations, `${id}: ${citation}`).toContain(citation);
  });
  it('has every citation of readings, defects and judgements', () => {
    const cited = [
      ...Object.values(readings).flatMap((reading) => reading.citations),
      ...defects.flatMap((defect) => defect.citations),
      ...judgements.map(({ citation }) => citation),
    ];
    for (const citation of cited) expect(citations).toContain(citation);
  });
  it('keeps readings, defects and judgements in the order of the text', () => {
    const places = (list: readonly { readonly citation: string }[]) =>
      list.map(({ citation }) => citations.indexOf(citation));
    const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
    expect(places(judgements)).toEqual(sorted(places(judgements)));
    const firstOf = defects.map((defect) => citations.indexOf(defect.citations[0]!));
    expect(firstOf).toEqual(sorted(firstOf));
  });
});

describe('defects and readings are tied to decisions', () => {
  it('every decision that a defect touches exists', () => {
    const ids: readonly string[] = decisions.map(({ id }) => id);
    for (const { id, touches } of defects) for (const decision of touches) expect(ids, id).toContain(decision);
  });
  it('every reading changes some decision', () => {
    const used = new Set<string>(decisions.flatMap((decision) => decision.readings as readonly string[]));
    expect(Object.keys(readings).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('judgements', () => {
  /** The facts of a decision that take the record of a judgement, by its JSON Schema. */
  const judgedFacts = (id: keyof typeof factsSchemas): string[] => {
    const { properties = {} } = z.toJSONSchema(factsSchemas[id], { io: 'input' });
    return Object.entries(properties).flatMap(([fact, schema]) =>
      JSON.stringify(schema).includes('"holds"') ? [`${id}.${fact}`] : [],
    );
  };
  it('are what decisions ask for as a Judgement, and two choices that are findings too', () => {
    const asked = new Set(
      judgements.flatMap((entry) => (entry.asked ? [`${entry.asked.decision}.${entry.asked.fact}`] : [])),
    );
    const judged = decisions.flatMap(({ id }) => judgedFacts(id));
    expect([...asked].sort()).toEqual([...judged, 'committee.referredTo', 'contract-terms.otherTerms'].sort());
  });
});

const path = process.env['REGULATION_TEXT'];
describe.runIf(path !== undefined && existsSync(path))('with the official text at hand', () => {
  it('counting its headings, numbers and provisos gives the same places in the same order', () => {
    const lines = readFileSync(path ?? '/dev/null', 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const start = lines.indexOf('第1章 総則');
    const places: string[] = [];
    let article = '';
    let paragraph = 0;
    const several = (from: number): boolean => {
      for (const line of lines.slice(from + 1)) {
        if (/^第\d+[条章]/.test(line) || /^別表/.test(line)) return false;
        if (/^2 /.test(line)) return true;
      }
      return false;
    };
    let paragraphed = false;
    const place = () => (paragraphed ? `${article}第${paragraph}項` : article);
    const proviso = (line: string) => {
      if (line.includes('ただし、')) places.push(`${place()}本文`, `${place()}ただし書`);
    };
    lines.slice(start).forEach((line, i) => {
      const heading = /^(第\d+章) /.exec(line) ?? /^(第\d+条(?:の\d+)?) /.exec(line);
      if (heading !== null && heading[1]!.endsWith('章')) places.push(heading[1]!);
      else if (heading !== null) {
        article = heading[1]!;
        paragraph = 1;
        paragraphed = several(start + i);
        places.push(article);
        if (paragraphed) places.push(`${article}第1項`);
        proviso(line);
      } else if (new RegExp(`^${paragraph + 1} `).test(line) && places.every((other) => !other.startsWith('附則'))) {
        paragraph += 1;
        places.push(place());
        proviso(line);
      } else if (/^\((\d+)\) /.test(line)) places.push(`${place()}第${/^\((\d+)\)/.exec(line)![1]}号`);
      else if (line === 'この訓令は、平成15年4月1日から施行する。') places.push('附則');
      else {
        const amendment = /^\((平成|令和)(\d+)年\d+月\d+日訓令(甲?)第(\d+)号抄?\)$/.exec(line);
        if (amendment !== null)
          places.push(`附則(${amendment[1]}${amendment[2]}年訓令${amendment[3]}第${amendment[4]}号)`);
        const table = /^(別表第\d)\(/.exec(line);
        if (table !== null) places.push(table[1]!);
      }
    });
    expect(places).toEqual(citations);
  });
});
