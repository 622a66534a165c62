import { type AnyVerdict, type DecisionId, decisions, explain, type FactsOf } from 'arakawa-it-rules';
import { record } from 'arakawa-it-rules/records';
import { factsJsonSchema, runDecision } from 'arakawa-it-rules/schemas';
import { type Answer, answerAll } from '../answers.js';
import { askFacts } from '../ask/ask-facts.js';
import { command } from '../command.js';
import { withGiven } from '../facts/given.js';
import { CHOOSING, chosenIn } from '../facts/options.js';
import { sourceOf } from '../input/whole.js';
import { named } from '../near.js';
import { BY_LINE, FACTS, JSON_OUT } from '../options.js';
import { statusOf } from '../status.js';
import { paperIn, REPORT } from '../words/report.js';
import { editionInWords, verdictInWords } from '../words/verdict.js';

export const questionNamed = (name: string): DecisionId =>
  named(
    name,
    decisions.map(({ id }) => id),
    ['その問い', 'question'],
  );

export const decide = command({
  summary: { ja: '一つの問いに答える。', en: 'Answers one question.' },
  operands: { ja: '<問い> [事実.json]', en: '<question> [facts.json]' },
  takes: [1, 2],
  about: {
    ja: `事実は JSON で、ファイル又は標準入力（-）から読みます。1行に1件の JSON（NDJSON）なら、1件ずつ順に答えます。
--fact は、読んだ事実に重ねます（--fact があれば、標準入力は - と書いたときだけ読みます）。端末では、足りない事実を、結論を最もよく定めるものから順に尋ねます。
問いの一覧は questions、ある問いの事実は questions <問い> で見られます。`,
    en: `Facts are JSON, from a file or from the standard input (-). One JSON value on each line (NDJSON) is a case
each, answered in their order. --fact goes over what was read; beside it, the standard input is read only where
it is named (-). On a terminal it asks for the facts that are lacking, those first that settle most.
"questions" lists the questions, "questions <question>" the facts of one.`,
  },
  options: {
    ...FACTS,
    ...CHOOSING,
    ...JSON_OUT,
    ...BY_LINE,
    ...REPORT,
    record: {
      type: 'boolean',
      help: { ja: '事実とともに記録にした JSON（replay が読む）', en: 'JSON on record with its facts, for replay' },
    },
    'no-ask': {
      type: 'boolean',
      help: { ja: '足りない事実を尋ねない', en: 'does not ask for facts that are lacking' },
    },
  },
  async run({ values, positionals: [name = '', path], language }, io, note) {
    const decision = questionNamed(name);
    const options = chosenIn(values);
    // What is chosen is refused once, and not with each case.
    runDecision(decision, {}, options);
    const schema = factsJsonSchema(decision, { language });
    const { json, record: onRecord, ndjson: byLine } = values;
    const paper = await paperIn(values, language, io);
    const answer = (facts: unknown): Answer => {
      const verdict: AnyVerdict = runDecision(decision, facts, options);
      return {
        status: statusOf(verdict),
        json: onRecord ? record(verdict, facts as FactsOf<DecisionId>, options) : verdict,
        paper: paper && (() => paper(verdict, { facts, options })),
        inWords: (isOne) =>
          isOne
            ? `${verdictInWords(verdict, language)}\n\n${editionInWords(language)}`
            : explain(verdict, language).summary,
      };
    };
    const complete = async (facts: unknown, isOne: boolean): Promise<unknown> => {
      const given = withGiven(facts, values.fact ?? [], schema);
      const asks = isOne && io.ask !== undefined && !values['no-ask'];
      return asks ? askFacts(given, { decision, options, language }, io, io.ask) : given;
    };
    const wanted = { json: json || onRecord, byLine, language };
    const source =
      path !== undefined ? sourceOf(io, path) : io.isPiped && values.fact === undefined ? io.stdin : nothing();
    await answerAll(source, wanted, async (facts, isOne) => answer(await complete(facts, isOne)), io, note);
  },
});

/** No facts but those that options give, or that are asked for. */
async function* nothing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{}');
}
