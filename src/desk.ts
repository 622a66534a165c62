/**
 * What people at a desk need, and the forms, commands and assistants that serve them: which fact to ask next, what a question
 * comes to in every combination of some facts, and the answer on paper.
 *
 * @module desk
 */
export { nextFact } from './desk/next-fact.js';
export { type ReportOptions, report } from './desk/report/report.js';
export { type ScenarioTableOptions, scenarioTable } from './desk/scenarios/scenario-table.js';
export { type Scenario, type Scenarios, scenarios } from './desk/scenarios/scenarios.js';
export type { FactPath, Varied } from './desk/scenarios/varied.types.js';
