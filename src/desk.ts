/**
 * What people at a desk need, and the forms, commands and assistants that serve them: which fact to ask next, and the answer on
 * paper.
 *
 * @module desk
 */
export { nextFact } from './desk/next-fact.js';
export { type ReportOptions, report } from './desk/report/report.js';
