import { article12Attested } from '../articles/article-12-introduction.js';
import { article13Attested } from '../articles/article-13-minor-changes.js';
import type { Issue } from '../input/errors.js';
import { type Given, readBoolean, readOneOf, refuseOtherKeys, understand } from '../input/facts.js';
import { departmentHeadedBy, readPost } from '../regulation/named-post.js';
import type { Post } from '../regulation/posts.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Caveat, Ground, Verdict } from '../verdict/verdict.js';

const PROCEDURES = ['introduction', 'minor-change', 'minor-change-by-analogy'] as const;
type Procedure = (typeof PROCEDURES)[number];

/**
 * Facts of {@link decideNotice}. An absent fact is not known.
 * @ja 結果の通知の判断に用いる事実
 */
export interface NoticeFacts {
  /** The procedure the application was made under, as `decideProcedure` names it. */
  readonly procedure?: Procedure | undefined;
  /** Whether the application has been decided on, whatever the result. */
  readonly decided?: boolean | undefined;
  /** The post of whoever applied, under any of its names. */
  readonly applicant?: string | undefined;
}

/**
 * The conditions {@link decideNotice} examines.
 * @ja 結果の通知の判断で検討する要件
 */
export type NoticeGround = 'committee-decided' | 'minor-change-decided' | 'decided-by-analogy';

/**
 * The answer of {@link decideNotice}.
 * @ja 結果の通知の判断の結論
 */
export type NoticeVerdict = Verdict<
  'notice',
  {
    notify: {
      /** Whoever applied. Left out while not known. */
      readonly addressee?: Post;
    };
    'await-decision': object;
  },
  NoticeGround,
  NoticeFacts
>;

type Outcome = 'notify' | 'await-decision';

interface Case {
  readonly decided: boolean;
}

/**
 * Whether the result of an application is to be notified, and to whom (Article 12, paragraph (5); Article 13, paragraphs
 * (2) and (3)).
 *
 * Presupposes an application under Article 12, paragraph (1) or Article 13; `decideProcedure` decides which.
 *
 * - `notify`: it has been decided on. For an introduction the Steering Committee decides and the chief information officer
 *   notifies; for a minor change the head of デジタル推進課 does both; on other sections' systems the same by analogy.
 * - `await-decision`: it has not.
 *
 * Edges. A refusal is notified as much as a consent. The addressee is whoever applied, though Article 12, paragraph (5)
 * speaks of department heads alone and デジタル推進課長 may have applied (a caveat).
 *
 * Not decided: a date. Notice is due promptly (速やかに), which is less than at once and has no last day. Nor who decides
 * and notifies by analogy under Article 13, paragraph (3).
 *
 * @throws InvalidFactsError if a fact is not understood.
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
  const { readings, on } = readOptions(options);
  const given = understand(facts, readNotice);
  const { procedure, decided, applicant } = given;
  const settled = settle({ decided }, question, readings);
  return {
    decision: 'notice',
    ...settled,
    ...(settled.outcome === 'notify' && applicant && { addressee: applicant }),
    grounds: groundsOf(procedure, decided),
    remedies: [],
    caveats: [
      ...attestationCaveats(on, [
        ...(procedure === undefined || procedure === 'introduction' ? [article12Attested] : []),
        ...(procedure === 'introduction' ? [] : [article13Attested]),
      ]),
      ...defectsOf(given),
    ],
  };
}

interface Known {
  readonly procedure: Procedure | undefined;
  readonly decided: boolean | undefined;
  readonly applicant: Post | undefined;
}

export function readNotice(facts: Given, issues: Issue[]): Known {
  refuseOtherKeys(facts, ['procedure', 'decided', 'applicant'], '', issues);
  return {
    procedure: readOneOf(facts['procedure'], PROCEDURES, 'procedure', issues),
    decided: readBoolean(facts['decided'], 'decided', issues),
    applicant: readPost(facts['applicant'], 'applicant', issues),
  };
}

const question: Question<Case, Outcome> = {
  classes: { decided: [true, false] },
  answer: ({ decided }) => (decided ? 'notify' : 'await-decision'),
  readings: [],
};

/** What is to be decided before notice is due, by procedure. */
const DECISIONS = [
  { under: 'introduction', code: 'committee-decided', citation: '第12条第5項' },
  { under: 'minor-change', code: 'minor-change-decided', citation: '第13条第2項' },
  { under: 'minor-change-by-analogy', code: 'decided-by-analogy', citation: '第13条第3項' },
] as const;

/** While the procedure is not known, which of the decisions has been made is not either; that none has been may be. */
function groundsOf(procedure: Procedure | undefined, decided: boolean | undefined): Ground<NoticeGround>[] {
  return DECISIONS.filter(({ under }) => procedure === undefined || procedure === under).map(({ code, citation }) => ({
    code,
    citation,
    holds: decided === undefined || (decided && procedure === undefined) ? 'unknown' : decided,
  }));
}

function defectsOf({ procedure, applicant }: Known): Caveat[] {
  if (procedure === 'minor-change-by-analogy')
    return [{ code: 'text-defect', citation: '第13条第3項', defect: 'preceding-paragraph' }];
  if (procedure !== 'introduction' || applicant === undefined || departmentHeadedBy(applicant) !== undefined) return [];
  return [{ code: 'text-defect', citation: '第12条第5項', defect: 'notice-to-department-head' }];
}

/** The question {@link decideNotice} answers, as data. */
export const notice = {
  id: 'notice',
  question: {
    ja: '申請の結果を通知すべきか。',
    en: 'Is the result of the application to be notified?',
  },
  presupposes: {
    ja: '第12条第1項又は第13条の申請があったこと。',
    en: 'An application under Article 12, paragraph (1) or Article 13.',
  },
  citations: ['第12条第5項', '第13条第2項', '第13条第3項'],
  outcomes: ['notify', 'await-decision'],
  favourable: [],
  readings: [],
  decide: decideNotice,
} as const satisfies Decision<'notice', Outcome, NoticeFacts, NoticeVerdict>;
