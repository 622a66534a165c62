/** What every kind of fact and field keeps to, whichever question has it. */
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/catalogue/questions.js';
import { quorum } from '../../src/decisions/quorum.js';
import { decideOperation, decideQuorum } from '../../src/index.js';
import type { Issue } from '../../src/input/errors.js';
import { byPlace } from '../../src/regulation/citation.js';
import { arbitraryFactsOf } from '../../src/testing/arbitrary-of-kind.js';
import type { Declaration } from '../../src/verdict/declaration.js';
import { findingOf } from '../../src/verdict/judgement.js';
import { departments, type Kind, listOf, oneOf, yesNo } from '../../src/verdict/kinds.js';
import { placeOf } from '../../src/verdict/leaves.js';
import { issuesOf } from '../input/issues.js';

const read = (kind: Kind, value: unknown) => {
  const issues: Issue[] = [];
  return { known: kind.read(value, 'here', issues), issues: issues.map(({ path, code }) => ({ path, code })) };
};

/** A kind and those that it is made of. */
function* within(kind: Kind): Generator<Kind> {
  yield kind;
  const { form } = kind;
  if (form.is === 'list' || form.is === 'each') yield* within(form.of);
  if (form.is === 'record') for (const part of Object.values(form.of)) yield* within(part);
}

describe.each(questions.map(({ declaration }) => declaration as Declaration))('$id', (declaration) => {
  it('has facts of which nothing is known where nothing is given', () => {
    for (const fact of Object.values<Kind>(declaration.facts))
      for (const kind of within(fact))
        if (kind.form.is !== 'record') expect(read(kind, undefined).known).toBeUndefined();
  });
  it('has fields that no caller gives', () => {
    for (const { kind } of Object.values(declaration.fields ?? {}))
      for (const each of within(kind)) expect(read(each, undefined).known).toBeUndefined();
  });
});

describe('kinds', () => {
  it('a list is read entry by entry, and none of them may be left open', () => {
    const words = listOf(oneOf(['a', 'b']));
    expect(read(words, ['a', 'b'])).toEqual({ known: ['a', 'b'], issues: [] });
    expect(read(words, 'a').issues).toEqual([{ path: 'here', code: 'not-a-list' }]);
    expect(read(words, ['a', undefined]).issues).toEqual([{ path: 'here.1', code: 'null' }]);
    expect(read(departments, ['福祉部']).known).toEqual(['福祉部']);
  });
  it('a use of data is read by the kind of its list too', () => {
    const { uses } = questions.find(({ declaration }) => declaration.id === 'data-use-approval')!.declaration
      .facts as never as { uses: Kind };
    const { form } = uses as { form: { of: Kind } };
    expect(read(uses, [{ managedBy: '税務課' }]).issues).toEqual([]);
    expect(read(form.of, { managedBy: '税務課' }).issues).toEqual([]);
    const { items } = (form.of.form as never as { of: { items: Kind } }).of;
    expect(read(items, []).issues).toEqual([{ path: 'items', code: 'empty' }]);
  });
  it('a value that stands in no class is a fault of the library', () => {
    expect(placeOf(yesNo, undefined)).toBe(0);
    expect(() => placeOf(yesNo, 'perhaps')).toThrow(RangeError);
  });
  it('a finding that is not given is not known, and one that nobody made is none', () => {
    expect([findingOf(undefined), findingOf('none')]).toEqual([undefined, false]);
  });
  it('make values for facts that do not hang together', () => {
    const record: Kind = { form: { is: 'record', of: { flag: yesNo } }, read: () => undefined };
    type Made = { committee: string; samePerson: unknown; record: { flag: unknown }; list: readonly unknown[] };
    const list: Kind = { form: { is: 'list', of: yesNo }, read: () => undefined };
    for (const facts of fc.sample(arbitraryFactsOf({ ...quorum.facts, record, list }), { numRuns: 50, seed: 1 })) {
      const { committee, samePerson, record: made, list: flags } = facts as never as Made;
      expect(['steering', 'security']).toContain(committee);
      expect(Array.isArray(samePerson)).toBe(true);
      expect(typeof made.flag).toBe('boolean');
      expect(flags.every((each) => typeof each === 'boolean')).toBe(true);
    }
  });
});

it('records of another realm are records', () => {
  const facts = vm.runInNewContext('({ residentOperated: true })') as object;
  expect(decideOperation(facts).outcome).toBe('unrestricted');
});

it('posts of the Steering Committee are refused of the Security Committee, also in the order of the table', () => {
  const attendance = { 総務企画部総務企画課長: 'present', 総務企画部企画担当課長: 'present' } as const;
  expect(issuesOf(() => decideQuorum({ committee: 'security', attendance }))).toEqual([
    'attendance.総務企画部企画担当課長: unknown-post',
  ]);
});

it('places stand in the order of the text', () => {
  expect(byPlace('第12条第2項本文', '第12条第2項本文')).toBe(0);
  expect(byPlace('第12条第2項ただし書', '第12条第2項本文')).toBeGreaterThan(0);
  expect(byPlace('第2条の2第1項', '第3条第1項')).toBeLessThan(0);
  expect(byPlace('別表第1', '第31条')).toBeGreaterThan(0);
});
