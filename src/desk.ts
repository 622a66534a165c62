/**
 * What people at a desk need of answers: on paper, for those who decide and for those who ask later.
 *
 * @module desk
 */
export { type ReportOptions, report } from './desk/report/report.js';
