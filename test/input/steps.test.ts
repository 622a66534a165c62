import { expect, it } from 'vitest';
import { put, stepsIn, valueAt } from '../../src/input/steps.js';

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
