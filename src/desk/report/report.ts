import type { AnyVerdict } from '../../catalogue/decisions.js';
import { attempt, needLanguage, needOneOf } from '../../input/attempt.js';
import { InvalidFactsError, type Issue } from '../../input/errors.js';
import { isList, isRecord, understand } from '../../input/facts.js';
import type { Bilingual, Language } from '../../input/language.js';
import { asJson } from '../../records/plain-json.js';
import type { ReviewRecord, VerdictRecord } from '../../records/record.js';
import { edition } from '../../regulation/edition.js';
import { type AnyReview, isOfIntroduction } from '../../reviews/reviews.js';
import { isRegulation } from '../../text/as-regulation.js';
import { wordingIn } from '../../text/quote.js';
import type { Regulation } from '../../text/regulation.js';
import { momentIn } from '../../time/moments-in-words.js';
import { type Options, readOptions } from '../../verdict/options.js';
import { voiceIn } from '../voice.js';
import { type Answer, readAnswer } from './answer.js';
import type { Asked } from './asked.js';
import { htmlOf } from './html.js';
import { introductionSheet } from './introduction-sheet.js';
import { inventorySheet } from './inventory-sheet.js';
import { markdownOf } from './markdown.js';
import { decidedAt, madeBy, PRESUPPOSED, recorded, UNOFFICIAL } from './report.words.js';
import type { Body } from './sheet.js';
import { verdictSheet } from './verdict-sheet.js';

/**
 * How a report is made out.
 * @ja 報告書の書式と、添えるもの
 */
export interface ReportOptions {
  readonly language: Language;
  /** `html` unless given. */
  readonly format?: 'html' | 'markdown';
  /** The facts that were decided on, as they were given. Of a record its own, unless given; without any, none are listed. */
  readonly facts?: unknown;
  /** What was chosen beside the facts. Of a record its own, unless given. */
  readonly options?: Options | undefined;
  /** Your copy of the regulation, read by `parseRegulation` of `arakawa-it-rules/text`: its wording stands beside the grounds. */
  readonly text?: Regulation | undefined;
}

const FORMATS = { html: htmlOf, markdown: markdownOf } as const;

/**
 * An answer on paper, to attach to a draft (起案): the question, what it presupposes, the facts as they were given, the answer, its
 * grounds by place, the readings chosen, what is not known, other readings, remedies, notes, and by which edition of the regulation
 * and which version of the library. A page of HTML for print on A4, which needs nothing from elsewhere and runs no scripts, or the
 * same as GitHub's Markdown.
 *
 * The answer of one question fits on one page, as long as names and lists are of usual length and no wording is quoted; that of a
 * review goes through all of its steps or systems, and takes what it takes. Names in English are introduced with the Japanese one. What somebody wrote (a reason, an
 * item of data) is said as it was written.
 *
 * Of a record, facts and options are those on record, and its `id` is printed; if it no longer fits the record, that is said too.
 * The facts are not held against the answer: whether it is theirs, `replay` tells of a record.
 *
 * The official wording stands beside the grounds where you have it: the library carries none. A place that reads otherwise than what
 * the library encodes is marked.
 *
 * @throws InvalidFactsError if the answer is none of the library, or of another version with parts that this one has no words for;
 * if facts or options have no form in JSON or another than the question's; or if language, format or text are none.
 * @example
 * ```ts
 * const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' } as const;
 * const paper = report(decideTimeliness(facts), { language: 'en', format: 'markdown', facts });
 * paper.split('\n')[0] // => '# Is this application for an introduction on time?'
 * paper.includes('**When the application arrived**: 1 September 2026') // => true
 * paper.includes('**The application is late.**') // => true
 *
 * const onRecord = record(decideTimeliness(facts), facts);
 * report(onRecord, { language: 'ja' }).startsWith('<!doctype html>\n<html lang="ja">') // => true
 *
 * const text = parseRegulation('第12条 書庫は、毎日開く。\n2 書庫の鍵は、館長に返す。ただし、休館日は、この限りでない。');
 * const quoting = report(onRecord, { language: 'ja', format: 'markdown', text });
 * quoting.includes('  > 書庫の鍵は、館長に返す。') // => true
 * ```
 * @ja 判断又は審査・点検の結果を、起案に添える書面（A4・HTML 又は Markdown）にする。
 */
export function report(answer: AnyVerdict | AnyReview | VerdictRecord | ReviewRecord, options: ReportOptions): string {
  return attempt(() => {
    const { language, format = 'html', text } = options;
    needLanguage(language);
    needOneOf('format', format, Object.keys(FORMATS));
    if (text !== undefined && !isRegulation(text)) throw new InvalidFactsError([NOT_READ]);
    const { given, made, onRecord } = readAnswer(answer);
    const asked = {
      facts: factsFor(given, options.facts ?? onRecord?.facts),
      options: chosenAmong(options.options ?? onRecord?.options),
      speaker: {
        ...voiceIn(language),
        wording: text && wordingIn(text),
      },
    };
    const { presupposes, sections, ...body } = sheetOf(given, asked);
    return FORMATS[format]({
      language,
      ...body,
      presupposes: PRESUPPOSED[language] + presupposes,
      subject: edition.title[language],
      sections: sections.filter(({ rows }) => rows.length > 0),
      foot: footOf(made, onRecord).map((each) => each[language]),
    });
  });
}

function sheetOf(given: AnyVerdict | AnyReview, asked: Asked<never>): Body {
  if ('decision' in given) return verdictSheet(given, asked);
  return isOfIntroduction(given) ? introductionSheet(given, asked) : inventorySheet(given, asked);
}

/** The facts as plain JSON, in the form that the question takes; none if they are not told. */
function factsFor(given: AnyVerdict | AnyReview, facts: unknown): never {
  const areSystems = !('decision' in given) && !isOfIntroduction(given);
  if (facts === undefined) return (areSystems ? [] : {}) as never;
  return understand({ facts }, ({ facts }, issues) => {
    const json = asJson(facts, 'facts', issues);
    if (issues.length > 0 || (!areSystems && isRecord(json, 'facts', issues))) return json as never;
    if (isList(json, 'facts', issues)) for (const [i, entry] of json.entries()) isRecord(entry, `facts.${i}`, issues);
    return json as never;
  });
}

function chosenAmong(options: Options | undefined): Options {
  if (options === undefined) return {};
  readOptions(options);
  return understand({ options }, ({ options }, issues) => asJson(options, 'options', issues) as Options);
}

function footOf(made: Answer['made'], onRecord: Answer['onRecord']): readonly Bilingual[] {
  if (onRecord === undefined) return [madeBy(made), UNOFFICIAL];
  const at = onRecord.at === undefined ? undefined : momentIn(onRecord.at);
  return [
    madeBy(made),
    ...(at === undefined ? [] : [decidedAt(at)]),
    recorded(onRecord.id, onRecord.receipt),
    UNOFFICIAL,
  ];
}

const NOT_READ: Issue = {
  path: 'text',
  code: 'not-an-object',
  message: {
    ja: 'parseRegulation で読み取った規程が要ります。',
    en: 'This must be a regulation as parseRegulation reads it.',
  },
};
