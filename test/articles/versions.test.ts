/** What a place has laid down in turn. The numbers of meetings hold as long as Appended Table 2 is short. */
import { expect, it } from 'vitest';
import { steeringTables } from '../../src/articles/appended-table-2.js';
import { applicationDay, applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { type Version, versionOn } from '../../src/regulation/versions.js';
import { dayInYear } from '../../src/time/calendar.js';

const older: Version = { citation: '第12条第2項本文', from: '2012-04-01' };
const newer: Version = { citation: '第12条第2項本文', from: '2023-04-01' };

it.each([
  [undefined, newer],
  ['2030-01-01', newer],
  ['2023-04-01', newer],
  ['2023-03-31', older],
  ['2011-01-01', older],
])('on %s', (day, version) => expect(versionOn([newer, older], day)).toBe(version));

it('the deadline is the day of the year before the planned one', () =>
  expect(applicationDeadline(2027)).toBe(dayInYear(2026, versionOn(applicationDay))));

it('a seating of the posts of Appended Table 2 fits into 30 bits', () =>
  expect(Math.max(...steeringTables.map(({ posts }) => posts.length))).toBeLessThanOrEqual(10));
