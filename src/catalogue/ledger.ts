/** The ledger: every citable place of the regulation, in the order of the text, and what in the library answers for it. */

import { table1 } from '../articles/appended-table-1.js';
import { table2 } from '../articles/appended-table-2.js';
import { table3 } from '../articles/appended-table-3.js';
import { article1 } from '../articles/article-01-purpose.js';
import { article2_2 } from '../articles/article-02_2-scope.js';
import { article2 } from '../articles/article-02-definitions.js';
import { article3_2 } from '../articles/article-03_2-information-manager.js';
import { article3 } from '../articles/article-03-chief-information-officer.js';
import { article4 } from '../articles/article-04-management.js';
import { article5 } from '../articles/article-05-documents.js';
import { article6 } from '../articles/article-06-contracts.js';
import { article7 } from '../articles/article-07-use.js';
import { article8 } from '../articles/article-08-use-of-digital-promotion-systems.js';
import { article9 } from '../articles/article-09-use-of-other-systems.js';
import { article10 } from '../articles/article-10-operation.js';
import { article11 } from '../articles/article-11-operation-manuals.js';
import { article12 } from '../articles/article-12-introduction.js';
import { article13 } from '../articles/article-13-minor-changes.js';
import { article14 } from '../articles/article-14-data-use.js';
import { article15 } from '../articles/article-15-steering-committee.js';
import { article16 } from '../articles/article-16-steering-committee-matters.js';
import { article17 } from '../articles/article-17-steering-committee-members.js';
import { article18 } from '../articles/article-18-steering-committee-chair.js';
import { article19 } from '../articles/article-19-steering-committee-meetings.js';
import { article20 } from '../articles/article-20-security-committee.js';
import { article21 } from '../articles/article-21-security-committee-matters.js';
import { article22 } from '../articles/article-22-security-committee-members.js';
import { article23 } from '../articles/article-23-security-committee-chair.js';
import { article24 } from '../articles/article-24-security-committee-meetings.js';
import { article25 } from '../articles/article-25-policy-duty.js';
import { article26 } from '../articles/article-26-security-measures.js';
import { article27 } from '../articles/article-27-security-standard.js';
import { article28 } from '../articles/article-28-emergency-manual.js';
import { article29 } from '../articles/article-29-audits.js';
import { article30 } from '../articles/article-30-policy-review.js';
import { article31 } from '../articles/article-31-discipline.js';
import { article32 } from '../articles/article-32-delegation.js';
import { supplementaryProvisions } from '../articles/supplementary-provisions.js';
import type { Bilingual } from '../input/language.js';
import { earliestAttestedDay } from '../regulation/attestation.js';
import { type ChapterEntry, chapters } from '../regulation/chapters.js';
import type { Citation } from '../regulation/citation.js';
import type { Use } from '../regulation/glossary.js';
import { judgements } from '../regulation/judgements.js';
import type { Article, LegalAct, Provision, ProvisionKind } from '../regulation/provision.js';
import type { Day } from '../time/calendar.js';
import { decisions } from './decisions.js';
import { sinceOf } from './since.js';

/**
 * The articles, in the order of the text.
 * @ja 各条
 */
export const articles: readonly Article[] = [
  article1,
  article2,
  article2_2,
  article3,
  article3_2,
  article4,
  article5,
  article6,
  article7,
  article8,
  article9,
  article10,
  article11,
  article12,
  article13,
  article14,
  article15,
  article16,
  article17,
  article18,
  article19,
  article20,
  article21,
  article22,
  article23,
  article24,
  article25,
  article26,
  article27,
  article28,
  article29,
  article30,
  article31,
  article32,
];

/**
 * An entry of the ledger.
 * @ja 台帳の1件（引用・見出し・種類・要旨・用いるもの・確認できる日・改正・応えるもの）
 */
export interface LedgerEntry {
  readonly citation: Citation;
  /** The caption of the chapter, article or table it belongs to. */
  readonly caption: Bilingual;
  readonly kind: ProvisionKind;
  /** In our own words. */
  readonly summary: Bilingual;
  readonly acts: readonly LegalAct[];
  /** The terms, offices and other places that its wording uses. */
  readonly uses: readonly Use[];
  readonly attestedFrom: Day;
  readonly amendedBy: readonly string[];
  /** The exported names that answer for it. */
  readonly answeredBy: readonly string[];
  /** Why the library computes nothing from it, if so. */
  readonly nothingToCompute?: Bilingual;
}

/** Data that answer for a place, beside decisions, duties, powers and judgements. */
function dataFor(citation: Citation): readonly string[] {
  if (/^第2条第\d+号$/.test(citation)) return ['glossary'];
  if (/^別表第/.test(citation)) return [`appendedTable${citation.at(-1)}`];
  if (/^附則/.test(citation)) return ['history'];
  if (/^第26条第1項第/.test(citation)) return ['threats'];
  switch (citation) {
    case '第3条第1項':
    case '第3条の2第1項':
      return ['posts'];
    case '第17条第1項':
      return ['appendedTable2'];
    case '第22条第1項':
      return ['appendedTable3'];
    default:
      return [];
  }
}

function answersFor({ citation, acts = [] }: Provision): string[] {
  const deciding = decisions.filter(({ citations }) => (citations as readonly Citation[]).includes(citation));
  return [
    ...deciding.map(({ functionName }) => functionName),
    ...(acts.some(({ mode }) => mode === 'duty') ? ['dutiesOf'] : []),
    ...(acts.some(({ mode }) => mode === 'power') ? ['powersOf'] : []),
    ...(judgements.some((judgement) => judgement.citation === citation) ? ['judgements'] : []),
    ...dataFor(citation),
  ];
}

function entriesOf(article: Article): LedgerEntry[] {
  const { caption, amendedBy, provisions } = article;
  const attestedFrom = sinceOf(article);
  return provisions.map((provision) => {
    const { citation, kind, summary, acts = [], uses = [], nothingToCompute } = provision;
    const within = (part: Provision, whole: Provision) => part !== whole && part.citation.startsWith(whole.citation);
    const parts = provisions.filter((other) => within(other, provision));
    const wholes = provisions.filter((other) => within(provision, other));
    // What answers for its parts answers for a whole; a part that nothing answers for alone is answered with its whole.
    const own = [...answersFor(provision), ...parts.flatMap(answersFor)];
    const answeredBy = [...new Set(own.length > 0 ? own : wholes.flatMap(answersFor))];
    const reason = nothingToCompute ?? (answeredBy.length > 0 ? undefined : parts[0]?.nothingToCompute);
    return {
      ...{ citation, caption, kind, summary, acts, uses, attestedFrom, amendedBy, answeredBy },
      ...(reason && { nothingToCompute: reason }),
    };
  });
}

function chapterEntry({ citation, title, articles: own }: ChapterEntry, entries: readonly LedgerEntry[]): LedgerEntry {
  const inside = entries.filter((entry) => own.includes(entry.citation));
  return {
    citation,
    caption: title,
    kind: 'container',
    summary: {
      ja: `${inside.map(({ caption }) => caption.ja).join('、')}。`,
      en: `${inside.map(({ caption }) => caption.en).join('; ')}.`,
    },
    acts: [],
    uses: [],
    attestedFrom: earliestAttestedDay,
    amendedBy: [],
    answeredBy: [...new Set(inside.flatMap(({ answeredBy }) => answeredBy))],
  };
}

function everyPlace(): readonly LedgerEntry[] {
  const entries = articles.flatMap(entriesOf);
  const chapterByChapter = chapters.flatMap((chapter) => [
    chapterEntry(chapter, entries),
    ...entries.filter(({ citation }) => chapter.articles.includes(/^第\d+条(の\d+)?/.exec(citation)![0] as Citation)),
  ]);
  return [...chapterByChapter, ...[...supplementaryProvisions, table1, table2, table3].flatMap(entriesOf)];
}

/**
 * The ledger: every chapter, article, paragraph, main clause, proviso, item, supplementary provision and table, once each
 * and in the order of the text, with what it is and what in the library answers for it.
 *
 * @example
 * ```ts
 * const quorumClause = provisions.find(({ citation }) => citation === '第19条第1項');
 * quorumClause?.kind // => 'condition'
 * quorumClause?.answeredBy.includes('decideQuorum') // => true
 * ```
 * @ja 台帳：規程のすべての箇所と、それに応えるもの
 */
export const provisions: readonly LedgerEntry[] = /* @__PURE__ */ everyPlace();
