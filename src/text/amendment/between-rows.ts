import { normalForm } from '../../input/normal-form.js';
import { alignRows, type Pair } from '../document/align.js';
import { INSET, type Part } from '../document/part.js';
import { anewWith } from '../document/print.js';
import type { TableRow } from '../regulation.js';
import { wordDeeds } from './between-words.js';
import { madeNew } from './content.js';
import { levelOf } from './levels.js';
import type { AmendedPlace, Deed } from './operation.js';

/** What makes one table another: row by row where each is told by its first cell, else as a whole. */
export function tableDeeds(place: AmendedPlace, old: Part, now: Part): Deed[] {
  const [olds, news] = [old.rows!, now.rows!];
  const pairs = alignRows(olds, news);
  const headings = wordDeeds({ ...place, part: 'heading' }, old, now);
  if (!areTold(olds) || !areTold(news) || renamesInto(pairs))
    return [{ kind: 'replace', place, level: levelOf(place), text: anewWith(madeNew(now, true), now.key !== INSET) }];
  const inTable = (row: TableRow): AmendedPlace => ({ ...place, row: row.cells[0]! });
  const kept = pairs.map(({ old: before, now: after }): readonly Deed[] => {
    if (before === undefined || isSame(before, after)) return [];
    if (after === undefined) return [{ kind: 'delete', place: inTable(before) }];
    return [{ kind: 'replace', place: inTable(before), level: 'row', text: after.cells.join('\t') }];
  });
  const later = pairs.filter((pair) => pair.now !== undefined);
  const added = later.map(({ old: before, now: after }, i): readonly Deed[] => {
    if (before !== undefined) return [];
    const above = later[i - 1]?.now;
    const next = later.slice(i + 1).find((pair) => pair.old !== undefined)?.now;
    const at = above ?? next;
    const side = above !== undefined ? 'after' : next !== undefined ? 'before' : 'within';
    return [
      {
        kind: 'insert',
        place: at === undefined ? place : inTable(at),
        side,
        level: 'row',
        text: after!.cells.join('\t'),
      },
    ];
  });
  return [...headings, ...kept.flat(), ...added.flat()];
}

/** Whether every row is told by its first cell. */
function areTold(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([name = '']) => normalForm(name));
  return !names.includes('') && new Set(names).size === names.length;
}

const isSame = (one: TableRow, other: TableRow | undefined): boolean =>
  other !== undefined && normalForm(one.cells.join('\n')) === normalForm(other.cells.join('\n'));

/** Whether a row gets the name that another has. */
function renamesInto(pairs: readonly Pair<TableRow>[]): boolean {
  const names = new Set(pairs.flatMap(({ old }) => (old === undefined ? [] : [normalForm(old.cells[0]!)])));
  return pairs.some(({ old, now }) => {
    const [from, to] = [old, now].map((row) => normalForm(row?.cells[0] ?? ''));
    return from !== '' && to !== '' && from !== to && names.has(to!);
  });
}
