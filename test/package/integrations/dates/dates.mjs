// What a workbook and a driver hand over, turned into days by the lines of guide 7, which the test writes into `guide.mjs`.
import { decideTimeliness } from 'arakawa-it-rules';
import XLSX from 'xlsx';
import { momentOfSerial, pg } from './guide.mjs';

// Midnight, the last second of that day, and midnight again.
const sheet = XLSX.utils.aoa_to_sheet([[46265], [46265 + 86_399 / 86_400], [46266]]);
for (const cell of ['A1', 'A2', 'A3']) sheet[cell].z = 'yyyy/m/d h:mm';
const workbook = XLSX.write({ SheetNames: ['1'], Sheets: { 1: sheet } }, { type: 'buffer' });
const serials = XLSX.utils.sheet_to_json(XLSX.read(workbook).Sheets[1], { header: 1 }).flat();

/** As PostgreSQL writes a value of the type, which the driver reads. */
const column = (type, text) => pg.types.getTypeParser(type)(text);
const { DATE, TIMESTAMPTZ, TIMESTAMP } = pg.types.builtins;
const moments = [
  ...serials.map(momentOfSerial),
  column(DATE, '2026-08-31'),
  column(TIMESTAMPTZ, '2026-08-31 14:59:59.999999+00'),
  column(TIMESTAMP, '2026-08-31 23:59:59.999999'),
];
console.log(JSON.stringify(moments.map((appliedAt) => decideTimeliness({ appliedAt }).appliedOn)));
