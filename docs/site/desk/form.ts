import type { Language } from 'arakawa-it-rules';
import { type InjectionKey, nextTick } from 'vue';
import type { Answer, Asked, Facts } from './answer.js';
import type { Standing } from './standing.js';

/** What the parts of a form know of the case and do with it. */
export interface Form {
  readonly language: Language;
  readonly asked: Asked;
  /** Those that the question asks, as entered. */
  readonly facts: Facts;
  readonly options: Facts;
  readonly answer: Answer;
  readonly standings: ReadonlyMap<string, Standing>;
  /** The path of what is being typed: nobody complains of half a day. */
  typing: string | undefined;
  /** Whether the question takes this value at all. */
  readonly takes: (path: string, value: unknown) => boolean;
  /** `undefined` takes it back. The focus then goes to the first of `focus` there is. */
  readonly edit: (path: string, value: unknown, ...focus: readonly string[]) => void;
  readonly type: (path: string, value: unknown) => void;
  /** Says that an item of the data used is not that of the resident register. */
  readonly heldElsewhere: (path: string) => void;
}

export const FORM: InjectionKey<Form> = Symbol('form');

/** An id for something about the fact at a path. Ids in lists of ids are parted by spaces. */
export const idOf = (path: string, part = 'question'): string => `${part}:${path.replace(/\s/g, '_')}`;

const FOCUSABLE = 'a[href], button:not(.withdraw), input:not([tabindex="-1"]), select, textarea, summary, [tabindex]';

/** Gives the focus to the first of these ids there is, or to what is in it, once the page shows what has changed. */
export async function focusOn(...ids: readonly string[]): Promise<void> {
  await nextTick();
  const wanted = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  const element = wanted?.matches(FOCUSABLE) ? wanted : wanted?.querySelector<HTMLElement>(FOCUSABLE);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  element?.focus();
}
