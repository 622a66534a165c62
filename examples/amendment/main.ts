/**
 * Says what an amendment of the regulation changes, what rests on it and which verdicts flip, and makes the comparison table
 * (新旧対照表). For the desk that has the amending directive, and for jobs that watch the text:
 *
 *   npm start -- newer.txt                            against the edition that the library encodes
 *   npm start -- newer.txt older.txt                  against an older text, with both wordings
 *   npm start -- --amendment directive.txt now.txt    a text as the directive (改め文) amends it
 *
 *   --records records.ndjson    records of verdicts, one on a line: which of them would be answered otherwise
 *   --table table.html          the comparison table for print, or as Markdown by the name table.md
 *   --text after.txt            the text after the amendment
 *   --lang en                   in English
 *
 * The exit status is 0 if nothing changes, 1 if something does, and 2 if the arguments or a file cannot be understood.
 */
import { parseArgs } from 'node:util';
import { compareText, comparisonTable, explainChanges, explainImpact, impactOf } from 'arakawa-it-rules/text';
import { recordsIn } from './records.js';
import { amended, type Language, Refused, read, readText, within, write } from './texts.js';

const USAGE = {
  ja: '使い方：npm start -- [--lang ja|en] [--amendment 改め文.txt] [--records 記録.ndjson] [--table 対照表.html] [--text 改正後.txt] 文章.txt [以前の文章.txt]',
  en: 'usage: npm start -- [--lang ja|en] [--amendment directive.txt] [--records records.ndjson] [--table table.html] [--text after.txt] text.txt [older.txt]',
};

interface Given {
  readonly language: Language;
  readonly paths: readonly [string, string?];
  readonly amendment?: string | undefined;
  readonly records?: string | undefined;
  readonly table?: string | undefined;
  readonly text?: string | undefined;
}

function given(args: readonly string[]): Given {
  const string = { type: 'string' } as const;
  const options = { amendment: string, records: string, table: string, text: string };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'ja' }, ...options },
    });
    const { lang, ...files } = values;
    const [text, older, another] = positionals;
    // The directive tells what comes after: there is nothing else to compare with.
    const fits = another === undefined && (files.amendment === undefined || older === undefined);
    // A table has two sides.
    const shows = files.table === undefined || files.amendment !== undefined || older !== undefined;
    if ((lang === 'ja' || lang === 'en') && text !== undefined && fits && shows)
      return { language: lang, paths: older === undefined ? [text] : [text, older], ...files };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refused(`${USAGE.ja}\n${USAGE.en}`);
}

/** The texts before and after. Without an older one the encoded edition is the one before. */
function textsOf({ language, paths: [path, older], amendment }: Given) {
  const text = readText(path, language);
  if (amendment === undefined) return { after: text, before: older && readText(older, language), from: undefined };
  const directive = read(amendment, language);
  return { before: text, from: undefined, ...within(amendment, language, () => amended(text, directive)) };
}

function main(args: readonly string[]): number {
  try {
    const asked = given(args);
    const { language } = asked;
    const { before, after, from } = textsOf(asked);
    const comparison = compareText(after, before);
    const records = asked.records === undefined ? [] : recordsIn(read(asked.records, language));
    const impact = impactOf(comparison, records, from);
    if (asked.table !== undefined) {
      const format = /\.md$/i.test(asked.table) ? 'markdown' : 'html';
      write(asked.table, comparisonTable(before!, after, { format }), language);
    }
    if (asked.text !== undefined) write(asked.text, after, language);
    const lines = [...explainChanges(comparison, language), '', ...explainImpact(impact, language)];
    process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
    return comparison.same ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
