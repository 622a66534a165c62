/** What a cell of a sheet may hold; a CSV file has texts only. */
export type Cell = string | number | boolean | Date | null;

export type Row = readonly Cell[];

/** A file that cannot be used as a whole. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/** A heading or a short answer as it is compared: with neither white space nor full-width letters. */
export const plain = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replaceAll(/\s/g, '');
