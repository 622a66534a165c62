/** Facts by their paths in a JSON Schema, as a command or a form asks for them. */
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/schemas/notes.js';
import { below, factAt, placeAt } from '../../src/schemas/place.js';
import { factsJsonSchema } from '../../src/schemas.js';

const introduction = factsJsonSchema('introduction');
const quorum = factsJsonSchema('quorum');

describe('a place', () => {
  it('is found by its path, in lists, records and what may be a record', () => {
    const place = placeAt(introduction, 'uses.12.items');
    expect(place.steps).toEqual(['uses', 12, 'items']);
    expect(place.schema.type).toBe('array');
    expect(placeAt(introduction, 'urgency.by').schema.type).toBe('string');
    expect(placeAt(introduction, 'nothing.at.all')).toEqual({ steps: ['nothing', 'at', 'all'], schema: {} });
  });
  it('has its name whole, whatever is in it, where names are free', () => {
    expect(placeAt(introduction, 'organization.第1.5課').steps).toEqual(['organization', '第1.5課']);
    expect(placeAt(introduction, 'organization.7').steps).toEqual(['organization', '7']);
  });
  it('is that of any name of a post', () => {
    const attendance = placeAt(quorum, 'attendance').schema;
    expect(below(attendance, '管理部経理課長')?.title).toBeDefined();
    expect(below(attendance, 'デジタル推進課長')).toEqual(Object.values(attendance.patternProperties!)[0]);
  });
  it('is none among the names that all objects have', () => {
    expect(below(introduction, 'constructor')).toBeUndefined();
  });
});

describe('the fact that a path leads into', () => {
  it.each([
    ['urgency', ['urgency']],
    ['urgency.by', ['urgency']],
    ['uses.0.items.1', ['uses', 0, 'items']],
    ['meeting.attendance.管理部経理課長', ['meeting', 'attendance', '管理部経理課長']],
    // It is not one without who gave it.
    ['approvals.1.from', ['approvals', 1]],
    ['nothing.at.all', ['nothing']],
  ])('%s', (path, steps) => {
    expect(factAt(introduction, path)).toEqual(steps);
  });
});

it('notes are told from places, though they begin with one', () => {
  const description = '別表第1の名称。\nAs in Appended Table 1.\n\n別表第1\n第12条第2項ただし書\n第14条の2第1項第3号';
  expect(notesOf({ description })).toEqual({
    notes: ['別表第1の名称。', 'As in Appended Table 1.'],
    places: ['別表第1', '第12条第2項ただし書', '第14条の2第1項第3号'],
  });
  expect(notesOf({})).toEqual({ notes: [], places: [] });
});
