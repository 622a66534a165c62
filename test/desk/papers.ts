/** Reports of all vectors and of the example case, for the tests that look at all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { type ReportOptions, report } from '../../src/desk.js';
import { type AnyVerdict, type Options, reviewIntroduction } from '../../src/index.js';
import { asOf2023 } from '../editions.js';

const root = new URL('../..', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface Vector {
  readonly id: string;
  readonly facts: object;
  readonly options?: Options;
  readonly verdict: AnyVerdict;
}

export const vectors: readonly Vector[] = readdirSync(new URL('vectors', root))
  .filter((name) => /^(?!vectors).*\.json$/.test(name))
  .flatMap((name) => read(`vectors/${name}`).vectors);

export const reported = ({ verdict, facts, options }: Vector, how: Omit<ReportOptions, 'facts' | 'options'>): string =>
  report(verdict, { ...how, facts, options });

/** A case of examples/ward, in the organisation that the file has for all of it, under the wording of its own time. */
export function caseOf(name: 'case' | 'complete') {
  const { introduction, organization } = read(`examples/ward/${name}.json`);
  const facts = { ...introduction, organization };
  return { facts, review: asOf2023(() => reviewIntroduction(facts)) };
}
