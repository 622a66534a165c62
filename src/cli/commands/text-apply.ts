import { command } from '../command.js';
import { regulationAt } from '../input/regulation-text.js';
import { wholeText } from '../input/whole.js';
import { within } from '../refused.js';

export const textApply = command({
  summary: {
    ja: '改め文を施し、改正後の文章を出す。',
    en: 'Applies an amending directive (改め文), and gives the text as amended.',
  },
  operands: { ja: '<改正前.txt> <改め文.txt>', en: '<before.txt> <directive.txt>' },
  takes: [2, 2],
  about: {
    ja: `出力は、text compare や text table に渡せます：text apply 今.txt 改め文.txt | text compare - 今.txt`,
    en: `Its output can go on: text apply now.txt directive.txt | text compare - now.txt`,
  },
  options: {},
  status: {
    ja: `0 施した　2 合わない改正文がある（すべて名指しで示す）、又は読めない`,
    en: `0 applied; 2 something does not fit (each such sentence is named), or cannot be read.`,
  },
  async run({ positionals: [before = '', directive = ''] }, io) {
    const { applyAmendment } = await import('arakawa-it-rules/text');
    const { text } = await regulationAt(io, before);
    const amendment = await wholeText(io, directive);
    await io.print(`${within(directive, () => applyAmendment(text, amendment)).trimEnd()}\n`);
  },
});
