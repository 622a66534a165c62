import { NO_SECTION } from '../articles/article-02-definitions.js';
import { type KnownSystem, managedBy, type SystemFacts, system, unitOf } from '../decisions/system.facts.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, orAbsent, refuseOtherKeys, understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { readPost } from '../regulation/named-post.js';
import { type Organization, readOrganization } from '../regulation/organization.js';
import type { Post } from '../regulation/posts.js';
import type { LegalAct, Urgency } from '../regulation/provision.js';
import { defaultReadings } from '../regulation/readings.js';
import type { Role } from '../regulation/roles.js';
import { DIGITAL_PROMOTION, readUnit, type UnitName } from '../regulation/units.js';
import { provisions } from './ledger.js';
import { type Around, BODIES, IN_NO_BODY, inPerson, postsOf, rolesOf } from './roles-held.js';
import { namedInEnglish } from './with-english-names.js';

/**
 * Which system a duty or power is asked about, and who uses it. Everything may be left open.
 * @ja 義務・権限を問う電子情報システムと、その利用者
 */
export interface ActsContext extends SystemFacts {
  /** The sections that use the system. */
  readonly usingSections?: readonly (UnitName | (string & {}))[] | undefined;
  readonly organization?: Organization | undefined;
}

/**
 * Something that a post owes or may do.
 * @ja ある職の義務又は権限1件
 */
export interface ActOf {
  readonly citation: Citation;
  readonly mode: 'duty' | 'power';
  /** In which of its roles the post has it. */
  readonly as: Role;
  readonly act: Bilingual;
  /** Toward whom, and which posts those are as far as that is certain. */
  readonly toward: readonly { readonly role: Role; readonly posts: readonly Post[] }[];
  readonly urgency: Urgency;
  readonly when?: Bilingual;
  /** What is open about it: whether the regulation reaches somebody who stands in none of the bodies it applies to. */
  readonly caveat?: { readonly citation: Citation; readonly text: Bilingual };
}

/**
 * What a post owes under the regulation, in all its roles together and in the order of the text. For a given system only
 * what that system brings with it; the posts concerned are then named.
 *
 * A post is 税務課長, 管理部長 or any other name of it; 区長, 運営委員会, セキュリティ委員会, デジタル推進課, 職員 and 受託事業者 are
 * understood too. Whoever heads a section or department may use systems, apply, or manage data, so that those roles are
 * always among theirs; what makes them apply is said in `when`. What a committee owes stands with its chair and each of
 * its members, who do it together. The readings are the defaults.
 *
 * Edges. Every other name is taken for that of a post of the ward, and every post for one of its staff: 副区長, 会計管理者,
 * 係長. A title that does not tell which unit it heads (教育長, 所長) brings no roles of a head. Temporary members are those
 * that the chair has made so; ask for 運営委員会の委員.
 *
 * @throws InvalidFactsError if the post or the context is not understood; 課長 alone is that of no one section.
 * @example
 * ```ts
 * const [first] = dutiesOf('税務課長', { system: '軽自動車検査情報市区町村提供システム' });
 * first?.citation // => '第4条第2項'
 * dutiesOf('情報管理責任者').some(({ as }) => as === 'digital-promotion-head') // => true
 * ```
 * @ja ある職が負う義務（兼ねる役割のすべてについて）。
 */
export const dutiesOf = (post: string, context: ActsContext = {}): readonly ActOf[] => actsOf('duty', post, context);

/**
 * What a post may do under the regulation: as {@link dutiesOf}, for powers.
 *
 * @throws InvalidFactsError if the post or the context is not understood.
 * @example
 * ```ts
 * powersOf('管理部長').map(({ citation }) => citation).includes('第19条第1項') // => true
 * ```
 * @ja ある職が持つ権限（兼ねる役割のすべてについて）。
 */
export const powersOf = (post: string, context: ActsContext = {}): readonly ActOf[] => actsOf('power', post, context);

function actsOf(mode: LegalAct['mode'], post: string, context: ActsContext): ActOf[] {
  const { held, isInNoBody, around } = understand({ post, context }, read);
  return provisions.flatMap(({ citation, acts }) =>
    acts.flatMap((act) => {
      const as = act.by.flatMap(inPerson).find((role) => held.includes(role) && concerns(act, role, around));
      if (act.mode !== mode || as === undefined) return [];
      const toward = (act.toward ?? []).map((role) => ({ role, posts: postsOf(role, around) }));
      const { act: what, urgency, when } = act;
      const open = as === 'staff' && isInNoBody && { caveat: scopeOpen };
      return [namedInEnglish({ citation, mode, as, act: what, toward, urgency, ...(when && { when }), ...open })];
    }),
  );
}

function read({ post, context }: Given, issues: Issue[]) {
  const given = isRecord(context, 'context', issues) ? context : {};
  refuseOtherKeys(given, ['system', 'managedBy', 'usingSections', 'organization'], 'context.', issues);
  const known = {
    system: system.read(given['system'], 'system', issues),
    managedBy: managedBy.read(given['managedBy'], 'managedBy', issues),
  };
  const around: Around = {
    // A section that manages some system stands for that system.
    unit: unitIn(known),
    usingSections: readSections(given['usingSections'], issues),
    organization: readOrganization(given['organization'], 'organization', issues),
  };
  const name = typeof post === 'string' && post.length < 100 ? post.normalize('NFKC').trim() : '';
  const isInNoBody = IN_NO_BODY.includes(name);
  if (Object.hasOwn(BODIES, name)) return { held: BODIES[name]!, isInNoBody, around };
  if (/^(?:[課部室局]|事務局)の?長$/.test(name))
    complain(issues, 'post', 'unknown-post', 'どの組織の長かが要ります。', 'Say of which unit this is the head.');
  const read = readPost(orAbsent(post), 'post', issues);
  return { held: read === undefined ? [] : rolesOf(read, around), isInNoBody, around };
}

const scopeOpen: NonNullable<ActOf['caveat']> = {
  citation: '第2条の2第1項',
  text: {
    ja: 'この職は職員に当たるが、適用を受ける機関のいずれにも属さないので、この義務が及ぶかは文言からは定まらない。',
    en: 'This post is staff, but stands in none of the bodies that the regulation applies to; whether the duty reaches it is open on the letter.',
  },
};

/** What no section manages is no section's. */
function unitIn(known: KnownSystem): string | undefined {
  const unit = known.system === undefined ? known.managedBy : unitOf(known, defaultReadings);
  return unit === NO_SECTION ? undefined : unit;
}

function readSections(value: unknown, issues: Issue[]): string[] | undefined {
  if (value === undefined || !isList(value, 'usingSections', issues)) return undefined;
  return value.map((section, i) => readUnit(section ?? null, `usingSections.${i}`, issues) ?? '');
}

/** Whether an act is about the system that is asked about. */
function concerns({ systems, by }: LegalAct, role: Role, { unit }: Around): boolean {
  if (unit === undefined) return true;
  const digitalPromotion = unit === DIGITAL_PROMOTION;
  if (systems !== undefined) return digitalPromotion === (systems === 'digital-promotion');
  // Where both kinds of manager are named, each has it for the systems they manage.
  return !by.includes('system-managing-section-head') || role !== 'digital-promotion-head' || digitalPromotion;
}
