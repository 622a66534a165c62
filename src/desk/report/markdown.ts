import { escaped, escapedLine } from '../../print/markdown.js';
import { COLON } from '../../schemas/facts-in-words.js';
import type { Line, Row, Sheet } from './sheet.js';

/** Lists, because sentences are too long for tables of Markdown. */
export const markdownOf = ({ language, subject, title, presupposes, sections, foot }: Sheet): string =>
  [
    ...[`# ${escaped(title)}`, '', escapedLine(subject), '', escapedLine(presupposes)],
    ...sections.flatMap(({ heading, rows }) => ['', `## ${heading}`, '', ...rows.flatMap(itemIn(COLON[language]))]),
    ...['', '---'],
    ...foot.flatMap((text) => ['', escapedLine(text)]),
    '',
  ].join('\n');

const itemIn =
  (colon: string) =>
  ({ head, state, lines }: Row): readonly string[] => {
    if (head === undefined) return lines.map(alone);
    const name = `- **${escapedLine(head)}**${state === undefined ? '' : `${colon}${state}`}`;
    const [only, ...others] = lines;
    return state === undefined && only !== undefined && others.length === 0
      ? [`${name}${colon}${escapedLine(only.text)}`]
      : [name, ...lines.flatMap(belowIt)];
  };

const alone = ({ text, is }: Line): string => (is === 'answer' ? `**${escaped(text)}**` : `- ${escapedLine(text)}`);

const belowIt = ({ text, is }: Line): readonly string[] =>
  is === 'wording' ? text.split('\n').map((words) => `  > ${escapedLine(words)}  `) : [`  - ${escapedLine(text)}`];
