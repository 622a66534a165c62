import type { Citation } from '../citation.js';
import type { Text } from '../language.js';

/**
 * Something that is not as the text asks. It bars nothing unless it says so.
 * @ja 規程の求めるとおりでない点
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly citation: Citation;
  readonly text: Text;
}

/**
 * What is to be done next.
 * @ja 次にすること（何を・誰が・いつまでに）
 */
export interface NextAct {
  readonly citation: Citation;
  readonly act: Text;
  readonly by: Text;
  /** By when: a date, or the text's own word for it. */
  readonly when?: Text;
}

/** Text in both languages of a name that is Japanese in both. */
export const named = (label: string): Text => ({ ja: label, en: label });
