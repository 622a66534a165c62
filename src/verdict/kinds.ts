/**
 * The kinds of facts. A fact is declared once, by its kind: what it may be, how it is read, and into which classes its
 * values fall. Schemas, arbitraries and forms are made from the same declaration.
 */
import type { Issue } from '../input/errors.js';
import { isList, isRecord, readBoolean, readOneOf, refuseOtherKeys } from '../input/facts.js';
import { ACTING, type Acting } from '../regulation/acting.js';
import { readDepartments } from '../regulation/departments.js';
import { type Heads, readHeads } from '../regulation/heads.js';
import { readPost } from '../regulation/named-post.js';
import { type Chart, type Organization, readOrganization } from '../regulation/organization.js';
import type { Post } from '../regulation/posts.js';
import { readUnit, type UnitName } from '../regulation/units.js';
import type { Day } from '../time/calendar.js';
import { readSpan, type Span } from '../time/instant.js';
import { type Moment, readMoment } from '../time/moment.js';
import { type Month, readMonth } from '../time/month.js';
import { type PlannedFor, type PlannedYears, readPlannedYears } from '../time/planned-years.js';
import { findingOf, readJudgement } from './judgement.js';
import type { Judgement } from './verdict.js';

/** A kind of fact: `Given` is what callers write, `Known` what is understood of it. */
export interface Kind<Given = unknown, Known = Given> {
  readonly form: Form;
  /** What is understood; `undefined` of what is not known, and after a complaint. */
  readonly read: (value: unknown, path: string, issues: Issue[]) => Known | undefined;
  /** Of types alone. */
  readonly given?: Given;
}

/** A kind whose values fall into a few classes, so that all that an unknown one may turn out to be can be tried. */
export interface FiniteKind<Given = unknown, Known = Given, Class = Known> extends Kind<Given, Known> {
  readonly classes: readonly Class[];
  /** Left out where a value is its own class; `by-question` where it hangs on other facts, so that the question's `implied` tells it. */
  readonly classOf?: ((known: Known) => Class) | 'by-question';
}

/** What others than readers have to know of a kind: schemas, arbitraries, forms. */
export type Form =
  | { readonly is: PlainForm }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'named'; readonly names: readonly string[] }
  | { readonly is: 'list'; readonly of: Kind<any, any>; readonly least?: number }
  | { readonly is: 'each'; readonly keys: readonly string[]; readonly of: Kind }
  | {
      readonly is: 'record';
      readonly of: { readonly [key: string]: Kind<any, any> };
      /** Whether any of its parts may be unknown. */
      readonly partial?: boolean;
      /** What a validator of JSON Schema has to know of parts that hang together. */
      readonly together?: () => { readonly [keyword: string]: unknown };
    };

export type PlainForm =
  | 'yes-no'
  | 'finding'
  | 'system'
  | 'unit'
  | 'manager'
  | 'department'
  | 'body'
  | 'post'
  | 'organization'
  | 'heads'
  | 'moment'
  | 'month'
  | 'planned-years'
  | 'item'
  // of verdicts alone
  | 'count'
  | 'name'
  | 'post-of-verdict'
  | 'day-of-verdict'
  | 'table-entry';

export const yesNo: FiniteKind<boolean> = { form: { is: 'yes-no' }, read: readBoolean, classes: [true, false] };

/** One of several words. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Word extends string>(values: readonly Word[]): FiniteKind<Word> {
  return {
    form: { is: 'one-of', values },
    read: (value, path, issues) => readOneOf(value, values, path, issues),
    classes: values,
  };
}

/** Somebody's finding, or `'none'`: what counts is whether it has been found. */
export const finding: FiniteKind<Judgement | 'none', Judgement | 'none', boolean> = {
  form: { is: 'finding' },
  read: readJudgement,
  classes: [true, false],
  classOf: (judgement) => findingOf(judgement) === true,
};

/** A finding that counts if the post that the text names made it, as which a deputy may act. */
export const findingOfPost: typeof finding = /* @__PURE__ */ (() => ({
  ...finding,
  classOf: 'by-question' as const,
}))();

/** Whether a deputy acts for the post: a fact that matters beside the title of a deputy alone, and makes no state of its own. */
export const acting: Kind<Acting> = {
  form: { is: 'one-of', values: ACTING },
  read: (value, path, issues) => readOneOf(value, ACTING, path, issues),
};

/** A record with a value of one kind for each of some keys, each known or not. */
export interface EachKind<Key extends string, K extends Kind<any, any>>
  extends Kind<{ readonly [key in Key]?: GivenOf<K> | undefined }, { readonly [key in Key]?: KnownOf<K> | undefined }> {
  readonly keys: readonly Key[];
  readonly of: K;
}

type GivenOf<K> = K extends Kind<infer Given, any> ? Given : never;
type KnownOf<K> = K extends Kind<any, infer Known> ? Known : never;

// @__NO_SIDE_EFFECTS__
export function each<const Key extends string, K extends Kind<any, any>>(
  keys: readonly Key[],
  of: K,
): EachKind<Key, K> {
  return {
    form: { is: 'each', keys, of },
    keys,
    of,
    read(value, path, issues) {
      if (value === undefined || !isRecord(value, path, issues)) return undefined;
      refuseOtherKeys(value, keys, `${path}.`, issues);
      const known: Record<string, unknown> = {};
      for (const key of keys) if (value[key] !== undefined) known[key] = of.read(value[key], `${path}.${key}`, issues);
      return known as never;
    },
  };
}

/** A list whose entries are all known: one that is left open is refused. */
// @__NO_SIDE_EFFECTS__
export function listOf<Given, Known>(of: Kind<Given, Known>, least = 0): Kind<readonly Given[], readonly Known[]> {
  return {
    form: { is: 'list', of, least },
    read(value, path, issues) {
      if (value === undefined || !isList(value, path, issues)) return undefined;
      return value.map((each, i) => of.read(each ?? null, `${path}.${i}`, issues)!);
    },
  };
}

export const unit: Kind<UnitName | (string & {}), string> = { form: { is: 'unit' }, read: readUnit };
export const post: Kind<string, Post> = { form: { is: 'post' }, read: readPost };
export const departments: Kind<readonly string[]> = {
  form: { is: 'list', of: { form: { is: 'department' }, read: () => undefined } },
  read: readDepartments,
};
export const organization: Kind<Organization, Chart> = {
  form: { is: 'organization' },
  read: readOrganization,
};
export const heads: Kind<Heads, ReadonlyMap<string, string>> = { form: { is: 'heads' }, read: readHeads };
/** The civil day in the ward of a moment. */
export const moment: Kind<Moment, Day> = { form: { is: 'moment' }, read: readMoment };
/** The instant of a moment; of a day, all that it may be. */
export const instant: Kind<Moment, Span> = { form: { is: 'moment' }, read: readSpan };
export const month: Kind<Month> = { form: { is: 'month' }, read: readMonth };
/** The fiscal years in which something is planned to begin and to take effect. */
export const plannedYears: Kind<PlannedFor, PlannedYears> = { form: { is: 'planned-years' }, read: readPlannedYears };

/** A field that only verdicts have. */
// @__NO_SIDE_EFFECTS__
function inVerdicts(is: PlainForm): Kind<never> {
  return { form: { is }, read: () => undefined };
}
export const count = /* @__PURE__ */ inVerdicts('count');
export const postInVerdict = /* @__PURE__ */ inVerdicts('post-of-verdict');
export const dayInVerdict = /* @__PURE__ */ inVerdicts('day-of-verdict');
export const tableEntry = /* @__PURE__ */ inVerdicts('table-entry');
export const nameInVerdict = /* @__PURE__ */ inVerdicts('name');
// @__NO_SIDE_EFFECTS__
export const recordInVerdict = (of: { readonly [key: string]: Kind<any, any> }): Kind<never> => ({
  form: { is: 'record', of },
  read: () => undefined,
});

/** The kinds of all facts of a decision, tied to the interface that documents them. */
export type KindsOf<Facts> = { readonly [Fact in keyof Facts & string]-?: Kind<NonNullable<Facts[Fact]>, any> };
