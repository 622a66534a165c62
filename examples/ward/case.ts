import {
  type AnyVerdict,
  type DecisionId,
  decideManager,
  decisions,
  type IntroductionReview,
  InvalidFactsError,
  type Language,
  type Options,
} from 'arakawa-it-rules';
import { factsSchemas, runDecision, runReview } from 'arakawa-it-rules/schemas';
import * as z from 'zod';
import japanese from 'zod/v4/locales/ja.js';
import { BadCaseFile } from './bad-case-file.js';
import { jsonOf } from './json-of.js';
import { textOf } from './text-of.js';

const ids = decisions.map(({ id }) => id) as [DecisionId, ...DecisionId[]];

/** In one language or in both. */
const said = z.union([
  z.string(),
  z.strictObject({ ja: z.string(), en: z.string() }),
  z.strictObject({ ja: z.string() }),
  z.strictObject({ en: z.string() }),
]);

/** A case file: questions, each with the facts known so far. Facts and options are checked by the library. */
const caseFile = z.strictObject({
  title: said,
  /** Serves the introduction and all questions. */
  organization: z.record(z.string(), z.string()).default({}),
  options: z.record(z.string(), z.unknown()).optional(),
  /** An introduction, to be reviewed from first idea to notice. */
  introduction: z.unknown().optional(),
  questions: z.array(z.strictObject({ about: said, decision: z.enum(ids), facts: z.unknown() })).default([]),
});

type Said = z.output<typeof said>;

export type Case = z.output<typeof caseFile> & { readonly path: string; readonly language: Language };

export function readCase(path: string, language: Language): Case {
  const json = jsonOf(textOf(path, language), path, language);
  const parsed = caseFile.safeParse(json, { error: language === 'ja' ? inJapanese : inEnglish });
  if (!parsed.success)
    throw badPlaces(
      path,
      parsed.error.issues.map(({ path: at, message }) => [at.join('.'), message]),
    );
  const file = { ...parsed.data, path, language };
  // Once for the whole file, not for each question that it serves.
  at(file, '', () => decideManager({ organization: file.organization }));
  return file;
}

const inEnglish: z.core.$ZodErrorMap = ({ code }) =>
  code === 'invalid_union' ? 'This must be a text, or { ja, en } with one of the two or both' : undefined;

const inJapanese: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_union' ? '文字列か、{ ja, en } の一方又は両方が要ります' : japanese().localeError(issue);

/** In the language asked for, or in the one there is. */
export function wordsOf(text: Said, language: Language): string {
  if (typeof text === 'string') return text;
  const { ja, en }: { readonly ja?: string; readonly en?: string } = text;
  return (language === 'ja' ? (ja ?? en) : (en ?? ja)) as string;
}

export const reviewOf = (file: Case): IntroductionReview | undefined =>
  file.introduction === undefined
    ? undefined
    : at(file, 'introduction', () =>
        runReview('introduction', inOrganization(file, file.introduction), file.options as Options),
      );

/** The verdict on the question of this number, counted from 0. */
export function verdictOf(file: Case, number: number): AnyVerdict {
  const { decision, facts } = file.questions[number]!;
  const asked = 'organization' in factsSchemas[decision].shape ? inOrganization(file, facts) : facts;
  return at(file, `questions.${number}.facts`, () => runDecision(decision, asked, file.options as Options));
}

/** What the file says of the organisation, and what the facts add to it. What the facts say themselves goes first. */
function inOrganization({ organization }: Case, facts: unknown): unknown {
  if (!isRecord(facts) || Object.keys(organization).length === 0) return facts;
  const own = facts['organization'];
  if (own !== undefined && !isRecord(own)) return facts;
  return { ...facts, organization: { ...organization, ...own } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decides; what is not understood is reported at its place in the file. */
function at<Result>({ path, language }: Case, place: string, decide: () => Result): Result {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    throw badPlaces(
      path,
      error.issues.map(({ path: within, message }) => [
        within.startsWith('options.') ? within : [place, within].filter(Boolean).join('.'),
        message[language],
      ]),
    );
  }
}

const badPlaces = (path: string, faults: readonly (readonly [place: string, message: string])[]) =>
  new BadCaseFile(faults.map(([place, message]) => [path, place, message].filter(Boolean).join(': ')).join('\n'));
