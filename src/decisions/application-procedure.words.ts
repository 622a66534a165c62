import type { Procedure } from '../articles/article-13-minor-changes.js';
import type { Bilingual } from '../input/language.js';

/** The procedures of an application, as forms and schemas name them. */
export const applicationProcedureWords: { readonly [procedure in Procedure]: Bilingual } = {
  introduction: { ja: '導入等（第12条第1項）', en: 'introduction, Article 12, paragraph (1)' },
  'minor-change': { ja: '軽易な変更（第13条第1項）', en: 'minor change, Article 13, paragraph (1)' },
  'minor-change-by-analogy': {
    ja: '他の課のシステムの軽易な変更（第13条第3項）',
    en: "minor change in another section's system, Article 13, paragraph (3)",
  },
  'introduction-and-minor-change': {
    ja: '導入等と、他の課のシステムの軽易な変更の両方（第12条第1項・第13条第3項）',
    en: "both an introduction and a minor change in another section's system, Article 12, paragraph (1) and Article 13, paragraph (3)",
  },
};
