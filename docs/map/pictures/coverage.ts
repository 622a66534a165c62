import { citeIn, type Language } from '../../../src/index.js';
import { pathOfPlace } from '../../site/pages/place.js';
import { type Answer, answers } from '../answers.js';
import { type Markup, markup } from '../markup.js';
import { type ArticleOnMap, type ChapterOnMap, chaptersOf, type Place, titleOf } from '../places.js';
import { type Drawing, legendAt, type Picture, paragraphAt, textAt } from './figure.js';

const CELL = 15;
const STEP = CELL + 3;
const LINE = 40;

/** One cell for each place of the regulation, by what answers for it. */
export function coverage(places: readonly Place[]): Picture {
  const chapters = chaptersOf(places);
  const counts = countsOf(places);
  const counted = (language: Language) =>
    counts.map(([answer, count]) => `${answers[answer][language]} ${count}`).join(language === 'ja' ? '、' : '; ');
  return {
    id: 'coverage',
    linked: true,
    title: { ja: '一目で見る', en: 'At a glance' },
    caption: {
      ja: `規程のすべての箇所（${places.length}）を一つずつのます目で示し、何が応えるかを色と模様で分ける。丸は章・条の見出しや項の束ね、四角は規定である。ます目を選ぶと、その箇所へ移る。`,
      en: `Every place of the regulation (${places.length}) is one cell; its colour and mark say what answers for it. Circles are headings, squares are provisions. Choose a cell to go there.`,
    },
    description: {
      ja: `${places.length}箇所の内訳：${counted('ja')}。`,
      en: `Of ${places.length} places: ${counted('en')}.`,
    },
    draw: (language, width) => draw(chapters, counts, language, width),
  };
}

/** How many places each kind of answer has; faults only where there are any. */
export const countsOf = (places: readonly Place[]): (readonly [Answer, number])[] =>
  (Object.keys(answers) as Answer[])
    .map((answer) => [answer, places.filter((place) => place.answer === answer).length] as const)
    .filter(([answer, count]) => answer !== 'fault' || count > 0);

function draw(
  chapters: readonly ChapterOnMap[],
  counts: readonly (readonly [Answer, number])[],
  language: Language,
  width: number,
): Drawing {
  const meanings = counts.map(([answer, count]) => ({
    sign: (x: number, y: number) => mark(x - CELL / 2, y - CELL / 2, answer, false),
    text: `${answers[answer][language]}  ${count}`,
  }));
  const legend = legendAt(12, meanings, language, width);
  const content = [...legend.content];
  let y = legend.below + 8;
  const beside = width > 500;
  for (const chapter of chapters) {
    const left = beside ? 232 : 0;
    const title = titleAt(chapter, y + 29, (beside ? left - 12 : width) - CELL - 9, language);
    const { cells, lines } = flow(chapter.articles, left, beside ? y + 4 : title.below - 10, width, language);
    content.push(markup`<path class="rule" d="M0 ${y}H${width}"/>`, title.content, ...cells);
    y = Math.max(title.below, (beside ? y + 4 : title.below - 10) + lines * LINE) + 8;
  }
  return { height: y, content: markup`${content}` };
}

function titleAt(chapter: ChapterOnMap, y: number, width: number, language: Language) {
  const { name, heading } = chapter;
  const title = [...(heading === undefined ? [] : /\d+/.exec(name)!), titleOf(chapter)[language]].join('  ');
  const { content, below } = paragraphAt([CELL + 9, y], title, { size: 13, width, language, look: 'strong' });
  return { content: markup`${heading !== undefined && linkTo(heading, 0, y - 12, language)}${content}`, below };
}

/** The cells of a chapter, article by article; an article moves to the next line if only there it fits. */
function flow(articles: readonly ArticleOnMap[], left: number, top: number, width: number, language: Language) {
  const cells: Markup[] = [];
  let x = left;
  let line = 0;
  const next = () => {
    x = left;
    line += 1;
  };
  for (const { citation, places } of articles) {
    const needed = Math.max(places.length * STEP, 26);
    if (x > left && x + needed > width && (left + needed <= width || x + 5 * STEP > width)) next();
    cells.push(labelOf(citation, x, top + line * LINE + 12, language));
    for (const place of places) {
      if (x + CELL > width) next();
      cells.push(linkTo(place, x, top + line * LINE + 17, language));
      x += STEP;
    }
    x = Math.max(x + 8, x - places.length * STEP + 30);
  }
  return { cells, lines: line + 1 };
}

/** The label is the link for the keyboard: one for each article, not one for each cell. */
const labelOf = (citation: Place['citation'], x: number, y: number, language: Language): Markup => {
  const label = short(citation, language);
  return markup`<a href="${pathOfPlace(citation, '.html')}" aria-label="${label} (${citeIn(citation, language)})">${textAt(x, y, label, 'small')}</a>`;
};

const short = (citation: string, language: Language) =>
  citation
    .replace(/^第(\d+)条(?:の(\d+))?$/, (_, article: string, branch?: string) =>
      branch === undefined ? article : language === 'ja' ? `${article}の${branch}` : `${article}-${branch}`,
    )
    .replace(/^別表第/, '')
    .replace('附則', language === 'ja' ? '附則' : 'Suppl.');

const linkTo = (place: Place, x: number, y: number, language: Language): Markup => {
  const name = `${citeIn(place.citation, language)}: ${answers[place.answer][language]}`;
  return markup`<a href="${pathOfPlace(place.citation, '.html')}" tabindex="-1" class="cell" aria-label="${name}"><title>${name}</title>${mark(x, y, place.answer, place.kind === 'container')}</a>`;
};

/** Colour is not all: a decision is filled, acts are barred, data dotted, nothing is empty, a fault crossed. */
function mark(x: number, y: number, answer: Answer, round: boolean): Markup {
  const middle = CELL / 2;
  const signs: { readonly [answer in Answer]: string } = {
    decision: '',
    acts: `M3.5 ${middle}H${CELL - 3.5}`,
    data: `M${middle} ${middle}h.01`,
    nothing: '',
    fault: `M4 4L${CELL - 4} ${CELL - 4}M${CELL - 4} 4L4 ${CELL - 4}`,
  };
  return markup`<g class="mark ${answer}" transform="translate(${x} ${y})"><rect x=".75" y=".75" width="${CELL - 1.5}" height="${CELL - 1.5}" rx="${round ? middle : 2}"/>${signs[answer] !== '' && markup`<path d="${signs[answer]}"/>`}</g>`;
}
