import type * as z from 'zod';
import { attempt } from '../input/attempt.js';
import { InvalidFactsError } from '../input/errors.js';
import { inForceOn } from '../regulation/versions.js';
import { readMoment } from '../time/moment.js';
import type { Options } from '../verdict/options.js';
import { isJson } from './facts-schema.js';

/** Answers untrusted JSON, once its schema has taken it. */
export function answerJson<Answer>(
  answer: (facts: never, options?: Options) => Answer,
  schema: z.ZodType,
  json: unknown,
  options: Options | undefined,
): Answer {
  if (options === undefined) {
    // What answers refuses what its schema refuses, but for what JSON cannot hold: most facts need be read only once.
    const answered = answer(json as never);
    if (attempt(() => isJson(json))) return answered;
  }
  // Which names a fact may have hangs on the day that is asked about; what is none is refused by what answers.
  const parsed = attempt(() => inForceOn(readMoment(options?.on, '', []), () => schema.safeParse(json)));
  if (parsed.success) return answer(parsed.data as never, options);
  // It says in its own words what it refuses, the facts before the options. What only zod refuses a typed call takes: a
  // `Date`, a gap in a list.
  answer(json as never);
  answer(json as never, options);
  throw new InvalidFactsError(
    parsed.error.issues.map(({ path }) => ({ path: path.map(String).join('.'), code: 'not-json', message: NOT_JSON })),
  );
}

const NOT_JSON = { ja: 'JSON の値が要ります。', en: 'This must be a value that JSON can hold.' };
