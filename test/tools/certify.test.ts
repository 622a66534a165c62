/** Examinations of the certificate: the short ones in full, every so many cases of the long ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DecisionId, decisions } from '../../src/index.js';
import { ask, examine } from '../../tools/certify/examine.js';
import { sectionOf } from '../../tools/certify/report.js';
import { pointsOf } from '../../tools/certify/small.space.js';
import type { Point, Space } from '../../tools/certify/space.js';
import { spaces } from '../../tools/certify/spaces.js';
import { sampleOf } from '../oracles/decision-table.js';
import { smallDecisions, tables } from '../oracles/small-decisions.js';

const certificate = readFileSync(new URL('../../docs/certificate.md', import.meta.url), 'utf8');

/** Seconds each: `certify.full.test.ts` asks all of them. */
const LONG = [
  ...['manager', 'contract-terms', 'timeliness', 'procedure', 'applicant'],
  ...['data-use-approval', 'personal-information', 'quorum', 'meeting'],
];
const spaceOf = (id: string): Space => spaces.find((space) => space.id === id)!;

/** Every so many, out of step with what is enumerated. */
function* some(points: Iterable<Point>): Generator<Point> {
  let n = 0;
  for (const point of points) if (n++ % 97 === 0) yield point;
}

describe('the certificate', () => {
  it.each(decisions.map(({ id }) => id).filter((id) => !LONG.includes(id)))('holds for %s, as committed', (id) => {
    const space = spaceOf(id);
    const finding = examine(space);
    expect(finding.faults).toEqual([]);
    expect(certificate).toContain(sectionOf(space, finding));
  });

  it.each(smallDecisions)('holds for cases of $id by chance, of classes that are not enumerated too', (decision) => {
    expect(ask(decision.id as DecisionId, pointsOf(decision, sampleOf(decision, 60))).faults).toEqual([]);
  });

  it.each(LONG)('holds for some of %s', (id) => {
    expect(ask(spaceOf(id).id, some(spaceOf(id).points())).faults).toEqual([]);
  });

  it.each(LONG)('states the classes of %s, its outcomes and every ground, as committed', (id) => {
    const { classes, enumerated } = spaceOf(id);
    const section = certificate.split(/^## /m).find((each) => each.startsWith(`${id}\n`))!;
    expect(section).toContain(`${classes.map((line) => `- ${line}`).join('\n')}\n\nAsked: ${enumerated}.`);
    // A case alone reaches nothing: what a decision declares is what it would have had to reach.
    const declared = examine({ ...spaceOf(id), points: () => [] });
    for (const name of [...Object.keys(declared.outcomes), ...Object.keys(declared.grounds)])
      expect(section).toMatch(new RegExp(`^\\| ${name} \\| [0-9,]*[1-9]`, 'm'));
  });

  it('is one of all decisions and found no fault', () => {
    expect([...certificate.matchAll(/^## (.*)$/gm)].map(([, id]) => id)).toEqual(decisions.map(({ id }) => id));
    expect(certificate).toContain('\nNo fault was found.\n');
  });

  describe('would not hold', () => {
    const discipline = spaceOf('discipline');
    const changed = (change: (answer: { outcome: string; missing: readonly string[] }) => object): Space => ({
      ...discipline,
      *points() {
        for (const point of discipline.points())
          yield {
            ...point,
            expected: (inForce) => ({ ...point.expected(inForce), ...change(point.expected(inForce)) }),
          };
      },
    });
    it.each<[string, Space]>([
      ['if a verdict had another outcome', changed(() => ({ outcome: 'subject' }))],
      ['if a fact were missing that cannot matter', changed(({ missing }) => ({ missing: [...missing, 'violated'] }))],
      ['if a contest were not told', changed(() => ({ contested: [{ readings: {}, outcome: 'subject' }] }))],
      ['if a field were another', changed(() => ({ fields: { since: '2026-04-01' } }))],
    ])('%s', (_, space) => {
      expect(examine(space).faults.join('\n')).toContain('differs from the oracle');
    });
    it('if a case were refused', () => {
      const refused = { ...[...discipline.points()][0]!, facts: { person: null } };
      expect(examine({ ...discipline, points: () => [refused] }).faults[0]).toContain('throws InvalidFactsError');
    });
    it('if something were never reached', () => {
      const [nothing] = discipline.points();
      expect(examine({ ...discipline, points: () => [nothing!] }).faults).toContain('never reached: subject');
    });
  });
});

describe('the tables of the oracle', () => {
  it('have no row that is not in use', () => {
    // All of them have been asked above.
    expect(Object.entries(tables).flatMap(([name, table]) => table.unused().map((row) => `${name}: ${row}`))).toEqual(
      [],
    );
  });
});
