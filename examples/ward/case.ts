import { readFileSync } from 'node:fs';
import {
  type AnyVerdict,
  type DecisionId,
  decideManager,
  decisions,
  type IntroductionCase,
  type IntroductionReview,
  InvalidFactsError,
  type Options,
  reviewIntroduction,
} from 'arakawa-it-rules';
import { runDecision } from 'arakawa-it-rules/schemas';
import { type ParseError, parse } from 'jsonc-parser';
import * as z from 'zod';

const ids = decisions.map(({ id }) => id) as [DecisionId, ...DecisionId[]];

/** A case file: questions, each with the facts known so far. Facts and options are checked by the library. */
const caseFile = z.strictObject({
  title: z.strictObject({ ja: z.string(), en: z.string() }),
  organization: z.record(z.string(), z.string()).default({}),
  options: z.record(z.string(), z.unknown()).default({}),
  /** An introduction, to be reviewed from first idea to notice. */
  introduction: z.unknown().optional(),
  questions: z
    .array(
      z.strictObject({
        about: z.strictObject({ ja: z.string(), en: z.string() }),
        decision: z.enum(ids),
        facts: z.unknown(),
      }),
    )
    .default([]),
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
  const faults: ParseError[] = [];
  const json: unknown = parse(text, faults, { disallowComments: true });
  if (faults[0] !== undefined)
    throw new BadCaseFile(`${path}:${placeOf(faults[0], text)}: not JSON / JSON ではありません`);
  const parsed = caseFile.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new BadCaseFile(
    parsed.error.issues.map(({ path: place, message }) => `${path}: ${place.join('.')}: ${message}`).join('\n'),
  );
}

/** Line and column, counted from 1. */
function placeOf({ offset }: ParseError, text: string): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** What the library makes of a case. */
export interface Decided {
  readonly review: IntroductionReview | undefined;
  readonly verdicts: readonly AnyVerdict[];
}

/** Reviews and decides; a fact that is not understood is reported at its place in the file. */
export function decideCase(path: string, { introduction, questions, options, organization }: Case): Decided {
  at(path, '', () => decideManager({ organization }));
  return {
    review:
      introduction === undefined
        ? undefined
        : at(path, 'introduction', () => reviewIntroduction(introduction as IntroductionCase, options as Options)),
    verdicts: questions.map(({ decision, facts }, i) =>
      at(path, `questions.${i}.facts`, () => runDecision(decision, facts, options as Options)),
    ),
  };
}

function at<Result>(path: string, place: string, decide: () => Result): Result {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    const lines = error.issues.map(({ path: within, message }) => {
      const where = within.startsWith('options.') ? within : [place, within].filter(Boolean).join('.');
      return `${path}: ${where}: ${message.en} / ${message.ja}`;
    });
    throw new BadCaseFile(lines.join('\n'));
  }
}
