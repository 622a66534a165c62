import type { RowChange } from '../text/compare.js';

/** The rows of a table in a comparison. That rows only stand in another order changes no value. */
export function rowsChangedIn(rows: readonly RowChange[], table: string, columns: number) {
  const all = rows.filter((row) => row.table === table);
  const left = all.flatMap(({ after }) => after ?? []);
  return {
    all,
    told: all.filter(({ status }) => status !== 'same' && status !== 'reordered'),
    /** A table that is gone, or has other columns, shows no values. */
    unreadable: left.length === 0 || all.some((row) => isOfAnotherForm(row, columns)),
  };
}

const isOfAnotherForm = ({ before, after }: RowChange, columns: number): boolean =>
  [before, after].some((each) => each !== undefined && each.cells.length !== columns);
