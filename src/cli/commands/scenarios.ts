import type { DecisionId, FactsOf } from 'arakawa-it-rules';
import { scenarios as decideAll, scenarioTable, type Varied } from 'arakawa-it-rules/desk';
import { factsJsonSchema, type JsonSchema } from 'arakawa-it-rules/schemas';
import { placeAt } from '../../schemas/place.js';
import { command, SHOWN } from '../command.js';
import { withGiven } from '../facts/given.js';
import { CHOOSING, chosenIn } from '../facts/options.js';
import { COMMA, writtenValue } from '../facts/value.js';
import { jsonOf } from '../input/json.js';
import { wholeText } from '../input/whole.js';
import { FACTS, JSON_OUT } from '../options.js';
import { refuse } from '../refused.js';
import { questionNamed } from './decide.js';

export const scenarios = command({
  summary: {
    ja: '事実を変えたすべての組合せについて、一つの問いの結論を表にする。',
    en: 'A table of what a question comes to in every combination of some facts.',
  },
  operands: { ja: '<問い> [事実.json]', en: '<question> [facts.json]' },
  takes: [1, 2],
  about: {
    ja: `変えない事実は、ファイル、標準入力（-）又は --fact で与えます。--vary 事実 は、問いが区別する値をすべて試し、
--vary 事実=値,値 は、挙げた値を試します。空の値は、不明です（approved,none,）。JSON の配列でもよく、そこでは null が不明です。`,
    en: `Facts that stay are given in a file, at the standard input (-) or by --fact. --vary path tries one value of each
class that the question tells apart, --vary path=value,value those that are listed. An empty one is that it is not
known (approved,none,). A JSON list does as well; there, null is that it is not known.`,
  },
  options: {
    vary: {
      type: 'string',
      multiple: true,
      value: { ja: '事実[=値,値]', en: 'path[=value,value]' },
      help: { ja: '変える事実', en: 'a fact to vary' },
    },
    format: {
      type: 'string',
      value: { ja: 'markdown|csv', en: 'markdown|csv' },
      help: {
        ja: '既定は markdown。csv は、Excel で開ける UTF-8（BOM 付き）',
        en: 'markdown unless given; csv begins with a byte order mark, for Excel',
      },
    },
    ...FACTS,
    ...CHOOSING,
    ...JSON_OUT,
  },
  status: SHOWN,
  async run({ values, positionals: [name = '', path], language }, io) {
    const decision = questionNamed(name);
    const schema = factsJsonSchema(decision, { language });
    const given = path === undefined ? {} : jsonOf(await wholeText(io, path));
    const facts = withGiven(given, values.fact ?? [], schema) as FactsOf<DecisionId>;
    const vary = variedIn(values.vary ?? [], schema) as Varied<DecisionId>;
    const table = decideAll(decision, facts, vary, chosenIn(values));
    if (values.json) return io.print(`${JSON.stringify(table)}\n`);
    // Which formats there are the library says.
    const format = (values.format ?? 'markdown') as 'markdown' | 'csv';
    return io.print((format === 'csv' ? '\uFEFF' : '') + scenarioTable(table, { language, format }));
  },
});

function variedIn(given: readonly string[], schema: JsonSchema): object {
  if (given.length === 0) refuse('--vary で、変える事実を示します。', 'Say by --vary which facts to vary.');
  const varied = given.map((written): readonly [path: string, values: unknown] => {
    const [, path, values] = /^([^=]*)(?:=(.*))?$/s.exec(written)!;
    return [path!, values === undefined ? 'all' : valuesIn(values, placeAt(schema, path!).schema)];
  });
  if (new Set(varied.map(([path]) => path)).size < varied.length)
    refuse('同じ事実が --vary で二度与えられています。', 'A fact is varied twice.');
  return Object.fromEntries(varied);
}

function valuesIn(written: string, schema: JsonSchema): readonly unknown[] {
  const text = written.trim();
  if (!/^[[{"]/.test(text))
    return text.split(COMMA).map((value) => (value.trim() === '' ? undefined : writtenValue(schema, value)));
  // Values that are JSON may have commas of their own.
  const values = jsonOf(text.startsWith('[') ? text : `[${text}]`) as readonly unknown[];
  return values.map((value) => value ?? undefined);
}
