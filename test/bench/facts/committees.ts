/** Facts of the two committees. Nine of ten meetings are of the Steering Committee. */
import { type Attendance, appendedTable2, type CommitteePost, type FactsOf } from '../../../src/index.js';
import type { Random } from '../random.js';

export const committee = ({ pick }: Random): FactsOf<'committee'> => ({
  matter: pick([
    'system-basics',
    'introduction',
    'processing-change',
    'security-measures',
    'incident-response',
    'security-basics',
    'referred-by-mayor',
    'referred-by-mayor',
    'other',
  ]),
  procedure: pick(['introduction', 'minor-change', 'minor-change-by-analogy', 'introduction-and-minor-change']),
  referredTo: pick(['steering', 'security']),
});

/** Each member is present with two chances of five; no seat is open. */
export function quorum({ chance, pick }: Random): FactsOf<'quorum'> {
  const attendance: { [post in CommitteePost]?: Attendance } = {};
  const steering = chance(0.9);
  if (steering)
    for (const post of appendedTable2) attendance[post] = pick(['present', 'present', 'absent', 'proxy', 'vacant']);
  return { committee: steering ? 'steering' : 'security', attendance, chair: 'present' };
}

export const meeting = (random: Random): FactsOf<'meeting'> => ({
  ...quorum(random),
  convenedBy: random.pick(['情報統括責任者', '管理部長', '運営委員長', 'デジタル推進課長']),
});
