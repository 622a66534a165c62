import type { Language } from 'arakawa-it-rules';
import { explainDifferences, replayOne } from 'arakawa-it-rules/records';
import { type Answer, answerAll } from '../answers.js';
import { command } from '../command.js';
import { CHOOSING, chosenIn } from '../facts/options.js';
import { sourceOf } from '../input/whole.js';
import { BY_LINE, JSON_OUT } from '../options.js';
import { issuesInWords } from '../refused.js';

export const replay = command({
  summary: { ja: '記録を判断し直し、異なる結論を示す。', en: 'Decides records again, and says which verdicts differ.' },
  operands: { ja: '[記録.ndjson]', en: '[records.ndjson]' },
  takes: [0, 1],
  about: {
    ja: `1行に1件の記録（decide --record の出力）を、ファイル又は標準入力から読みます。--reading などは、仮に別の読み方をとったときを尋ねます。`,
    en: `Reads records as "decide --record" gives them, one on each line, from a file or from the standard input.
--reading and the like ask what if.`,
  },
  options: { ...CHOOSING, ...JSON_OUT, ...BY_LINE },
  status: {
    ja: `0 すべて同じ　1 異なるものがある　2 受け付けない、又は改められた記録がある`,
    en: `0 all are the same; 1 some differ; 2 some records are refused, or were altered.`,
  },
  async run({ values, positionals: [path = '-'], language }, io, note) {
    const options = chosenIn(values);
    const answer = (given: unknown): Answer => {
      const replayed = replayOne(given, options);
      const status = replayed.receipt === 'altered' ? 2 : STATUS[replayed.status];
      return { status, json: replayed, inWords: () => said(replayed, language) };
    };
    await answerAll(sourceOf(io, path), { json: values.json, byLine: values.ndjson, language }, answer, io, note);
  },
});

const STATUS = { same: 0, differs: 1, refused: 2 } as const;

const RECEIPTS = {
  altered: {
    ja: '（記録は、識別子が付いた後に改められている。）',
    en: ' (the record was altered after it got its id)',
  },
  absent: { ja: '（記録に識別子がない。）', en: ' (the record has no id)' },
} as const;

function said(replayed: ReturnType<typeof replayOne>, language: Language): string {
  const [first, ...lines] = inWords(replayed, language).split('\n');
  const receipt = replayed.receipt === undefined ? '' : RECEIPTS[replayed.receipt][language];
  return [first + receipt, ...lines].join('\n');
}

function inWords(replayed: ReturnType<typeof replayOne>, language: Language): string {
  if (replayed.status === 'refused') return issuesInWords(replayed.issues, language);
  if (replayed.status === 'same') return { ja: '同じ', en: 'the same' }[language];
  const { lines } =
    'decision' in replayed
      ? explainDifferences(replayed.decision, replayed.differences, language)
      : explainDifferences(replayed.reviewed, replayed.differences, language);
  return [{ ja: '異なる', en: 'differs' }[language], ...lines.map((line) => `  ${line}`)].join('\n');
}
