/** What each review rests on, beside what its verdicts do. Apart, so that a record of a review does not bring the reviewing. */
import type { Citation } from '../regulation/citation.js';

export const introductionCitations: readonly Citation[] = ['第12条', '第13条', '第14条', '第16条', '第19条'];
export const inventoryCitations: readonly Citation[] = ['第4条', '第5条', '第6条', '第11条', '第28条', '第29条第2項'];
