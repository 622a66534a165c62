import { type Bilingual, type DecisionId, decisions, InvalidFactsError } from 'arakawa-it-rules';
import * as z from 'zod';
import japanese from 'zod/v4/locales/ja.js';

const ids = decisions.map(({ id }) => id) as [DecisionId, ...DecisionId[]];

/** In one language or in both. */
const said = z.union([
  z.string(),
  z.strictObject({ ja: z.string(), en: z.string() }),
  z.strictObject({ ja: z.string() }),
  z.strictObject({ en: z.string() }),
]);

/** A case file: an introduction, and questions, each with the facts known so far. Facts and options are checked by the library. */
const caseFile = z.strictObject({
  title: said,
  /** Serves the introduction and all questions. */
  organization: z.record(z.string(), z.string()).default({}),
  options: z.record(z.string(), z.unknown()).optional(),
  introduction: z.unknown().optional(),
  questions: z.array(z.strictObject({ about: said, decision: z.enum(ids), facts: z.unknown() })).default([]),
});

export type CaseFile = z.output<typeof caseFile>;

/** @throws InvalidFactsError with the places that are not as in a case file. */
export function readCaseFile(json: unknown): CaseFile {
  const parsed = caseFile.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InvalidFactsError(
    parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: 'not-json',
      message: { ja: `${inJapanese(issue)}。`, en: `${issue.code === 'invalid_union' ? UNION.en : issue.message}.` },
    })),
  );
}

// The words of that language are texts.
const inJapanese = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_union' ? UNION.ja : (japanese().localeError(issue as never) as string);

const UNION: Bilingual = {
  ja: '文字列か、{ ja, en } の一方又は両方が要ります',
  en: 'This must be a text, or { ja, en } with one of the two or both',
};

/** In the language asked for, or in the one there is. */
export function wordsIn(text: CaseFile['title'], language: keyof Bilingual): string {
  if (typeof text === 'string') return text;
  const { ja, en }: Partial<Bilingual> = text;
  return { ja: ja ?? en, en: en ?? ja }[language] as string;
}
