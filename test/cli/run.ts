/** The command in this process: what it reads is given, what it says is kept. */
import { main } from '../../src/cli/main.js';
import type { Language } from '../../src/index.js';

export interface Around {
  readonly language?: Language;
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What somebody at a terminal types, one after the other or by what is asked; after the last, the input ends. */
  readonly answers?: readonly string[] | { readonly [about: string]: readonly string[] };
  /** What writing fails with. */
  readonly fault?: NodeJS.ErrnoException;
}

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** All of it, as a terminal shows it. */
  readonly seen: string;
  readonly asked: readonly string[];
  readonly progress: readonly string[];
}

async function* chunks(...given: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const each of given) yield Buffer.from(each);
}

// biome-ignore lint/correctness/useYield: a file that is not there has nothing to give
async function* absent(path: string): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error(path), { code: 'ENOENT', syscall: 'open', path });
}

export async function run(args: readonly string[], around: Around = {}): Promise<Said> {
  const { language = 'en', stdin, files = {}, answers, fault } = around;
  const byTopic = (Array.isArray(answers) ? { '': answers } : (answers ?? {})) as Readonly<
    Record<string, readonly string[]>
  >;
  const typed = Object.entries(byTopic).map(([about, lines]): [string, string[]] => [about, [...lines]]);
  const [asked, progress]: [string[], string[]] = [[], []];
  let [out, err, seen] = ['', '', ''];
  const status = await main(args, {
    language,
    isPiped: stdin !== undefined,
    stdin: Array.isArray(stdin) ? chunks(...stdin) : chunks((stdin ?? '') as string),
    open: (path) => (Object.hasOwn(files, path) ? chunks(files[path]!) : absent(path)),
    print: async (text) => {
      if (fault !== undefined) throw fault;
      out += text;
      seen += text;
    },
    complain: (text) => {
      err += `${text}\n`;
      seen += `${text}\n`;
    },
    progress: (text) => void progress.push(text),
    ...(answers !== undefined && {
      ask: async (text: string) => {
        asked.push(text);
        const line = typed.find(([about, lines]) => text.includes(about) && lines.length > 0)?.[1].shift();
        seen += `${text}> ${line ?? ''}\n`;
        return line;
      },
    }),
  });
  return { status, out, err, seen, asked, progress };
}

export const json = (said: Said): readonly unknown[] =>
  said.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
