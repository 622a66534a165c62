import { expect, it } from 'vitest';
import { isWithin, put, stepsIn, take, valueAt } from '../../src/input/steps.js';

const at = (whole: unknown, path: string, value: unknown) => put(whole, stepsIn(path), value);

it.each([
  ['a fact', {}, 'system', '税務システム', { system: '税務システム' }],
  ['what is not there yet on the way', {}, 'uses.0.managedBy', '税務課', { uses: [{ managedBy: '税務課' }] }],
  [
    'beside what is there',
    { uses: [{ items: ['所得'] }] },
    'uses.1.items',
    [],
    { uses: [{ items: ['所得'] }, { items: [] }] },
  ],
  [
    'in place of what is there',
    { attendance: { 経理課長: 'absent' } },
    'attendance.経理課長',
    'present',
    { attendance: { 経理課長: 'present' } },
  ],
  // A word or a year is not taken apart into letters.
  ['a part of what was a word', { urgency: 'none' }, 'urgency.by', '管理部長', { urgency: { by: '管理部長' } }],
  ['a part of what was a year', { plannedFor: '2027' }, 'plannedFor.begins', 2026, { plannedFor: { begins: 2026 } }],
  ['an entry of what was no list', { uses: 'none' }, 'uses.0', {}, { uses: [{}] }],
])('%s is put at its path', (_, whole, path, value, expected) => {
  const before = JSON.stringify(whole);
  const after = at(whole, path, value);
  expect(after).toEqual(expected);
  expect(valueAt(after, stepsIn(path))).toEqual(value);
  expect(JSON.stringify(whole)).toBe(before);
});

it('nothing stands where a path does not lead', () => expect(valueAt({}, ['uses', 0, 'items'])).toBeUndefined());

it.each([
  ['a fact', { a: 1, b: 2 }, 'a', { b: 2 }],
  ['all there is', { a: 1 }, 'a', undefined],
  ['what was all of a record', { a: { b: 1 }, c: 2 }, 'a.b', { c: 2 }],
  ['what was one of several', { a: { b: 1, c: 2 } }, 'a.b', { a: { c: 2 } }],
  ['an entry of a list', { uses: [{ a: 1 }, { a: 2 }] }, 'uses.0', { uses: [{ a: 2 }] }],
  ['the only entry of a list', { uses: [{ a: 1 }], b: 2 }, 'uses.0', { b: 2 }],
  // The use is there, whatever is known of it.
  ['all that is known of an entry', { uses: [{ a: 1 }] }, 'uses.0.a', { uses: [{}] }],
  ['all of a list in an entry', { uses: [{ items: ['x'] }, { a: 1 }] }, 'uses.0.items.0', { uses: [{}, { a: 1 }] }],
  ['what was all of a list in a list', { a: [['x'], ['y']] }, 'a.0.0', { a: [['y']] }],
  ['what is not there', { a: 1 }, 'b.c', { a: 1 }],
])('%s is taken from its path', (_, whole, path, expected) => {
  const before = JSON.stringify(whole);
  expect(take(whole, stepsIn(path))).toEqual(expected);
  expect(JSON.stringify(whole)).toBe(before);
});

it('a path is within what it leads into', () => {
  expect(isWithin('uses.0.items', 'uses')).toBe(true);
  expect(isWithin('uses', 'uses')).toBe(true);
  expect(isWithin('usesOther', 'uses')).toBe(false);
  expect(isWithin('uses', 'uses.0')).toBe(false);
});
