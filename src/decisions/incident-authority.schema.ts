import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { incidentAuthority, readIncidentAuthority } from './incident-authority.js';

/**
 * The facts of `decideIncidentAuthority` as JSON.
 * @ja decideIncidentAuthority の事実（JSON）
 */
export const incidentAuthorityFacts = /* @__PURE__ */ factsSchema(readIncidentAuthority, () =>
  z.strictObject({
    infringement: described(
      choice({
        occurred: { ja: '侵害が発生した', en: 'it has happened' },
        feared: { ja: '侵害のおそれがある', en: 'it is to be feared' },
        none: { ja: 'いずれでもない', en: 'neither' },
      }),
      {
        title: { ja: '情報資産への侵害', en: 'Infringement of information assets' },
        citation: '第3条の2第3項',
      },
    ).optional(),
    cioAvailable: described(z.boolean(), {
      title: { ja: '情報統括責任者の指示を受けられるか', en: 'Chief information officer is available' },
      note: {
        ja: '不在のときは、受けられない。侵害もそのおそれもなければ問わない。',
        en: 'The officer is not available while absent. It does not matter if nothing has happened and nothing is to be feared.',
      },
      citation: '第3条の2第4項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideIncidentAuthority` as JSON.
 * @ja decideIncidentAuthority の結論（JSON）
 */
export const incidentAuthorityVerdict = /* @__PURE__ */ verdictSchema(incidentAuthority, () => ({
  outcomes: { 'follow-cio': {}, 'own-judgement': {}, 'no-duty': {} },
  grounds: ['infringement-or-fear', 'cio-absent'],
  facts: incidentAuthorityFacts,
}));
