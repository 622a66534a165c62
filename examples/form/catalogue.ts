import { type Citation, decisions } from 'arakawa-it-rules';
import { type ChapterEntry, chapters } from 'arakawa-it-rules/regulation';

/** Which of the chapters has this place; -1 for a table, and for what only says what words mean. */
const placeOf = (citation: Citation): number => {
  const [article] = /^第\d+条(の\d+)?/.exec(citation) ?? [];
  return article === '第2条' ? -1 : chapters.findIndex(({ articles }) => articles.some((each) => each === article));
};

/**
 * The questions, chapter by chapter; the two committees share theirs. The catalogue goes through the regulation in its
 * order: a question stands where it first cites anything that is not behind the question before it, and does not cite it
 * in passing: one place only, before several of the next chapters.
 */
export function questionsByChapter(): { chapter: ChapterEntry; questions: (typeof decisions)[number][] }[] {
  const listed = chapters.map((chapter) => ({ chapter, questions: [] as (typeof decisions)[number][] }));
  let reached = 0;
  for (const question of decisions) {
    const places = question.citations.map(placeOf).filter((place) => place >= reached);
    const isInPassing = (place: number) => places.filter((each) => each === place).length === 1;
    reached = places.find((place) => !isInPassing(place)) ?? places[0] ?? reached;
    listed[reached]!.questions.push(question);
  }
  return listed.filter(({ questions }) => questions.length > 0);
}
