import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { condition } from '../verdict/condition.js';
import { isForSectionHeads, isOfMinorChange, type Procedure } from './article-13-minor-changes.js';

/** What a committee may be asked to deal with: the matters of both lists, the basics of security, and whatever is in neither. */
export const MATTERS = [
  'system-basics',
  'security-basics',
  'introduction',
  'computerisation',
  'system-change',
  'processing-change',
  'security-measures',
  'security-audit',
  'security-evaluation',
  'incident-response',
  'referred-by-mayor',
  'other',
] as const;

/** The committees among which the regulation divides them. */
export const COMMITTEES = ['steering', 'security'] as const;

export interface Matter {
  readonly matter: (typeof MATTERS)[number];
}

/** A matter that the mayor may have found it specially necessary for one of the committees to deliberate on. */
export interface ReferredMatter extends Matter {
  readonly referredTo: (typeof COMMITTEES)[number];
}

/** A matter that may be a change, with the procedure that the change goes through. */
export interface MatterOfChange extends Matter {
  readonly procedure: Procedure;
}

/** Without the basics of security, which the item leaves out. */
export const systemBasics = /* @__PURE__ */ condition(
  '第16条第1号',
  ({ matter }: Matter) => matter === 'system-basics',
);

/**
 * Which the first item leaves out, and no item of Article 21 names: they are left to the Security Committee, unless nobody is
 * read to have them.
 */
export const securityBasics = /* @__PURE__ */ condition(
  '第16条第1号',
  ({ matter }: Matter, readings: Readings) =>
    matter === 'security-basics' && readings['security-basics'] === 'security-committee',
);

export const introduction = /* @__PURE__ */ condition(
  '第16条第2号',
  ({ matter }: Matter) => matter === 'introduction' || matter === 'computerisation',
);

export const isChange = (matter: Matter['matter'] | undefined): boolean =>
  matter === 'system-change' || matter === 'processing-change';

/** A minor change, on which a section head decides (Article 13, paragraph (2)). */
export const minorChange = /* @__PURE__ */ condition(
  '第13条第2項',
  ({ matter, procedure }: MatterOfChange) => isChange(matter) && isOfMinorChange(procedure),
);

/**
 * The item names changes without an exception; whether those that section heads alone decide on are the committee's too is a
 * reading.
 */
export const change = /* @__PURE__ */ condition(
  '第16条第3号',
  ({ matter, procedure }: MatterOfChange, readings: Readings) =>
    isChange(matter) && (readings['minor-change-committee'] === 'steering' || !isForSectionHeads(procedure)),
);

export const referredToSteering = /* @__PURE__ */ condition(
  '第16条第4号',
  ({ matter, referredTo }: ReferredMatter) => matter === 'referred-by-mayor' && referredTo === 'steering',
);

/**
 * Article 16, place by place.
 * @ja 第16条
 */
export const article16: Article = {
  citation: '第16条',
  chapter: '第6章',
  caption: { ja: '所掌事項', en: 'Matters of the Steering Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第16条',
      kind: 'jurisdiction',
      uses: ['運営委員会'],
      summary: {
        ja: '運営委員会が審議して決める事項。',
        en: 'What the Steering Committee deliberates and decides on.',
      },
      acts: [
        {
          mode: 'power',
          by: ['steering-committee'],
          act: {
            ja: '第1号から第4号までの事項を審議し、決定する',
            en: 'deliberate and decide on the matters of items (i) to (iv)',
          },
          urgency: 'on-event',
        },
      ],
    },
    {
      citation: '第16条第1号',
      kind: 'jurisdiction',
      uses: ['電子情報システム', '情報セキュリティ対策'],
      summary: {
        ja: 'システムの管理と利用の基本事項。情報セキュリティ対策の基本事項は除く。',
        en: 'The basics of the management and use of systems, those of security measures left out.',
      },
    },
    {
      citation: '第16条第2号',
      kind: 'jurisdiction',
      uses: ['電子情報システム'],
      summary: {
        ja: '新しいシステムの導入と、事務の電子情報システム化。',
        en: 'The introduction of new systems and the computerisation of work.',
      },
    },
    {
      citation: '第16条第3号',
      kind: 'jurisdiction',
      uses: ['電子情報システム', '電子情報処理'],
      summary: { ja: 'システムと処理の変更。', en: 'Changes of systems and of processing.' },
    },
    {
      citation: '第16条第4号',
      kind: 'jurisdiction',
      uses: ['区長'],
      summary: {
        ja: '区長が特に必要と認めたその他の事項。',
        en: 'Other matters for which the mayor has found it specially necessary.',
      },
      acts: [
        {
          mode: 'power',
          by: ['mayor'],
          act: {
            ja: '他の事項について、審議が特に必要と認める',
            en: 'find it specially necessary that another matter be dealt with',
          },
          toward: ['steering-committee'],
          urgency: 'as-needed',
          when: { ja: '区長が特に必要と認めるとき', en: 'where the mayor finds it specially necessary' },
        },
      ],
    },
  ],
};
