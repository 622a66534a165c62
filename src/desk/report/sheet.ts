/** What stands on the sheet, whatever it is written in. */
import type { Language } from '../../input/language.js';

export interface Sheet {
  readonly language: Language;
  /** Under what it was decided. */
  readonly subject: string;
  /** Whether it goes through many questions, so that there is little room for each. */
  readonly isReview: boolean;
  /** The question. */
  readonly title: string;
  readonly presupposes: string;
  readonly sections: readonly Section[];
  /** What is to be known of the sheet itself. */
  readonly foot: readonly string[];
}

/** What differs from kind to kind of answer. */
export type Body = Pick<Sheet, 'isReview' | 'title' | 'presupposes' | 'sections'>;

export interface Section {
  readonly part: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Lines, and what they are about. */
export interface Row {
  readonly head?: string;
  /** How it stands there. */
  readonly state?: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** The answer, or the official wording of the place, which is Japanese in any language. */
  readonly is?: 'answer' | 'wording';
}

export const line = (text: string): Line => ({ text });
