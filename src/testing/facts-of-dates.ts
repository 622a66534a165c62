import fc from 'fast-check';
import { deadlineFor } from '../articles/article-12-introduction.js';
import type { InputDeliveryFacts } from '../decisions/input-delivery.js';
import type { MonthlyPlanFacts } from '../decisions/monthly-plan.js';
import type { TimelinessFacts } from '../decisions/timeliness.js';
import { judgementOrNone } from './arbitrary-judgement.js';
import { arbitraryDay, arbitraryMoment, daysAround, instantsOn, momentsOn } from './arbitrary-moment.js';
import { arbitraryFiscalYear, arbitraryMonth, monthForms, monthsOf, plannedYears } from './arbitrary-year.js';
import { dayAfter } from './days.js';
import { plainRecord } from './plain-record.js';

const years = () => fc.integer({ min: 2023, max: 2036 });

/** Applications on any day for any year, and those within days of their deadline. */
export const timelinessFacts = (): fc.Arbitrary<TimelinessFacts> =>
  fc.oneof(
    plainRecord({ appliedAt: arbitraryMoment(), plannedFor: arbitraryFiscalYear(), urgency: judgementOrNone() }),
    years().chain((year) =>
      plainRecord({
        appliedAt: momentsOn(daysAround(deadlineFor(year))),
        plannedFor: plannedYears(year),
        urgency: judgementOrNone(),
      }),
    ),
  );

/** Plans reported on any day for any month, and those within days of their deadline. */
export const monthlyPlanFacts = (): fc.Arbitrary<MonthlyPlanFacts> =>
  fc.oneof(
    plainRecord({ month: arbitraryMonth(), reportedAt: arbitraryMoment() }),
    monthsOf(years()).chain((month) =>
      plainRecord({ month: monthForms(month), reportedAt: momentsOn(daysAround(dayAfter(`${month}-01`, -1))) }),
    ),
  );

/**
 * Deliveries at any time, and those on the day they were due, where the hour decides. A day alone does where one is due by
 * a day.
 */
export const inputDeliveryFacts = (): fc.Arbitrary<InputDeliveryFacts> =>
  fc.oneof(
    plainRecord({ due: arbitraryMoment(), deliveredAt: instantsOn(arbitraryDay()), coverSlip: fc.boolean() }),
    arbitraryDay().chain((day) => {
      const on = fc.constant(day);
      return plainRecord({ due: momentsOn(on), deliveredAt: instantsOn(on), coverSlip: fc.boolean() });
    }),
    plainRecord({ due: arbitraryDay(), deliveredAt: arbitraryDay(), coverSlip: fc.boolean() }),
  );
