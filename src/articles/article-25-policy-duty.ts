import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { condition } from '../verdict/condition.js';

export const handlesInformationAssets = /* @__PURE__ */ condition(
  '第25条',
  ({ handlesInformationAssets }: { readonly handlesInformationAssets: boolean }) => handlesInformationAssets,
);

/** Whether contractors are bound whatever their work is: whom the words about it are read to ask. */
export const bindsAllContractors = (readings: Readings): boolean => readings['policy-duty-scope'] === 'staff-only';

/**
 * Article 25, place by place.
 * @ja 第25条
 */
export const article25: Article = {
  citation: '第25条',
  chapter: '第8章',
  caption: { ja: '職員等の義務', en: 'Duties of staff and contractors' },
  amendedBy: [],
  provisions: [
    {
      citation: '第25条',
      kind: 'duty',
      uses: ['情報資産', '職員', '受託事業者', '情報セキュリティ', '情報セキュリティポリシー', '第2条第14号'],
      summary: {
        ja: '情報資産の事務に従事する職員と受託事業者は、情報セキュリティの重要性の認識を深め、その事務では情報セキュリティポリシーを守る。',
        en: 'Staff who work on information assets, and contractors, deepen their awareness of how much information security matters, and keep to the information security policy in that work.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['staff'],
          act: {
            ja: '情報セキュリティの重要性について認識を深める',
            en: 'deepen their awareness of how much information security matters',
          },
          urgency: 'standing',
          when: { ja: '情報資産に関する事務に従事するとき', en: 'where they work on information assets' },
        },
        {
          mode: 'duty',
          by: ['staff'],
          act: {
            ja: '事務の執行に当たり、情報セキュリティポリシーを遵守する',
            en: 'keep to the information security policy in their work',
          },
          urgency: 'standing',
          when: { ja: '情報資産に関する事務に従事するとき', en: 'where they work on information assets' },
        },
        {
          mode: 'duty',
          by: ['contractor'],
          act: {
            ja: '情報セキュリティの重要性について認識を深める',
            en: 'deepen their awareness of how much information security matters',
          },
          urgency: 'standing',
        },
        {
          mode: 'duty',
          by: ['contractor'],
          act: {
            ja: '事務の執行に当たり、情報セキュリティポリシーを遵守する',
            en: 'keep to the information security policy in their work',
          },
          urgency: 'standing',
        },
      ],
    },
  ],
};
