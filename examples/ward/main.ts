/**
 * Reviews the introduction of a case file, decides its questions, and counts the ward's systems by managing unit.
 *
 *   npm start                          the case of this folder, in Japanese
 *   npm start -- --lang en             in English
 *   npm start -- path/to/case.json     a case of your own
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadCaseFile } from './bad-case-file.js';
import { readCase } from './case.js';
import { report } from './report.js';

const USAGE = {
  ja: '使い方：npm start -- [--lang ja|en] [--systems] [事例.json]',
  en: 'usage: npm start -- [--lang ja|en] [--systems] [case.json]',
} as const;

const HELP = {
  ja: `${USAGE.ja}

事例ファイルの導入等を審査し、質問に答えます。指定がなければ、case.json です。

  --lang ja|en   表示の言語。指定がなければ ja
  --systems      別表第1の117件をすべて表示する。指定がなければ所管別の件数
  --help         この説明を表示する

終了コード：0 表示した　2 引数又は事例ファイルを理解できない
`,
  en: `${USAGE.en}

Reviews the introduction of a case file and answers its questions; unless given,
of the case.json of this folder.

  --lang ja|en   the language; ja unless given
  --systems      all 117 systems of Appended Table 1; unless given, how many
                 each unit manages
  --help         this text

Exit status: 0 shown; 2 the arguments or the case file cannot be understood.
`,
} as const;

/** Where it speaks. */
export interface Voices {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows how far it is: on terminals only. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** Prints the report and gives the exit status. */
export function main(args: readonly string[], { print, complain, progress }: Voices): number {
  const given = understand(args);
  if (given === undefined) {
    complain(`${USAGE.ja}\n${USAGE.en}`);
    return 2;
  }
  const { language, systems, help, path } = given;
  if (help) {
    print(HELP[language]);
    return 0;
  }
  try {
    const onProgress = (answered: number, of: number) => {
      if (answered > 0 && answered % 100 === 0) progress?.(`${answered} / ${of}`);
    };
    const text = report(readCase(path, language), { language, systems, onProgress });
    progress?.('');
    print(text);
    return 0;
  } catch (error) {
    if (!(error instanceof BadCaseFile)) throw error;
    progress?.('');
    complain(error.message);
    return 2;
  }
}

function understand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'ja' },
        systems: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { lang: language, systems, help } = values;
    const [path = fileURLToPath(new URL('case.json', import.meta.url)), ...others] = positionals;
    if ((language !== 'ja' && language !== 'en') || others.length > 0) return undefined;
    return { language, systems, help, path } as const;
  } catch {
    return undefined; // An unknown option: the usage says which there are.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever reads may have seen enough: npm start | head
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  process.exitCode = main(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(`${text}\n`),
    progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r${text}\u001b[K`) : undefined,
  });
}
