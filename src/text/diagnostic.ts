import type { Bilingual } from '../input/language.js';

/**
 * What may be wrong with the reading of a text.
 *
 * `looks-like-html`, `looks-like-markdown`: it is no plain text. `page-marks`: lines were left out that printed pages
 * add. `missing-number`: a number in a row is not there. `number-out-of-order`: one comes after a higher one.
 * `repeated-citation`: a place comes twice. `glued-label`: words hold what looks like the label of another place.
 * `line-without-label`: a line was taken to go on with the place above it. `more`: what comes after the first hundred.
 * @ja 読み取りの注意の種類
 */
export type DiagnosticCode =
  | 'looks-like-html'
  | 'looks-like-markdown'
  | 'page-marks'
  | 'missing-number'
  | 'number-out-of-order'
  | 'repeated-citation'
  | 'glued-label'
  | 'line-without-label'
  | 'more';

/**
 * Something in a text that was read as well as it could be, and that somebody should look at.
 * @ja 文章の読み取りについての注意1件
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** The place it is about, if it is about one. */
  readonly citation?: string;
  /** Counted from 1; absent where it is about no one line. */
  readonly line?: number;
  /** In each language. */
  readonly message: Bilingual;
}
