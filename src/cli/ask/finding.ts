import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { kindsOf } from '../../schemas/place.js';
import { numberIn } from '../facts/number.js';
import { refuseOther } from './control.js';

/** The record of a finding, where a fact is one. */
export const findingIn = (schema: JsonSchema): JsonSchema | undefined =>
  kindsOf(schema).find(({ properties }) => properties?.['holds'] !== undefined);

const WORDS = {
  ja: ['認めた', '認めなかった', '誰も判断していない'],
  en: ['found to hold', 'found not to hold', 'nobody has found so or otherwise'],
} as const;

/** Asks for a finding: what was found, by whom, and why. Without the two it is not known. */
export async function askFinding(
  record: JsonSchema,
  language: Language,
  ask: (about: string | undefined, choices: readonly string[]) => Promise<string | undefined>,
): Promise<unknown> {
  const found = await ask(undefined, WORDS[language]);
  if (found === undefined) return undefined;
  const words = WORDS[language];
  const place = words.findIndex((word, i) => numberIn(found) === i + 1 || found === word);
  if (place === 2 || found === 'none') return 'none';
  if (place === -1) refuseOther(words.length);
  const finding: Record<string, unknown> = { holds: place === 0 };
  for (const part of ['by', 'reason', 'on']) {
    const { title } = record.properties![part] as JsonSchema;
    const said = await ask(title, []);
    if (said !== undefined) finding[part] = said;
    else if (part !== 'on') return undefined;
  }
  return finding;
}
