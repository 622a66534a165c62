import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { DataUseFacts } from './data-use.facts.js';
import {
  anotherSectionWords,
  dataUseFacts,
  personalInformationWords,
  withinProvisoWords,
} from './data-use.sentences.js';
import type { PersonalInformationVerdict } from './personal-information.js';

export const personalInformationSentences: Sentences<PersonalInformationVerdict, DataUseFacts> = {
  outcomes: {
    required: { ja: '個人情報保護の手続が要る', en: 'procedures for personal information are needed' },
    'not-required': { ja: '第14条第2項による手続は要らない', en: 'Article 14, paragraph (2) asks for no procedures' },
  },
  summaries: {
    required: {
      ja: '他課のデータに個人情報があり、個人情報保護法に従った手続が要る。',
      en: 'Data of another section includes personal information: the procedures of the Act on the Protection of Personal Information are needed.',
    },
    'not-required': {
      ja: '第14条第2項による個人情報保護の手続は要らない。',
      en: 'Article 14, paragraph (2) asks for no procedures for personal information.',
    },
  },
  grounds: {
    'another-section': anotherSectionWords,
    'within-proviso': withinProvisoWords,
    'personal-information': personalInformationWords,
  },
  facts: dataUseFacts,
  remedy: noRemedy,
};
