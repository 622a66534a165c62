import { createInterface, type Interface } from 'node:readline';
import type { Io, Terminal } from '../io.js';

/**
 * Asks for one line after the other; there is none where the input ends (Ctrl-D). Lines that are typed or pasted ahead answer
 * what is asked next. Between questions nothing is waited for, so that the program can end.
 */
export function asking({ stdin, stdout }: Terminal, interrupt: () => void): NonNullable<Io['ask']> {
  const typed: (string | undefined)[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let reader: Interface | undefined;
  const take = (line: string | undefined) => {
    if (waiting === undefined) typed.push(line);
    else waiting(line);
    waiting = undefined;
  };
  const open = (): Interface =>
    createInterface({ input: stdin, output: stdout, prompt: '> ' })
      .on('line', take)
      .on('close', () => take(undefined))
      .on('SIGINT', interrupt);
  return async (text) => {
    stdout.write(text);
    reader ??= open();
    if (typed.length > 0) return typed.shift();
    reader.prompt();
    const line = await new Promise<string | undefined>((answer) => {
      waiting = answer;
    });
    if (line !== undefined) reader.pause();
    return line;
  };
}
