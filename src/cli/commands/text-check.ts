import type { Comparison } from 'arakawa-it-rules/text';
import { command } from '../command.js';
import { regulationAt } from '../input/regulation-text.js';
import { JSON_OUT } from '../options.js';
import type { Status } from '../status.js';

/** What may have been read wrongly is to be looked at before changes are believed, or that there are none. */
export const statusOfComparison = ({ same, diagnostics: { before, after } }: Comparison): Status =>
  before.length + after.length > 0 ? 3 : same ? 0 : 1;

export const textCheck = command({
  summary: {
    ja: '手元の例規の文章が、ライブラリが写している版と同じかを確かめる。',
    en: 'Whether your copy of the official text is the edition that the library encodes.',
  },
  operands: { ja: '<文章.txt>', en: '<text.txt>' },
  takes: [1, 1],
  options: { ...JSON_OUT },
  status: {
    ja: `0 同じ　1 異なる箇所がある　2 例規の文章として読めない　3 読み取りに注意することがある`,
    en: `0 the same; 1 something differs; 2 it cannot be read as a regulation; 3 something may have been read wrongly.`,
  },
  async run({ values: { json }, positionals: [path = ''], language }, io, note) {
    const { compareText, explainChanges } = await import('arakawa-it-rules/text');
    const comparison = compareText((await regulationAt(io, path)).regulation);
    note(statusOfComparison(comparison));
    await io.print(`${json ? JSON.stringify(comparison) : explainChanges(comparison, language).join('\n')}\n`);
  },
});
