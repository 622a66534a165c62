/** What each station on the way of an introduction comes to: whether it is done, what is found, what is next. */
import { dayIn } from '../days-in-words.js';
import { type Post, samePost } from '../posts.js';
import type { IntroductionStep, Judged, ReviewedStep } from './introduction.js';
import {
  APPLICANT,
  CIO,
  DIGITAL_PROMOTION_HEAD,
  finding,
  next,
  type Report,
  SYSTEM_MANAGER,
} from './introduction.words.js';
import { type NextAct, named } from './step.js';

export type Result = Pick<ReviewedStep, 'status' | 'findings' | 'next'>;

export const NOT_APPLICABLE: Result = { status: 'not-applicable', findings: [], next: [] };

/** The stations that a minor change does not pass. */
export const COMMITTEE_WAY: readonly IntroductionStep[] = [
  ...(['applicant', 'criteria', 'data-use', 'personal-information', 'timeliness'] as const),
  ...(['materials', 'referral', 'meeting'] as const),
];

const done = (...findings: Report[]): Result => ({ status: 'done', findings, next: [] });
const open = (acts: readonly NextAct[], ...findings: Report[]): Result => ({ status: 'open', findings, next: acts });

export function procedure({ procedure: { outcome } }: Judged): Result {
  if (outcome === 'undetermined') return open([next.tellProcedure()]);
  return outcome === 'none-prescribed' ? done(finding('no-procedure')) : done();
}

export function applicant({ applicant: verdict, timeliness: { deadline }, own }: Judged): Result {
  const { outcome } = verdict;
  // Without a manager no procedure is prescribed, and nobody applies.
  if (outcome === 'no-provision') return NOT_APPLICABLE;
  const applied = own.appliedOn !== undefined;
  if (outcome === 'eligible' && applied) return done();
  const eligible = 'eligible' in verdict ? (verdict.eligible ?? []) : [];
  const who = eligible.length === 0 ? APPLICANT : named(eligible.map(({ label }) => label).join('・'));
  const day = deadline === undefined || applied ? undefined : dayIn(deadline);
  const apply = next.apply(who, day && { ja: `${day.ja}までに`, en: `by ${day.en}` });
  return outcome === 'not-eligible' ? open([apply], finding('not-the-applicant')) : open([apply]);
}

export function criteria({ criteria: { outcome } }: Judged): Result {
  if (outcome === 'met') return done();
  return outcome === 'not-met'
    ? open([next.confirmCriteria()], finding('criteria-not-met'))
    : open([next.confirmCriteria()]);
}

/** Each approval needed must be dated before the application, or on its day unless that is read as too late. */
export function dataUse({ dataUse: verdict, own: { approvals, appliedOn }, sameDayCounts }: Judged): Result {
  const { outcome } = verdict;
  if (outcome === 'exempt' || outcome === 'not-required') return done();
  if (outcome === 'undetermined' || verdict.approvals === undefined) return open([next.tellData()]);
  const findings: Report[] = [];
  const acts: NextAct[] = [];
  for (const { from, items } of verdict.approvals) {
    const obtained = approvals?.filter((approval) => samePost(approval.from, from)) ?? [];
    const days = obtained.flatMap(({ on }) => (on === undefined ? [] : [on]));
    if (days.some((on) => appliedOn === undefined || on < appliedOn || (sameDayCounts && on === appliedOn))) continue;
    if (obtained.length > days.length) {
      acts.push(next.tellApprovalDay(from.label));
      continue;
    }
    acts.push(next.obtainApproval(from.label, items, appliedOn !== undefined));
    if (approvals !== undefined) findings.push(lacking(from, days, appliedOn));
  }
  return acts.length === 0 ? done() : open(acts, ...findings);
}

function lacking({ label: who }: Post, days: readonly string[], appliedOn: string | undefined): Report {
  const [first] = [...days].sort();
  if (first === undefined) return finding('approval-missing', { who });
  return finding(first === appliedOn ? 'approval-same-day' : 'approval-after-application', { who, on: first });
}

export function personalInformation({
  personalInformation: { outcome },
  own: { privacyProcedureDone },
}: Judged): Result {
  if (outcome === 'undetermined') return open([next.tellPersonalInformation()]);
  if (outcome === 'not-required' || privacyProcedureDone === true) return done();
  return privacyProcedureDone === undefined
    ? open([next.privacyProcedure()])
    : open([next.privacyProcedure()], finding('privacy-procedure-missing'));
}

export function timeliness({ timeliness: { outcome } }: Judged): Result {
  if (outcome === 'undetermined') return open([next.tellTimeliness()]);
  return outcome === 'late' ? done(finding('late')) : done();
}

export function materials({ referral: { outcome }, own: { referred } }: Judged): Result {
  if (outcome === 'refer') return done();
  return outcome === 'collect-materials' && referred === true
    ? open([next.collectMaterials()], finding('referred-without-materials'))
    : open([next.collectMaterials()]);
}

const isTaken = ({ decision: taken }: Judged['own']) => taken !== undefined && taken !== 'none';

/** Every application is referred, whatever was found so far. */
export function referral({ own }: Judged): Result {
  if (own.referred === true) return done();
  return own.referred === false && isTaken(own)
    ? open([next.refer()], finding('decided-without-referral'))
    : open([next.refer()]);
}

export function meeting({ meeting: { outcome }, facts }: Judged): Result {
  if (outcome === 'may-open') return done();
  return outcome === 'may-not-open' && facts.meeting !== undefined
    ? open([next.convene()], finding('meeting-not-to-be-opened'))
    : open([next.convene()]);
}

export function decision({
  own,
  meeting: { outcome },
  procedure: { outcome: way },
  facts: { change },
}: Judged): Result {
  const minor = way === 'minor-change' || way === 'minor-change-by-analogy';
  if (isTaken(own)) return !minor && outcome === 'may-not-open' ? done(finding('decided-without-meeting')) : done();
  if (way === 'minor-change') return open([next.decideMinor()]);
  if (way === 'minor-change-by-analogy') return open([next.decideByAnalogy()]);
  const changes = change === 'system-change' || change === 'processing-change';
  return open([next.deliberate(changes ? '第16条第3号' : '第16条第2号')]);
}

export function notice({ notice: verdict, own, procedure: { outcome: way } }: Judged): Result {
  if (own.notified === true) return done();
  const to = 'addressee' in verdict ? verdict.addressee?.label : undefined;
  const tell =
    way === 'minor-change'
      ? next.tell('第13条第2項', DIGITAL_PROMOTION_HEAD, to)
      : way === 'minor-change-by-analogy'
        ? next.tell('第13条第3項', SYSTEM_MANAGER, to)
        : next.tell('第12条第5項', CIO, to);
  return verdict.outcome === 'notify' && own.notified === false
    ? open([tell], { ...finding('notice-outstanding'), citation: tell.citation })
    : open([tell]);
}
