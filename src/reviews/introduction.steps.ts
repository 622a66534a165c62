/** What each station on the way of an introduction comes to: whether it is done, what is found, what is next. */

import { departmentHeadedBy } from '../regulation/named-post.js';
import type { Post } from '../regulation/posts.js';
import { sectionLikeUnits } from '../regulation/units.js';
import { dayIn } from '../time/days-in-words.js';
import { isInstant } from '../time/instant.js';
import type { Obtained, OwnFacts, When } from './introduction.facts.js';
import type { Judged } from './introduction.judged.js';
import type { IntroductionStep, ReviewedStep } from './introduction.review.js';
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

export type Result = Pick<ReviewedStep, 'status' | 'missing' | 'findings' | 'next'>;

export const NOT_APPLICABLE: Result = { status: 'not-applicable', missing: [], findings: [], next: [] };

/** The stations that only an introduction passes. */
export const COMMITTEE_WAY: readonly IntroductionStep[] = [
  ...(['criteria', 'data-use', 'personal-information', 'timeliness'] as const),
  ...(['materials', 'referral', 'meeting'] as const),
];

const done = (...findings: Report[]): Result => ({ status: 'done', missing: [], findings, next: [] });
const open = (acts: readonly NextAct[], ...findings: Report[]): Result => ({
  ...{ status: 'open', missing: [], findings },
  next: acts,
});

/** While the procedure is open, nothing can be found wanting that only one of the procedures asks. */
export const unlessOpen = ({ procedure: { outcome } }: Judged, result: Result): Result => {
  if (outcome !== 'undetermined') return result;
  const status = result.status === 'done' && result.findings.length === 0 ? 'done' : 'open';
  return { status, missing: [], findings: [], next: [] };
};

export function procedure({ procedure: { outcome } }: Judged): Result {
  if (outcome === 'undetermined') return open([next.tellProcedure()]);
  return outcome === 'none-prescribed' ? done(finding('no-procedure')) : done();
}

export function applicant(judged: Judged): Result {
  const {
    applicant: verdict,
    timeliness: { deadline },
    own,
    facts,
    procedure: { outcome: way },
  } = judged;
  if (way === 'minor-change' || way === 'minor-change-by-analogy') return minorApplicant(judged);
  const { outcome } = verdict;
  const applied = own.applied !== undefined;
  if (applied && outcome === 'eligible') return done();
  if (applied && outcome === 'undetermined') return open([next.tellApplicant()]);
  const eligible = 'eligible' in verdict ? verdict.eligible! : [];
  const who = eligible.length === 0 ? APPLICANT : named(eligible.map(({ label }) => label).join('・'));
  const urgent = typeof facts.urgency === 'object' && facts.urgency.holds;
  const day = deadline === undefined || applied || urgent ? undefined : dayIn(deadline);
  const apply = next.apply(who, day && { ja: `${day.ja}までに`, en: `by ${day.en}` });
  return outcome === 'not-eligible' ? open([apply], finding('not-the-applicant')) : open([apply]);
}

/** Heads of sections apply for minor changes (Article 13, paragraphs (1) and (3)), so that a head of a department does not. */
function minorApplicant({ own, procedure: { outcome: way } }: Judged): Result {
  const apply = way === 'minor-change' ? next.applyForMinorChange() : next.applyByAnalogy();
  const headsDepartment = own.applicant !== undefined && departmentHeadedBy(own.applicant) !== undefined;
  const headsOffice = sectionLikeUnits.some((unit) => unit === own.applicant?.unit);
  if (headsDepartment && !headsOffice)
    return open([apply], { ...finding('not-the-applicant'), citation: apply.citation });
  return own.applied === undefined ? open([apply]) : done();
}

export function criteria({ criteria: { outcome } }: Judged): Result {
  if (outcome === 'met') return done();
  return outcome === 'not-met'
    ? open([next.confirmCriteria()], finding('criteria-not-met'))
    : open([next.confirmCriteria()]);
}

/** Each approval needed must be obtained before the application. Of two bare days that are one, which came first is open. */
export function dataUse({ dataUse: verdict, own: { approvals, applied } }: Judged): Result {
  const { outcome } = verdict;
  if (outcome === 'exempt' || outcome === 'not-required') return done();
  if (outcome === 'undetermined' || verdict.approvals === undefined) return open([next.tellData()]);
  const findings: Report[] = [];
  const acts: NextAct[] = [];
  const missing: string[] = [];
  for (const { from, items } of verdict.approvals) {
    const obtained = approvals?.get(from.label) ?? [];
    if (obtained.some(({ when }) => when !== undefined && isBefore(when, applied) === true)) continue;
    const unsure = obtained.filter(({ when }) => when === undefined || isBefore(when, applied) === undefined);
    if (unsure.length > 0) {
      missing.push(...pathsOpen(unsure, applied));
      acts.push(unsure.every(({ when }) => when) ? next.tellOrder(from.label) : next.tellApprovalDay(from.label));
      continue;
    }
    acts.push(next.obtainApproval(from.label, items, applied !== undefined));
    if (approvals !== undefined) findings.push(lacking(from, obtained));
  }
  const paths = [...new Set(missing)];
  return acts.length === 0 ? done() : { ...open(acts, ...findings), missing: paths };
}

/** Whether an approval came before the application; `undefined` where only the hours would tell. */
function isBefore(approval: When, application: When | undefined): boolean | undefined {
  if (application === undefined || approval.span.to < application.span.from) return true;
  return approval.span.from >= application.span.to ? false : undefined;
}

/** The facts that would tell which came first, in the order of the case. */
const pathsOpen = (approvals: readonly Obtained[], applied: When | undefined): string[] => [
  ...(applied !== undefined && !isInstant(applied.span) && approvals.some(({ when }) => when) ? [applied.path] : []),
  ...approvals.filter(({ when }) => when === undefined || !isInstant(when.span)).map(({ path }) => path),
];

function lacking({ label: who }: Post, obtained: readonly Obtained[]): Report {
  const [first] = obtained.map(({ when }) => when!.day).sort();
  return first === undefined
    ? finding('approval-missing', { who })
    : finding('approval-after-application', { who, on: first });
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

export function timeliness({ timeliness: { outcome, missing } }: Judged): Result {
  // Only the application itself outstanding, there is nothing to establish.
  if (outcome === 'undetermined')
    return open(missing.every((fact) => fact === 'appliedAt') ? [] : [next.tellTimeliness()]);
  return outcome === 'late' ? done(finding('late')) : done();
}

export function materials({ referral: { outcome }, own: { referred } }: Judged): Result {
  if (outcome === 'refer') return done();
  return outcome === 'collect-materials' && referred === true
    ? open([next.collectMaterials()], finding('referred-without-materials'))
    : open([next.collectMaterials()]);
}

type Taken = OwnFacts & { readonly decision: Exclude<OwnFacts['decision'], 'none' | undefined> };
const isTaken = (own: OwnFacts): own is Taken => own.decision !== undefined && own.decision !== 'none';

/** Every application is referred, whatever was found so far. */
export function referral({ own }: Judged): Result {
  if (own.referred === true) return done();
  if (!isTaken(own)) return open([next.refer()]);
  return own.referred === false
    ? open([next.refer()], finding('decided-without-referral'))
    : open([next.tellReferral()]);
}

export function meeting({ meeting: { outcome }, facts, own }: Judged): Result {
  if (outcome === 'may-open') return done();
  if (isTaken(own) && outcome === 'undetermined') return open([next.tellMeeting()]);
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
  if (isTaken(own)) {
    const early = own.applied !== undefined && own.decision.on !== undefined && own.decision.on < own.applied.day;
    const unmet = way === 'introduction' && outcome === 'may-not-open';
    return done(
      ...(early ? [finding('decided-before-application')] : []),
      ...(unmet ? [finding('decided-without-meeting')] : []),
    );
  }
  if (way === 'minor-change') return open([next.decideMinor()]);
  if (way === 'minor-change-by-analogy') return open([next.decideByAnalogy()]);
  const changes = change === 'system-change' || change === 'processing-change';
  return open([next.deliberate(changes ? '第16条第3号' : '第16条第2号')]);
}

export function notice({ notice: verdict, own, procedure: { outcome: way } }: Judged): Result {
  const to = 'addressee' in verdict ? verdict.addressee?.label : undefined;
  const tell =
    way === 'minor-change'
      ? next.tell('第13条第2項', DIGITAL_PROMOTION_HEAD, to)
      : way === 'minor-change-by-analogy'
        ? next.tell('第13条第3項', SYSTEM_MANAGER, to)
        : next.tell('第12条第5項', CIO, to);
  const { citation } = tell;
  if (own.notified === true)
    return own.decision === 'none' ? done({ ...finding('notified-without-decision'), citation }) : done();
  return verdict.outcome === 'notify' && own.notified === false
    ? open([tell], { ...finding('notice-outstanding'), citation })
    : open([tell]);
}

/** The record of a minor change is owed beside its decision; a change that is refused leaves none. */
export function record({ own, procedure: { outcome: way } }: Judged): Result {
  if (way !== 'minor-change-by-analogy' || (isTaken(own) && !own.decision.approved)) return NOT_APPLICABLE;
  if (own.changeRecorded === true) return done();
  return own.changeRecorded === false && isTaken(own)
    ? open([next.keepRecord()], finding('change-not-recorded'))
    : open([next.keepRecord()]);
}
