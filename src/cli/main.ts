import { type Language, version } from 'arakawa-it-rules';
import { readArguments } from './arguments.js';
import { commands } from './commands/all.js';
import { helpOn, overview, TOP, usageOf } from './help.js';
import type { Io } from './io.js';
import { named } from './near.js';
import { COMMON } from './options.js';
import { reasonsOf, refuse } from './refused.js';
import type { Status } from './status.js';
import { editionInWords } from './words/verdict.js';

/** Does what the arguments say, and gives the exit status. What is refused is said, and thrown is only a fault of the program. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let highest: Status = 0;
  const note = (status: Status) => {
    if (status > highest) highest = status;
  };
  let language = io.language;
  try {
    language = languageIn(args) ?? language;
    await run(args, io, language, note);
  } catch (error) {
    io.progress?.('');
    const { code } = error as NodeJS.ErrnoException;
    // Whoever reads has seen enough.
    if (code === 'EPIPE') return highest;
    note(2);
    for (const reason of reasonsOf(error)) io.complain(reason[language]);
  }
  return highest;
}

async function run(args: readonly string[], io: Io, language: Language, note: (status: Status) => void) {
  const { name, of, rest } = commandIn(args);
  if (name === undefined) return about(rest, io, language, of);
  const { options, operands, takes, run } = commands[name]!;
  const { values, positionals } = readArguments(rest, { ...options, ...COMMON });
  if (values['help']) return io.print(helpOn(name, commands[name]!, language));
  const [least, most] = takes;
  if (positionals.length < least || positionals.length > most)
    refuse(`使い方：${usageOf(name, operands, 'ja')}`, `usage: ${usageOf(name, operands, 'en')}`);
  return run({ values, positionals, language } as never, io, note);
}

/** The command that is named, or the group of which none is; and what comes after it. */
function commandIn(args: readonly string[]): { name?: string; of: readonly string[]; rest: readonly string[] } {
  const [first, second] = args;
  const all = Object.keys(commands);
  if (first === undefined || first.startsWith('-')) return { of: all, rest: args };
  const group = all.filter((name) => name.startsWith(`${first} `));
  if (group.length === 0) return { name: named(first, all, COMMAND), of: all, rest: args.slice(1) };
  if (second === undefined || second.startsWith('-')) return { of: group, rest: args.slice(1) };
  return { name: named(`${first} ${second}`, group, COMMAND), of: group, rest: args.slice(2) };
}

const COMMAND = ['そのコマンド', 'command'] as const;

/** Without a command: the version, or help on all commands. */
function about(args: readonly string[], io: Io, language: Language, of: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args, TOP);
  if (positionals.length > 0) refuse('コマンドを先に書きます。', 'The command comes first.');
  if (values['version']) return io.print(`arakawa-it-rules ${version}\n${editionInWords(language)}\n`);
  return io.print(overview(Object.fromEntries(of.map((name) => [name, commands[name]!])), language));
}

/** The language that is asked for, wherever it stands, so that what is refused is said in it too. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  if (at === -1) return undefined;
  const asked = args[at]!.slice('--lang='.length) || args[at + 1];
  if (asked === 'ja' || asked === 'en') return asked;
  return refuse('--lang は ja か en です。', '--lang is ja or en.');
}
