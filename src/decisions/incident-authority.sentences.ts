import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { IncidentAuthorityFacts, IncidentAuthorityVerdict } from './incident-authority.js';

export const incidentAuthoritySentences: Sentences<IncidentAuthorityVerdict, IncidentAuthorityFacts> = {
  outcomes: {
    'follow-cio': { ja: '情報統括責任者の指示による', en: 'the chief information officer directs the measures' },
    'own-judgement': { ja: '情報管理責任者自らの判断による', en: 'the information manager acts on his own judgement' },
    'no-duty': { ja: '措置を要しない', en: 'no measures are called for' },
  },
  summaries: {
    'follow-cio': {
      ja: '情報管理責任者は、情報統括責任者の指示により措置をとる。',
      en: 'The information manager takes measures as the chief information officer directs.',
    },
    'own-judgement': {
      ja: '情報管理責任者は、自らの判断により措置をとる。',
      en: 'The information manager takes measures on his own judgement.',
    },
    'no-duty': {
      ja: '侵害もそのおそれもなく、措置を要しない。',
      en: 'There is neither an infringement nor the fear of one: no measures are called for.',
    },
  },
  grounds: {
    'infringement-or-fear': {
      true: ({ infringement }) =>
        infringement === 'occurred'
          ? { ja: '情報資産が侵害されている。', en: 'Information assets have been infringed.' }
          : { ja: '情報資産の侵害のおそれがある。', en: 'An infringement of information assets is to be feared.' },
      false: {
        ja: '情報資産の侵害も、そのおそれもない。',
        en: 'Information assets are not infringed, nor is an infringement to be feared.',
      },
      unknown: {
        ja: '情報資産の侵害又はそのおそれがあるかは分からない。',
        en: 'Whether information assets are infringed, or an infringement is to be feared, is not known.',
      },
    },
    'cio-absent': {
      true: { ja: '情報統括責任者は不在である。', en: 'The chief information officer is absent.' },
      false: { ja: '情報統括責任者は不在ではない。', en: 'The chief information officer is not absent.' },
      unknown: {
        ja: '情報統括責任者が不在かは分からない。',
        en: 'Whether the chief information officer is absent is not known.',
      },
    },
  },
  facts: {
    infringement: { ja: '侵害又はそのおそれの有無', en: 'whether there is an infringement or the fear of one' },
    cioAvailable: {
      ja: '情報統括責任者が不在か',
      en: 'whether the chief information officer is absent',
    },
  },
  remedy: noRemedy,
};
