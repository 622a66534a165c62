import type { DecisionId } from '../catalogue/decisions.js';
import type { Bilingual } from '../input/language.js';
import { GUIDE_EXAMPLES } from './guide-examples.table.js';

/**
 * A section of the guides with worked examples, and the questions that they ask, those of reviews included.
 * @ja 手引の計算例（手引・節・用いる判断）
 */
export interface GuideExample {
  /** The guide's file in docs/guides, without its ending. */
  readonly guide: string;
  /** The heading of the section. */
  readonly section: Bilingual;
  readonly decisions: readonly DecisionId[];
}

/** The worked examples of the guides that ask one of these questions. */
export const guideExamplesOn = (ids: readonly DecisionId[]): readonly GuideExample[] =>
  guideExamples().filter(({ decisions }) => decisions.some((id) => ids.includes(id)));

const guideExamples = (): readonly GuideExample[] =>
  GUIDE_EXAMPLES.trim()
    .split('\n')
    .map((line) => {
      const [guide, ja, en, ids] = line.split(' | ') as [string, string, string, string];
      return { guide, section: { ja, en }, decisions: ids.split(' ') as DecisionId[] };
    });
