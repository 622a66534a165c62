import { asRegulation } from './as-regulation.js';
import { type Finding, findingsOf, type Status } from './changes.js';
import type { Diagnostic } from './diagnostic.js';
import { type Edition, editionOf, encodedEdition, type Wording } from './edition.js';
import type { Regulation, TableRow } from './regulation.js';
import { type Resting, restingBeside, restingOn, restingOnNothing, wholeOf } from './resting.js';
import { type RowFinding, rowFindingsOf } from './rows.js';

/**
 * What became of one place, the wording on both sides where it is known, and what rests on it.
 *
 * `same`; `changed` in its wording or caption, and perhaps its number; `renumbered`, with the same wording under another
 * citation; `added`; `removed`.
 * @ja 規定1箇所の異同
 */
export interface ProvisionChange {
  readonly status: Status;
  /** The citation in the earlier text; absent where it is added. */
  readonly from?: string;
  /** The citation in the later text; absent where it is removed. */
  readonly to?: string;
  /** Only where two texts are compared: the library carries no wording. */
  readonly before?: Wording;
  readonly after?: Wording;
  readonly resting: Resting;
}

/**
 * What became of one row of an appended table, and what rests on the table.
 *
 * `moved`: to another unit, and nothing else. `reordered`: the same, after a row that it stood before. `changed`: in any
 * other cell.
 * @ja 別表1行の異同
 */
export interface RowChange extends RowFinding {
  readonly resting: Resting;
}

/**
 * The difference between two texts, or between a text and the encoded edition: plain JSON data.
 * @ja 文章の異同の報告
 */
export interface Comparison {
  /** Whether every place and row is the same. */
  readonly same: boolean;
  /** Every place, the same ones included, in the order of the earlier text; then what is added. */
  readonly provisions: readonly ProvisionChange[];
  /** Every row of the appended tables, likewise. */
  readonly rows: readonly RowChange[];
  /** What may have been read wrongly in each text; the encoded edition has none. */
  readonly diagnostics: { readonly before: readonly Diagnostic[]; readonly after: readonly Diagnostic[] };
}

/**
 * Compares a text with the edition that the library encodes, or with an earlier text: which provisions and rows of the
 * tables were changed, renumbered, added and removed, and which decisions, duties, powers and readings rest on them.
 *
 * Width, white space, line breaks and amendment notes make no difference. Title, enacting words, contents and history
 * are not compared. What rests on a place is found by its citation in the earlier text.
 *
 * @throws InvalidTextError if a text cannot be read as that of a regulation.
 * @example
 * ```ts
 * const earlier = '第1条 書庫は、毎日開く。\n第2条 鍵は、館長が持つ。';
 * const later = '第1条　書庫は、毎日開く。\n第2条 閲覧は、無料とする。\n第3条 鍵は、館長が持つ。';
 * const { provisions: places } = compareText(later, earlier);
 * places.map(({ status }) => status) // => ['same', 'renumbered', 'added']
 * places.map(({ from }) => from) // => ['第1条', '第2条', undefined]
 * places.map(({ to }) => to) // => ['第1条', '第3条', '第2条']
 * ```
 * @ja 文章を、本ライブラリが写している版又は以前の文章と比べ、変わった規定とそれに基づく判断を示す。
 */
export function compareText(text: string | Regulation, against?: string | Regulation): Comparison {
  const [before, after] = [against === undefined ? undefined : asRegulation(against), asRegulation(text)];
  return {
    ...compareEditions(before === undefined ? encodedEdition() : editionOf(before), editionOf(after)),
    // A regulation that was kept may be older than its diagnostics.
    diagnostics: { before: before?.diagnostics ?? [], after: after.diagnostics ?? [] },
  };
}

/**
 * Compares two texts, the earlier first, with both wordings side by side.
 *
 * @throws InvalidTextError if a text cannot be read as that of a regulation.
 * @example
 * ```ts
 * const [change] = compareTexts('第1条 書庫は、毎日開く。', '第1条 書庫は、平日に開く。').provisions;
 * [change?.before?.words, change?.after?.words] // => ['書庫は、毎日開く。', '書庫は、平日に開く。']
 * ```
 * @ja 新旧二つの文章を比べ、新旧の文言を並べて示す。
 */
export const compareTexts = (before: string | Regulation, after: string | Regulation): Comparison =>
  compareText(after, before);

function compareEditions(before: Edition, after: Edition): Omit<Comparison, 'diagnostics'> {
  const beside = new Map<string | undefined, Resting>();
  const provisions = findingsOf(before, after).map((finding) => ({ ...finding, resting: restOf(finding, beside) }));
  // A table under another number is still the same table.
  const earlier = new Map(provisions.flatMap(({ from, to }) => (from && to ? [[to, from] as const] : [])));
  const later = after.rows.map((row) => ({ row, table: earlier.get(row.table) ?? row.table }));
  const tables = [...new Set([...before.rows, ...later].map(({ table }) => table))];
  const rows = tables.flatMap((table) =>
    rowChangesOf(
      table,
      before.rows.filter((row) => row.table === table),
      later.filter((each) => each.table === table).map(({ row }) => row),
    ),
  );
  return { same: [...provisions, ...rows].every(({ status }) => status === 'same'), provisions, rows };
}

/** The same rests on every row of a table: it is looked up once. */
function rowChangesOf(table: string, before: readonly TableRow[], after: readonly TableRow[]): RowChange[] {
  const findings = rowFindingsOf(before, after);
  const isSame = ({ status }: RowFinding) => status === 'same';
  const resting = findings.every(isSame) ? restingOnNothing() : restingOn(table);
  return findings.map((finding) => ({ ...finding, resting: isSame(finding) ? restingOnNothing() : resting }));
}

/** However much a text adds to a place, what rests on that is looked up once. */
function restOf({ status, from, to }: Finding, beside: Map<string | undefined, Resting>): Resting {
  if (status === 'same') return restingOnNothing();
  if (from !== undefined) return restingOn(from);
  const whole = wholeOf(to!);
  const resting = beside.get(whole) ?? restingBeside(whole);
  beside.set(whole, resting);
  return resting;
}
