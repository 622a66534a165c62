import { appendedTable2, appendedTable3, decideQuorum, majorityOf, posts } from '../../../src/index.js';

/** Who sits where, and how many must come. */
export interface Committees {
  readonly chair: string;
  readonly alsoCalled: string;
  readonly steeringOnly: readonly string[];
  readonly inBoth: readonly string[];
  readonly securityOnly: readonly string[];
  readonly members: { readonly steering: number; readonly security: number };
  /** For no temporary member, one, two and three. */
  readonly quorums: readonly { readonly members: number; readonly required: number }[];
  readonly securityQuorum: boolean;
}

export function committeesOf(): Committees {
  const steering: readonly string[] = appendedTable2;
  const security: readonly string[] = appendedTable3;
  const chair = posts.find(({ alsoCalled }) => alsoCalled.some((name) => name === '運営委員長'))!;
  return {
    chair: chair.post,
    alsoCalled: chair.alsoCalled[0]!,
    steeringOnly: steering.filter((post) => !security.includes(post)),
    inBoth: steering.filter((post) => security.includes(post)),
    securityOnly: security.filter((post) => !steering.includes(post)),
    members: { steering: steering.length, security: security.length },
    quorums: [0, 1, 2, 3].map((temporary) => {
      const members = steering.length + temporary;
      return { members, required: majorityOf(members) };
    }),
    securityQuorum: decideQuorum({ committee: 'security' }).outcome !== 'no-quorum-prescribed',
  };
}
