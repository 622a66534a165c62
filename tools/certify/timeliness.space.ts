/**
 * Article 12, paragraph (2). An outcome depends on where the day stands to the deadline, and the deadline's move on its
 * weekday: years in which 31 August falls on each weekday, the days about it, and the ends of the calendar.
 */
import type { TimelinessFacts } from '../../src/decisions/timeliness.js';
import {
  type Application,
  daysFrom,
  FIRST_DAY,
  FIRST_FISCAL_YEAR,
  LAST_DAY,
  LAST_FISCAL_YEAR,
  type TimelinessReadings,
  timelinessOracle,
  timelinessReadings,
  type Urgency,
} from '../../test/oracles/timeliness.js';
import type { Point, Space } from './space.js';

const YEARS = Array.from({ length: 14 }, (_, i) => 2023 + i);
const URGENCIES: readonly (Urgency | undefined)[] = [undefined, 'none', true, false];
const EDGES = [
  ...[FIRST_DAY, '1947-08-30', '1947-08-31', '1947-09-01', '1947-09-02', '1948-08-31', '1948-09-01'],
  ...['2997-08-31', '2997-09-01', ...daysFrom('2998-08-28', '2998-09-05')],
  ...['2999-03-31', '2999-04-01', '2999-08-31', LAST_DAY],
];
const EDGE_YEARS = [FIRST_FISCAL_YEAR, 1948, 1949, 2024, 2025, 2026, 2027, 2998, LAST_FISCAL_YEAR];

function* applications(): Generator<Omit<Application, 'urgency'>> {
  for (const year of YEARS)
    for (const appliedOn of daysFrom(`${year}-08-25`, `${year}-09-05`))
      for (const plannedFor of [year - 1, year, year + 1, year + 2, year + 3]) yield { appliedOn, plannedFor };
  for (const appliedOn of EDGES) for (const plannedFor of [undefined, ...EDGE_YEARS]) yield { appliedOn, plannedFor };
  for (const plannedFor of [undefined, ...EDGE_YEARS]) yield { appliedOn: undefined, plannedFor };
}

function factsOf({ appliedOn, plannedFor, urgency }: Application): TimelinessFacts {
  const finding = typeof urgency === 'boolean' ? { holds: urgency, by: '情報統括責任者', reason: '法令改正' } : urgency;
  return {
    ...(appliedOn !== undefined && { appliedAt: appliedOn }),
    ...(plannedFor !== undefined && { plannedFor }),
    ...(finding !== undefined && { urgency: finding }),
  };
}

function* points(): Generator<Point> {
  for (const dates of applications())
    for (const urgency of URGENCIES) {
      const application: Application = { ...dates, urgency };
      yield {
        facts: factsOf(application),
        complete: Object.values(application).every((fact) => fact !== undefined),
        readings: timelinessReadings,
        expected(inForce) {
          const { dates: fields, ...answer } = timelinessOracle(application, inForce as TimelinessReadings);
          return { ...answer, fields: { ...fields } };
        },
      };
    }
}

export const timelinessSpace: Space = {
  id: 'timeliness',
  classes: [
    '`appliedAt`: each day from 25 August to 5 September of 2023 to 2036, days at both ends of the calendar',
    '`plannedFor`: the year before to three years after, years at both ends of the calendar',
    '`urgency`: found, found not to be, none',
  ],
  enumerated:
    'every day with every year about it and every edge with every edge, each finding known or not; unknown days and ' +
    'years at the edges',
  points,
};
