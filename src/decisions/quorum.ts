import { table2Attested } from '../articles/appended-table-2.js';
import { table3Attested } from '../articles/appended-table-3.js';
import { article17Attested } from '../articles/article-17-steering-committee-members.js';
import { article19Attested } from '../articles/article-19-steering-committee-meetings.js';
import { article24Attested } from '../articles/article-24-security-committee-meetings.js';
import { understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { attestationCaveats } from '../verdict/attested.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Contest, Ground, Remedy, Verdict } from '../verdict/verdict.js';
import {
  absentSeats,
  attended,
  type Figures,
  figuresOf,
  majority,
  openPosts,
  readingsInPlay,
  type Tally,
  tally,
} from './quorum.count.js';
import { type Meeting, type QuorumFacts, readMeeting } from './quorum.facts.js';

/**
 * The conditions that {@link decideQuorum} examines.
 * @ja 定足数の判断で検討する要件
 */
export type QuorumGround = 'quorum-clause' | 'majority-present' | 'no-quorum-clause';

/**
 * What {@link decideQuorum} answers.
 * @ja 定足数の判断の結果
 */
export type QuorumVerdict = Verdict<
  'quorum',
  { quorate: Figures; inquorate: Figures; 'no-quorum-prescribed': object },
  QuorumGround,
  QuorumFacts
>;

type Outcome = 'quorate' | 'inquorate' | 'no-quorum-prescribed';

/**
 * Whether a meeting of a committee is quorate (Article 19, paragraph (1); Articles 17 and 24; Appended Tables 2 and 3).
 *
 * Presupposes a meeting convened by its chair, which `decideMeeting` decides.
 *
 * - `quorate`: more than half of the Steering Committee's members are present.
 * - `inquorate`: they are not; the meeting may not be opened.
 * - `no-quorum-prescribed`: the Security Committee. Article 24 has no quorum, and that of Article 19 is not borrowed.
 *
 * Edges. Exactly half is not enough: 4 of 6, 4 of 7, 5 of 8. Members are the six posts of Appended Table 2 and the
 * temporary members (Article 17, paragraph (2)); guests (Article 19, paragraph (2)) never count. On what the text leaves
 * open, the defaults are: the chair is no member (`chair-in-quorum`), a vacant post is no member (`quorum-base`), a proxy
 * is not a member present (`proxy-attendance`), one person in several posts is one member, present if any of the posts
 * is attended, as chair too (`same-person`). While the committee is not known, a post that only one table has settles it.
 *
 * Not decided: how the committee votes. The text has no rule, no tie-break and no deputy chair.
 *
 * @throws InvalidFactsError if a fact is not understood: a post that the table does not have, a group with a vacant post.
 * @example
 * ```ts
 * const meeting = {
 *   committee: 'steering',
 *   attendance: { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present', 職員課長: 'absent', 経理課長: 'absent' },
 * } as const;
 * decideQuorum(meeting).missing // => ['attendance.管理部デジタル推進課長']
 * decideQuorum({ ...meeting, attendance: { ...meeting.attendance, デジタル推進課長: 'present' } }).outcome // => 'quorate'
 * ```
 * @ja 委員会の会議が定足数を満たすか（第19条第1項・第24条第1項）。
 * @category Chapter 6 — Steering Committee
 */
export function decideQuorum(facts: QuorumFacts, options?: Options): QuorumVerdict {
  const chosen = readOptions(options);
  const meeting = understand(facts, readMeeting);
  const { readings } = chosen;
  const count = tally(meeting, readings);
  const outcome = outcomeOf(meeting.committee, count);
  const figures = meeting.committee === 'steering' ? figuresOf(count) : {};
  // Field by field: figures spread into a literal would cost ten times as much.
  const verdict = Object.assign({ decision: 'quorum', outcome }, figures) as Draft;
  verdict.grounds = groundsOf(meeting, count, figures);
  verdict.missing = outcome === 'undetermined' ? missingOf(meeting, count, readings) : [];
  verdict.contested = contestedOf(meeting, outcome, readings);
  verdict.remedies = outcome === 'inquorate' ? remediesOf(meeting, readings) : [];
  verdict.caveats = caveatsOf(meeting, chosen);
  return verdict;
}

type Draft = { -readonly [Part in keyof QuorumVerdict]: QuorumVerdict[Part] };

function outcomeOf(committee: Meeting['committee'], count: Tally): Outcome | 'undetermined' {
  if (committee === 'security') return 'no-quorum-prescribed';
  const reached = majority(count);
  if (committee === undefined || reached === 'unknown') return 'undetermined';
  return reached ? 'quorate' : 'inquorate';
}

function groundsOf({ committee }: Meeting, count: Tally, figures: Figures): Ground<QuorumGround>[] {
  const holds = committee === undefined ? 'unknown' : true;
  const noClause: Ground<QuorumGround> = { code: 'no-quorum-clause', citation: '第24条第1項', holds };
  if (committee === 'security') return [noClause];
  const grounds: Ground<QuorumGround>[] = [
    { code: 'quorum-clause', citation: '第19条第1項', holds },
    { code: 'majority-present', citation: '第19条第1項', holds: majority(count), values: { ...figures } },
  ];
  if (committee === undefined) grounds.push(noClause);
  return grounds;
}

function missingOf(meeting: Meeting, count: Tally, readings: Readings): string[] {
  const missing = meeting.committee === undefined ? ['committee'] : [];
  if (majority(count) !== 'unknown') return missing;
  return [...missing, ...openPosts(meeting, readings)];
}

function contestedOf(meeting: Meeting, outcome: Outcome | 'undetermined', readings: Readings): Contest<Outcome>[] {
  // Without a committee the outcome is open under every reading; the Security Committee has no quorum under any.
  if (meeting.committee !== 'steering') return [];
  return contests(readingsInPlay(meeting), readings, outcome, (other) =>
    outcomeOf(meeting.committee, tally(meeting, other)),
  );
}

/** The fewest absent or represented members made present; none if all of them would not do. */
function remediesOf(meeting: Meeting, readings: Readings): Remedy<QuorumFacts, Outcome>[] {
  const change = attended(absentSeats(meeting, readings), meeting, readings);
  return change === undefined ? [] : [{ change, outcome: 'quorate', citation: '第19条第1項' }];
}

function caveatsOf({ committee }: Meeting, { on }: Chosen): Caveat[] {
  if (committee === 'security') return attestationCaveats(on, [article24Attested, table3Attested]);
  if (committee === 'steering') return attestationCaveats(on, [article17Attested, article19Attested, table2Attested]);
  const ofEither = [article17Attested, article19Attested, article24Attested, table2Attested, table3Attested];
  return attestationCaveats(on, ofEither);
}

/** The question {@link decideQuorum} answers, as data. */
export const quorum = {
  id: 'quorum',
  question: { ja: 'この会議は定足数を満たすか。', en: 'Is this meeting quorate?' },
  presupposes: {
    ja: '委員長が招集した会議であること（第19条第1項・第24条第1項）。',
    en: 'A meeting convened by the chair (Article 19, paragraph (1); Article 24, paragraph (1)).',
  },
  citations: ['第17条第1項', '第17条第2項', '第19条第1項', '第24条第1項', '別表第2', '別表第3'],
  outcomes: ['quorate', 'inquorate', 'no-quorum-prescribed'],
  favourable: ['quorate'],
  readings: ['chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'],
  decide: decideQuorum,
} as const satisfies Decision<'quorum', Outcome, QuorumFacts, QuorumVerdict>;
