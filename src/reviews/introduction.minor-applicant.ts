import { headedIn } from '../decisions/applicant.seen.js';
import { applicantWords } from '../decisions/applicant.words.js';
import type { Bilingual } from '../input/language.js';
import { deputised } from '../regulation/acting.js';
import { isDepartment } from '../regulation/departments.js';
import { isHeadNamed } from '../regulation/heads.js';
import { isSectionLike } from '../regulation/units.js';
import { sayMissing } from '../verdict/in-words.js';
import type { OwnFacts } from './introduction.facts.js';
import type { Judged } from './introduction.judged.js';
import { done, open, type Result } from './introduction.result.js';
import { usingHeads } from './introduction.who.js';
import { finding, next } from './introduction.words.js';
import { named } from './step.js';

/**
 * Heads of sections that use the system apply for minor changes (Article 13, paragraphs (1) and (3)). Until it is known
 * which sections use it, and which of them a title is the head of, it is open whether the right one applies.
 */
export function minorApplicant(judged: Judged): Result {
  const { own, procedure } = judged;
  const apply = (procedure.outcome === 'minor-change' ? next.applyForMinorChange : next.applyByAnalogy)(
    usingHeads(judged),
  );
  const unknown = unknownOf(own);
  if (unknown === 'not-a-user') return open([apply], [], { ...finding('not-the-applicant'), citation: apply.citation });
  if (own.applied !== undefined && unknown.length === 0) return done();
  const establish = next.establish(
    apply.citation,
    own.applicant === undefined ? usingHeads(judged) : named(own.applicant.label),
    unknown.map((path) => askOf(path)),
  );
  const acts = unknown.length === 0 ? [] : [establish];
  return own.applied === undefined ? open([...acts, apply], [...unknown, 'appliedAt']) : open(acts, unknown);
}

/** The facts that would tell whether the applicant heads a section that uses the system; none if he does. */
function unknownOf(own: OwnFacts): readonly string[] | 'not-a-user' {
  const { applicant, heads, acting, usingSections, applied, isNamed } = own;
  const headed = headedIn({ applicant, acting, heads }, isNamed);
  if (headed !== undefined && !mayBeSection(headed)) return 'not-a-user';
  const who = applicant === undefined && applied !== undefined ? ['applicant'] : [];
  if (usingSections === undefined) return [...who, 'usingSections'];
  if (applicant === undefined || headed === undefined) return who;
  if (headed === 'any') {
    const open = usingSections.filter((unit) => !isHeadNamed(unit) && heads?.has(unit) !== true);
    return open.length === 0 ? 'not-a-user' : open.map((unit) => `heads.${unit}`);
  }
  if (!usingSections.includes(headed)) return 'not-a-user';
  return acting === undefined && deputised(applicant.label) !== undefined ? ['acting'] : [];
}

const mayBeSection = (headed: string) => isSectionLike(headed) || !(headed === 'none' || isDepartment(headed));

const askOf = (path: string): Bilingual =>
  path === 'usingSections'
    ? { ja: '当該電子情報システムを利用する課', en: 'the sections that use the system' }
    : sayMissing(path, applicantWords);
