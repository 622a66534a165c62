import { committeeDecided } from '../articles/article-12-introduction.js';
import { decidedByAnalogy, minorChangeDecided, type Procedure } from '../articles/article-13-minor-changes.js';
import { actsAs } from '../regulation/acting.js';
import { type Heads, headedBy } from '../regulation/heads.js';
import { noticeAddressee, procedureByAnalogy } from '../regulation/misleading.js';
import type { Post } from '../regulation/posts.js';
import { textDefect } from '../verdict/caveats.js';
import { examined } from '../verdict/condition.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { frozen, NONE } from '../verdict/frozen.js';
import { heads, type KindsOf, post, postInVerdict, yesNo } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import { applicationProcedure } from './application-procedure.facts.js';

/**
 * Facts of {@link decideNotice}. An absent fact is not known.
 * @ja 結果の通知の判断に用いる事実
 */
export interface NoticeFacts {
  /** The procedure the application was made under, as `decideProcedure` names it. */
  readonly procedure?: Procedure | undefined;
  /**
   * Whether the application has been decided on, whatever the result; under `introduction-and-minor-change`, both
   * applications.
   */
  readonly decided?: boolean | undefined;
  /** The post of whoever applied, under any of its names. */
  readonly applicant?: string | undefined;
  /** Whose head the applicant's title is, where the regulation does not say it. It tells the addressee's unit. */
  readonly heads?: Heads | undefined;
}

interface Notification {
  /** Whoever applied. Left out while not known. */
  readonly addressee?: Post;
}

/** While the procedure is not known, which of the decisions has been made is not either; that none has been may be. */
const canBe =
  (...its: readonly Procedure[]) =>
  ({ procedure }: { readonly procedure?: Procedure | undefined }): boolean =>
    procedure === undefined || its.includes(procedure);

/** The post with the unit that it heads, if anybody says so. */
function placed(post: Post, heads: ReadonlyMap<string, string> | undefined): Post {
  const its = headedBy(post, heads);
  return its === undefined || its === 'none' ? { label: post.label } : { label: post.label, unit: its };
}

/** The text has department heads notified, and nobody else. */
const TO_WHOEVER_APPLIED = /* @__PURE__ */ frozen([/* @__PURE__ */ textDefect(noticeAddressee)]);

export const notice = /* @__PURE__ */ finite({
  id: 'notice',
  facts: {
    procedure: applicationProcedure,
    decided: yesNo,
    applicant: post,
    heads,
  } satisfies KindsOf<NoticeFacts>,
  outcomes: ['notify', 'await-decision'],
  grounds: {
    'committee-decided': /* @__PURE__ */ examined(committeeDecided, {
      where: /* @__PURE__ */ canBe('introduction', 'introduction-and-minor-change'),
    }),
    'minor-change-decided': /* @__PURE__ */ examined(minorChangeDecided, {
      where: /* @__PURE__ */ canBe('minor-change'),
    }),
    'decided-by-analogy': /* @__PURE__ */ examined(decidedByAnalogy, {
      where: /* @__PURE__ */ canBe('minor-change-by-analogy', 'introduction-and-minor-change'),
    }),
  },
  fields: { addressee: { kind: postInVerdict, never: ['await-decision'] } },
  answer: ({ decided }) => (decided ? 'notify' : 'await-decision'),
  fieldsOf: ({ applicant, heads }, outcome) =>
    outcome === 'notify' && applicant ? { addressee: placed(applicant, heads) } : {},
  caveatsOf: ({ procedure, applicant }) =>
    procedure === 'introduction' && applicant && actsAs(applicant.label, 'デジタル推進課長', 'established')
      ? TO_WHOEVER_APPLIED
      : NONE,
  misleading: [
    {
      place: procedureByAnalogy,
      where: ({ procedure }) =>
        procedure === 'minor-change-by-analogy' || procedure === 'introduction-and-minor-change',
    },
  ],
});

/**
 * The conditions {@link decideNotice} examines.
 * @ja 結果の通知の判断で検討する要件
 */
export type NoticeGround = GroundOf<typeof notice>;

/**
 * The answer of {@link decideNotice}.
 * @ja 結果の通知の判断の結論
 */
export type NoticeVerdict = VerdictOf<typeof notice, NoticeFacts, { notify: Notification; 'await-decision': object }>;

/**
 * Whether the result of an application is to be notified, and to whom (Article 12, paragraph (5); Article 13, paragraphs
 * (2) and (3)).
 *
 * Presupposes an application under Article 12, paragraph (1) or Article 13; `decideProcedure` decides which.
 *
 * - `notify`: it has been decided on. For an introduction the Steering Committee decides and the chief information officer
 *   notifies; for a minor change the head of デジタル推進課 does both; on other sections' systems, by analogy, the head of the
 *   section that manages the system.
 * - `await-decision`: it has not.
 *
 * Edges. A refusal is notified as much as a consent. The addressee is whoever applied, though Article 12, paragraph (5)
 * speaks of department heads alone and デジタル推進課長 may have applied (a caveat). Under `introduction-and-minor-change`
 * there are two applications: where they are decided apart, ask for each by its own procedure.
 *
 * Not decided: a date. Notice is due promptly (速やかに), which is less than at once and has no last day.
 *
 * @throws InvalidFactsError if a fact is not understood; `none-prescribed` is no procedure: there is nothing to notify.
 * @example
 * ```ts
 * const verdict = decideNotice({ procedure: 'introduction', decided: true, applicant: '情報管理責任者' });
 * verdict.outcome // => 'notify'
 * verdict.addressee // => { label: 'デジタル推進課長', unit: 'デジタル推進課' }
 * decideNotice({ procedure: 'introduction', decided: false }).outcome // => 'await-decision'
 * ```
 * @ja 申請の結果を通知すべきか、誰に通知するか（第12条第5項・第13条第2項・第3項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideNotice(facts: NoticeFacts, options?: Options): NoticeVerdict {
  return decide(notice, facts, options);
}
