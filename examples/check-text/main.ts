/**
 * Says what a newer text of the regulation changes, and which decisions rest on it. Made for jobs that watch the text:
 *
 *   npm start -- newer.txt                against the edition that the library encodes
 *   npm start -- newer.txt older.txt      against an older text, with both wordings
 *   npm start -- --lang en newer.txt      in English
 *
 * The exit status is 0 if nothing has changed, 1 if something has, and 2 if the arguments or a text cannot be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareText, explainChanges, InvalidTextError, parseRegulation, type Regulation } from 'arakawa-it-rules/text';

type Language = 'ja' | 'en';

class Unreadable extends Error {}

const USAGE = {
  ja: '使い方：npm start -- [--lang ja|en] 新しい文章.txt [以前の文章.txt]',
  en: 'usage: npm start -- [--lang ja|en] newer.txt [older.txt]',
};
const MISSING = { ja: 'このファイルを読めません。', en: 'This file cannot be read.' };

function read(path: string, language: Language): Regulation {
  try {
    return parseRegulation(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof InvalidTextError ? error.reason : MISSING;
    throw new Unreadable(`${path}: ${reason[language]}`);
  }
}

function argumentsOf(args: readonly string[]): { readonly language: Language; readonly paths: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'ja' } },
    });
    const { lang } = values;
    if ((lang === 'ja' || lang === 'en') && (positionals.length === 1 || positionals.length === 2))
      return { language: lang, paths: positionals };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Unreadable(`${USAGE.ja}\n${USAGE.en}`);
}

function main(args: readonly string[]): number {
  try {
    const { language, paths } = argumentsOf(args);
    const [newer, older] = paths.map((path) => read(path, language));
    const comparison = compareText(newer!, older);
    process.stdout.write(`${explainChanges(comparison, language).join('\n')}\n`);
    return comparison.same ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
