/**
 * Makes applications to decide, always the same ones:
 *
 *   npx tsx applications.ts 1000000 > applications.ndjson
 */
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import {
  appendedTable1,
  appendedTable2,
  type DataUseFacts,
  type ManagerFacts,
  type MonthlyPlanFacts,
  type Options,
  type QuorumFacts,
  type TimelinessFacts,
} from 'arakawa-it-rules';

export type Application = { readonly id: string; readonly options?: Options } & (
  | { readonly decision: 'manager'; readonly facts: ManagerFacts }
  | { readonly decision: 'monthly-plan'; readonly facts: MonthlyPlanFacts }
  | { readonly decision: 'timeliness'; readonly facts: TimelinessFacts }
  | { readonly decision: 'data-use-approval'; readonly facts: DataUseFacts }
  | { readonly decision: 'quorum'; readonly facts: QuorumFacts }
);

/** Draws a whole number below `count`. */
type Draw = (count: number) => number;

/** The multiplicative generator of Lehmer with the multiplier 48271: small, and the same everywhere. */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (count) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
}

export function* applications(count: number, seed = 1): Generator<Application> {
  const draw = drawFrom(seed);
  for (let i = 1; i <= count; i++) yield application(`R9-${String(i).padStart(7, '0')}`, draw);
}

function application(id: string, draw: Draw): Application {
  switch (draw(5)) {
    case 0:
      return { id, decision: 'manager', facts: manager(draw) };
    case 1:
      return { id, decision: 'monthly-plan', facts: { month: `2027-${two(1 + draw(12))}`, reportedAt: day(draw) } };
    case 2:
      return { id, decision: 'timeliness', facts: timeliness(draw), ...(draw(4) === 0 && { options: NEXT_OPEN_DAY }) };
    case 3:
      return { id, decision: 'data-use-approval', facts: dataUse(draw) };
    default:
      return { id, decision: 'quorum', facts: quorum(draw) };
  }
}

const NEXT_OPEN_DAY: Options = { readings: { 'deadline-on-closed-day': 'next-open-day' } };

const one = <Item>(items: readonly Item[], draw: Draw): Item => items[draw(items.length)]!;
const two = (value: number) => String(value).padStart(2, '0');
const day = (draw: Draw) => `${2026 + draw(2)}-${two(1 + draw(12))}-${two(1 + draw(28))}`;

function manager(draw: Draw): ManagerFacts {
  if (draw(10) > 0) return { system: one(appendedTable1, draw).name };
  // Not listed, and every other time nobody has said who manages it.
  return { system: `新システム${draw(1000)}`, ...(draw(2) === 0 && { managedBy: '税務課' }) };
}

const timeliness = (draw: Draw): TimelinessFacts => ({
  appliedAt: `${day(draw)}T${two(draw(24))}:${two(draw(60))}:00+09:00`,
  plannedFor: 2026 + draw(3),
  ...(draw(3) > 0 && {
    urgency: draw(4) > 0 ? 'none' : { holds: true, by: '情報統括責任者', reason: '法改正への対応' },
  }),
});

const dataUse = (draw: Draw): DataUseFacts => ({
  applicantSection: one(['税務課', '国保年金課', '戸籍住民課'], draw),
  uses: Array.from({ length: draw(4) }, () => ({
    managedBy: one(['税務課', '戸籍住民課', '福祉推進課'], draw),
    items: [one(['住民基本台帳法第7条第1号', '住民基本台帳法第7条第8号の2', '所得'], draw)],
  })),
  asOf: day(draw),
});

const quorum = (draw: Draw): QuorumFacts => ({
  committee: 'steering',
  attendance: Object.fromEntries(
    appendedTable2.map((post) => [post, one(['present', 'present', 'absent', 'proxy', 'vacant'] as const, draw)]),
  ),
  ...(draw(3) > 0 && { chair: 'present' }),
});

function* ndjson(count: number): Generator<string> {
  for (const each of applications(count)) yield `${JSON.stringify(each)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await pipeline(ndjson(Number(process.argv[2] ?? 1000)), process.stdout);
