import { steeringTables } from '../articles/appended-table-2.js';
import { securityTables } from '../articles/appended-table-3.js';
import { nameForm } from '../input/spelling.js';
import { attestedDepartments, DIGITAL_PROMOTION, departmentTables } from '../regulation/units.js';
import type { Comparison, RowChange } from '../text/compare.js';
import { amended, type ChangedConstant, NOTHING, type Shown, type ShownIn } from './changed-constant.js';
import { rowsChangedIn } from './rows-changed.js';

const TABLES = [
  { citation: '別表第2', encoded: steeringTables },
  { citation: '別表第3', encoded: securityTables },
] as const;

/** The members of the committees, where a comparison shows them; and the departments that their posts tell. */
export const membersIn: ShownIn = (comparison) => {
  const [steering, security] = TABLES.map((table) => membersOf(table, comparison)) as [Shown, Shown];
  const constants = [...steering.constants, ...security.constants];
  const amendments = [...steering.amended, ...security.amended];
  return {
    constants,
    amended:
      constants.length === 0
        ? []
        : [...amendments, amended(departmentTables, { departments: departmentsAfter(comparison) })],
    open: [...steering.open, ...security.open],
    told: [...steering.told, ...security.told],
  };
};

function membersOf({ citation, encoded }: (typeof TABLES)[number], { rows }: Comparison): Shown {
  const { all, told, unreadable } = rowsChangedIn(rows, citation, 1);
  if (told.length === 0) return NOTHING;
  if (unreadable) return { ...NOTHING, open: [{ change: told[0]!, why: 'no-value' }], told };
  return {
    constants: told.map((row) => constantOf(row, citation)),
    amended: [amended(encoded, { posts: postsIn(all, 'after') })],
    open: [],
    told,
  };
}

function constantOf(row: RowChange, citation: '別表第2' | '別表第3'): ChangedConstant {
  const [[before], [after]] = [postsIn([row], 'before'), postsIn([row], 'after')];
  return {
    ...{ constant: 'member', citation },
    status: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

const postsIn = (rows: readonly RowChange[], side: 'before' | 'after'): readonly string[] =>
  rows.flatMap((row) => (row[side] === undefined ? [] : [nameForm(row[side].cells[0]!)]));

/** A department and its section. The head of what a section is only charged with (担当課長) heads none. */
const POST = /^(.+[部局])(.+(?<!担当)[課室])長$/;

const sectionsOf = (posts: readonly string[]): readonly (readonly [section: string, department: string])[] =>
  posts.flatMap((post) => {
    const [, department, section] = POST.exec(post) ?? [];
    return section === undefined ? [] : [[section, department!] as const];
  });

/**
 * What the tables said before and say no longer is not known any more, but of the section that Article 2 itself names. A table
 * that cannot be read says what it said.
 */
function departmentsAfter({ rows }: Comparison): Readonly<Record<string, string>> {
  const tables = TABLES.map(({ citation }) => rowsChangedIn(rows, citation, 1));
  const before = tables.flatMap(({ all }) => postsIn(all, 'before'));
  const after = tables.flatMap(({ all, unreadable }) => postsIn(all, unreadable ? 'before' : 'after'));
  const told = new Set(sectionsOf(before).map(([section]) => section));
  const others = Object.entries(attestedDepartments).filter(
    ([section]) => section === DIGITAL_PROMOTION || !told.has(section),
  );
  return Object.fromEntries([...others, ...sectionsOf(after)]);
}
