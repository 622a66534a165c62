import type { ReviewedStep } from './introduction.review.js';
import type { Report } from './introduction.words.js';
import type { NextAct } from './step.js';

/** What a station comes to, its verdict apart. */
export type Result = Pick<ReviewedStep, 'status' | 'missing' | 'findings' | 'next'>;

export const done = (): Result => ({ status: 'done', missing: [], findings: [], next: [] });

/** Behind us, and not as the text asks, if anything is found. */
export const fault = (...findings: Report[]): Result =>
  findings.length === 0 ? done() : { status: 'fault', missing: [], findings, next: [] };

export const open = (next: readonly NextAct[], missing: readonly string[], ...findings: Report[]): Result => ({
  status: 'open',
  missing: [...new Set(missing)],
  findings,
  next,
});

export const NOT_APPLICABLE: Result = { status: 'not-applicable', missing: [], findings: [], next: [] };
