import { assemblyOfficeName, familyCentreName, protectionActCitation } from '../regulation/defects.texts.js';
import {
  amendedReference,
  privacyAfterExemption,
  provisoData,
  sectionLikeUnits,
} from '../regulation/readings.texts.js';
import { dataUseCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { DataUseFacts } from './data-use.facts.js';
import {
  personalInformationWords as aboutPersonsWords,
  anotherSectionWords,
  dataUseAsks,
  dataUseDescriptions,
  withinProvisoWords,
} from './data-use.words.js';
import type { PersonalInformationVerdict, personalInformation } from './personal-information.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const personalInformationWords: Words<typeof personalInformation, DataUseFacts, PersonalInformationVerdict> = {
  question: {
    ja: '他の課が管理するデータの利用に、個人情報の保護に関する法律に従った手続が要るか。',
    en: "Does the use of other sections' data need the procedures of the Act on the Protection of Personal Information?",
  },
  presupposes: {
    ja: '第12条第1項の規定による申請に当たってのデータ利用であること。',
    en: 'A use of data for an application under Article 12, paragraph (1).',
  },
  asks: dataUseAsks,
  outcomes: {
    required: {
      label: { ja: '個人情報保護の手続が要る', en: 'procedures for personal information are needed' },
      answer: {
        ja: '他の課が管理するデータに個人情報があり、申請に係る課の長が、個人情報の保護に関する法律に従った手続を行う。',
        en: 'Data of another section includes personal information: the head of the section concerned by the application follows the procedures of the Act on the Protection of Personal Information.',
      },
    },
    'not-required': {
      label: { ja: '第14条第2項による手続は要らない', en: 'Article 14, paragraph (2) asks for no procedures' },
      answer: {
        ja: '第14条第2項による個人情報保護の手続は要らない。',
        en: 'Article 14, paragraph (2) asks for no procedures for personal information.',
      },
    },
  },
  grounds: {
    'another-section': anotherSectionWords,
    'within-proviso': withinProvisoWords,
    'personal-information': aboutPersonsWords,
  },
  readings: {
    'section-like-units': sectionLikeUnits,
    'amended-reference': amendedReference,
    'proviso-data': provisoData,
    'privacy-after-exemption': privacyAfterExemption,
  },
  defects: [assemblyOfficeName, familyCentreName, protectionActCitation],
  caveats: dataUseCaveatWords,
};

/** What forms and schemas say of its facts. */
export const personalInformationDescriptions: Descriptions<
  typeof personalInformation,
  DataUseFacts,
  PersonalInformationVerdict
> = {
  facts: dataUseDescriptions,
};
