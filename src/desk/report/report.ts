import type { AnyVerdict } from '../../catalogue/decisions.js';
import { withEnglishNames } from '../../catalogue/with-english-names.js';
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
import { type Answer, readAnswer } from './answer.js';
import { htmlOf } from './html.js';
import { introductionSheet } from './introduction-sheet.js';
import { inventorySheet } from './inventory-sheet.js';
import { markdownOf } from './markdown.js';
import { decidedAt, madeBy, PRESUPPOSED, recorded, UNOFFICIAL } from './report.words.js';
import type { Asked } from './sections.js';
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
        language,
        name: language === 'en' ? withEnglishNames() : (name: string) => name,
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
