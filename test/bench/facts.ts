/** Random facts for the four busiest decisions. The seed is fixed, so that every run and every contender gets the same. */
import {
  type Attendance,
  appendedTable1,
  appendedTable2,
  type CommitteePost,
  type Judgement,
} from '../../src/index.js';

export interface SystemQuestion {
  readonly system: string;
  readonly managedBy?: string;
  readonly outsourced?: boolean;
}

export interface ApplicationQuestion {
  readonly appliedAt: string;
  readonly plannedFor: number;
  readonly urgency: Judgement | 'none';
}

export interface MeetingQuestion {
  readonly committee: 'steering' | 'security';
  readonly attendance: { readonly [post in CommitteePost]?: Attendance };
  readonly chair: Attendance;
}

export interface DataQuestion {
  readonly applicantSection: string;
  readonly uses: readonly { readonly managedBy: string; readonly items: readonly string[] }[];
  readonly asOf: string;
}

/** A linear congruential generator: numbers from 0 up to 1, the same from the same seed. */
function generator(seed: number) {
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return {
    chance: (probability: number) => random() < probability,
    below: (n: number) => Math.floor(random() * n),
    pick: <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!,
  };
}

type Random = ReturnType<typeof generator>;

const two = (n: number) => String(n).padStart(2, '0');
const URGENT: Judgement = { holds: true, by: '情報統括責任者', reason: '法令の改正' };
const SECTIONS = ['税務課', '戸籍住民課', 'デジタル推進課', '保育課'];
const ITEMS = [
  '住民基本台帳法第7条第1号',
  '住民基本台帳法第7条第2号',
  '住民基本台帳法第7条第7号',
  '住民基本台帳法第7条第8号の2',
  '所得の額',
];

/** Four of five systems are listed; half of them come with a managing section and half with a contractor or none. */
function system({ chance, pick, below }: Random): SystemQuestion {
  const question: { system: string; managedBy?: string; outsourced?: boolean } = {
    system: chance(0.8) ? pick(appendedTable1).name : `窓口${below(100)}`,
  };
  // Who manages a system that is not listed, nobody but the caller knows.
  if (question.system.startsWith('窓口') || chance(0.5)) question.managedBy = pick(SECTIONS);
  if (chance(0.5)) question.outsourced = chance(0.5);
  return question;
}

/** Any hour of the years 2020 to 2028, planned for 2021 to 2029; three of ten are urgent. */
function application({ chance, below }: Random): ApplicationQuestion {
  const day = `${2020 + below(9)}-${two(1 + below(12))}-${two(1 + below(28))}`;
  return {
    appliedAt: `${day}T${two(below(24))}:00:00+09:00`,
    plannedFor: 2021 + below(9),
    urgency: chance(0.7) ? 'none' : { ...URGENT },
  };
}

/** Nine of ten are of the Steering Committee, each member present with two chances of five; no seat is open. */
function meeting({ chance, pick }: Random): MeetingQuestion {
  const attendance: { [post in CommitteePost]?: Attendance } = {};
  const steering = chance(0.9);
  if (steering)
    for (const post of appendedTable2) attendance[post] = pick(['present', 'present', 'absent', 'proxy', 'vacant']);
  return { committee: steering ? 'steering' : 'security', attendance, chair: 'present' };
}

/** One to three uses of two items each; a third of the uses are of the applicant's own data. */
function dataUse({ pick, below }: Random): DataQuestion {
  const uses = Array.from({ length: 1 + below(3) }, () => ({
    managedBy: pick(['税務課', '戸籍住民課', '福祉推進課']),
    items: [pick(ITEMS), pick(ITEMS)],
  }));
  return { applicantSection: '福祉推進課', uses, asOf: `2026-${two(1 + below(12))}-${two(1 + below(28))}` };
}

const many = <T>(count: number, make: (random: Random) => T): readonly T[] => {
  const random = generator(20_260_831);
  return Array.from({ length: count }, () => make(random));
};

export const facts = (count: number) => ({
  manager: many(count, system),
  timeliness: many(count, application),
  quorum: many(count, meeting),
  'data-use-approval': many(count, dataUse),
});

/** The four decisions that are measured. */
export type Measured = keyof ReturnType<typeof facts>;
