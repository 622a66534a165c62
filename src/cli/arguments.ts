import { parseArgs } from 'node:util';
import type { Options } from './command.js';
import { named } from './near.js';
import { refuse } from './refused.js';

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The arguments by Node's own reader. What it would refuse in its own words, in one language, is refused in both here. */
export function readArguments(args: readonly string[], options: Options): { values: Values; positionals: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, multiple = false, short }]) => [
        name,
        { type, multiple, ...(short !== undefined && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = named(token.name, Object.keys(options), ['そのオプション', 'option']);
    const { type } = options[name]!;
    if (type === 'boolean' && token.value !== undefined)
      refuse(`--${name} に値は付けられません。`, `--${name} takes no value.`);
    if (type === 'string' && (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))))
      refuse(`--${name} には値が要ります。`, `--${name} needs a value.`);
  }
  return { values, positionals };
}
