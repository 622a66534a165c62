import type { Bilingual } from '../input/language.js';

/**
 * Why a text cannot be read as a regulation.
 * @ja 規程の文章として読めない理由の符号
 */
export type TextErrorCode =
  | 'not-a-text'
  | 'too-long'
  | 'too-many-lines'
  | 'binary'
  | 'no-articles'
  | 'html'
  | 'number-too-large';

/**
 * Thrown for what cannot be the text of a regulation. Never holds the text itself.
 *
 * @example
 * ```ts
 * try {
 *   parseRegulation('Hello.');
 * } catch (error) {
 *   if (error instanceof InvalidTextError) error.code; // => 'no-articles'
 * }
 * ```
 * @ja 規程の文章として読めないものが渡されたときに投げられる。
 */
export class InvalidTextError extends Error {
  override readonly name = 'InvalidTextError';
  readonly code: TextErrorCode;
  /** The message in each language. */
  readonly reason: Bilingual;
  /** Counted from 1; absent where the fault is in no one line. */
  readonly line?: number;
  constructor(code: TextErrorCode, reason: Bilingual, line?: number) {
    super(`${reason.ja} / ${reason.en}`);
    this.code = code;
    this.reason = reason;
    if (line !== undefined) this.line = line;
  }
}

export const notAText = () =>
  new InvalidTextError('not-a-text', { ja: '文字列ではありません。', en: 'This is not a text.' });
