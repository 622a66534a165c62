import { deputised, namesPost } from '../regulation/acting.js';
import { headedBy, isHeadNamed } from '../regulation/heads.js';
import { deputisedPost } from '../regulation/named-post.js';
import { type Post, samePost } from '../regulation/posts.js';
import { isInstant } from '../time/instant.js';
import type { Obtained, OwnFacts, When } from './introduction.facts.js';
import type { Judged } from './introduction.judged.js';
import { askedBy, missingOf } from './introduction.missing.js';
import { done, fault, open, type Result } from './introduction.result.js';
import { sectionHead } from './introduction.who.js';
import { finding, next, type Report } from './introduction.words.js';
import type { NextAct } from './step.js';

/** Each approval needed must be obtained before the application. Of two bare days that are one, which came first is open. */
export function dataUse(judged: Judged): Result {
  const {
    dataUse: verdict,
    own: { approvals, applied },
  } = judged;
  const { outcome } = verdict;
  if (outcome === 'exempt' || outcome === 'not-required') return done();
  const by = sectionHead(judged);
  if (outcome === 'undetermined' || verdict.approvals === undefined) {
    // That approval is needed may be certain while it is not yet whose, or for what.
    const { paths, inWords } =
      outcome === 'undetermined' ? missingOf(judged, 'dataUse') : askedBy('dataUse', openUses(judged));
    return open([next.establish('第14条第1項本文', by, inWords)], paths);
  }
  const findings: Report[] = [];
  const acts: NextAct[] = [];
  const missing: string[] = approvals === undefined ? ['approvals'] : [];
  const managing = verdict.approvals.map(({ from }) => from.unit);
  const isNamed: Named = (unit) => judged.own.isNamed(unit) || managing.includes(unit);
  for (const { from, items } of verdict.approvals) {
    const its = (approvals ?? []).filter((each) => isFrom(each, from, judged.own, isNamed) === true);
    if (its.some(({ when }) => when !== undefined && isBefore(when, applied) === true)) continue;
    const whose = (approvals ?? []).flatMap((each) => isFrom(each, from, judged.own, isNamed) || []).filter(isPath);
    const unsure = its.filter(({ when }) => when === undefined || isBefore(when, applied) === undefined);
    if (whose.length > 0 || unsure.length > 0) {
      missing.push(...whose, ...pathsOpen(unsure, applied));
      acts.push(
        (whose.length > 0 ? next.tellFrom : unsure.every(({ when }) => when) ? next.tellOrder : next.tellApprovalDay)(
          by,
          from.label,
        ),
      );
    } else if (its.length > 0) findings.push(tooLate(from, its));
    else {
      acts.push(next.obtainApproval(by, from.label, items, applied !== undefined));
      if (approvals !== undefined) findings.push(finding('approval-missing', { who: from.label }));
    }
  }
  return acts.length === 0 ? fault(...findings) : open(acts, missing, ...findings);
}

const isPath = (path: string | true): path is string => path !== true;

/** Whether an approval is that of a post, or the fact that would tell: a title may be whose head it will, a deputy may act. */
function isFrom({ from, path }: Obtained, post: Post, { heads, acting }: OwnFacts, isNamed: Named): boolean | string {
  const deputy = deputised(from.label);
  const title = deputisedPost(from);
  const headed = headedBy(title, heads, isNamed);
  if (samePost(title, post) || headed === post.unit)
    return deputy === undefined || (acting === undefined ? 'acting' : acting === 'established');
  if (headed !== undefined) return false;
  if (!namesPost(from.label)) return `${path}.from`;
  return isHeadNamed(post.unit!) || heads?.has(post.unit!) === true ? false : `heads.${post.unit}`;
}

type Named = OwnFacts['isNamed'];

const openUses = ({ facts: { uses = [] } }: Judged): string[] =>
  uses.flatMap((use, i) =>
    (['managedBy', 'items'] as const).filter((fact) => use[fact] === undefined).map((fact) => `uses.${i}.${fact}`),
  );

/** Whether an approval came before the application; `undefined` where only the hours would tell. */
function isBefore(approval: When, application: When | undefined): boolean | undefined {
  if (application === undefined || approval.span.to < application.span.from) return true;
  return approval.span.from >= application.span.to ? false : undefined;
}

/** The facts that would tell which came first, in the order of the case. */
const pathsOpen = (approvals: readonly Obtained[], applied: When | undefined): string[] => [
  ...(applied !== undefined && !isInstant(applied.span) && approvals.some(({ when }) => when) ? [applied.path] : []),
  ...approvals.filter(({ when }) => when === undefined || !isInstant(when.span)).map(({ path }) => `${path}.on`),
];

/** What came after the application did not come beforehand, and no other approval can. */
const tooLate = ({ label: who }: Post, obtained: readonly Obtained[]): Report =>
  finding('approval-after-application', { who, on: obtained.map(({ when }) => when!.day).sort()[0]! });
