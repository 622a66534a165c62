/** What the library says to as much of a case as is understood. */
import {
  type AnyVerdict,
  decisions,
  type IntroductionReview,
  type Issue,
  type Language,
  type Options,
  parseMoment,
  reviewIntroduction,
} from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { idleFacts } from '../../../src/desk/idle-facts.js';
import { refusalOf } from '../../../src/input/attempt.js';
import { isWithin, stepsIn, take, valueAt } from '../../../src/input/steps.js';
import { factAt, placeAt } from '../../../src/schemas/place.js';
import { type Asked, type Case, type Facts, factsFor } from './case.js';
import { inJapanese } from './names.js';
import { schemaFor } from './schemas.js';
import { say } from './words.js';

export interface Answer {
  readonly facts: Facts;
  readonly options: Options;
  readonly verdict?: AnyVerdict;
  readonly review?: IntroductionReview;
  /** Why the rest of what was entered does not count. While something is refused, none of this is the answer. */
  readonly refused: readonly Issue[];
  /** What is still to be entered of what was begun: it counts as not known. */
  readonly unfinished: readonly Issue[];
}

export function answerTo({ asked, facts, options }: Case): Answer {
  const entered = plainly({ ...factsFor(asked, facts), options });
  const issues: Issue[] = [];
  const said = saidTo(asked, entered, issues);
  const isEmpty = ({ path }: Issue) => {
    const value = valueAt(entered, placeAt(schemaFor(asked), path).steps);
    return path !== '' && (value === undefined || value === '');
  };
  return { ...said, refused: issues.filter((issue) => !isEmpty(issue)), unfinished: issues.filter(isEmpty) };
}

/** Leaves out what is refused, until nothing is. Of a list of facts no entry is left out alone: the others would not be all there are. */
function saidTo(asked: Asked, entered: Facts, issues: Issue[]): Omit<Answer, 'refused' | 'unfinished'> {
  const { options = {}, ...facts } = entered as Facts & { readonly options?: Options };
  try {
    const { decide } = decisions.find(({ id }) => id === asked) ?? { decide: reviewIntroduction };
    // The facts of a form are known only at run time; the decision reads and refuses them itself.
    const answer = decide(facts as never, options);
    return { facts, options, ...('steps' in answer ? { review: answer } : { verdict: answer }) };
  } catch (error) {
    const found = refusalOf(error).issues.map((issue) => {
      // What is wrong with a day is the same everywhere.
      const [wrong] = (/\bon$/.test(issue.path) && parseMoment(valueAt(entered, stepsIn(issue.path))).issues) || [];
      return { ...issue, ...wrong, path: issue.path };
    });
    issues.unshift(...found.filter(({ path }) => issues.every((each) => each.path !== path)));
    const placeOf = (path: string) => (isWithin(path, 'options') ? stepsIn(path) : factAt(schemaFor(asked), path));
    // From the end, so that the places in lists stay right.
    const rest = found.reduceRight<unknown>((left, { path }) => take(left, placeOf(path)), entered) ?? {};
    // A complaint about nothing that is there: none of it counts.
    const isSame = JSON.stringify(rest) === JSON.stringify(entered);
    return saidTo(asked, isSame ? {} : (rest as Facts), issues);
  }
}

/** At a desk the day of a finding is written as all days are, and names as people know them; a reason stays in its giver's words. */
const plainly = (entered: Facts): Facts =>
  JSON.parse(JSON.stringify(entered), (key, value) => {
    if (key === 'on') return parseMoment(value).value ?? value;
    return typeof value === 'string' && key !== 'reason' ? inJapanese(value) : value;
  });

/** What of the entries is refused, by its name. */
export function namesOf(issues: readonly Issue[], asked: Asked, language: Language): readonly string[] {
  const schema = schemaFor(asked, language);
  const titleAt = (path: string) => placeAt(schema, path).schema.title;
  const names = issues.map(({ path }) => {
    const fact = factAt(schema, path);
    return titleAt(fact.join('.')) ?? titleAt(path) ?? String(fact.at(-1) ?? say('facts', language));
  });
  return [...new Set(names)];
}

/** What a fact is to the answer: the one to give next, one that can change it, or one that cannot, whatever it is. */
type Standing = 'next' | 'missing' | 'idle';

/** The standing of each fact that has one, by path. A review waits for the facts of its steps, those of the first step first. */
export function standingsFor({ verdict, review, facts, options }: Answer): ReadonlyMap<string, Standing> {
  const missing: readonly string[] = verdict?.missing ?? review!.steps.flatMap((step) => step.missing);
  const next = verdict ? nextFact(verdict, options) : missing[0];
  const idle = verdict ? idleFacts(verdict, facts, options) : [];
  const waiting = missing.map((path) => [path, path === next ? 'next' : 'missing'] as const);
  return new Map([...waiting, ...idle.map((path) => [path, 'idle'] as const)]);
}
