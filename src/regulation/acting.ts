/** Who acts where the regulation names a post: the post itself, one charged with its affairs, a deputy, or somebody else. */
import { nameForm } from '../input/spelling.js';
import { chargedPost, isNamedPost, isOfSeveral, isRank, samePost } from './posts.js';
import { LONGEST_NAME } from './units.js';

/** Whether a deputy is established to act for the post. The regulation has no rule on deputies. */
export const ACTING = ['established', 'not-established'] as const;

/**
 * Whether somebody who bears the title of a deputy (…職務代理者, …代理) is established to act for the post: by another rule than
 * this regulation, which has none.
 * @ja 職務代理者が、その職の職務を行う者であると確かめられているか
 */
export type Acting = (typeof ACTING)[number];

/** 管理部長職務代理者, 管理部長（代理）; his own post stands behind it or before it: 税務課長（管理部長職務代理者）. */
const DEPUTY = /^(?:[^()]+\((?!(?:職務)?代理))?([^()]+?)(?:\(?(?:職務)?代理者?\)?(?:\([^()]+\))?|職務代理者[^()]+)$/;

/** The post for which a deputy is named: 管理部長 of 管理部長職務代理者. None of any other name. */
export function deputised(name: string): string | undefined {
  const text = nameForm(name);
  // Most names are no deputy's, which is seen at once.
  return text.includes('代理') && text.length <= LONGEST_NAME ? DEPUTY.exec(text)?.[1] : undefined;
}

const POST_OR_BODY = /(?:長|者|員|監|参与|参事|理事|補佐|主幹|主査|主任|主事)$|.(?:委員会|議会|会議|審議会|協議会)$/;
/** Titles of anybody's. */
const ANYBODYS = /^(?:委員長|担当者|責任者|管理者|職員|委員)$/;

/** Whether a text names one post or body: not a person, a unit, several posts, or a rank of whatever unit. */
export function namesPost(text: string): boolean {
  const name = chargedPost(nameForm(text));
  return POST_OR_BODY.test(name) && !isRank(name) && !ANYBODYS.test(name) && !isOfSeveral(name);
}

/**
 * Whether somebody acts as a post that the text names outright, which is nobody else's. Not known of a name that names no
 * post, and of the post's deputy until it is said whether he acts for it.
 */
export function actsAs(name: string, post: string, acting: Acting | undefined): boolean | undefined {
  if (name === post) return true;
  if (isNamedPost(name)) return samePost(name, post);
  const deputy = deputised(name);
  if (deputy === undefined) return samePost(name, post) || (namesPost(name) ? false : undefined);
  // A deputy of nobody named, as 部長代理, may be anybody's.
  const isOf = actsAs(deputy, post, acting);
  return isOf === true ? isEstablished(acting) : isOf;
}

const isEstablished = (acting: Acting | undefined): boolean | undefined =>
  acting === undefined ? undefined : acting === 'established';

/** Whether a name is that of the deputy of this very post. */
export const isDeputyOf = (name: string, post: string): boolean => {
  const deputy = deputised(name);
  return deputy !== undefined && samePost(deputy, post);
};
