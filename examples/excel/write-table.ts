import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import writeWorkbook from 'write-excel-file/node';
import { onTheClock } from './moment.js';
import type { Row } from './table.js';

/** Comma-separated, with the byte order mark by which Excel knows UTF-8 and the line ends that it writes itself. */
export function writeCsv(rows: readonly Row[], path: string): void {
  const cast = {
    date: (day: Date) => onTheClock(day.getTime()),
    boolean: (value: boolean) => (value ? 'TRUE' : 'FALSE'),
  };
  writeFileSync(path, stringify(rows as Row[], { bom: true, record_delimiter: 'windows', cast }));
}

/** A workbook of one sheet: texts stay texts, whatever they look like, and days are days. */
export async function writeXlsx(rows: readonly Row[], path: string): Promise<void> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: formatOf(value) } : value)),
  );
  await writeWorkbook(cells, { sheet: '結果' }).toFile(path);
}

const formatOf = (day: Date) => (onTheClock(day.getTime()).length === 10 ? 'yyyy/mm/dd' : 'yyyy/mm/dd hh:mm');
