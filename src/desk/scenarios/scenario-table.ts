import { wordsOf } from '../../catalogue/decisions.js';
import { attempt, needLanguage, needOneOf } from '../../input/attempt.js';
import type { Bilingual, Language } from '../../input/language.js';
import { factTitle } from '../../schemas/fact-title.js';
import { BETWEEN, COMMA, pathsInWords, type Voice, valueInWords } from '../../schemas/facts-in-words.js';
import { factsSchemas } from '../../schemas/questions.js';
import { labelOf, sayContest } from '../../verdict/in-words.js';
import type { Contest } from '../../verdict/verdict.js';
import { voiceIn } from '../voice.js';
import { isSupposed } from './classes.js';
import { csvOf } from './csv.js';
import { markdownOf, notesOn } from './markdown.js';
import type { Scenarios } from './scenarios.js';

/**
 * How a table of scenarios is made out.
 * @ja 一覧表の書式
 */
export interface ScenarioTableOptions {
  readonly language: Language;
  readonly format: 'csv' | 'markdown';
}

/**
 * The rows of {@link Scenarios} as a table in words: a column for each fact that was varied, then the outcome, the facts that are
 * missing, and the other readings that give another outcome. In English, systems, units and posts have working English names, the
 * Japanese one beside the first.
 *
 * CSV is that of RFC 4180, in which a cell that spreadsheets would take for a formula begins with an apostrophe. For Excel whoever
 * writes the file puts a byte order mark in front: `'\uFEFF' + table`. Markdown is that of GitHub; under the table it says once how
 * else the text would be read, by the numbers in it.
 *
 * @throws InvalidFactsError if these are no scenarios, or there is no such language or format.
 * @example
 * ```ts
 * const table = scenarios('operation', { residentOperated: false }, { authorisation: 'all' });
 * const lines = scenarioTable(table, { language: 'ja', format: 'markdown' }).split('\n');
 * lines[0] // => '| 利用する課の長の指示・承認 | 結論 | 分かっていない事実 | 別の読み方 |'
 * lines[4] // => '| いずれも受けていない | 操作することができない |  |  |'
 * scenarioTable(table, { language: 'en', format: 'csv' }).split('\r\n')[1] // => 'instructed,it may be operated,,'
 * ```
 * @ja 事実の組合せごとの結論の一覧を、言葉で表した CSV 又は Markdown の表にする。
 */
export function scenarioTable(scenarios: Scenarios, options: ScenarioTableOptions): string {
  return attempt(() => {
    const { language, format } = options;
    needLanguage(language);
    needOneOf('format', format, Object.keys(FORMATS));
    return FORMATS[format](scenarios, voiceIn(language));
  });
}

const FORMATS = {
  csv(scenarios: Scenarios, voice: Voice): string {
    const words = wordsOf(scenarios.decision);
    const say = (contest: Contest) => voice.name(sayContest(contest, words)[voice.language]);
    return csvOf(linesOf(scenarios, voice, (contested) => contested.map(say).join(' ')));
  },
  markdown(scenarios: Scenarios, voice: Voice): string {
    const { notes, say } = notesOn(wordsOf(scenarios.decision), voice);
    return markdownOf(
      linesOf(scenarios, voice, (contested) => contested.map(say).join(BETWEEN[voice.language])),
      notes,
    );
  },
};

/** The head, then a line for each row. */
function linesOf(
  { decision, varied, rows }: Scenarios,
  voice: Voice,
  sayContested: (contested: readonly Contest[]) => string,
): string[][] {
  const [schema, words] = [factsSchemas[decision], wordsOf(decision)];
  const { language, name } = voice;
  const head = [...varied.map((path) => factTitle(schema, path)), ...HEADS].map((title) => name(title[language]));
  const lines = rows.map(({ values, outcome, missing, contested }) => [
    ...varied.map((path) => {
      if (!Object.hasOwn(values, path)) return NOT_KNOWN[language];
      return isSupposed(values[path]) ? FOUND[language] : valueInWords(schema, path, values[path], voice);
    }),
    name((outcome === 'contradiction' ? CONTRADICTION : labelOf(outcome, words)!)[language]),
    pathsInWords(schema, missing, voice).join(COMMA[language]),
    sayContested(contested),
  ]);
  return [head, ...lines];
}

const HEADS: readonly Bilingual[] = [
  { ja: '結論', en: 'Outcome' },
  { ja: '分かっていない事実', en: 'Not known' },
  { ja: '別の読み方', en: 'Other readings' },
];
const FOUND: Bilingual = { ja: '認める', en: 'found to hold' };
const NOT_KNOWN: Bilingual = { ja: '不明', en: 'not known' };
const CONTRADICTION: Bilingual = { ja: '事実が両立しない', en: 'these facts contradict each other' };
