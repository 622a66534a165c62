import { readNumber } from '../numerals.js';
import { take } from './cursor.js';
import { levelOf } from './levels.js';
import type { AmendedPlace, Level } from './operation.js';
import { placesOf, quotation, type Read, type Reader } from './reader.js';

/** What is done with whole places. */
export function whole(reader: Reader, places: readonly AmendedPlace[]): Read | undefined {
  const { cursor } = reader;
  reader.scope = undefined;
  if (take(cursor, /を削[るり]/y)) return { deeds: places.map((place) => ({ kind: 'delete', place })) };
  if (take(cursor, /を次のように改める?/y))
    return {
      deeds: places.map((place) => ({ kind: 'replace', place, level: levelOf(place), text: '' })),
      awaits: true,
    };
  const shift = take(cursor, SHIFT);
  if (shift !== undefined) {
    const by = readNumber(shift[1]!) * (shift[2] === '下' ? 1 : -1);
    // The last goes down first, or it is in the way of those before it.
    return { deeds: (by > 0 ? [...places].reverse() : places).map((place) => ({ kind: 'shift', place, by })) };
  }
  const [place] = places as [AmendedPlace];
  if (places.length > 1) return undefined;
  return renamed(reader, place) ?? moved(reader, place) ?? added(reader, place);
}

/** 見出しを「0」に改める, 見出しとして「0」を付する. */
function renamed(reader: Reader, place: AmendedPlace): Read | undefined {
  const { cursor } = reader;
  const replaced = (at: AmendedPlace, text: string): Read => ({
    deeds: [{ kind: 'replace', place: at, level: 'words', text }],
  });
  if (take(cursor, /[にの](?:見出しとして)(?=「)/y)) {
    const text = quotation(reader)!;
    return take(cursor, /を付(?:する|し)/y) && replaced({ ...place, part: 'caption' }, text);
  }
  const isName = place.part === 'caption' || place.part === 'heading' || place.citation === '題名';
  if (!isName || !take(cursor, /を(?=「)/y)) return undefined;
  const text = quotation(reader)!;
  return take(cursor, /に改める?/y) && replaced(place, text);
}

const UNIT = '(編|章|節|款|目|条|項|号|各号|表|別表|別記様式|様式|ただし書|後段|備考)';
const COUNT = '([0-9〇一二三四五六七八九十百千]{1,4})';
/** 第14条から第20条までを2条ずつ繰り下げ. */
const SHIFT = /* @__PURE__ */ new RegExp(`を${COUNT}[編章節款目条項号]ずつ繰り([上下])げ(?:る)?`, 'y');

/** 第14条を第15条とし. */
function moved(reader: Reader, place: AmendedPlace): Read | undefined {
  const { cursor } = reader;
  const { at } = cursor;
  if (!take(cursor, /を/y)) return undefined;
  const to = placesOf(reader);
  if (to?.length === 1 && take(cursor, /と(?:する|し)/y)) return { deeds: [{ kind: 'renumber', place, to: to[0]! }] };
  cursor.at = at;
  return undefined;
}

/** The provisions below the sentence say by themselves what they become: 附則の次に別表として次の1表を加える. */
const BESIDE = /* @__PURE__ */ new RegExp(
  `の([次前])に(?:[^「」、。を]{1,15}として)?次の(?:${COUNT})?${UNIT}を加える?`,
  'y',
);
const WITHIN = /* @__PURE__ */ new RegExp(`に(?:第${COUNT}[項号]として)?次の(?:${COUNT})?${UNIT}を加える?`, 'y');

/** 第13条の次に次の1条を加える, 同条に次の1項を加える, 第5条にただし書として次のように加える. */
function added(reader: Reader, place: AmendedPlace): Read | undefined {
  const { cursor } = reader;
  // What is 項 of a table is a row.
  const isTable = /^別表|の表$/.test(place.citation);
  const insert = (side: 'after' | 'before' | 'within', level: Level, count?: string): Read => ({
    deeds: [{ kind: 'insert', place, side, level: isTable && level === 'paragraph' ? 'row' : level, text: '' }],
    awaits: true,
    ...(count !== undefined && { count: readNumber(count) }),
  });
  const beside = take(cursor, BESIDE);
  if (beside !== undefined) return insert(beside[1] === '次' ? 'after' : 'before', UNITS[beside[3]!]!, beside[2]);
  const rows = take(cursor, /の([次前])に次のように加える?/y);
  if (rows !== undefined) return insert(rows[1] === '次' ? 'after' : 'before', levelOf(place));
  const within = take(cursor, WITHIN);
  if (within !== undefined) {
    const isInset = within[3] === '表' && /[条項号](?:の\d+)*$/.test(place.citation);
    return insert('within', isInset ? 'inset-table' : UNITS[within[3]!]!, within[2]);
  }
  const clause = take(cursor, /に(ただし書|後段|備考)として次のように加える?/y)?.[1];
  if (clause !== undefined) return insert('within', UNITS[clause]!);
  const below = BELOW[levelOf(place)];
  return below && take(cursor, /に次のように加える?/y) && insert('within', below);
}

/** What 次のように加える adds, which names no unit. */
const BELOW: { readonly [each in Level]?: Level } = {
  table: 'row',
  'inset-table': 'row',
  item: 'sub-item',
  'sub-item': 'sub-item',
  words: 'words',
};

const UNITS: Readonly<Record<string, Level>> = {
  編: 'chapter',
  章: 'chapter',
  節: 'chapter',
  款: 'chapter',
  目: 'chapter',
  条: 'article',
  項: 'paragraph',
  号: 'item',
  各号: 'item',
  表: 'table',
  別表: 'table',
  様式: 'form',
  別記様式: 'form',
  ただし書: 'proviso',
  後段: 'second-sentence',
  備考: 'remarks',
};
