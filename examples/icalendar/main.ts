/**
 * Writes the dated duties of a fiscal year as an iCalendar file.
 *
 *   npx tsx main.ts 2027 > duties.ics
 *   npx tsx main.ts --lang en --closed 2028-03-31 令和9年度 > duties.ics
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FiscalYear, InvalidFactsError } from 'arakawa-it-rules';
import { calendarOf } from 'arakawa-it-rules/records';
import { toICalendar } from './duties.js';

const USAGE = 'usage: npx tsx main.ts [--lang ja|en] [--closed YYYY-MM-DD]... fiscal-year';

/** Prints the calendar; the exit status is 0, or 2 if the arguments cannot be understood. */
export function main(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'ja' }, closed: { type: 'string', multiple: true, default: [] } },
    });
    const { lang, closed } = values;
    const [year, ...others] = positionals;
    if (year === undefined || others.length > 0 || (lang !== 'ja' && lang !== 'en')) throw new TypeError(USAGE);
    const fiscalYear = /^\d{4}$/.test(year) ? Number(year) : (year as FiscalYear);
    print(toICalendar(calendarOf({ fiscalYear, closedDays: closed }), lang));
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidFactsError) && !(error instanceof TypeError)) throw error;
    complain(error.message);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(
    process.argv.slice(2),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(`${text}\n`),
  );
}
