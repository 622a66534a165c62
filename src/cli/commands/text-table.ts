import type { ComparisonTableOptions } from 'arakawa-it-rules/text';
import { command, SHOWN } from '../command.js';
import { regulationAt } from '../input/regulation-text.js';

export const textTable = command({
  summary: { ja: '新旧対照表をつくる。', en: 'Makes the comparison table (新旧対照表) of two texts.' },
  operands: { ja: '<改正前.txt> <改正後.txt>', en: '<before.txt> <after.txt>' },
  takes: [2, 2],
  options: {
    format: {
      type: 'string',
      value: { ja: 'html|markdown', en: 'html|markdown' },
      help: { ja: '既定は html（A4 印刷用）', en: 'html, for print on A4, unless given' },
    },
    left: {
      type: 'string',
      value: { ja: 'after|before', en: 'after|before' },
      help: { ja: '左の欄。既定は after（改正後）', en: 'what stands on the left; after unless given' },
    },
    by: {
      type: 'string',
      value: { ja: 'words|letters', en: 'words|letters' },
      help: { ja: '下線の単位。既定は words', en: 'by what differences are underlined; words unless given' },
    },
  },
  status: SHOWN,
  async run({ values: { format, left, by }, positionals: [before = '', after = ''] }, io) {
    const { comparisonTable } = await import('arakawa-it-rules/text');
    const [old, now] = [await regulationAt(io, before), await regulationAt(io, after)];
    // What is no choice the library refuses.
    const options = { ...(format && { format }), ...(left && { left }), ...(by && { by }) } as ComparisonTableOptions;
    await io.print(`${comparisonTable(old.text, now.text, options).trimEnd()}\n`);
  },
});
