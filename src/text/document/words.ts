let segmenter: Intl.Segmenter | undefined;

/** A text in words, with all that stands between them. */
export function wordsOf(text: string): readonly string[] {
  // Making one costs more than any text; none is made on loading.
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
