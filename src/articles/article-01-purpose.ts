import type { Article } from '../regulation/provision.js';

/**
 * Article 1, place by place.
 * @ja 第1条
 */
export const article1: Article = {
  citation: '第1条',
  chapter: '第1章',
  caption: { ja: '目的', en: 'Purpose' },
  amendedBy: [],
  provisions: [
    {
      citation: '第1条',
      kind: 'container',
      summary: {
        ja: '規程の目的と、他の定めとの関係。',
        en: 'The purpose of the regulation, and how it stands to other rules.',
      },
    },
    {
      citation: '第1条第1項',
      kind: 'purpose',
      uses: ['電子情報システム', '情報セキュリティ対策'],
      summary: {
        ja: '電子情報システムの管理・利用・導入とセキュリティ対策について定め、適正な管理と効率的な運営を目指す。',
        en: 'It governs the management, use and introduction of electronic information systems and their security, for proper management and efficient operation.',
      },
      nothingToCompute: {
        ja: '目的を述べる規定で、要件も効果もない。',
        en: 'It states the purpose, with neither conditions nor effects.',
      },
    },
    {
      citation: '第1条第2項',
      kind: 'scope',
      uses: ['区', '電子情報システム', '電子情報システムの導入等', '情報セキュリティ対策'],
      summary: {
        ja: 'これらの事項（導入等を含む。）は、別の定めがない限り、この規程による。',
        en: 'These matters, introductions in the wide sense included, follow this regulation unless laid down elsewhere.',
      },
      nothingToCompute: {
        ja: '一般則であり、個別の問いには各条が答える。',
        en: 'A general rule; the single questions are answered by the other articles.',
      },
    },
  ],
};
