import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { refuse } from '../refused.js';
import { placeAt, put } from './place.js';
import { writtenValue } from './value.js';

/** Facts with those that options give, `path=value`, put over them. */
export function withGiven(facts: unknown, given: readonly string[], schema: JsonSchema): unknown {
  const paths = new Set<string>();
  return given.reduce<unknown>((known, written) => {
    const [path, value] = pairIn(written, 'fact');
    if (paths.has(path)) refuse('同じ事実が --fact で二度与えられています。', 'A --fact is given twice.');
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
