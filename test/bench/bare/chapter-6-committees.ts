import type { CommitteeFacts, MeetingFacts, QuorumFacts } from '../../../src/index.js';

export function committee({ matter, procedure, referredTo }: CommitteeFacts) {
  switch (matter) {
    case undefined:
      return { outcome: 'undetermined' };
    case 'system-basics':
    case 'introduction':
    case 'computerisation':
      return { outcome: 'steering' };
    case 'system-change':
    case 'processing-change':
      if (procedure === undefined) return { outcome: 'undetermined' };
      return { outcome: procedure.startsWith('introduction') ? 'steering' : 'none' };
    case 'security-basics':
    case 'security-measures':
    case 'security-audit':
    case 'security-evaluation':
    case 'incident-response':
      return { outcome: 'security' };
    case 'referred-by-mayor':
      return { outcome: referredTo ?? 'undetermined' };
    case 'other':
      return { outcome: 'none' };
  }
}

const SEATS = 6;

function count(attendance: QuorumFacts['attendance']) {
  let [members, present, known] = [0, 0, 0];
  for (const status of Object.values(attendance ?? {})) {
    known += 1;
    if (status !== 'vacant') members += 1;
    if (status === 'present') present += 1;
  }
  const open = SEATS - known;
  const required = Math.floor((members + open) / 2) + 1;
  return { members, present, required, open };
}

/** The Security Committee does not have these three posts. */
const isSteering = ({ committee, attendance = {} }: QuorumFacts): boolean =>
  committee === 'steering' ||
  attendance.総務企画部企画担当課長 !== undefined ||
  attendance.総務企画部財政課長 !== undefined ||
  attendance.管理部職員課長 !== undefined;

export function quorum(facts: QuorumFacts) {
  if (facts.committee === 'security') return { outcome: 'no-quorum-prescribed' };
  if (!isSteering(facts)) return { outcome: 'undetermined' };
  const { members, present, required, open } = count(facts.attendance);
  if (present >= required) return { outcome: 'quorate', members, present, required };
  if (present + open >= required) return { outcome: 'undetermined' };
  return { outcome: 'inquorate', members, present, required };
}

const CHAIR = new Set(['情報統括責任者', '管理部長', '運営委員長', 'セキュリティ委員長']);

export function meeting(facts: MeetingFacts) {
  const { committee, attendance, convenedBy } = facts;
  const isByChair = convenedBy === undefined ? undefined : CHAIR.has(convenedBy);
  if (isByChair === false) return { outcome: 'may-not-open' };
  const whatIsLeft = { outcome: isByChair === undefined ? 'undetermined' : 'may-open' };
  if (committee === 'security') return whatIsLeft;
  const { present, required, open } = count(attendance);
  if (present >= required) return whatIsLeft;
  if (present + open >= required || !isSteering(facts)) return { outcome: 'undetermined' };
  return { outcome: 'may-not-open' };
}
