/** What each station on the way of an introduction comes to: whether it is done, what is found, what is next. */

import { isForSectionHeads } from '../articles/article-13-minor-changes.js';
import type { Citation } from '../regulation/citation.js';
import { dayIn } from '../time/days-in-words.js';
import type { OwnFacts } from './introduction.facts.js';
import type { Judged } from './introduction.judged.js';
import { missingOf } from './introduction.missing.js';
import { done, fault, NOT_APPLICABLE, open, type Result } from './introduction.result.js';
import {
  applicantOf,
  CHAIR,
  CIO,
  COMMITTEE,
  DIGITAL_PROMOTION_HEAD,
  eligible,
  recordKeepers,
  sectionHead,
  systemManager,
} from './introduction.who.js';
import { finding, next } from './introduction.words.js';

export function procedure(judged: Judged): Result {
  const { outcome } = judged.procedure;
  if (outcome === 'none-prescribed') return { ...done(), findings: [finding('no-procedure')] };
  if (outcome !== 'undetermined') return done();
  const { paths, inWords } = missingOf(judged, 'procedure');
  return open([next.establish('第12条第1項', applicantOf(judged), inWords)], paths);
}

export function applicant(judged: Judged): Result {
  const { applicant: verdict, timeliness, own, facts } = judged;
  const unknown = missingOf(judged, 'applicant');
  if (own.applied !== undefined) {
    if (verdict.outcome === 'eligible') return done();
    if (verdict.outcome === 'undetermined')
      return open([next.establish('第12条第1項', applicantOf(judged), unknown.inWords)], unknown.paths);
  }
  const { deadline } = timeliness;
  const isUrgent = typeof facts.urgency === 'object' && facts.urgency.holds;
  const day = deadline === undefined || own.applied !== undefined || isUrgent ? undefined : dayIn(deadline);
  const apply = next.apply(eligible(judged), day && { ja: `${day.ja}までに`, en: `by ${day.en}` });
  if (verdict.outcome === 'not-eligible') return open([apply], [], finding('not-the-applicant'));
  // Who may apply is told by name, or by the facts that would tell it.
  const { inWords } = missingOf(judged, 'applicant', ['applicant']);
  const establish = inWords.length === 0 ? [] : [next.establish('第12条第1項', eligible(judged), inWords)];
  return open([...establish, apply], [...unknown.paths, 'appliedAt']);
}

export function criteria(judged: Judged): Result {
  const { outcome } = judged.criteria;
  if (outcome === 'met') return done();
  const confirm = [next.confirmCriteria(applicantOf(judged), judged.own.applied !== undefined)];
  return outcome === 'not-met'
    ? open(confirm, [], finding('criteria-not-met'))
    : open(confirm, missingOf(judged, 'criteria').paths);
}

export function personalInformation(judged: Judged): Result {
  const { outcome } = judged.personalInformation;
  const { privacyProcedureDone } = judged.own;
  if (outcome === 'undetermined') {
    const { paths, inWords } = missingOf(judged, 'personalInformation');
    return open([next.establish('第14条第2項', sectionHead(judged), inWords)], paths);
  }
  if (outcome === 'not-required' || privacyProcedureDone === true) return done();
  const act = [next.privacyProcedure(sectionHead(judged))];
  return privacyProcedureDone === undefined
    ? open(act, ['privacyProcedureDone'])
    : open(act, [], finding('privacy-procedure-missing'));
}

export function timeliness(judged: Judged): Result {
  const { outcome } = judged.timeliness;
  if (outcome === 'late') return fault(finding('late'));
  if (outcome !== 'undetermined') return done();
  // Only the application itself outstanding, there is nothing to establish.
  const { inWords } = missingOf(judged, 'timeliness', ['appliedAt']);
  const act = inWords.length === 0 ? [] : [next.establish('第12条第2項', applicantOf(judged), inWords)];
  return open(act, missingOf(judged, 'timeliness').paths);
}

export function materials(judged: Judged): Result {
  const { outcome } = judged.referral;
  if (outcome === 'refer') return done();
  return outcome === 'collect-materials' && judged.own.referred === true
    ? open([next.collectMaterials()], [], finding('referred-without-materials'))
    : open([next.collectMaterials()], missingOf(judged, 'referral').paths);
}

type Taken = OwnFacts & { readonly decision: Exclude<OwnFacts['decision'], 'none' | undefined> };
const isTaken = (own: OwnFacts): own is Taken => own.decision !== undefined && own.decision !== 'none';

/** Every application is referred, whatever was found so far. */
export function referral({ own }: Judged): Result {
  if (own.referred === true) return done();
  if (own.referred === undefined) return open([isTaken(own) ? next.tellReferral() : next.refer()], ['referred']);
  return isTaken(own) ? open([next.refer()], [], finding('decided-without-referral')) : open([next.refer()], []);
}

export function meeting(judged: Judged): Result {
  const { outcome } = judged.meeting;
  if (outcome === 'may-open') return done();
  const { paths, inWords } = missingOf(judged, 'meeting');
  if (isTaken(judged.own) && outcome === 'undetermined')
    return open([next.establish('第19条第1項', CHAIR, inWords)], paths);
  return outcome === 'may-not-open' && judged.facts.meeting !== undefined
    ? open([next.convene()], [], finding('meeting-not-to-be-opened'))
    : open([next.convene()], paths);
}

export function decision(judged: Judged): Result {
  const { own, meeting, procedure, facts } = judged;
  const way = procedure.outcome;
  if (isTaken(own)) {
    const early = own.applied !== undefined && own.decision.on !== undefined && own.decision.on < own.applied.day;
    const unmet = isBeforeCommittee(judged) && meeting.outcome === 'may-not-open';
    return fault(
      ...(early ? [{ ...finding('decided-before-application'), citation: decidedUnder(way) }] : []),
      ...(unmet ? [finding('decided-without-meeting')] : []),
    );
  }
  const isChange = facts.change === 'system-change' || facts.change === 'processing-change';
  const acts = [
    ...(isBeforeCommittee(judged) ? [next.deliberate(isChange ? '第16条第3号' : '第16条第2号', COMMITTEE)] : []),
    ...(way === 'minor-change' ? [next.decideMinor()] : []),
    ...(isByAnalogy(judged) ? [next.decideByAnalogy(systemManager(judged))] : []),
  ];
  return open(acts, own.decision === undefined ? ['decision'] : []);
}

/** Where the text has the decision on the application; while the procedure is open, with the committee. */
const decidedUnder = (way: Judged['procedure']['outcome']): Citation =>
  way === 'minor-change' ? '第13条第2項' : way === 'minor-change-by-analogy' ? '第13条第3項' : '第12条第4項';

/** Whether the Steering Committee deals with it; while the procedure is open it may. */
export const isBeforeCommittee = ({ procedure: { outcome }, committee }: Judged): boolean =>
  outcome === 'undetermined' ||
  (outcome !== 'none-prescribed' && (!isForSectionHeads(outcome) || committee.outcome === 'steering'));

const isByAnalogy = ({ procedure: { outcome } }: Judged): boolean =>
  outcome === 'minor-change-by-analogy' || outcome === 'introduction-and-minor-change';

export function notice(judged: Judged): Result {
  const { notice: verdict, own, procedure } = judged;
  const to = 'addressee' in verdict ? verdict.addressee?.label : undefined;
  const way = procedure.outcome;
  const acts = [
    ...(way === 'minor-change' || way === 'minor-change-by-analogy' ? [] : [next.tell('第12条第5項', CIO, to)]),
    ...(way === 'minor-change' ? [next.tell('第13条第2項', DIGITAL_PROMOTION_HEAD, to)] : []),
    ...(isByAnalogy(judged) ? [next.tell('第13条第3項', systemManager(judged), to)] : []),
  ];
  const { citation } = acts[0]!;
  if (own.notified === true)
    return own.decision === 'none' ? fault({ ...finding('notified-without-decision'), citation }) : done();
  if (own.notified === undefined) return open(acts, ['notified']);
  return verdict.outcome === 'notify' ? open(acts, [], { ...finding('notice-outstanding'), citation }) : open(acts, []);
}

/** The record of a minor change is owed beside its decision; a change that is refused leaves none. */
export function record(judged: Judged): Result {
  const { own, procedure } = judged;
  if (procedure.outcome === 'undetermined') return open([], []);
  if (!isByAnalogy(judged) || (isTaken(own) && !own.decision.approved)) return NOT_APPLICABLE;
  if (own.changeRecorded === true) return done();
  const act = [next.keepRecord(recordKeepers(judged))];
  if (own.changeRecorded === undefined) return open(act, ['changeRecorded']);
  return isTaken(own) ? open(act, [], finding('change-not-recorded')) : open(act, []);
}
