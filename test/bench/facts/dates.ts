/** Facts with days and hours of the years 2020 to 2028. */
import type { FactsOf, Judgement } from '../../../src/index.js';
import type { Random } from '../random.js';

const URGENT: Judgement = { holds: true, by: '情報統括責任者', reason: '法令の改正' };

const two = (n: number) => String(n).padStart(2, '0');
const month = ({ below }: Random) => `${2020 + below(9)}-${two(1 + below(12))}`;
const hour = (random: Random, day: string) => `${day}T${two(random.below(24))}:00:00+09:00`;
const time = (random: Random) => hour(random, `${month(random)}-${two(1 + random.below(28))}`);

/** Planned for 2021 to 2029; three of ten are urgent. */
export function timeliness(random: Random): FactsOf<'timeliness'> {
  const appliedAt = time(random);
  return { appliedAt, plannedFor: 2021 + random.below(9), urgency: random.chance(0.7) ? 'none' : URGENT };
}

/** Reported in the month planned, or in one of the two before. */
export function monthlyPlan(random: Random): FactsOf<'monthly-plan'> {
  const year = 2020 + random.below(9);
  const planned = 3 + random.below(10);
  const reportedOn = `${year}-${two(planned - random.below(3))}-${two(1 + random.below(28))}`;
  return { month: `${year}-${two(planned)}`, reportedAt: hour(random, reportedOn) };
}

/** Due within the two days on which it may have been delivered. */
export function inputDelivery(random: Random): FactsOf<'input-delivery'> {
  const days = month(random);
  const [due, deliveredAt] = [0, 0].map(() => hour(random, `${days}-${two(10 + random.below(2))}`));
  return { due, deliveredAt, coverSlip: random.chance(0.8) };
}
