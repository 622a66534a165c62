/**
 * Decision tables, and what they say about partial facts. A table is a text: a column for each condition, `||`, the
 * result; the first row that fits counts. Nothing here knows a rule of the regulation.
 */
import type { ReadingId, Readings } from '../../src/regulation/readings.js';
import {
  choices,
  completions,
  contestsAmong,
  type ExpectedContest,
  type Settled,
  settle,
  type Unknown,
} from './completions.js';
import { picker } from './picker.js';

/** What stands in a column: the class of a fact, a reading, or something derived from them. */
export type At = (column: string) => string;

export interface DecisionTable {
  (at: At): string;
  /** The results, in the order in which they first appear. */
  readonly results: readonly string[];
  /** The rows that no question has hit so far. */
  readonly unused: () => readonly string[];
}

/** A cell is `*`, or one or more classes between commas. A question that fits no row is a fault of the table. */
export function decisionTable(text: string): DecisionTable {
  const [heading, ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cellsOf = (line: string) => line.split('||').map((side) => side.split('|').map((cell) => cell.trim()));
  const [columns] = cellsOf(heading!);
  const rows = lines.map((line) => {
    const [cells, [result] = []] = cellsOf(line);
    if (cells?.length !== columns!.length || result === undefined) throw new Error(`Not a row of this table: ${line}`);
    const wanted = cells.map((cell, i) => [columns![i]!, cell.split(',').map((each) => each.trim())] as const);
    return { line, wanted: wanted.filter(([, classes]) => classes[0] !== '*'), result, hit: false };
  });
  const look = (at: At): string => {
    const row = rows.find(({ wanted }) => wanted.every(([column, classes]) => classes.includes(at(column))));
    if (row === undefined) throw new Error(`No row for ${columns!.map((column) => `${column}=${at(column)}`)}`);
    row.hit = true;
    return row.result;
  };
  return Object.assign(look, {
    results: [...new Set(rows.map(({ result }) => result))],
    unused: () => rows.filter(({ hit }) => !hit).map(({ line }) => line),
  });
}

/** A value that a fact may have, and the class it stands for. */
export interface Option {
  readonly as: string;
  readonly is: unknown;
  /** Of a value that leaves it open, the classes it may turn out to be of: a day, where the hour matters. */
  readonly among?: readonly string[];
  /** A class that only somebody can say, so that no unknown fact turns out so; that nobody says; that another is `among`. */
  readonly only?: 'said' | 'unsaid' | 'among';
}

/** The class of a fact that nobody gave, where leaving it out is an answer too. */
export const NOT_GIVEN = 'not given';

export interface Fact {
  readonly path: string;
  /** All values that an unknown fact might turn out to have, class by class. */
  readonly options: readonly Option[];
  readonly stays?: Stays;
  /** Never given: it takes part in completions alone. */
  readonly hidden?: boolean;
}

/** Where an unknown fact may stay unknown because the others answer without it, and which of them make it so. */
export interface Stays {
  readonly where: (at: At) => boolean;
  readonly because: readonly string[];
}

/** A fact cut into classes, each with the values that stand for it. */
export function fact(path: string, classes: { readonly [as: string]: readonly unknown[] }, stays?: Stays): Fact {
  const options = Object.entries(classes).flatMap(([as, values]) => values.map((is) => ({ as, is })));
  return stays === undefined
    ? { path, options }
    : { path, options: [...options, { as: NOT_GIVEN, is: undefined }], stays };
}

/** A class of its own for each of some words. */
export const words = (...each: readonly string[]) => Object.fromEntries(each.map((word) => [word, [word]]));

export const YES_NO = { yes: [true], no: [false] } as const;

/** A finding that holds, one that does not, and none. */
export const FINDING = {
  holds: [{ holds: true, by: '情報統括責任者', reason: '確認した' }],
  fails: [{ holds: false, by: '情報統括責任者', reason: '確認できない' }],
  none: ['none'],
} as const;

/** What is known: for each fact its option, or `undefined`. */
export type Case = readonly (Option | undefined)[];

/** The class of a fact as far as it is known. */
export type Known = (path: string) => string | undefined;

export interface ExpectedRemedy {
  readonly change?: object;
  readonly needs?: string;
  readonly outcome: string;
  readonly citation?: string;
  readonly by?: string;
}

/** The outcome of the same case with some facts turned to a class. */
export type OutcomeWith = (changed: { readonly [path: string]: string }) => string;

/** A decision as a table over classes of facts. */
export interface SmallDecision {
  readonly id: string;
  /** In the order of declaration. */
  readonly facts: readonly Fact[];
  /** The readings that can change an outcome, in the order of the catalogue of readings. */
  readonly readings: readonly ReadingId[];
  readonly outcomes: readonly string[];
  readonly favourable: readonly string[];
  /**
   * Which classes are asked about, one value each, where not all values of all facts are; the rest take part in
   * completions and in the sample.
   */
  readonly asked?: { readonly [path: string]: readonly string[] };
  /** Whether a case is asked, where some tell nothing that others do not. */
  readonly isAsked?: (known: Known) => boolean;
  /** Whether a case is refused by how it says what it says; what is not known may turn out so under another name. */
  readonly isRefused?: (known: Known) => boolean;
  /** The outcome of complete facts. */
  readonly outcome: (at: At) => string;
  /** The fields of complete facts. */
  readonly fields?: (at: At) => { readonly [name: string]: unknown };
  /** The missing paths by their names, where a path of the table stands for another. */
  readonly paths?: (missing: readonly string[], known: Known, readings: Partial<Readings>) => readonly string[];
  /** The remedies of a settled, unfavourable outcome. */
  readonly remedies?: (known: Known, outcomeWith: OutcomeWith) => readonly ExpectedRemedy[];
  /** The defects of the text that a verdict has to mention, of those this table knows. */
  readonly defects?: { readonly [defect: string]: (known: Known, outcome: string) => boolean };
}

export interface Expected {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly fields: { readonly [name: string]: unknown };
}

/** One case of a decision, answered by trying every completion. */
export interface Question {
  readonly facts: object;
  readonly known: Known;
  under(readings: Partial<Readings>): Expected;
  contested(inForce: Partial<Readings>): ExpectedContest<string>[];
  /** The outcome of the same case with some facts turned to a class. */
  outcomeWith(changed: { readonly [path: string]: string }, readings: Partial<Readings>): string;
  outcomeUnder(readings: Partial<Readings>): string;
}

/** Puts known values at their dotted paths. */
export function factsOf(decision: SmallDecision, given: Case): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  decision.facts.forEach(({ path }, i) => {
    const option = given[i];
    if (option === undefined || option.is === undefined) return;
    const [whole, part] = path.split('.') as [string, string?];
    if (part === undefined) facts[whole] = option.is;
    else facts[whole] = { ...(facts[whole] as object | undefined), [part]: option.is };
  });
  return facts;
}

/**
 * All ways to know each fact, or not to know it: every value, or one for each class asked about where the decision says
 * which those are.
 */
export function casesOf(decision: SmallDecision): Case[] {
  let cases: Case[] = [[]];
  for (const { path, options, hidden } of decision.facts) {
    const asked = options.filter(({ as, only }, i) => {
      if (hidden === true || as === NOT_GIVEN || !isSayable(only)) return false;
      if (decision.asked === undefined) return true;
      const isFirst = options.findIndex((option) => option.as === as) === i;
      return isFirst && (decision.asked[path]?.includes(as) ?? true);
    });
    cases = cases.flatMap((begun) => [undefined, ...asked].map((option) => [...begun, option]));
  }
  const { isAsked } = decision;
  return cases.filter((given) => isTaken(decision, given) && (isAsked?.(knownOf(decision, given)) ?? true));
}

const isSayable = (only: Option['only']) => only === undefined || only === 'said';

/** What a case says of each fact. */
const knownOf =
  ({ facts }: SmallDecision, given: Case): Known =>
  (path) =>
    given[facts.findIndex((each) => each.path === path)]?.as;

const isTaken = (decision: SmallDecision, given: Case) => decision.isRefused?.(knownOf(decision, given)) !== true;

/** Cases by chance over all values, those included that the enumeration leaves to their class. */
export function sampleOf(decision: SmallDecision, size: number): Case[] {
  const { facts } = decision;
  const pick = picker(facts.length * 31 + size);
  return Array.from({ length: size }, () =>
    facts.map(({ options, hidden }) => {
      const given = options.filter(({ as, only }) => as !== NOT_GIVEN && isSayable(only));
      return hidden !== true && pick([true, true, true, false]) ? pick(given) : undefined;
    }),
  ).filter((given) => isTaken(decision, given));
}

/** A decision asked by trying every completion, class by class. Complete facts are decided once for each reading. */
export function oracleOf(decision: SmallDecision): (given: Case) => Question {
  const { facts } = decision;
  const all = choices(decision.readings) as Partial<Readings>[];
  const classes = facts.map(({ options }) => [
    ...new Set(options.filter(({ among }) => among === undefined).map(({ as }) => as)),
  ]);
  const unsaid = facts.map(
    ({ options }) => new Set(options.filter(({ only }) => only === undefined || only === 'unsaid').map(({ as }) => as)),
  );
  /** The classes that a fact may turn out to be of. */
  function openAt(given: Case, i: number): readonly string[] {
    if (given[i] !== undefined) return given[i].among ?? [given[i].as];
    const open = classes[i]!.filter((as) => unsaid[i]!.has(as));
    const { stays } = facts[i]!;
    const known = (path: string) => given[places.get(path)!]?.as;
    if (stays === undefined || stays.because.some((path) => known(path) === undefined)) return open;
    // Whether it is superfluous is known.
    const isSuperfluous = stays.where((path) => known(path) ?? NOT_GIVEN);
    return open.filter((as) => (as === NOT_GIVEN) === isSuperfluous);
  }
  const places = new Map(facts.map(({ path }, i) => [path, i]));
  // A complete case is a number: one digit for each fact, the last fact changing fastest.
  const weights = classes.map((_, i) => classes.slice(i + 1).reduce((product, { length }) => product * length, 1));
  const decided = new Map(all.map((readings) => [JSON.stringify(readings), new Map<number, string>()]));

  const atIn =
    (complete: number, readings: Partial<Readings>): At =>
    (column) => {
      const place = places.get(column);
      if (place !== undefined) {
        const names = classes[place]!;
        return names[Math.floor(complete / weights[place]!) % names.length]!;
      }
      const reading = readings[column as ReadingId];
      if (reading === undefined) throw new Error(`${decision.id} has no ${column}`);
      return reading;
    };

  function outcomeOf(complete: number, readings: Partial<Readings>, known: Map<number, string>): string {
    let outcome = known.get(complete);
    if (outcome === undefined) {
      outcome = decision.outcome(atIn(complete, readings));
      known.set(complete, outcome);
    }
    return outcome;
  }

  /** Every way to fill in what is not known, the last fact changing fastest; `undefined` for what are no valid facts. */
  function completionsOf(given: Case): readonly (number | undefined)[] {
    const isKnown = (path: string) => given[places.get(path)!] !== undefined;
    const digits = facts.map((_, i) => {
      const names = classes[i]!;
      return { path: '', values: openAt(given, i).map((name) => names.indexOf(name)) };
    });
    return completions(digits).map((chosen) => {
      const complete = chosen.reduce((sum, digit, i) => sum + digit * weights[i]!, 0);
      const at = atIn(complete, {});
      const isValid = facts.every(
        ({ path, stays }, i) =>
          stays === undefined || given[i] !== undefined || mayTurnOut(stays, at, at(path) !== NOT_GIVEN, isKnown),
      );
      return isValid ? complete : undefined;
    });
  }

  return function ask(given): Question {
    const known: Known = (path) => given[places.get(path)!]?.as;
    const unknowns = facts.flatMap(({ path }, i): Unknown<string>[] =>
      given[i] === undefined || given[i].among !== undefined ? [{ path, values: openAt(given, i) }] : [],
    );
    let filled: readonly (number | undefined)[] | undefined;
    const settled = new Map<string, Settled<string>>();

    function settledUnder(readings: Partial<Readings>): Settled<string> {
      const name = JSON.stringify(readings);
      const before = settled.get(name);
      if (before !== undefined) return before;
      filled ??= completionsOf(given);
      const memory = decided.get(name)!;
      const reached = filled.map((complete) =>
        complete === undefined ? undefined : outcomeOf(complete, readings, memory),
      );
      const { outcome, missing } = settle(unknowns, reached);
      const answer = { outcome, missing: decision.paths?.(missing, known, readings) ?? missing };
      settled.set(name, answer);
      return answer;
    }

    function certainFields(readings: Partial<Readings>): Record<string, unknown> {
      let certain: Map<string, string> | undefined;
      for (const complete of filled!) {
        if (complete === undefined) continue;
        const fields = Object.entries(decision.fields!(atIn(complete, readings)));
        const here = new Map(fields.map(([name, value]) => [name, JSON.stringify(value)]));
        certain ??= here;
        for (const [name, value] of certain) if (here.get(name) !== value) certain.delete(name);
        if (certain.size === 0) break;
      }
      return Object.fromEntries([...certain!].map(([name, value]) => [name, JSON.parse(value) as unknown]));
    }

    return {
      facts: factsOf(decision, given),
      known,
      under: (readings) => ({
        ...settledUnder(readings),
        fields: decision.fields === undefined ? {} : certainFields(readings),
      }),
      outcomeUnder: (readings) => settledUnder(readings).outcome,
      contested: (readings) =>
        contestsAmong(all as Readings[], readings as Readings, (other) => settledUnder(other).outcome),
      outcomeWith(changed, readings) {
        const other = given.map((option, i) => {
          const { path, options } = facts[i]!;
          return path in changed ? options.find(({ as }) => as === changed[path]) : option;
        });
        return ask(other).outcomeUnder(readings);
      },
    };
  };
}

/**
 * Whether an unknown fact may turn out so. Where it is superfluous it may stay as it is; it has to, once what makes it
 * superfluous is known. Elsewhere it turns out to be something.
 */
function mayTurnOut(stays: Stays, at: At, isGiven: boolean, isKnown: (path: string) => boolean): boolean {
  if (!stays.where(at)) return isGiven;
  return !isGiven || stays.because.some((path) => !isKnown(path));
}

/** Whether a case is one way in which another turns out. */
export function isCompletion(decision: SmallDecision, complete: Case, given: Case): boolean {
  const place = (path: string) => decision.facts.findIndex((each) => each.path === path);
  const at: At = (column) => complete[place(column)]?.as ?? NOT_GIVEN;
  const isKnown = (path: string) => given[place(path)] !== undefined;
  return decision.facts.every(({ stays }, i) => {
    if (complete[i]?.among !== undefined) return false;
    if (given[i]?.among !== undefined) return given[i].among.includes(complete[i]?.as ?? '');
    if (given[i] !== undefined) return complete[i] === given[i];
    return stays === undefined ? complete[i] !== undefined : mayTurnOut(stays, at, complete[i] !== undefined, isKnown);
  });
}
