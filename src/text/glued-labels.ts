import { oneWidth } from '../input/normal-form.js';
import { asOne, type Block, citationOf, type Doubt, type Part } from './draft.js';
import { letterAfter } from './labels.js';

/** An article or chapter behind a full stop: 。第5条 貸出しの, 。(返却) 第6条 借りた */
const HEADING = /。 ?(?:\([^()。]{1,40}\) ?)?第\d{1,3}[条章節](?:の\d{1,3})* /;

/** Places whose words hold what looks like the label of the next: their line was not broken where it should be. */
export const gluedLabels = (blocks: readonly Block[]): readonly Doubt[] =>
  blocks.flatMap(({ kind, citation, part }) =>
    kind === 'article' || kind === 'supplement' ? partDoubts(citation, part.parts, true) : [],
  );

const partDoubts = (whole: string, parts: readonly Part[], areParagraphs: boolean): Doubt[] =>
  parts.flatMap((part) => {
    const citation = citationOf(whole, part, parts, areParagraphs);
    const words = oneWidth(asOne(part.words)).replace(/\s+/g, ' ');
    const isGlued = HEADING.test(words) || holdsNext(words, part) || (areParagraphs && holdsItems(words));
    const own: Doubt[] = isGlued ? [{ code: 'glued-label', citation, line: part.line }] : [];
    return [...own, ...partDoubts(citation, part.parts, false)];
  });

/** Whether words hold the label that comes next in the list of their own. */
function holdsNext(words: string, { style, numbers, key }: Part): boolean {
  const next = numbers.length === 1 ? numbers[0]! + 1 : 0;
  if (key.endsWith('項')) return words.includes(`。${next} `) || words.includes(`。 ${next} `);
  if (style === '(1)') return words.includes(` (${next}) `) || words.includes(`。(${next})`);
  const letter = letterAfter(style, key);
  return letter !== undefined && words.includes(` ${letter} `);
}

/** Whether the first two items stand within the words of a paragraph. */
function holdsItems(words: string): boolean {
  const first = words.search(/[。 ]\(1\) /);
  return first >= 0 && words.indexOf(' (2) ', first) > first;
}
