import { readNumber } from '../numerals.js';
import { type Cursor, take } from './cursor.js';
import type { Masked } from './masked.js';
import type { AmendedPlace, Deed, Level } from './operation.js';
import { type Named, type Places, readPlaces } from './places.js';

/** What a clause of a sentence does. What is to stand in the text may come after the sentence, with so many places. */
export interface Clause {
  readonly deeds: readonly Deed[];
  /** Where it stands in the masked sentence. */
  readonly from: number;
  readonly to: number;
  /** Whether the text that its deeds need comes on the lines after the sentence; how many places it has, if that is said. */
  readonly awaits: boolean;
  readonly count?: number;
}

/** A sentence as read, and the place that 同条 means after it. */
export interface Sentence {
  readonly clauses: readonly Clause[];
  readonly last: Named | undefined;
}

/** Reads an amending sentence; `undefined` if it is none, or has a form that is not known. */
export function readSentence({ text, quoted }: Masked, before: Named | undefined): Sentence | undefined {
  const reader: Reader = { cursor: { text, at: 0 }, quoted, last: before, scope: undefined };
  const clauses: Clause[] = [];
  for (;;) {
    const from = reader.cursor.at;
    const clause = readClause(reader);
    if (clause === undefined) return undefined;
    clauses.push({ awaits: false, ...clause, from, to: reader.cursor.at });
    if (take(reader.cursor, /。$/y)) return { clauses, last: reader.last };
    if (!take(reader.cursor, /、/y)) return undefined;
  }
}

interface Reader {
  readonly cursor: Cursor;
  readonly quoted: readonly string[];
  /** The place that 同条 means. */
  last: Named | undefined;
  /** The places whose words the sentence is about. */
  scope: readonly AmendedPlace[] | undefined;
}

type Read = Omit<Clause, 'from' | 'to' | 'awaits'> & { readonly awaits?: boolean };

function readClause(reader: Reader): Read | undefined {
  const { cursor } = reader;
  const places = placesOf(reader);
  if (places === undefined)
    return cursor.text[cursor.at] === '「' && reader.scope ? wordsIn(reader, reader.scope) : undefined;
  if (!take(cursor, /中/y)) return whole(reader, places);
  if (cursor.text[cursor.at] === '「') return wordsIn(reader, places);
  const inner = placesOf(reader);
  if (inner === undefined) return undefined;
  return take(cursor, /中(?=「)/y) ? wordsIn(reader, inner) : whole(reader, inner);
}

function placesOf(reader: Reader): readonly AmendedPlace[] | undefined {
  const found: Places | undefined = readPlaces(reader.cursor, reader.last, reader.quoted);
  if (found !== undefined) reader.last = found.last;
  return found?.list;
}

/** Words that are replaced, added or left out, up to the verb: 「0」を「1」に、「2」を「3」に改め. */
function wordsIn(reader: Reader, places: readonly AmendedPlace[]): Read | undefined {
  const { cursor } = reader;
  const deeds: Deed[] = [];
  let within = places;
  for (;;) {
    reader.scope = within;
    const quotes = quotations(reader);
    const [first] = quotes;
    if (first === undefined) return undefined;
    const side = take(cursor, /の(?:(次|下)|[前上])に(?=「)/y);
    if (side !== undefined) {
      const words = quotation(reader)!;
      const where = side[1] === undefined ? 'before' : 'after';
      if (quotes.length > 1 || !take(cursor, /を/y)) return undefined;
      for (const place of within) deeds.push({ kind: 'add-words', place, beside: first, side: where, words });
      if (take(cursor, /加える?/y)) return { deeds };
    } else if (take(cursor, /を(?=「)/y)) {
      const by = quotation(reader)!;
      if (!take(cursor, /に/y)) return undefined;
      for (const place of within) for (const words of quotes) deeds.push({ kind: 'replace-words', place, words, by });
      if (take(cursor, /改める?/y)) return { deeds };
    } else {
      if (!take(cursor, /を/y)) return undefined;
      for (const place of within) for (const words of quotes) deeds.push({ kind: 'delete-words', place, words });
      if (take(cursor, /削[るり]/y)) return { deeds };
    }
    // The next words may be those of another place.
    if (!take(cursor, /、/y)) return undefined;
    const next = cursor.text[cursor.at] === '「' ? within : placesOf(reader);
    if (next === undefined || (next !== within && !take(cursor, /中/y))) return undefined;
    within = next;
  }
}

function quotations(reader: Reader): string[] {
  const found: string[] = [];
  for (let one = quotation(reader); one !== undefined; one = quotation(reader)) {
    found.push(one);
    if (!take(reader.cursor, /(?:、|及び|並びに)(?=「)/y)) break;
  }
  return found;
}

function quotation({ cursor, quoted }: Reader): string | undefined {
  const found = take(cursor, /「(\d+)」/y)?.[1];
  return found === undefined ? undefined : quoted[Number(found)];
}

/** What is done with whole places. */
function whole(reader: Reader, places: readonly AmendedPlace[]): Read | undefined {
  const { cursor } = reader;
  reader.scope = undefined;
  if (take(cursor, /を削[るり]/y)) return { deeds: places.map((place) => ({ kind: 'delete', place })) };
  if (take(cursor, /を次のように改める?/y))
    return {
      deeds: places.map((place) => ({ kind: 'replace', place, level: levelOf(place), text: '' })),
      awaits: true,
    };
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

const UNIT = '(編|章|節|款|目|条|項|号|各号|表|別表|様式|ただし書|後段)';
const COUNT = '([0-9〇一二三四五六七八九十百千]{1,4})';
const SHIFT = /* @__PURE__ */ new RegExp(`を${COUNT}[編章節款目条項号]ずつ繰り([上下])げ(?:る)?`, 'y');

/** 第14条を第15条とし, 第14条から第20条までを2条ずつ繰り下げ. */
function moved(reader: Reader, place: AmendedPlace): Read | undefined {
  const { cursor } = reader;
  const shift = take(cursor, SHIFT);
  if (shift !== undefined) {
    const by = readNumber(shift[1]!) * (shift[2] === '下' ? 1 : -1);
    return { deeds: [{ kind: 'shift', place, by }] };
  }
  const { at } = cursor;
  if (!take(cursor, /を/y)) return undefined;
  const to = placesOf(reader);
  if (to?.length === 1 && take(cursor, /と(?:する|し)/y)) return { deeds: [{ kind: 'renumber', place, to: to[0]! }] };
  cursor.at = at;
  return undefined;
}

const BESIDE = /* @__PURE__ */ new RegExp(`の([次前])に次の(?:${COUNT})?${UNIT}を加える?`, 'y');
const WITHIN = /* @__PURE__ */ new RegExp(`に(?:第${COUNT}[項号]として)?次の(?:${COUNT})?${UNIT}を加える?`, 'y');

/** 第13条の次に次の1条を加える, 同条に次の1項を加える, 第5条にただし書として次のように加える. */
function added(reader: Reader, place: AmendedPlace): Read | undefined {
  const { cursor } = reader;
  // What is 項 of a table is a row.
  const isTable = place.citation.startsWith('別表');
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
  if (within !== undefined) return insert('within', UNITS[within[3]!]!, within[2]);
  const clause = take(cursor, /に(ただし書|後段)として次のように加える?/y)?.[1];
  if (clause !== undefined) return insert('within', UNITS[clause]!);
  const below = BELOW[levelOf(place)];
  return below && take(cursor, /に次のように加える?/y) && insert('within', below);
}

/** What 次のように加える adds, which names no unit. */
const BELOW: { readonly [each in Level]?: Level } = {
  table: 'row',
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
  ただし書: 'proviso',
  後段: 'second-sentence',
};

/** What a place is, by how it is cited. */
export function levelOf({ citation, part, row, column }: AmendedPlace): Level {
  if (column !== undefined || (part !== undefined && part !== 'items')) return 'words';
  if (row !== undefined) return 'row';
  if (/^附則(?:\([^()]*\))?$/.test(citation)) return 'supplement';
  if (/様式|^別[記図紙]/.test(citation)) return 'form';
  if (part === 'items' || /号[の\d]*$/.test(citation)) return 'item';
  if (citation.endsWith('ただし書')) return 'proviso';
  if (citation.endsWith('後段')) return 'second-sentence';
  if (/本文$|前段$|^題名$|^目次$/.test(citation)) return 'words';
  if (/[ア-ン)]$/.test(citation)) return 'sub-item';
  if (citation.endsWith('項')) return 'paragraph';
  if (/^(?:附則(?:\([^()]*\))?)?第\d+条[の\d]*$/.test(citation)) return 'article';
  if (/^第\d+[編章節款目]/.test(citation)) return 'chapter';
  return 'table';
}
