/** The schemas of verdicts, as zod has them and as JSON Schema in Ajv's hands, against the verdicts there are. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { type AnyVerdict, decisions, type Options } from '../../src/index.js';
import { verdictJsonSchema, verdictSchemas } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { arbitraryOptions } from '../../src/testing/arbitrary-options.js';
import { times } from '../thorough.js';

type Schemas = typeof verdictSchemas;
type VerdictOf<Id extends keyof Schemas> = Extract<AnyVerdict, { readonly decision: Id }>;
type Parsed<Id extends keyof Schemas> = z.output<Schemas[Id]>;

/** Whether each schema's output is that decision's verdict: its outcomes, fields, codes, remedies. */
type AreVerdicts = { [Id in keyof Schemas]: Parsed<Id> extends VerdictOf<Id> ? true : Id }[keyof Schemas];
type HaveItsOutcomes = {
  [Id in keyof Schemas]: VerdictOf<Id>['outcome'] extends Parsed<Id>['outcome'] ? true : Id;
}[keyof Schemas];
type HaveItsCodes = {
  [Id in keyof Schemas]: VerdictOf<Id>['grounds'][number]['code'] extends Parsed<Id>['grounds'][number]['code']
    ? true
    : Id;
}[keyof Schemas];

/** Whether a verdict as it is typed is what goes in and what comes out. */
type AreTheTypes = {
  [Id in keyof Schemas]: [VerdictOf<Id>] extends [z.input<Schemas[Id]>]
    ? z.output<Schemas[Id]> extends VerdictOf<Id>
      ? true
      : Id
    : Id;
}[keyof Schemas];

it('verdicts can be handed to what encodes responses', () => expectTypeOf<AreTheTypes>().toEqualTypeOf<true>());

it('what a schema accepts is a verdict of that decision, and no outcome or code is left out', () => {
  expectTypeOf<AreVerdicts>().toEqualTypeOf<true>();
  expectTypeOf<HaveItsOutcomes>().toEqualTypeOf<true>();
  expectTypeOf<HaveItsCodes>().toEqualTypeOf<true>();
});

const ajv = new Ajv2020({ strict: true, allErrors: true });

describe.each(decisions)('$id', (decision) => {
  const schema = verdictSchemas[decision.id];
  const validate = ajv.compile(verdictJsonSchema(decision.id));
  const decide = decision.decide as (facts: unknown, options?: Options) => AnyVerdict;
  const verdicts = fc
    .tuple(arbitraryFacts(decision.id, { partial: true }), arbitraryOptions())
    .map(([facts, options]) => decide(facts, options));

  it('its verdicts pass, as zod and as JSON Schema', () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        expect(schema.safeParse(verdict).error).toBeUndefined();
        expect(validate(verdict) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: times(100, 500), seed: 20260831 },
    );
  });

  it('a verdict with a part lacking, misspelt, of another decision or another outcome does not', () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        const { caveats, ...lacking } = verdict;
        const faulty: readonly object[] = [
          lacking,
          { ...lacking, caveat: caveats },
          { ...verdict, decision: decision.id === 'quorum' ? 'manager' : 'quorum' },
          { ...verdict, outcome: 'adjourned' },
          { ...verdict, grounds: [{ ...verdict.grounds[0], code: 'because' }] },
          { ...verdict, grounds: [{ ...verdict.grounds[0], citation: '第12条の第2項' }] },
          { ...verdict, contested: [{ readings: { 'the-other': 'way' }, outcome: verdict.outcome }] },
          { ...verdict, caveats: [{ code: 'text-not-attested', citation: '第12条' }] },
          {
            ...verdict,
            remedies: [{ kind: 'change', change: { x: 1 }, outcome: decision.outcomes[0], citation: '第12条' }],
          },
        ];
        for (const each of faulty) {
          expect(schema.safeParse(each).success, JSON.stringify(each)).toBe(false);
          expect(validate(each), JSON.stringify(each)).toBe(false);
        }
      }),
      { numRuns: 50, seed: 20260831 },
    );
  });
});
