/**
 * The words of a decision, in both languages: what explanations say, and what forms and schemas say. Each decision has
 * them beside it in a file of its own; one that is left out does not compile. They are two objects, so that bundlers
 * leave out what forms and schemas say where only verdicts are explained.
 */
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { DefectText } from '../regulation/defects.texts.js';
import type { ReadingId } from '../regulation/readings.js';
import type { ReadingText } from '../regulation/readings.texts.js';
import type { CaveatWords } from './caveats.words.js';
import type { Declaration, GroundOf, OutcomeOf } from './declaration.js';
import type { PlainData } from './verdict.js';

/** What a sentence about a ground is made from. */
export type Values = { readonly [name: string]: PlainData };

/** A sentence, or how to make one. */
export type Sentence<About> = Bilingual | ((about: About) => Bilingual);

export const sayOf = <About>(sentence: Sentence<About>, about: About): Bilingual =>
  typeof sentence === 'function' ? sentence(about) : sentence;

/** A fact or a field of a verdict, as schemas, forms and generated docs name it. */
export interface Description {
  readonly title: Bilingual;
  /** What somebody who fills it in has to know: units, edges, what leaving it out means. */
  readonly note?: Bilingual;
  /** Where the text lays it down; several places where they share a fact, such as those of the two committees. */
  readonly citation?: Citation | readonly Citation[];
  /** What each word of a choice means. */
  readonly values?: { readonly [value: string]: Bilingual };
  /** The parts of a record, by their keys. */
  readonly parts?: { readonly [key: string]: Description };
}

/** What is asked when a fact is missing; a path below it is handed over. */
export type Ask = Sentence<readonly string[]>;

type AnyVerdict = { readonly outcome: string; readonly remedies: readonly object[] };
type FieldsOf<D> = D extends { readonly fields: infer Fields } ? keyof Fields & string : never;
type ReadingsOf<D> = D extends { readonly readings: readonly (infer Id extends ReadingId)[] } ? Id : never;

/**
 * What explains one decision, in both languages: its question, missing facts, outcomes and grounds. `explainer` takes it.
 * @ja 一つの判断を説明する文言（問い・不明な事実・結論・根拠・改める方法）
 */
export interface Words<D extends Declaration<string, any, string, any>, Facts, V extends AnyVerdict> {
  readonly question: Bilingual;
  /** What the question takes for granted. Presuppositions are not facts; another decision answers them. */
  readonly presupposes: Bilingual;
  readonly asks: { readonly [Fact in keyof Facts & string]-?: Ask };
  readonly outcomes: {
    readonly [Outcome in OutcomeOf<D>]: {
      /** A few words, to stand in the middle of a sentence. */
      readonly label: Bilingual;
      /** One sentence that answers the question. */
      readonly answer: Sentence<Extract<V, { readonly outcome: Outcome }>>;
    };
  };
  /** What is to be said of a condition that holds, does not hold, or is not known to. */
  readonly grounds: {
    readonly [Code in GroundOf<D>]: { readonly [Holds in 'true' | 'false' | 'unknown']: Sentence<Values> };
  };
  /** How a better outcome could be had, if the question has favourable ones. */
  readonly remedy?: Sentence<V['remedies'][number]>;
  /** The places where the text can be read in two ways that turn its answer. */
  readonly readings?: { readonly [Id in ReadingsOf<D>]: ReadingText<Id> };
  /** What its verdicts note beside what any verdict can. */
  readonly caveats?: Partial<CaveatWords>;
  /** The defects of the text that its verdicts can name. */
  readonly defects?: readonly DefectText[];
  /** Of types alone: whose words these are. */
  readonly of?: V;
}

/** What forms and schemas say of a decision: of its facts, and of the fields that its verdicts have of their own. */
export interface Descriptions<D extends Declaration<string, any, string, any>, Facts, V extends AnyVerdict> {
  readonly facts: { readonly [Fact in keyof Facts & string]-?: Description };
  readonly fields?: { readonly [Field in FieldsOf<D>]: Description };
  /** Of types alone: whose descriptions these are. */
  readonly of?: V;
}

/** The words of some decision, seen without the types that tie them to its verdict. */
export interface AnyWords {
  readonly question: Bilingual;
  readonly presupposes: Bilingual;
  readonly asks: Readonly<Record<string, Ask>>;
  readonly outcomes: Readonly<Record<string, { readonly label: Bilingual; readonly answer: Sentence<any> }>>;
  readonly grounds: Readonly<Record<string, Readonly<Record<string, Sentence<Values>>>>>;
  readonly remedy?: Sentence<any>;
  readonly readings?: { readonly [Id in ReadingId]?: ReadingText<Id> };
  readonly caveats?: Partial<CaveatWords>;
  readonly defects?: readonly DefectText[];
}

/** The descriptions of some decision, seen without the types that tie them to it. */
export interface AnyDescriptions {
  readonly facts: Readonly<Record<string, Description>>;
  readonly fields?: Readonly<Record<string, Description>>;
}
