import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

export const measuresViolated = /* @__PURE__ */ condition(
  '第31条',
  ({ violated }: { readonly violated: boolean }) => violated,
);

/**
 * Article 31, place by place.
 * @ja 第31条
 */
export const article31: Article = {
  citation: '第31条',
  chapter: '第11章',
  caption: { ja: '処分の方針', en: 'Discipline' },
  amendedBy: [],
  provisions: [
    {
      citation: '第31条',
      kind: 'duty',
      uses: ['情報セキュリティ対策', '職員'],
      summary: {
        ja: '対策に違反した職員は、事案の状況などに応じて、懲戒処分等の対象として扱う。受託事業者には及ばず、誰が扱うかの定めもない。',
        en: 'Staff who breach security measures are treated as subject to disciplinary or similar action, according to the circumstances of the case. Contractors are not covered, and nobody is named to do it.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['nobody'],
          act: {
            ja: '対策に違反した職員を、懲戒処分等の対象として扱う',
            en: 'treat staff who breached security measures as subject to disciplinary or similar action',
          },
          toward: ['staff'],
          urgency: 'on-event',
          when: {
            ja: '情報セキュリティ対策への違反があったとき、事案の状況等に応じて',
            en: 'on a breach of security measures, according to its circumstances',
          },
        },
        {
          mode: 'duty',
          by: ['staff'],
          act: {
            ja: '情報セキュリティ対策に違反しない（違反は、懲戒処分等の対象となる）',
            en: 'keep from breaching security measures, which is subject to disciplinary or similar action',
          },
          urgency: 'standing',
        },
      ],
    },
  ],
};
