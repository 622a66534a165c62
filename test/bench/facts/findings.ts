/** Facts that are somebody's finding, or facts beside one. */
import type { FactsOf, Judgement } from '../../../src/index.js';
import type { Random } from '../random.js';

export const finding = ({ chance, pick }: Random): Judgement | 'none' =>
  chance(0.2)
    ? 'none'
    : {
        holds: chance(0.85),
        by: pick(['情報統括責任者', 'デジタル推進課長']),
        reason: pick(['法令の改正', '監査の指摘']),
      };

export const criteria = (random: Random): FactsOf<'criteria'> => ({
  welfare: finding(random),
  efficiency: finding(random),
  privacy: finding(random),
});

export const emergencyManual = (random: Random): FactsOf<'emergency-manual'> => ({
  established: random.chance(0.8),
  reviewNeeded: finding(random),
  reviewed: random.chance(0.5),
});

export const policyReview = (random: Random): FactsOf<'policy-review'> => ({
  inspectionFinding: finding(random),
  newMeasures: finding(random),
});
