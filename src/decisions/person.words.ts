/** What is said of a fact that two questions share: who somebody is to the ward. */
import type { Ask, Description } from '../verdict/words.js';

export const personAsk: Ask = { ja: '職員・受託事業者等の別', en: 'who the person is to the ward' };

export const personDescription: Description = {
  title: { ja: '職員・受託事業者等の別', en: 'Who the person is to the ward' },
  note: {
    ja: '区長、副区長、教育長などは特別職、会計管理者は一般職の職員である。',
    en: '区長, 副区長, 教育長 and the like are of the special service, 会計管理者 of the regular service.',
  },
  citation: ['第2条第16号', '第2条第17号'],
  values: {
    'regular-service': { ja: '一般職の職員', en: 'staff of the regular service' },
    'special-service': { ja: '特別職の職員', en: 'staff of the special service' },
    contractor: {
      ja: '受託事業者又は受託した業務に従事している者',
      en: 'a contractor, or somebody working on what was entrusted to one',
    },
    'former-contractor-worker': {
      ja: '受託した業務に従事していた者',
      en: 'somebody who used to work on what was entrusted to a contractor',
    },
    other: { ja: 'その他の者', en: 'anybody else' },
  },
};
