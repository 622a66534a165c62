import { unitClassOf } from '../articles/article-02-definitions.js';
import { type KnownSystem, managedBy, type SystemFacts, system, unitOf } from '../decisions/system.facts.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, orAbsent, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import { nameForm } from '../input/spelling.js';
import { ACTING, type Acting, deputised } from '../regulation/acting.js';
import type { Citation } from '../regulation/citation.js';
import { type Heads, readHeads, refuseHeadsOfOthers } from '../regulation/heads.js';
import { readPost } from '../regulation/named-post.js';
import { type Chart, type Organization, readOrganization } from '../regulation/organization.js';
import { chargedPost, isOfSeveral, isRank, type Post } from '../regulation/posts.js';
import type { LegalAct, Urgency } from '../regulation/provision.js';
import { defaultReadings } from '../regulation/readings.js';
import type { Role } from '../regulation/roles.js';
import { isNamedOffice, readUnit, type UnitName } from '../regulation/units.js';
import { inForceOn } from '../regulation/versions.js';
import { type Moment, readMoment } from '../time/moment.js';
import { provisions } from './ledger.js';
import {
  ANYBODY,
  type Around,
  BODIES,
  distinct,
  type Held,
  IN_NO_BODY,
  inPerson,
  onlyIf,
  postsOf,
  rolesOf,
} from './roles-held.js';
import { namedInEnglish } from './with-english-names.js';

/**
 * Which system a duty or power is asked about, and who uses it. Everything may be left open.
 * @ja 義務・権限を問う電子情報システムと、その利用者
 */
export interface ActsContext extends SystemFacts {
  /** The sections that use the system. */
  readonly usingSections?: readonly (UnitName | (string & {}))[] | undefined;
  readonly organization?: Organization | undefined;
  /** Whose head a title is, where the regulation does not say it. */
  readonly heads?: Heads | undefined;
  /** Whether a deputy who is asked about (…職務代理者, …代理) is established to act for the post. */
  readonly acting?: Acting | undefined;
  /** The day on which it is asked about, which tells who sits on a committee and who manages; the newest law where none is given. */
  readonly on?: Moment | undefined;
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
  /**
   * Only where it is open whether the post has it: the paths of the facts of the context that would tell
   * (`organization.戸籍住民課`).
   */
  readonly if?: readonly string[];
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
 * 係長. What hangs on a fact that is not given has `if`: the department of a section (`organization.戸籍住民課`), whose head a
 * title is (`heads.教育委員会事務局`), whether a deputy acts (`acting`), who manages (`managedBy`). Any section may
 * manage a system that Appended Table 1 does not list, so that without a system the head of each has what managers have, with
 * `if` where the table lists none of its own. A title that does not tell
 * which unit it heads (教育長, 所長) has the roles of a head only so, and only of the units that the context names. What no
 * section of the ward manages (`managedBy: 'no-section'`, or a unit that `organization` places at `'none'`) nobody manages
 * under the regulation, nor applies for. Temporary members are those
 * that the chair has made so; ask for 運営委員会の委員. The day `on` tells which versions of the appended tables count; without one the
 * newest do.
 *
 * @throws InvalidFactsError if the post or the context is not understood; 課長 alone is that of no one section, and of
 * 副区長（管理部長事務取扱） each post is asked about by itself.
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
  const { held, isInNoBody, around } = understand({ post, context }, readAsOfDay);
  return provisions.flatMap(({ citation, acts }) =>
    acts.flatMap((act) => {
      const its = act.mode === mode ? bearingOf(act, held, around) : undefined;
      if (its === undefined) return [];
      const { as, paths } = its;
      const toward = (act.toward ?? []).map((role) => ({ role, posts: postsOf(role, around) }));
      const { act: what, urgency, when } = act;
      const open = as === 'staff' && isInNoBody && { caveat: scopeOpen };
      const perhaps = paths.length > 0 && { if: paths };
      return [
        namedInEnglish({ citation, mode, as, act: what, toward, urgency, ...(when && { when }), ...perhaps, ...open }),
      ];
    }),
  );
}

/** In which role the post has it, and what would tell whether it does: a role in which it certainly does goes before. */
function bearingOf(act: LegalAct, held: Held, around: Around): { as: Role; paths: readonly string[] } | undefined {
  const all = act.by.flatMap(inPerson).flatMap((as) => {
    const [paths, others] = [held.get(as), concerning(act, as, around)];
    return paths === undefined || others === undefined ? [] : [{ as, paths: distinct([...paths, ...others]) }];
  });
  return all.find(({ paths }) => paths.length === 0) ?? all[0];
}

function readAsOfDay({ post, context }: Given, issues: Issue[]) {
  const given = isRecord(context, 'context', issues) ? context : {};
  return inForceOn(readMoment(given['on'], 'on', issues), () => read(post, given, issues));
}

function read(post: unknown, given: Given, issues: Issue[]) {
  const keys = ['system', 'managedBy', 'usingSections', 'organization', 'heads', 'acting', 'on'];
  refuseOtherKeys(given, keys, 'context.', issues);
  const known = {
    system: system.read(given['system'], 'system', issues),
    managedBy: managedBy.read(given['managedBy'], 'managedBy', issues),
  };
  const organization = readOrganization(given['organization'], 'organization', issues);
  const usingSections = readSections(given['usingSections'], issues);
  const heads = readHeads(given['heads'], 'heads', issues);
  const around: Around = { ...managementIn(known, organization), usingSections, organization, heads };
  const isNamed = (unit: string) =>
    isNamedOffice(unit) ||
    unit === around.unit ||
    usingSections?.includes(unit) === true ||
    organization?.has(unit) === true;
  refuseHeadsOfOthers(heads, isNamed, issues);
  const acting = readOneOf(given['acting'], ACTING, 'acting', issues);
  const name = typeof post === 'string' && post.length < 100 ? nameForm(post) : '';
  const deputy = deputised(name);
  if (isRank(deputy ?? name))
    complain(issues, 'post', 'unknown-post', 'どの組織の長かが要ります。', 'Say of which unit this is the head.');
  if (isOfSeveral(chargedPost(deputy ?? name)))
    complain(
      issues,
      'post',
      'unknown-post',
      '一つの職の名称が要ります。兼ねる職は、それぞれ尋ねてください。',
      'This must be the name of one post; ask about each of several.',
    );
  const isInNoBody = IN_NO_BODY.includes(name);
  const its = rolesNamed(deputy ?? name, deputy ?? post, around, issues);
  if (deputy === undefined) return { held: its, isInNoBody, around };
  // Whoever acts for a post is one of the staff himself, and has what that post has if he does act.
  const ofPost: Held = acting === 'not-established' ? new Map() : onlyIf(its, acting === undefined ? ['acting'] : []);
  return { held: new Map([...ofPost, ...certainly(ANYBODY)]), isInNoBody, around };
}

const certainly = (roles: readonly Role[]): Held => new Map(roles.map((role) => [role, []]));

function rolesNamed(name: string, post: unknown, around: Around, issues: Issue[]): Held {
  if (Object.hasOwn(BODIES, name)) return certainly(BODIES[name]!);
  const read = readPost(orAbsent(post), 'post', issues);
  return read === undefined ? new Map() : new Map([...rolesOf(read, around), ...certainly(ANYBODY)]);
}

const scopeOpen: NonNullable<ActOf['caveat']> = {
  citation: '第2条の2第1項',
  text: {
    ja: 'この職は職員に当たるが、適用を受ける機関のいずれにも属さないので、この義務が及ぶかは文言からは定まらない。',
    en: 'This post is staff, but stands in none of the bodies that the regulation applies to; whether the duty reaches it is open on the letter.',
  },
};

/** Who manages the system asked about. A section that manages some system stands for that system. */
function managementIn(known: KnownSystem, organization: Chart | undefined): Pick<Around, 'managed' | 'paths' | 'unit'> {
  const unit = known.system === undefined ? known.managedBy : unitOf(known, defaultReadings);
  if (unit === undefined)
    return known.system === undefined
      ? { managed: 'anybody', paths: [], unit }
      : { managed: 'open', paths: ['managedBy'], unit };
  switch (unitClassOf(unit, organization)) {
    case 'digital-promotion':
      return { managed: 'digital-promotion', paths: [], unit };
    case 'section':
    case 'section-like':
      return { managed: 'others', paths: [], unit };
    case 'none':
      return { managed: 'nobody', paths: [], unit: undefined };
    case 'room':
    case 'unplaced':
      return { managed: 'open', paths: [`organization.${unit}`], unit };
  }
}

function readSections(value: unknown, issues: Issue[]): string[] | undefined {
  if (value === undefined || !isList(value, 'usingSections', issues)) return undefined;
  return value.map((section, i) => readUnit(section ?? null, `usingSections.${i}`, issues) ?? '');
}

/** What would tell whether an act is about the system that is asked about; nothing where it is not. */
function concerning(
  { systems, by }: LegalAct,
  role: Role,
  { managed, paths, unit }: Around,
): readonly string[] | undefined {
  // Where both kinds of manager are named, each has it for the systems they manage.
  const isOfManagers = by.includes('system-managing-section-head') && role === 'digital-promotion-head';
  const its = systems ?? (isOfManagers ? 'digital-promotion' : undefined);
  if (its === undefined || managed === 'anybody' || managed === its) return [];
  // A unit that may be none of the ward's is not デジタル推進課.
  return managed === 'open' && (unit === undefined || its === 'others') ? paths : undefined;
}
