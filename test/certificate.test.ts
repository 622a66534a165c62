/** docs/certificate.md is what `npm run certify` writes. The long parts are left to that command. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decisions } from '../src/index.js';
import { examine } from '../tools/certify/examine.js';
import { sectionOf } from '../tools/certify/report.js';
import type { Space } from '../tools/certify/space.js';
import { spaces } from '../tools/certify/spaces.js';

const certificate = readFileSync(new URL('../docs/certificate.md', import.meta.url), 'utf8');

/** Seconds each; their exhaustive tests compare the same and more. */
const LONG = [
  ...['manager', 'contract-terms', 'timeliness', 'applicant'],
  ...['data-use-approval', 'personal-information', 'quorum', 'meeting'],
];
const spaceOf = (id: string): Space => spaces.find((space) => space.id === id)!;

describe('the certificate', () => {
  it.each(decisions.map(({ id }) => id).filter((id) => !LONG.includes(id)))('holds for %s, as committed', (id) => {
    const space = spaceOf(id);
    const finding = examine(space);
    expect(finding.faults).toEqual([]);
    expect(certificate).toContain(sectionOf(space, finding));
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
