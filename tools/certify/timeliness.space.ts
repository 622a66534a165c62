/**
 * Article 12, paragraph (2). An outcome depends on where the day stands to the deadline, and the deadline's move on its
 * weekday: years in which it falls on each weekday, the days about it, and the ends of the calendar.
 */
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import type { TimelinessFacts } from '../../src/decisions/timeliness.js';
import type { Readings } from '../../src/regulation/readings.js';
import {
  type Apart,
  type Application,
  daysAbout,
  FIRST_DAY,
  FIRST_FISCAL_YEAR,
  holidaysAreKnown,
  LAST_DAY,
  LAST_FISCAL_YEAR,
  openDayFrom,
  type TimelinessReadings,
  timelinessOracle,
  timelinessReadings,
  type Urgency,
} from '../../test/oracles/timeliness.js';
import type { ExpectedRemedy, Point, Space } from './space.js';

/** Fiscal years whose deadlines fall on each weekday. */
export const YEARS = Array.from({ length: 14 }, (_, i) => 2024 + i);
export const URGENCIES: readonly (Urgency | undefined)[] = [undefined, 'none', true, false];
const EDGES = [
  ...[FIRST_DAY, ...daysAbout(deadlineFor(1948), 1, 2), ...daysAbout(deadlineFor(1949), 0, 1)],
  ...[...daysAbout(deadlineFor(2998), 0, 1), ...daysAbout(deadlineFor(2999), 3, 5)],
  ...['2999-03-31', '2999-04-01', deadlineFor(3000), LAST_DAY],
];
const EDGE_YEARS = [FIRST_FISCAL_YEAR, 1948, 1949, 2024, 2025, 2026, 2027, 2998, LAST_FISCAL_YEAR];

/** It begins in one fiscal year and takes effect in another, or one of the two is not known. The deadline for 2031 is a Saturday. */
const APART = [undefined, FIRST_FISCAL_YEAR, 2029, 2030, 2031, 2032, LAST_FISCAL_YEAR].flatMap((begins, _, all) =>
  all
    .filter((takesEffect) => begins === undefined || takesEffect === undefined || begins <= takesEffect)
    .map(
      (takesEffect): Apart => ({
        ...(begins !== undefined && { begins }),
        ...(takesEffect !== undefined && { takesEffect }),
      }),
    ),
);

function* applications(): Generator<Omit<Application, 'urgency'>> {
  for (const year of YEARS)
    for (const appliedOn of daysAbout(deadlineFor(year), 6, 5))
      for (const plannedFor of [year - 2, year - 1, year, year + 1, year + 2]) yield { appliedOn, plannedFor };
  for (const appliedOn of daysAbout(deadlineFor(2031), 1, 3))
    for (const plannedFor of APART) yield { appliedOn, plannedFor };
  for (const plannedFor of APART) yield { appliedOn: undefined, plannedFor };
  for (const appliedOn of EDGES) for (const plannedFor of [undefined, ...EDGE_YEARS]) yield { appliedOn, plannedFor };
  for (const plannedFor of [undefined, ...EDGE_YEARS]) yield { appliedOn: undefined, plannedFor };
}

export function factsOf({ appliedOn, plannedFor, urgency }: Application): TimelinessFacts {
  const finding = typeof urgency === 'boolean' ? { holds: urgency, by: '情報統括責任者', reason: '法令改正' } : urgency;
  return {
    ...(appliedOn !== undefined && { appliedAt: appliedOn }),
    ...(plannedFor !== undefined && { plannedFor }),
    ...(finding !== undefined && { urgency: finding }),
  };
}

/** What there is to say of a deadline on a closed day, or of one in a year whose holidays are not known. */
function daysOf(plannedYear: number | undefined, closedDays: readonly string[]) {
  if (plannedYear === undefined) return [];
  const closedDay = deadlineFor(plannedYear);
  const open = openDayFrom(closedDay, closedDays);
  const sure = holidaysAreKnown(open);
  return [
    ...(open === closedDay ? [] : [sure ? { closedDay, nextOpenDay: open } : { closedDay }]),
    ...(sure ? [] : [{ day: open }]),
  ];
}

/** The least change that gives the year: what has begun, or is to take effect later, stays. */
function replanned(plannedFor: Application['plannedFor'], year: number, reading: Readings['planned-year']) {
  if (typeof plannedFor !== 'object') return year;
  const { begins, takesEffect } = plannedFor;
  if (reading === 'takes-effect') return begins === undefined ? year : { begins, takesEffect: year };
  return takesEffect !== undefined && takesEffect > year ? { begins: year, takesEffect } : year;
}

function isComplete({ plannedFor, ...others }: Application): boolean {
  const years = typeof plannedFor === 'object' ? [plannedFor.begins, plannedFor.takesEffect] : [plannedFor];
  return [...years, ...Object.values(others)].every((fact) => fact !== undefined);
}

/** `facts` may be the application in other words than the plain ones. */
export function pointOf(
  application: Application,
  closedDays: readonly string[] = [],
  facts: TimelinessFacts = factsOf(application),
): Point {
  return {
    facts,
    complete: isComplete(application),
    readings: timelinessReadings,
    closedDays,
    expected(given) {
      const readings = given as TimelinessReadings;
      const { dates, plannedYear, ...answer } = timelinessOracle(application, readings, closedDays);
      const { earliestFiscalYear: year } = dates;
      const remedies: ExpectedRemedy[] = [
        ...(year === undefined
          ? []
          : [
              {
                facts: { ...facts, plannedFor: replanned(application.plannedFor, year, readings['planned-year']) },
                outcome: 'on-time',
              },
            ]),
        { needs: 'urgency', outcome: 'deadline-waived' },
      ];
      return {
        ...answer,
        fields: { ...dates },
        remedies: answer.outcome === 'late' ? remedies : [],
        besides: ({ caveats }) => [
          caveats.flatMap((caveat) => {
            if (caveat.code !== 'deadline-on-closed-day' && caveat.code !== 'holidays-unknown') return [];
            const { code: _, citation: __, ...days } = caveat;
            return [days];
          }),
          daysOf(plannedYear, closedDays),
        ],
      };
    },
  };
}

function* points(): Generator<Point> {
  for (const dates of applications()) for (const urgency of URGENCIES) yield pointOf({ ...dates, urgency });
}

export const timelinessSpace: Space = {
  id: 'timeliness',
  classes: [
    '`appliedAt`: each day from 6 days before the deadlines of 14 fiscal years, 2024 to 2037, to 5 days after, and days at ' +
      'both ends of the calendar',
    '`plannedFor`: from two years before to two years after, years at both ends of the calendar; beginning and effect in ' +
      'two of six years, or one of them not known',
    '`urgency`: found, found not to be, none',
  ],
  enumerated:
    'every day with every year about it and every edge with every edge, each finding known or not; unknown days and ' +
    'years at the edges',
  points,
};
