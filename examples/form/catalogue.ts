import { type DecisionId, decisions } from 'arakawa-it-rules';
import { type ChapterEntry, chapters } from 'arakawa-it-rules/regulation';

/** The chapter under which somebody would look for each question. */
const chapterOf: { readonly [Id in DecisionId]: `第${number}章` } = {
  scope: '第1章',
  'report-addressees': '第2章',
  'incident-authority': '第2章',
  manager: '第3章',
  'document-upkeep': '第3章',
  'contract-terms': '第3章',
  'monthly-plan': '第4章',
  'input-delivery': '第4章',
  'usage-regime': '第4章',
  operation: '第4章',
  procedure: '第5章',
  applicant: '第5章',
  criteria: '第5章',
  timeliness: '第5章',
  referral: '第5章',
  notice: '第5章',
  'data-use-approval': '第5章',
  'personal-information': '第5章',
  committee: '第6章',
  quorum: '第6章',
  meeting: '第6章',
  'policy-duty': '第8章',
  measures: '第8章',
  'emergency-manual': '第9章',
  'policy-review': '第10章',
  discipline: '第11章',
};

/** The questions, chapter by chapter; the two committees share theirs. */
export const questionsByChapter = (): { chapter: ChapterEntry; questions: (typeof decisions)[number][] }[] =>
  chapters
    .map((chapter) => ({ chapter, questions: decisions.filter(({ id }) => chapterOf[id] === chapter.citation) }))
    .filter(({ questions }) => questions.length > 0);
