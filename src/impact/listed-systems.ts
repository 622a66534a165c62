import { type SystemEntry, systemTables } from '../articles/appended-table-1.js';
import { nameForm } from '../input/spelling.js';
import { splitUnit } from '../regulation/units.js';
import type { RowChange } from '../text/compare.js';
import { amended, type ChangedConstant, type ListedSystem, NOTHING, type ShownIn } from './changed-constant.js';
import { rowsChangedIn } from './rows-changed.js';

/** The rows of Appended Table 1, where a comparison shows them. */
export const listedSystemsIn: ShownIn = ({ rows }) => {
  const { all, told, unreadable } = rowsChangedIn(rows, '別表第1', 3);
  if (told.length === 0) return NOTHING;
  if (unreadable) return { ...NOTHING, open: [{ change: told[0]!, why: 'no-value' }], told };
  return {
    constants: told.map(constantOf),
    amended: [amended(systemTables, { rows: entriesOf(all) })],
    open: [],
    told,
  };
};

function constantOf({ status, before, after }: RowChange): ChangedConstant {
  return {
    ...{ constant: 'system', citation: '別表第1' },
    status: status === 'added' || status === 'removed' ? status : 'changed',
    ...(before && { before: systemOf(before.cells) }),
    ...(after && { after: systemOf(after.cells) }),
  };
}

function systemOf([name, business, unit]: readonly string[]): ListedSystem {
  return { name: nameForm(name!), business: business!, unit: splitUnit(unit!).unit };
}

/**
 * The table as it newly reads. A row keeps the number that it had, so that one that is put in between makes no other row
 * another one: the regulation prints no numbers.
 */
function entriesOf(rows: readonly RowChange[]): readonly SystemEntry[] {
  const last = Math.max(...rows.map(({ before }) => before?.no ?? 0));
  const added = rows.filter(({ before }) => before === undefined);
  return rows.flatMap((row) => {
    if (row.after === undefined) return [];
    const no = row.before?.no ?? last + 1 + added.indexOf(row);
    return [{ no, ...systemOf(row.after.cells) } as SystemEntry];
  });
}
