// What a workbook and a driver hand over, turned into days as guide 7 does it; the guide's own lines come in by `guide.mjs`.
import { decideTimeliness } from 'arakawa-it-rules';
import XLSX from 'xlsx';
import { momentOfSerial, pg } from './guide.mjs';

const facts = [
  ['2026-08-31', 46265],
  ['2026-08-31T23:59:59', 46265 + 86_399 / 86_400],
  ['2026-09-01', 46266],
];
const sheet = XLSX.utils.aoa_to_sheet(facts.map(([, serial]) => [serial]));
for (const cell of ['A1', 'A2', 'A3']) sheet[cell].z = 'yyyy/m/d h:mm';
const written = XLSX.write({ SheetNames: ['1'], Sheets: { 1: sheet } }, { type: 'buffer' });
const [read] = Object.values(XLSX.read(written).Sheets);
const serials = XLSX.utils.sheet_to_json(read, { header: 1 }).flat();

/** As PostgreSQL writes a value of the type, which the driver reads. */
const column = (type, text) => pg.types.getTypeParser(type)(text);
const moments = {
  workbook: serials.map(momentOfSerial),
  date: column(pg.types.builtins.DATE, '2026-08-31'),
  timestamptz: column(pg.types.builtins.TIMESTAMPTZ, '2026-08-31 14:59:59+00'),
  timestamp: column(pg.types.builtins.TIMESTAMP, '2026-08-31 23:59:59'),
};
const dayOf = (appliedAt) => decideTimeliness({ appliedAt }).appliedOn;
console.log(JSON.stringify(Object.values(moments).flat().map(dayOf)));
