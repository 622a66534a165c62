import type { FactKinds } from '../../verdict/declaration.js';
import type { Form } from '../../verdict/kinds.js';

/** What a fact may be, or a part of one: where a unit belongs, the title of its head and the year of a plan have no kind of their own. */
export type FormOfPart = Form | { readonly is: 'place' | 'title' | 'year' };

/** A step that leads nowhere, and the names of which one would have led on. */
interface Misstep {
  readonly step: string;
  readonly names: readonly string[];
}

export function formAt(facts: FactKinds, steps: readonly string[]): FormOfPart | Misstep {
  let here: FormOfPart = { is: 'record', of: facts };
  for (const step of steps) {
    const part = partOf(here, step);
    if (part === undefined) return { step, names: namesIn(here) };
    here = part;
  }
  return here;
}

function partOf(form: FormOfPart, step: string): FormOfPart | undefined {
  switch (form.is) {
    case 'record':
      return Object.hasOwn(form.of, step) ? form.of[step]!.form : undefined;
    case 'each':
      return form.keys.includes(step) ? form.of.form : undefined;
    case 'list':
      // Nobody has a thousand.
      return /^\d{1,3}$/.test(step) ? form.of.form : undefined;
    case 'planned-years':
      return SPAN.includes(step) ? { is: 'year' } : undefined;
    case 'organization':
      return { is: 'place' };
    case 'heads':
      return { is: 'title' };
    default:
      return undefined;
  }
}

/** What has parts, and how they are called; of a list by number. */
export function namesIn(form: FormOfPart): readonly string[] {
  switch (form.is) {
    case 'record':
      return Object.keys(form.of);
    case 'each':
      return form.keys;
    case 'list':
      return ['0'];
    case 'planned-years':
      return SPAN;
    default:
      return [];
  }
}

const SPAN = ['begins', 'takesEffect'];
