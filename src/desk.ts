/**
 * What people at a desk need, and the forms, commands and assistants that serve them: which fact to ask next.
 *
 * @module desk
 */
export { nextFact } from './desk/next-fact.js';
