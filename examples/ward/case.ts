import { readFileSync } from 'node:fs';
import {
  type AnyVerdict,
  type DecisionId,
  decisions,
  InvalidFactsError,
  type Issue,
  type Options,
} from 'arakawa-it-rules';
import { runDecision } from 'arakawa-it-rules/schemas';
import * as z from 'zod';

const ids = decisions.map(({ id }) => id) as [DecisionId, ...DecisionId[]];

/** A case file: questions, each with the facts known so far. Facts and options are checked by the library. */
const caseFile = z.strictObject({
  title: z.strictObject({ ja: z.string(), en: z.string() }),
  organization: z.record(z.string(), z.string()).default({}),
  options: z.record(z.string(), z.unknown()).default({}),
  questions: z
    .array(
      z.strictObject({
        about: z.strictObject({ ja: z.string(), en: z.string() }),
        decision: z.enum(ids),
        facts: z.unknown(),
      }),
    )
    .min(1),
});

export type Case = z.output<typeof caseFile>;

/** A case file that cannot be used, and each place in it that is wrong. */
export class BadCaseFile extends Error {}

export function readCase(path: string): Case {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadCaseFile(`${path}: cannot be read / 読めません`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadCaseFile(`${path}: ${placeOf(error as Error, text)}not JSON / JSON ではありません`);
  }
  const parsed = caseFile.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new BadCaseFile(
    parsed.error.issues.map(({ path: place, message }) => `${path}: ${place.join('.')}: ${message}`).join('\n'),
  );
}

/** The line and column that JSON.parse complains about, if it says. */
function placeOf({ message }: Error, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}: `;
}

/** Decides every question; a fact that is not understood is reported at its place in the file. */
export function decideCase(path: string, { questions, options }: Case): AnyVerdict[] {
  return questions.map(({ decision, facts }, i) => {
    try {
      return runDecision(decision, facts, options as Options);
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error;
      throw new BadCaseFile(
        error.issues.map((issue) => `${path}: ${placeInFile(issue, i)}: ${said(issue)}`).join('\n'),
      );
    }
  });
}

const said = ({ message }: Issue) => `${message.en} / ${message.ja}`;

const placeInFile = ({ path }: Issue, question: number): string => {
  if (path.startsWith('options.')) return path;
  return path === '' ? `questions.${question}.facts` : `questions.${question}.facts.${path}`;
};
