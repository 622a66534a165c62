import fc from 'fast-check';
import type { Form, Kind, PlainForm } from '../verdict/kinds.js';
import { arbitraryHeads } from './arbitrary-heads.js';
import { judgementOrNone } from './arbitrary-judgement.js';
import { arbitraryMoment } from './arbitrary-moment.js';
import { arbitraryPost } from './arbitrary-post.js';
import { arbitraryDepartment, arbitraryUnit } from './arbitrary-unit.js';
import { arbitraryMonth } from './arbitrary-year.js';
import { plainRecord } from './plain-record.js';

/** Values of every fact by its kind, where facts do not hang together. */
export const arbitraryFactsOf = (facts: { readonly [fact: string]: Kind<any, any> }): fc.Arbitrary<object> =>
  plainRecord(Object.fromEntries(Object.entries(facts).map(([fact, { form }]) => [fact, valuesOf(form)])));

function valuesOf(form: Form): fc.Arbitrary<unknown> {
  switch (form.is) {
    case 'one-of':
      return fc.constantFrom(...form.values);
    case 'named':
      return fc.constantFrom(...form.names);
    case 'list':
      return fc.array(valuesOf(form.of.form), { minLength: form.least ?? 0, maxLength: 4 });
    case 'each':
      return plainRecord(Object.fromEntries(form.keys.map((key) => [key, mostly(form.of.form)])));
    case 'record':
      return arbitraryFactsOf(form.of);
    default:
      return PLAIN[form.is]!();
  }
}

/** Mostly true, so that lists of conditions are met as a whole now and then. */
const mostly = (form: Form): fc.Arbitrary<unknown> =>
  form.is === 'yes-no' ? fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)) : valuesOf(form);

/** Kinds that only verdicts have, and those whose facts hang together with others, are not here. */
const PLAIN: { readonly [is in PlainForm]?: () => fc.Arbitrary<unknown> } = {
  'yes-no': () => fc.boolean(),
  finding: judgementOrNone,
  unit: arbitraryUnit,
  department: arbitraryDepartment,
  post: arbitraryPost,
  heads: arbitraryHeads,
  moment: arbitraryMoment,
  month: arbitraryMonth,
};
