import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type Row, Unusable } from './table.js';

/** The rows of a file as offices export it: XLSX, of which the first sheet is read, or CSV as Excel in Japan writes it. */
export async function readTable(path: string): Promise<readonly Row[]> {
  const bytes = bytesOf(path);
  const begin = bytes.subarray(0, 4).toString('hex');
  if (begin === '504b0304') return inWorkbook(bytes);
  if (begin === 'd0cf11e0')
    throw new Unusable('古い形式（.xls）か、パスワード付きのブックです。パスワードのない .xlsx で保存し直します。');
  return inCsv(textOf(bytes));
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Unusable('このファイルは読めません。');
  }
}

async function inWorkbook(bytes: Buffer): Promise<readonly Row[]> {
  try {
    // Its types say `typeof Date` where there is a Date.
    return (await readSheet(bytes)) as unknown as readonly Row[];
  } catch {
    throw new Unusable('ブックとして読めません。');
  }
}

/**
 * Excel writes three kinds of text: "CSV UTF-8" with a byte order mark, "Unicode text" in UTF-16, and plain "CSV", which in
 * Japan is Shift_JIS (with the characters of Windows, which the decoder of the Encoding Standard knows).
 */
function textOf(bytes: Buffer): string {
  const marked = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'shift_jis'] : [marked])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  throw new Unusable('文字コードが UTF-8、UTF-16、Shift_JIS のどれでもありません。');
}

/** "Unicode text" has tabs for commas. */
function inCsv(text: string): readonly Row[] {
  const delimiter = text.split('\t').length > text.split(',').length ? '\t' : ',';
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unusable(`${error['lines'] ?? '?'}行目が CSV として読めません（引用符が合いません。）。`);
  }
}
