/**
 * A nightly job: reads applications, one JSON object on a line, and writes a verdict for each, in constant memory.
 *
 *   npx tsx main.ts [--lang ja|en] [--stats] < applications.ndjson > verdicts.ndjson
 *   npx tsx main.ts [--lang ja|en] [--stats] applications.ndjson [verdicts.ndjson]
 *
 * In: { id, decision, facts, options? }. Out: { id, verdict }, or { id, line, issues } for a line that is refused.
 * A summary goes to standard error; --stats adds peak memory and time. Exit status: 0 if all lines were decided, 1 if
 * some were refused, 2 if the job did not reach its end: wrong usage, unreadable input, output that cannot be written.
 */
import { createReadStream, createWriteStream, fstatSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from 'arakawa-it-rules';
import { answerOf } from './answer.js';
import { type Line, linesOf } from './lines.js';
import { count, emptyTally, summaryOf, type Tally } from './tally.js';

const USAGE = 'usage: npx tsx main.ts [--lang ja|en] [--stats] [applications.ndjson [verdicts.ndjson]]';

/** Where the job reads and writes if no files are named, and where it speaks. */
export interface Streams {
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const say = (text: string) => streams.stderr.write(`${text}\n`);
  const given = understand(args);
  if (typeof given === 'string') {
    say(given);
    return 2;
  }
  const tally = emptyTally();
  try {
    const [from, to] = await endsOf(given.paths, streams);
    await pipeline(answers(linesOf(from), tally), to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const failed = { ja: '最後まで処理できませんでした', en: 'The job did not reach its end' }[given.language];
    say(`${failed}: ${error.message}`);
    return 2;
  }
  say(summaryOf(tally, given.language));
  if (given.stats) say(statsIn(given.language));
  return tally.refused === 0 ? 0 : 1;
}

/** One piece of output for each piece of input: the stream decides how fast. */
async function* answers(batches: AsyncIterable<readonly Line[]>, tally: Tally): AsyncGenerator<string> {
  for await (const lines of batches) {
    let out = '';
    for (const line of lines) {
      const answer = answerOf(line);
      if (answer === undefined) continue;
      if ('verdict' in answer) count(tally, answer.verdict);
      else tally.refused += 1;
      out += `${JSON.stringify(answer)}\n`;
    }
    if (out !== '') yield out;
  }
}

/** The input is opened first: where there is none, the verdicts of the night before are not lost. */
async function endsOf(
  [input, output]: readonly string[],
  { stdin, stdout }: Streams,
): Promise<[AsyncIterable<Buffer>, NodeJS.WritableStream]> {
  if (input === undefined) return [stdin, stdout];
  const source = await open(input);
  if (output === undefined) return [source.createReadStream(), stdout];
  const [from, to] = [await source.stat(), await stat(output).catch(() => undefined)];
  if (from.ino === to?.ino && from.dev === to.dev) {
    await source.close();
    throw Object.assign(new Error(`${input} = ${output}`), { code: 'SAME_FILE' });
  }
  return [source.createReadStream(), createWriteStream(output)];
}

interface Given {
  readonly language: Language;
  readonly stats: boolean;
  readonly paths: readonly string[];
}

/** The arguments, or what is wrong with them. */
function understand(args: readonly string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'ja' }, stats: { type: 'boolean', default: false } },
    });
    const { lang, stats } = values;
    if ((lang !== 'ja' && lang !== 'en') || positionals.length > 2) return USAGE;
    return { language: lang, stats, paths: positionals };
  } catch (error) {
    return `${(error as TypeError).message}\n${USAGE}`;
  }
}

function statsIn(language: Language): string {
  const { maxRSS } = process.resourceUsage();
  const seconds = process.uptime().toFixed(1);
  return { ja: `最大メモリ：${maxRSS} kB、${seconds}秒`, en: `peak memory: ${maxRSS} kB, ${seconds} s` }[language];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Node takes a folder on standard input for an empty file; as a file it is an error.
  const stdin = fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout: process.stdout, stderr: process.stderr });
}
