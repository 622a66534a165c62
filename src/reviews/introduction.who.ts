/** Who has to act in a case, by name as far as the case tells. */
import type { ManagerVerdict } from '../decisions/manager.js';
import type { Bilingual } from '../input/language.js';
import { headIn } from '../regulation/heads.js';
import { samePost } from '../regulation/posts.js';
import type { Judged } from './introduction.judged.js';
import { named } from './step.js';

export const CIO: Bilingual = { ja: '情報統括責任者', en: '情報統括責任者' };
export const CHAIR: Bilingual = { ja: '運営委員長（情報統括責任者）', en: '運営委員長' };
export const COMMITTEE: Bilingual = { ja: '運営委員会', en: 'the Steering Committee' };
export const DIGITAL_PROMOTION_HEAD: Bilingual = { ja: 'デジタル推進課長', en: 'デジタル推進課長' };

/** Those who may apply under Article 12, paragraph (1): by name, or by what the case tells of the system. */
export function eligible({ applicant: verdict }: Judged): Bilingual {
  const posts = 'eligible' in verdict ? verdict.eligible : undefined;
  if (posts !== undefined) return either(posts.map(({ label }) => label));
  const [ofDigitalPromotion, ofAnother] = verdict.grounds;
  if (ofDigitalPromotion?.holds === true)
    return {
      ja: 'デジタル推進課長又は利用する部の長',
      en: 'the head of デジタル推進課 or of a department that uses the system',
    };
  const unit = ofAnother?.holds === true ? ofAnother.values?.['unit'] : undefined;
  return unit === undefined
    ? { ja: '申請する者', en: 'whoever applies' }
    : { ja: `${unit}の属する部の長`, en: `the head of the department of ${unit}` };
}

/** Whoever applies: the post given, unless it is one that may not, or those who may. */
export const applicantOf = (judged: Judged): Bilingual =>
  judged.own.applicant === undefined || judged.applicant.outcome === 'not-eligible'
    ? eligible(judged)
    : named(judged.own.applicant.label);

/** The head of the section concerned by the application, who sees to its data (Article 14). */
export const sectionHead = ({ own: { applicantSection, heads } }: Judged): Bilingual =>
  applicantSection === undefined
    ? { ja: '申請に係る課の長', en: 'the head of the section concerned by the application' }
    : named(headIn(applicantSection, heads).label);

/** The heads of the sections that use the system, who apply for minor changes (Article 13). */
export const usingHeads = ({ own: { usingSections = [], heads } }: Judged): Bilingual =>
  usingSections.length === 0
    ? { ja: '利用する課の長', en: 'the head of a section that uses the system' }
    : either(usingSections.map((unit) => headIn(unit, heads).label));

/** The head of the system-managing section (Article 2, item (xv)). Wherever Article 13, paragraph (3) applies there is one. */
export const systemManager = ({ manager }: Judged): Bilingual => named((manager as SystemManaged).manager.label);

type SystemManaged = Extract<ManagerVerdict, { readonly outcome: 'system-managing-section' }>;

/**
 * Those who keep the record of a minor change (Article 13, paragraph (3)): the head of the section that makes it, who is the
 * applicant if that is one of them, and the manager, who may be that head himself.
 */
export function recordKeepers(judged: Judged): Bilingual {
  const { applicant, usingSections = [], heads } = judged.own;
  const manager = systemManager(judged);
  const users = usingSections.map((unit) => headIn(unit, heads).label);
  const made = users.find((label) => applicant !== undefined && samePost(label, applicant));
  const others = (made === undefined ? users : [made]).filter((label) => label !== manager.ja);
  if (users.length > others.length && others.length === 0) return manager;
  const { ja, en } = others.length === 0 ? usingHeads(judged) : either(others);
  return others.length > 1
    ? { ja: `${ja}、及び${manager.ja}`, en: `${en}, and ${manager.en}` }
    : { ja: `${ja}及び${manager.ja}`, en: `${en} and ${manager.en}` };
}

/** One of several, by name. */
function either(labels: readonly string[]): Bilingual {
  const last = labels.at(-1)!;
  if (labels.length === 1) return named(last);
  const others = labels.slice(0, -1);
  return { ja: `${others.join('、')}又は${last}`, en: `${others.join(', ')} or ${last}` };
}
