import { runReview } from 'arakawa-it-rules/schemas';
import { command } from '../command.js';
import { CHOOSING, chosenIn } from '../facts/options.js';
import { jsonOf } from '../input/json.js';
import { wholeText } from '../input/whole.js';
import { JSON_OUT } from '../options.js';
import { statusOfReview } from '../status.js';
import { paperIn, REPORT } from '../words/report.js';
import { inventoryInWords } from '../words/review.js';
import { editionInWords } from '../words/verdict.js';

export const inventory = command({
  summary: { ja: '電子情報システムの一覧を点検する。', en: 'Reviews a list of systems.' },
  operands: { ja: '[一覧.json]', en: '[systems.json]' },
  takes: [0, 1],
  about: {
    ja: `システムごとの事実の配列を、ファイル又は標準入力から読みます。事実は、手引の第10章にあります。`,
    en: `Reads a JSON list with the facts of each system, from a file or from the standard input. Guide 10 has the facts.`,
  },
  options: { ...CHOOSING, ...JSON_OUT, ...REPORT },
  status: {
    ja: `0 指摘も、分からない項目もない　1 規程の求めるとおりでないものがある　2 受け付けない
3 分からない項目がある`,
    en: `0 nothing found wanting, nothing unknown; 1 something is not as the text asks; 2 refused;
3 something is not known.`,
  },
  async run({ values, positionals: [path = '-'], language }, io, note) {
    const systems = jsonOf(await wholeText(io, path));
    const options = chosenIn(values);
    const paper = await paperIn(values, language, io);
    const review = runReview('inventory', systems, options);
    note(statusOfReview(review));
    if (paper !== undefined) return io.print(`${paper(review, { facts: systems, options })}\n`);
    if (values.json) return io.print(`${JSON.stringify(review)}\n`);
    return io.print(`${inventoryInWords(review, language)}\n\n${editionInWords(language)}\n`);
  },
});
