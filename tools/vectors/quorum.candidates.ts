import { factsOf, type Meeting, multisets, STATUSES, type Status } from '../../test/oracles/quorum.js';

const ANY: readonly (Status | undefined)[] = [...STATUSES, undefined];

const meeting = (parts: Partial<Meeting>): Meeting => ({
  ...{ committee: 'steering', seats: [], temporary: [], chair: undefined, groups: [] },
  ...parts,
});

/** Who sits where makes no difference to a count, so that each combination of statuses is seated once. */
const attendances = multisets(ANY, 6);
const comings = multisets<Status>(['present', 'absent'], 6);

const TEMPORARY: readonly (readonly Status[])[] = [[], ['present'], ['absent', 'proxy'], ['vacant', 'present']];
const GROUPS: readonly Meeting['groups'][] = [[], [[0, 4]], [['chair', 5]], [[0, 4, 5]]];

function* meetings(): Generator<Meeting> {
  for (const committee of ['steering', undefined] as const)
    for (const seats of attendances)
      for (const chair of [undefined, 'present', 'absent'] as const) yield meeting({ committee, seats, chair });
  // A post that is somebody's is not vacant.
  for (const seats of comings)
    for (const temporary of TEMPORARY)
      for (const groups of GROUPS)
        for (const chair of STATUSES)
          if (groups.length === 0 || chair !== 'vacant') yield meeting({ seats, temporary, groups, chair });
}

/** The Security Committee, by its name or by a post that its table alone has. */
const SECURITY = [{ committee: 'security' }, { attendance: { 区政広報部秘書課長: 'absent' } }];

/** 経理課長 is in both tables. Seven of thirteen are a majority whoever else comes, six of twelve are not yet one. */
const EITHER = [
  { attendance: { 管理部経理課長: 'absent' }, temporaryMembers: Array.from({ length: 7 }, () => 'present') },
  { attendance: { 管理部経理課長: 'absent' }, temporaryMembers: Array.from({ length: 6 }, () => 'present') },
];

export function* quorumFacts(): Generator<object> {
  for (const each of meetings()) yield factsOf(each);
  yield* SECURITY;
  yield* EITHER;
}

const CONVENERS = [undefined, '情報統括責任者', '総務企画課長'];

export function* meetingFacts(): Generator<object> {
  for (const facts of quorumFacts())
    for (const convenedBy of CONVENERS) {
      // A post that nobody holds convenes nothing.
      const isLost = convenedBy === '情報統括責任者' && 'chair' in facts && facts.chair === 'vacant';
      if (!isLost) yield { ...facts, ...(convenedBy !== undefined && { convenedBy }) };
    }
}
