/** What is said of the facts that all questions about a post share: whose head a title is, and whether a deputy acts. */
import type { Citation } from '../regulation/citation.js';
import type { Ask, Description } from '../verdict/words.js';

export const headsAsk: Ask = ([unit]) =>
  unit === undefined
    ? { ja: '部の長の職名', en: 'the titles of the heads of the departments' }
    : { ja: `${unit}の長の職名`, en: `the title of the head of ${unit}` };

export const actingAsk: Ask = {
  ja: '職務代理者が、その職の職務を行う者であるか',
  en: 'whether the deputy acts for the post',
};

/** The titles of heads that the text names by their units alone. */
export const headsDescription: Description = {
  title: { ja: '組織の長の職名', en: 'Titles of heads of units' },
  note: {
    ja: '組織の名称から、その長の職名への対応。規程が職を名指す組織については、他の職名を受け付けない。',
    en: 'From the name of a unit to the title of its head. No other is taken for units whose head the regulation names.',
  },
};

export const actingDescription = (citation: Citation | readonly Citation[]): Description => ({
  title: { ja: '職務代理者であることの確認', en: 'Whether the deputy acts' },
  note: {
    ja: '職務代理者・代理の職名が示されたときに限り問う。規程に職務代理の定めはない。',
    en: 'It matters where the title of a deputy is given. The regulation has no rule on deputies.',
  },
  citation,
  values: {
    established: { ja: '職務を行う者と確かめられている', en: 'established to act for the post' },
    'not-established': { ja: '確かめられていない', en: 'not established to act for the post' },
  },
});
