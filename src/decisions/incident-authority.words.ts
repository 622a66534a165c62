import type { Descriptions, Words } from '../verdict/words.js';
import type { IncidentAuthorityFacts, IncidentAuthorityVerdict, incidentAuthority } from './incident-authority.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const incidentAuthorityWords: Words<typeof incidentAuthority, IncidentAuthorityFacts, IncidentAuthorityVerdict> =
  {
    question: {
      ja: '情報資産の侵害に対し、情報管理責任者は誰の判断で措置をとるか。',
      en: 'On whose authority does the information manager act against an infringement?',
    },
    presupposes: {
      ja: '区の情報資産（第2条第5号）に関すること。',
      en: 'Information assets of the ward (Article 2, item (v)).',
    },
    asks: {
      infringement: { ja: '侵害又はそのおそれの有無', en: 'whether there is an infringement or the fear of one' },
      cioAvailable: {
        ja: '情報統括責任者が不在か',
        en: 'whether the chief information officer is absent',
      },
    },
    outcomes: {
      'follow-cio': {
        label: { ja: '情報統括責任者の指示による', en: 'the chief information officer directs the measures' },
        answer: {
          ja: '情報管理責任者は、情報統括責任者の指示により措置をとる。',
          en: 'The information manager takes measures as the chief information officer directs.',
        },
      },
      'own-judgement': {
        label: { ja: '情報管理責任者自らの判断による', en: 'the information manager decides without instructions' },
        answer: {
          ja: '情報管理責任者は、自らの判断により措置をとる。',
          en: 'The information manager decides on the measures without instructions, and takes them.',
        },
      },
      'no-duty': {
        label: { ja: '措置を要しない', en: 'no measures are called for' },
        answer: {
          ja: '侵害もそのおそれもなく、措置を要しない。',
          en: 'There is neither an infringement nor the fear of one: no measures are called for.',
        },
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
  };

/** What forms and schemas say of its facts. */
export const incidentAuthorityDescriptions: Descriptions<
  typeof incidentAuthority,
  IncidentAuthorityFacts,
  IncidentAuthorityVerdict
> = {
  facts: {
    infringement: {
      title: { ja: '情報資産への侵害', en: 'Infringement of information assets' },
      citation: '第3条の2第3項',
      values: {
        occurred: { ja: '侵害が発生した', en: 'it has happened' },
        feared: { ja: '侵害のおそれがある', en: 'it is to be feared' },
        none: { ja: 'いずれでもない', en: 'neither' },
      },
    },
    cioAvailable: {
      title: { ja: '情報統括責任者の指示を受けられるか', en: 'Chief information officer is available' },
      note: {
        ja: '不在のときは、受けられない。侵害もそのおそれもなければ問わない。',
        en: 'The officer is not available while absent. It does not matter if nothing has happened and nothing is to be feared.',
      },
      citation: '第3条の2第4項',
    },
  },
};
