/** Article 4: every row of Appended Table 1, an unlisted system and none given, against every unit that may manage it. */
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import type { Readings } from '../../src/regulation/readings.js';
import {
  type Case,
  factsOf,
  governingUnit,
  kindOf,
  type ManagerReadings,
  managerOracle,
  managerReadings,
  UNITS,
  unitOfRow,
} from '../../test/oracles/manager.js';
import type { Point, Space } from './space.js';

const OTHER_UNITS = ['監査事務局', '区民課', '架空課', '監査課', '指導室', '東京都', 'no-section'];
const UNLISTED = '架空のシステム';
const CHARTS = [
  {},
  { 税務課: '区民生活部', 子ども家庭総合センター: '子ども家庭部', 架空課: '架空部', 指導室: '教育委員会事務局' },
  { 監査課: '監査事務局', 指導室: '区民生活部', 東京都: 'none' },
] as const;

type Row = (typeof appendedTable1)[number];

const systems: readonly (readonly [name: string | undefined, row?: Row])[] = [
  [undefined],
  [UNLISTED],
  ...appendedTable1.map((row) => [row.name, row] as const),
];

/** The caveats on the table and on units that are no sections. */
const CAVEATS = ['unit-is-not-a-section', 'not-in-appended-table-1', 'differs-from-appended-table-1'];

function caveatsFor({ system, managedBy, organization }: Case, readings: ManagerReadings): object[] {
  // With the system unknown, no unit is yet the one that governs.
  if (system === undefined) return [];
  const unit = governingUnit(system, managedBy, readings);
  const differs = system !== 'unlisted' && managedBy !== undefined && managedBy !== system.listed;
  return [
    ...(unit !== undefined && kindOf(unit, organization[unit]) === 'no section'
      ? [{ code: 'unit-is-not-a-section', unit }]
      : []),
    ...(system === 'unlisted' ? [{ code: 'not-in-appended-table-1' }] : []),
    ...(differs ? [{ code: 'differs-from-appended-table-1', unit: system.listed }] : []),
  ];
}

// The oracle knows no names: rows of one unit are one question.
const answers = new Map<string, ReturnType<typeof managerOracle>>();

function answerTo(asked: Case, inForce: ManagerReadings) {
  const key = JSON.stringify([asked.system, asked.managedBy, asked.outsourced, asked.organization, inForce]);
  const answer = answers.get(key) ?? managerOracle(asked, inForce);
  answers.set(key, answer);
  return answer;
}

export function pointOf(known: Omit<Case, 'system'>, name: string | undefined, row?: Row): Point {
  const system = row ? { listed: unitOfRow(row.no) } : name === undefined ? undefined : 'unlisted';
  const asked: Case = { ...known, system };
  const { managedBy, outsourced } = asked;
  return {
    facts: factsOf(asked, name),
    // For a listed system nobody has to say who manages it; a unit that somebody names has to be placed.
    complete:
      outsourced !== undefined &&
      (system === 'unlisted' ? managedBy : system) !== undefined &&
      (managedBy === undefined || kindOf(managedBy, asked.organization[managedBy]) !== undefined),
    readings: managerReadings as readonly Partial<Readings>[],
    expected(readings) {
      const inForce = readings as ManagerReadings;
      const { fields, ...answer } = answerTo(asked, inForce);
      return {
        ...answer,
        fields: { ...fields, entry: row },
        remedies: [],
        besides: ({ grounds, caveats }) => [
          [
            grounds.find(({ code }) => code === 'outsourced')?.holds,
            caveats
              .filter(({ code }) => CAVEATS.includes(code) && system !== undefined)
              .map((caveat) => ('unit' in caveat ? { code: caveat.code, unit: caveat.unit } : { code: caveat.code })),
          ],
          [outsourced ?? 'unknown', caveatsFor(asked, inForce)],
        ],
      };
    },
  };
}

function* points(): Generator<Point> {
  for (const [name, row] of systems)
    for (const managedBy of [undefined, ...UNITS, ...OTHER_UNITS])
      for (const outsourced of [undefined, true, false])
        for (const organization of CHARTS) yield pointOf({ managedBy, outsourced, organization }, name, row);
}

export const managerSpace: Space = {
  id: 'manager',
  classes: [
    `\`system\`: each of the ${appendedTable1.length} rows, one that is not listed`,
    `\`managedBy\`: each of the ${UNITS.length} units of the table, ${OTHER_UNITS.join(', ')}`,
    '`outsourced`: yes, no',
    '`organization`: none given, and two that place some of these units, each otherwise',
  ],
  enumerated: 'every combination, each fact known or not; for a listed system nobody has to say who manages it',
  points,
};
