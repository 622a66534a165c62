import type { Post } from '../regulation/posts.js';
import { isInstant } from '../time/instant.js';
import type { Obtained, When } from './introduction.facts.js';
import type { Judged } from './introduction.judged.js';
import { askedBy, missingOf } from './introduction.missing.js';
import { done, open, type Result } from './introduction.result.js';
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
  for (const { from, items } of verdict.approvals) {
    const obtained = approvals?.get(from.label) ?? [];
    if (obtained.some(({ when }) => when !== undefined && isBefore(when, applied) === true)) continue;
    const unsure = obtained.filter(({ when }) => when === undefined || isBefore(when, applied) === undefined);
    if (unsure.length > 0) {
      missing.push(...pathsOpen(unsure, applied));
      acts.push((unsure.every(({ when }) => when) ? next.tellOrder : next.tellApprovalDay)(by, from.label));
      continue;
    }
    acts.push(next.obtainApproval(by, from.label, items, applied !== undefined));
    if (approvals !== undefined) findings.push(lacking(from, obtained));
  }
  return acts.length === 0 ? done() : open(acts, missing, ...findings);
}

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
  ...approvals.filter(({ when }) => when === undefined || !isInstant(when.span)).map(({ path }) => path),
];

function lacking({ label: who }: Post, obtained: readonly Obtained[]): Report {
  const [first] = obtained.map(({ when }) => when!.day).sort();
  return first === undefined
    ? finding('approval-missing', { who })
    : finding('approval-after-application', { who, on: first });
}
