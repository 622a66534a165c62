import { noRemedy, type Sentences, say } from '../sentences.js';
import type { DataUseFacts } from './data-use.facts.js';
import { dataUseFacts, dataUseGrounds } from './data-use.sentences.js';
import type { PersonalInformationVerdict } from './personal-information.js';

export const personalInformationSentences: Sentences<PersonalInformationVerdict, DataUseFacts> = {
  outcomes: {
    required: { ja: '個人情報保護の手続が要る', en: 'procedures for personal information are needed' },
    'not-required': { ja: '個人情報保護の手続は要らない', en: 'no procedures for personal information are needed' },
  },
  summaries: {
    required: say(
      '他課のデータに個人情報があり、個人情報保護法に従った手続が要る。',
      'Data of another section is personal information: the procedures of the Act on the Protection of Personal Information are needed.',
    ),
    'not-required': say(
      '第14条第2項による個人情報保護の手続は要らない。',
      'Article 14, paragraph (2) asks for no procedures for personal information.',
    ),
  },
  grounds: dataUseGrounds,
  facts: dataUseFacts,
  remedy: noRemedy,
};
