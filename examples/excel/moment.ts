import type { Cell } from './table.js';

/** What Excel stores for a day: those from 1927 to 2173. In some formats of Japan it is all that a reader of XLSX sees. */
const SERIAL = /^\d{5}(\.\d+)?$/;

/** A cell with a day or a moment, in a spelling that the library reads. What is none is left to the library, which says why. */
export function momentIn(cell: Cell): unknown {
  if (cell instanceof Date) return onTheClock(cell.getTime());
  const serial = String(cell).normalize('NFKC').trim();
  return SERIAL.test(serial) ? onTheClock(FIRST_SERIAL + Number(serial) * DAY) : cell;
}

/** The day that a fiscal year may be given by, or the year itself. */
export const yearIn = (cell: Cell): unknown => (typeof cell === 'number' && cell < 3_000 ? cell : momentIn(cell));

const DAY = 86_400_000;
/** Day 0 of Excel, which counts a 29 February 1900. */
const FIRST_SERIAL = Date.UTC(1899, 11, 30);

/** A sheet knows no time zone: its clock is that of the ward. Fractions of a day come out some milliseconds beside the second. */
export function onTheClock(milliseconds: number): string {
  const [day, time] = new Date(Math.round(milliseconds / 1000) * 1000).toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day! : `${day}T${time}+09:00`;
}
