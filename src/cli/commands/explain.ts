import { type AnyVerdict, explain, type IntroductionReview, type InventoryReview } from 'arakawa-it-rules';
import { explainReview } from 'arakawa-it-rules/schemas';
import { type Answer, answerAll } from '../answers.js';
import { command } from '../command.js';
import { sourceOf } from '../input/whole.js';
import { BY_LINE, JSON_OUT } from '../options.js';
import { statusOf, statusOfReview } from '../status.js';
import { paperIn, REPORT } from '../words/report.js';
import { introductionInWords, inventoryInWords } from '../words/review.js';
import { editionInWords, verdictInWords } from '../words/verdict.js';

type Said = AnyVerdict | IntroductionReview | InventoryReview;

export const explainCommand = command({
  summary: { ja: '結論や審査の JSON を文で説明する。', en: 'Puts verdicts and reviews, as JSON, in words.' },
  operands: { ja: '[結論.json]', en: '[verdict.json]' },
  takes: [0, 1],
  about: {
    ja: `decide --json や inventory --json の出力、decide --record の記録を、ファイル又は標準入力から読みます。`,
    en: `Reads what "decide --json", "inventory --json" and "decide --record" give, from a file or from the standard input.`,
  },
  options: { ...JSON_OUT, ...BY_LINE, ...REPORT },
  async run({ values, positionals: [path = '-'], language }, io, note) {
    const { json, ndjson: byLine } = values;
    const onPaper = await paperIn(values, language, io);
    const answer = (given: unknown): Answer => {
      const { verdict, review } = { ...(given as { readonly verdict?: Said; readonly review?: Said }) };
      const said = verdict ?? review ?? (given as Said);
      const paper = onPaper && (() => onPaper(given as Said));
      if (isReview(said)) {
        const explained = explainReview(said as IntroductionReview, language);
        const inWords = () =>
          'steps' in said ? introductionInWords(said, language) : inventoryInWords(said, language);
        return { status: statusOfReview(said), json: explained, paper, inWords };
      }
      const explained = explain(said, language);
      return {
        status: statusOf(said),
        json: explained,
        paper,
        inWords: (isOne) =>
          isOne ? `${verdictInWords(said, language)}\n\n${editionInWords(language)}` : explained.summary,
      };
    };
    await answerAll(sourceOf(io, path), { json, byLine, language }, answer, io, note);
  },
});

const isReview = (said: Said): said is IntroductionReview | InventoryReview =>
  typeof said === 'object' && said !== null && ('steps' in said || 'systems' in said);
