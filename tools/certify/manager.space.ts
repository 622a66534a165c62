/** Article 4: every row of Appended Table 1, an unlisted system and none given, against every unit that may manage it. */
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import type { Readings } from '../../src/regulation/readings.js';
import {
  type Case,
  factsOf,
  type ManagerReadings,
  managerOracle,
  managerReadings,
  type System,
  UNITS,
  unitOfRow,
} from '../../test/oracles/manager.js';
import type { Expected, Point, Space } from './space.js';

const OTHER_UNITS = ['監査事務局', '区民課', '架空課'];
const UNLISTED = '架空のシステム';
const CHARTS = [{}, { 税務課: '区民生活部', 子ども家庭総合センター: '子ども家庭部', 架空課: '架空部' }] as const;

const systems: readonly (readonly [name: string | undefined, system: System | undefined])[] = [
  [undefined, undefined],
  [UNLISTED, 'unlisted'],
  ...appendedTable1.map(({ no, name }) => [name, { listed: unitOfRow(no) }] as const),
];

function* points(): Generator<Point> {
  // The oracle knows no names: rows of one unit are one question.
  const answers = new Map<string, Expected>();
  const expected = (asked: Case, inForce: ManagerReadings): Expected => {
    const key = JSON.stringify([asked.system, asked.managedBy, asked.outsourced, asked.organization, inForce]);
    let found = answers.get(key);
    if (found === undefined) {
      const { fields, ...answer } = managerOracle(asked, inForce);
      found = { ...answer, fields: { ...fields } };
    }
    answers.set(key, found);
    return found;
  };
  for (const [name, system] of systems)
    for (const managedBy of [undefined, ...UNITS, ...OTHER_UNITS])
      for (const outsourced of [undefined, true, false])
        for (const organization of CHARTS) {
          const asked: Case = { system, managedBy, outsourced, organization };
          yield {
            facts: factsOf(asked, name),
            // For a listed system nobody has to say who manages it.
            complete: outsourced !== undefined && (system === 'unlisted' ? managedBy : system) !== undefined,
            readings: managerReadings as readonly Partial<Readings>[],
            expected: (inForce) => expected(asked, inForce as ManagerReadings),
          };
        }
}

export const managerSpace: Space = {
  id: 'manager',
  classes: [
    `\`system\`: each of the ${appendedTable1.length} rows, one that is not listed`,
    `\`managedBy\`: each of the ${UNITS.length} units of the table, ${OTHER_UNITS.join(', ')}`,
    '`outsourced`: yes, no',
    '`organization`: none given, one that names two of the units and one more',
  ],
  enumerated: 'every combination, each fact known or not; for a listed system nobody has to say who manages it',
  points,
};
