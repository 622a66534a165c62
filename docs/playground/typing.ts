import type { Edit } from '../../examples/form/edit.js';
import { concerns } from '../../examples/form/questions.js';
import { answerTo, type Play } from './play.js';

/** Whether what was understood so far would now be refused: nobody has finished typing `2026-0`. */
export const isHalfTyped = (before: Play, after: Play, path: string): boolean =>
  isRefused(after, path) && !isRefused(before, path);

const isRefused = (play: Play, path: string): boolean =>
  answerTo(play).issues.some((issue) => concerns(issue.path, path) || concerns(path, issue.path));

/** Whether an emptied field would take its row away, which can wait until the field is left. */
export const leavesARow = ({ path, text }: Edit): boolean =>
  text.trim() === '' && (/\.\d+$/.test(path) || path.startsWith('organization.'));
