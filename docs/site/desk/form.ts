import type { Language } from 'arakawa-it-rules';
import { computed, type InjectionKey, inject, nextTick, type Ref, reactive, shallowRef } from 'vue';
import { useAddress } from './address.js';
import { answerTo, namesOf, standingsFor } from './answer.js';
import { type Asked, type Case, entered, type Facts, factsFor, known, withFacts } from './case.js';
import { data as examples } from './examples.data.js';
import { type Fault, fragmentOf, readFragment } from './fragment.js';
import { usePageWords } from './page-words.js';
import { schemaFor, withReadings } from './schemas.js';

/** The case in hand: what the parts of the page know of it, and do with it. */
export function useForm(language: Ref<Language>) {
  const current = shallowRef<Case>();
  const faults = shallowRef<readonly Fault[]>([]);

  const { keep, typing } = useAddress((fragment, isFirst) => {
    const { faults: found, ...said } = readFragment(fragment);
    const before = current.value;
    faults.value = found;
    // A question without facts is asked of the case in hand, or else of its example.
    current.value = said.asked && {
      asked: said.asked,
      facts: said.facts ?? before?.facts ?? withFacts(said.asked, {}, examples[said.asked].facts),
      options: said.options ?? before?.options ?? {},
    };
    // Who has just come goes on from the top of the page; who has chosen, from the question; who leaves it, from the start.
    if (!isFirst && Boolean(before) !== Boolean(said.asked)) void focusOn('title', 'begin');
  });

  /** Goes on with another state of the case, which the address tells from now on. The focus then goes to the first of `focus` there is. */
  function goOn(next: Case, focus: readonly string[] = [], typedAt?: string): void {
    current.value = next;
    faults.value = [];
    keep(fragmentOf(next), typedAt);
    if (focus.length > 0) void focusOn(...focus);
  }

  const asked = computed(() => current.value!.asked);
  /** Those that the question asks, as entered; `options` are among them, if any are chosen. */
  const facts = computed(() => {
    const { facts: shared, options } = current.value!;
    return known(factsFor(asked.value, shared), ['options'], Object.keys(options).length > 0 ? options : undefined);
  });
  const answer = computed(() => answerTo(current.value!));
  const standings = computed(() => standingsFor(answer.value));
  const refused = computed(() => namesOf(answer.value.refused, asked.value, language.value));

  /** The case with other facts for the question. */
  function withOwn({ options = {}, ...own }: Facts): Case {
    const shared = withFacts(asked.value, current.value!.facts, own);
    return { asked: asked.value, facts: shared, options: withReadings(options as Facts, {}) };
  }
  const edited = (path: string, value: unknown) => withOwn(entered(schemaFor(asked.value), facts.value, path, value));

  return reactive({
    ...{ language, current, faults, asked, facts, answer, standings, refused },
    /** The path of what is being typed: nobody complains of half a day. */
    typing,
    goOn,
    /** Whether the question takes this value at all. */
    takes: (path: string, value: unknown) =>
      answerTo(edited(path, value)).refused.every((issue) => issue.path !== path),
    /** `undefined` takes it back. */
    edit: (path: string, value: unknown, ...focus: readonly string[]) => goOn(edited(path, value), focus),
    type: (path: string, value: unknown) => goOn(edited(path, value), [], path),
    ask: (next: Asked, focus = 'title') => goOn({ ...current.value!, asked: next }, [focus]),
    fill: (own: Facts, ...focus: readonly string[]) => goOn(withOwn(own), focus),
  });
}

export type Form = ReturnType<typeof useForm>;
export const FORM: InjectionKey<Form> = Symbol('form');

/** What every part of the page needs: the case, and what is said of it in the language of the page. */
export const useCase = () => ({ form: inject(FORM)!, ...usePageWords() });

/** An id for something about the fact at a path. Ids in lists of ids are parted by spaces. */
export const idOf = (path: string, part = 'question'): string => `${part}:${path.replace(/\s/g, '_')}`;

const FOCUSABLE = 'button:not(.withdraw), input:not([tabindex="-1"]), select, textarea, summary, [tabindex]';

/** Gives the focus to the first of these ids there is, or to what is in it, once the page shows what has changed. */
export async function focusOn(...ids: readonly string[]): Promise<void> {
  await nextTick();
  const wanted = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  const element = wanted?.matches(FOCUSABLE) ? wanted : wanted?.querySelector<HTMLElement>(FOCUSABLE);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  element?.focus();
}
