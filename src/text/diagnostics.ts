import type { Diagnostic } from './diagnostic.js';
import { messageOf } from './diagnostics.words.js';
import type { Doubt, Draft } from './draft.js';
import { gluedLabels } from './glued-labels.js';
import type { Lines } from './lines.js';
import { numberingDoubts } from './numbering.js';

/** More than anybody looks at. */
const MOST = 100;

/** What is doubtful about a text that has been read, in the order of the text. */
export function diagnosticsOf({ marks, markup }: Lines, draft: Draft): readonly Diagnostic[] {
  const [mark] = marks;
  const found: readonly Doubt[] = [
    ...markup.map(({ language, line }) => ({ code: `looks-like-${language}` as const, line })),
    ...(mark === undefined ? [] : [{ code: 'page-marks' as const, line: mark.number, count: marks.length }]),
    ...draft.doubts,
    ...numberingDoubts(draft.blocks),
    ...gluedLabels(draft.blocks),
  ];
  const inOrder = [...found].sort((a, b) => a.line - b.line);
  const shown = inOrder.slice(0, MOST).map(
    (doubt): Diagnostic => ({
      code: doubt.code,
      ...(doubt.citation !== undefined && { citation: doubt.citation }),
      line: doubt.line,
      message: messageOf(doubt),
    }),
  );
  const left = found.length - shown.length;
  return left === 0 ? shown : [...shown, { code: 'more', message: messageOf({ code: 'more', count: left }) }];
}
