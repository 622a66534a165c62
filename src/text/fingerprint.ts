import { normalForm } from '../input/normal-form.js';
import { digestOf } from './digest.js';
import { notAText } from './invalid-text.js';

/** Hexadecimal digits kept of each SHA-256: 128 bits, far more than 200 places need. */
const KEPT = 32;

/**
 * The fingerprint of a wording: the first 32 hexadecimal digits of the SHA-256 of its NFKC form without white space, in
 * UTF-8. The empty text where there are no words, as for a place that only holds others.
 *
 * @example
 * ```ts
 * fingerprint('第１条　目的') === fingerprint('第1条 目的') // => true
 * fingerprint('') // => ''
 * ```
 * @throws InvalidTextError if this is no text.
 * @ja 文言の指紋（全角・半角と空白の違いによらない）
 */
export function fingerprint(words: string): string {
  if (typeof words !== 'string') throw notAText();
  const form = normalForm(words);
  return form === '' ? '' : digestOf(form).slice(0, KEPT);
}
