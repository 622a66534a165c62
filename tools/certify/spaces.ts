import { decisions } from '../../src/catalogue/decisions.js';
import { dataUseSpaces } from './data-use.space.js';
import { managerSpace } from './manager.space.js';
import { meetingSpace } from './meeting.space.js';
import { quorumSpace } from './quorum.space.js';
import { smallSpaces } from './small.space.js';
import type { Space } from './space.js';
import { timelinessSpace } from './timeliness.space.js';

const all = [managerSpace, timelinessSpace, quorumSpace, meetingSpace, ...dataUseSpaces, ...smallSpaces];

/** The abstract fact space of every decision, in the order of the regulation. */
export const spaces: readonly Space[] = decisions.map((decision) => {
  const space = all.find(({ id }) => id === decision.id);
  if (space === undefined) throw new Error(`${decision.id} has no fact space.`);
  return space;
});
