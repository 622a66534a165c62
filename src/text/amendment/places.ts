import { attemptAt, type Cursor, take } from './cursor.js';
import { type Named, named, partOf } from './named-place.js';
import type { AmendedPlace } from './operation.js';

/** Places, and the last of them, which 同条 means. */
interface Places {
  readonly list: readonly AmendedPlace[];
  readonly last: Named;
}

/** The place as data. */
function placeOf({ head, steps, clause = '', part, row, column }: Named): AmendedPlace {
  return {
    citation: head + steps.join('') + clause,
    ...(part !== undefined && { part }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}

/**
 * Reads one place or several: 第3条及び第5条, 第7条から第9条まで, 第2項第1号、第3号及び第4号. 第4章及び第5章の章名 means both
 * headings; of 第3条及び第4条の見出し nobody can tell whether it means both captions.
 */
export function readPlaces(cursor: Cursor, before: Named | undefined, quoted: readonly string[]): Places | undefined {
  const list: AmendedPlace[] = [];
  let last = before;
  for (;;) {
    const one = attemptAt(cursor, () => {
      if (list.length > 0 && take(cursor, /、|及び|並びに|・/y) === undefined) return undefined;
      return named(cursor, last, quoted);
    });
    if (one === undefined) break;
    last = one;
    const first = placeOf(one);
    const end = attemptAt(cursor, () => {
      if (take(cursor, /から/y) === undefined) return undefined;
      const to = named(cursor, one, quoted);
      return take(cursor, /まで(?:の規定)?/y) && to;
    });
    if (end === undefined) list.push(take(cursor, /以下/y) ? { ...first, through: '' } : first);
    else if (end.row !== undefined) list.push({ ...first, throughRow: end.row });
    else {
      const part = first.part ?? partOf(cursor);
      list.push({ ...first, through: placeOf(end).citation, ...(part !== undefined && { part }) });
    }
    last = end ?? one;
    take(cursor, /の規定/y);
  }
  const { part, citation } = list.at(-1) ?? {};
  const others = list.slice(0, -1).filter((each) => isWhole(each, part === 'heading' ? CHAPTERS : ARTICLES));
  if (part === 'caption' && others.length > 0 && ARTICLES.test(citation!)) return undefined;
  const places = part === 'heading' ? list.map((each) => (others.includes(each) ? { ...each, part } : each)) : list;
  return list.length === 0 ? undefined : { list: places, last: last! };
}

const CHAPTERS = /[編章節款目][の\d]*$/;
const ARTICLES = /条[の\d]*$/;

const isWhole = (place: AmendedPlace, kind: RegExp): boolean => place.part === undefined && kind.test(place.citation);
