import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { isWithin, put } from '../../input/steps.js';
import { placeAt } from '../../schemas/place.js';
import { refuse } from '../refused.js';
import { writtenValue } from './value.js';

/** Facts with those that options give, `path=value`, put over them. */
export function withGiven(facts: unknown, given: readonly string[], schema: JsonSchema): unknown {
  const paths = new Set<string>();
  return given.reduce<unknown>((known, written) => {
    const [path, value] = pairIn(written, 'fact');
    // The one would be lost in the other.
    if ([...paths].some((other) => isWithin(path, other) || isWithin(other, path)))
      refuse(
        '同じ事実、又はその全体と部分が、--fact で二度与えられています。',
        'A --fact is given twice, or a fact and a part of it.',
      );
    paths.add(path);
    const place = placeAt(schema, path);
    return put(known, place.steps, writtenValue(place.schema, value));
  }, facts);
}

/** What an option says of a name: `name=value`. */
export function pairIn(written: string, option: string): readonly [name: string, value: string] {
  const at = written.indexOf('=');
  if (at < 1) refuse(`--${option} には「名前=値」が要ります。`, `--${option} needs name=value.`);
  return [written.slice(0, at), written.slice(at + 1)];
}
