/**
 * Shows who manages the ward's systems and decides the questions of a case file.
 *
 *   npm start                          the case of this folder, in Japanese
 *   npm start -- --lang en             in English
 *   npm start -- path/to/case.json     a case of your own
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadCaseFile, decideCase, readCase } from './case.js';
import { report } from './report.js';

const USAGE = 'usage: npm start -- [--lang ja|en] [case.json]';

/** Prints the report; the exit status is 0, or 2 if the arguments or the case file cannot be understood. */
export function main(args: readonly string[], print: (text: string) => void, complain: (text: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'ja' } },
    });
    const [path = fileURLToPath(new URL('case.json', import.meta.url)), ...others] = positionals;
    if ((values.lang !== 'ja' && values.lang !== 'en') || others.length > 0) throw new BadCaseFile(USAGE);
    const file = readCase(path);
    print(report(file, decideCase(path, file), values.lang));
    return 0;
  } catch (error) {
    if (error instanceof BadCaseFile) complain(error.message);
    else if (error instanceof TypeError) complain(`${error.message}\n${USAGE}`);
    else throw error;
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
