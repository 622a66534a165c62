import type { Bilingual, Language } from 'arakawa-it-rules';
import type { Io } from './io.js';
import type { Status } from './status.js';

/** An option: how it is given, and what help says of it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What is written after it. */
  readonly value?: Bilingual;
  readonly help: Bilingual;
}

export type Options = { readonly [name: string]: Option };

type Value<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[]
    : string;

export interface Given<O extends Options> {
  readonly language: Language;
  readonly values: { readonly [Name in keyof O]?: Value<O[Name]> };
  readonly positionals: readonly string[];
}

/** One command: all that help says of it, and what it does. */
export interface Command<O extends Options = Options> {
  readonly summary: Bilingual;
  /** What comes after its name, and how many of them there may be. */
  readonly operands: Bilingual;
  readonly takes: readonly [least: number, most: number];
  readonly about?: Bilingual;
  readonly options: O;
  /** What its exit status says, where it is not what that of all commands says. */
  readonly status?: Bilingual;
  /** Notes the status of each answer: the highest is the exit status. */
  readonly run: (given: Given<O>, io: Io, note: (status: Status) => void) => Promise<void>;
}

// The options of a command are typed where it is made; the list of all commands sees them as any others.
export const command = <const O extends Options>(made: Command<O>): Command => made as unknown as Command;

/** The status of what decides nothing. */
export const SHOWN: Bilingual = { ja: '0 示した　2 受け付けない', en: '0 shown; 2 refused.' };
