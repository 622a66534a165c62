import { nameIndexOf, nearNames } from '../regulation/near-names.js';
import { refuse } from './refused.js';

/** The name itself, if it is one of those known; else those that it may have been meant for. It is not said again. */
export function named<Name extends string>(
  given: string,
  known: readonly Name[],
  [ja, en]: readonly [string, string],
): Name {
  const name = known.find((each) => each === given);
  if (name !== undefined) return name;
  const near = nearNames(given, nameIndexOf(known));
  const names = (near.length > 0 ? near : known).join(', ');
  return refuse(`${ja}はありません。${names} のことですか。`, `There is no such ${en}; did you mean ${names}?`);
}
