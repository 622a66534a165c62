import { wordsOf } from '../../catalogue/decisions.js';
import { withEnglishNames } from '../../catalogue/with-english-names.js';
import { attempt, needLanguage, needOneOf } from '../../input/attempt.js';
import type { Bilingual, Language } from '../../input/language.js';
import { escaped } from '../../print/markdown.js';
import { factTitle } from '../../schemas/fact-title.js';
import { COMMA, pathsInWords, type Voice, valueInWords } from '../../schemas/facts-in-words.js';
import { factsSchemas } from '../../schemas/questions.js';
import { labelOf, sayContest } from '../../verdict/in-words.js';
import { csvOf } from './csv.js';
import type { Scenario, Scenarios } from './scenarios.js';

/**
 * How a table of scenarios is made out.
 * @ja 一覧表の書式
 */
export interface ScenarioTableOptions {
  readonly language: Language;
  readonly format: 'csv' | 'markdown';
}

/**
 * The rows of {@link scenarios} as a table in words: a column for each fact that was varied, then the outcome, the facts that are
 * missing, and the other readings that give another outcome. In English, systems, units and posts have working English names, the
 * Japanese one beside the first.
 *
 * CSV is that of RFC 4180, in which a cell that spreadsheets would take for a formula begins with an apostrophe. For Excel whoever
 * writes the file puts a byte order mark in front: `'\uFEFF' + table`. Markdown is that of GitHub.
 *
 * @throws InvalidFactsError if these are no scenarios, or there is no such language or format.
 * @example
 * ```ts
 * const table = scenarios('operation', { residentOperated: false }, { authorisation: 'all' });
 * scenarioTable(table, { language: 'ja', format: 'markdown' }).split('\n')[3]
 * // => '| 承認を受けた | 操作することができる |  |  |'
 * scenarioTable(table, { language: 'en', format: 'csv' }).split('\r\n')[1]
 * // => 'instructed,it may be operated,,'
 * ```
 * @ja 事実の組合せごとの結論の一覧を、言葉で表した CSV 又は Markdown の表にする。
 */
export function scenarioTable(scenarios: Scenarios, options: ScenarioTableOptions): string {
  return attempt(() => {
    const { language, format } = options;
    needLanguage(language);
    needOneOf('format', format, Object.keys(FORMATS));
    const voice = { language, name: language === 'en' ? withEnglishNames() : (name: string) => name };
    const { decision, varied, rows } = scenarios;
    const titles = varied.map((path) => voice.name(factTitle(factsSchemas[decision], path)[language]));
    const head = [...titles, ...HEADS.map((each) => each[language])];
    return FORMATS[format]([head, ...rows.map((row) => cellsOf(row, scenarios, voice))]);
  });
}

function cellsOf({ values, outcome, missing, contested }: Scenario, { decision, varied }: Scenarios, voice: Voice) {
  const [schema, words] = [factsSchemas[decision], wordsOf(decision)];
  const { language, name } = voice;
  const valueAt = (path: string) =>
    Object.hasOwn(values, path) ? valueInWords(schema, path, values[path], voice) : NOT_KNOWN[language];
  const label = outcome === 'contradiction' ? CONTRADICTION : labelOf(outcome, words)!;
  return [
    ...varied.map(valueAt),
    label[language],
    pathsInWords(schema, missing, voice).join(COMMA[language]),
    contested.map((contest) => name(sayContest(contest, words)[language])).join(' '),
  ];
}

const FORMATS = { csv: csvOf, markdown: markdownOf } as const;

/** A table of GitHub's Markdown. */
function markdownOf([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [head!.map(escaped), head!.map(() => '---'), ...rows.map((cells) => cells.map(escaped))].map(line).join('');
}

const HEADS: readonly Bilingual[] = [
  { ja: '結論', en: 'Outcome' },
  { ja: '分かっていない事実', en: 'Not known' },
  { ja: '別の読み方', en: 'Other readings' },
];
const NOT_KNOWN: Bilingual = { ja: '不明', en: 'not known' };
const CONTRADICTION: Bilingual = { ja: '事実が両立しない', en: 'these facts contradict each other' };
