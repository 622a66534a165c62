import { dataUseApproval } from './decisions/data-use-approval.js';
import { manager } from './decisions/manager.js';
import { personalInformation } from './decisions/personal-information.js';
import { quorum } from './decisions/quorum.js';
import { timeliness } from './decisions/timeliness.js';

/**
 * The catalogue: every question the library answers, in the order of the regulation, with what it presupposes, its
 * citations, outcomes, readings and the function itself.
 *
 * @example
 * ```ts
 * decisions.find(({ id }) => id === 'quorum')?.question.en // => 'Is this meeting quorate?'
 * ```
 * @ja 判断の目録
 */
export const decisions = [manager, timeliness, dataUseApproval, personalInformation, quorum] as const;

/**
 * A decision's name: that of its function without `decide`, in kebab case.
 * @ja 判断の識別子
 */
export type DecisionId = (typeof decisions)[number]['id'];

/** The verdict of some decision. */
export type AnyVerdict = ReturnType<(typeof decisions)[number]['decide']>;
