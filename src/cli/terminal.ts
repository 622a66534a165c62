import { createReadStream } from 'node:fs';
import type { Language } from 'arakawa-it-rules';
import { asking } from './ask/asking.js';
import type { Io, Terminal } from './io.js';

const INTERRUPTED = { ja: '中断しました。', en: 'Interrupted.' };

/** As shells have it: 128 and the number of the signal. */
const STATUS_OF_INTERRUPT = 130;

/** The process, as commands see it. */
export function ioOf(terminal: Terminal): Io {
  const { stdin, stdout, stderr, env } = terminal;
  const language = languageOf(env);
  const complain = (text: string) => void stderr.write(`${text}\n`);
  const interrupt = () => {
    complain(`\n${INTERRUPTED[language]}`);
    terminal.exit(STATUS_OF_INTERRUPT);
  };
  terminal.on('SIGINT', interrupt);
  // Each fault is told to whoever writes.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    language,
    isPiped: !stdin.isTTY,
    stdin,
    open: (path) => createReadStream(path),
    print: (text) =>
      new Promise((done, fail) => {
        stdout.write(text, (error) => (error ? fail(error) : done()));
      }),
    complain,
    // Where answers are seen to come, nothing else need say so.
    progress: stderr.isTTY && !stdout.isTTY ? (text) => void stderr.write(`\r${text}\u001b[K`) : undefined,
    ask: stdin.isTTY && stdout.isTTY ? asking(terminal, interrupt) : undefined,
  };
}

/** As programs of POSIX find it; where none of these is set, as on Windows, the system says. */
export function languageOf(
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  return /^ja/i.test(LC_ALL || LC_MESSAGES || LANG || system) ? 'ja' : 'en';
}
