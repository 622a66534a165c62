import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';

/**
 * Something that is not as the text asks. It bars nothing unless it says so.
 * @ja 規程の求めるとおりでない点
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly citation: Citation;
  readonly text: Bilingual;
}

/**
 * What is to be done next.
 * @ja 次にすること（何を・誰が・いつまでに）
 */
export interface NextAct {
  readonly citation: Citation;
  readonly act: Bilingual;
  readonly by: Bilingual;
  /** By when: a date, or the text's own word for it. */
  readonly when?: Bilingual;
}

/** Text in both languages of a name that is Japanese in both. */
export const named = (label: string): Bilingual => ({ ja: label, en: label });
