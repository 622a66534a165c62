import { command } from '../command.js';
import { jsonOf } from '../input/json.js';
import { linesOf } from '../input/lines.js';
import { regulationAt } from '../input/regulation-text.js';
import { sourceOf } from '../input/whole.js';
import type { Io } from '../io.js';
import { JSON_OUT } from '../options.js';
import { statusOfComparison } from './text-check.js';

export const textCompare = command({
  summary: {
    ja: '新旧の文章を比べ、改正の影響を示す。',
    en: 'Compares two texts, and says what the amendment does.',
  },
  operands: { ja: '<新しい文章.txt> [以前の文章.txt]', en: '<newer.txt> [older.txt]' },
  takes: [1, 2],
  about: {
    ja: `以前の文章を省くと、ライブラリが写している版と比べます。JSON は { comparison, impact } です。`,
    en: `Without an older text it compares with the edition that the library encodes. The JSON is { comparison, impact }.`,
  },
  options: {
    records: {
      type: 'string',
      value: { ja: '記録.ndjson', en: 'records.ndjson' },
      help: {
        ja: '1行に1件の記録。結論が変わるものを示す',
        en: 'records, one on each line: which would be answered otherwise',
      },
    },
    ...JSON_OUT,
  },
  status: {
    ja: `0 変更がない　1 変更がある　2 例規の文章として読めない　3 読み取りに注意することがある`,
    en: `0 nothing changes; 1 something does; 2 a text cannot be read; 3 something may have been read wrongly.`,
  },
  async run({ values: { records: path, json }, positionals: [newer = '', older], language }, io, note) {
    const { compareText, explainChanges, explainImpact, impactOf } = await import('arakawa-it-rules/text');
    const { regulation } = await regulationAt(io, newer);
    const comparison = compareText(
      regulation,
      older === undefined ? undefined : (await regulationAt(io, older)).regulation,
    );
    const impact = impactOf(comparison, path === undefined ? [] : await recordsAt(io, path));
    note(statusOfComparison(comparison));
    const lines = [...explainChanges(comparison, language), '', ...explainImpact(impact, language)];
    await io.print(`${json ? JSON.stringify({ comparison, impact }) : lines.join('\n').trimEnd()}\n`);
  },
});

/** A line that is no JSON is no record, and is counted as one that cannot be read. */
async function recordsAt(io: Io, path: string): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for await (const lines of linesOf(sourceOf(io, path)))
    for (const line of lines) {
      if ('text' in line && line.text.trim() === '') continue;
      try {
        records.push(jsonOf((line as { readonly text: string }).text));
      } catch {
        records.push(undefined);
      }
    }
  return records;
}
