/** Facts that are words, or yes and no. */
import type { FactsOf } from '../../../src/index.js';
import type { Random } from '../random.js';

const PERSONS = ['regular-service', 'special-service', 'contractor', 'former-contractor-worker', 'other'] as const;
const ORGANS = [
  '税務課',
  '区民生活部',
  '教育委員会事務局',
  '区議会事務局',
  '選挙管理委員会事務局',
  '子ども家庭総合センター',
  '教育委員会',
  '区議会',
  '消防署',
];

export const scope = ({ pick }: Random): FactsOf<'scope'> => ({
  organ: pick(ORGANS),
  subject: pick(['system', 'facility', 'information', 'printed-information', 'system-document', 'other']),
});

export const incidentAuthority = ({ pick, chance }: Random): FactsOf<'incident-authority'> => ({
  infringement: pick(['occurred', 'feared', 'none']),
  cioAvailable: chance(0.5),
});

export const documentUpkeep = ({ pick, chance }: Random): FactsOf<'document-upkeep'> => ({
  document: pick(['system-document', 'operation-manual']),
  kept: chance(0.8),
  changed: chance(0.5),
  reflected: chance(0.5),
});

/** Half of the contracts have everything. */
export const contractTerms = ({ pick, chance }: Random): FactsOf<'contract-terms'> => {
  const isThere = () => chance(0.94);
  return {
    terms: {
      confidentiality: isThere(),
      'purpose-limitation': isThere(),
      'handover-and-disposal': isThere(),
      copying: isThere(),
      subcontracting: isThere(),
      inspection: isThere(),
      'incident-reporting': isThere(),
      'security-measures': isThere(),
      ownership: isThere(),
    },
    otherTerms: isThere() ? pick(['none-needed', 'included']) : 'lacking',
  };
};

export const operation = ({ pick, chance }: Random): FactsOf<'operation'> => ({
  residentOperated: chance(0.3),
  authorisation: pick(['instructed', 'approved', 'none']),
});

export const referral = ({ chance }: Random): FactsOf<'referral'> => {
  const isThere = () => chance(0.8);
  return { materials: { necessity: isThere(), cost: isThere(), effect: isThere(), alternatives: isThere() } };
};

export const notice = ({ pick, chance }: Random): FactsOf<'notice'> => ({
  procedure: pick(['introduction', 'minor-change', 'minor-change-by-analogy', 'introduction-and-minor-change']),
  decided: chance(0.7),
  applicant: pick(['区民生活部長', '子ども家庭部長', 'デジタル推進課長', '教育委員会事務局の長']),
});

export const policyDuty = ({ pick, chance }: Random): FactsOf<'policy-duty'> => ({
  person: pick(PERSONS),
  handlesInformationAssets: chance(0.5),
});

export const measures = ({ chance }: Random): FactsOf<'measures'> => {
  const isTaken = () => chance(0.9);
  return {
    measures: {
      organisation: isTaken(),
      classification: isTaken(),
      personnel: isTaken(),
      physical: isTaken(),
      technical: isTaken(),
      operational: isTaken(),
    },
  };
};

export const discipline = ({ pick, chance }: Random): FactsOf<'discipline'> => ({
  person: pick(PERSONS),
  violated: chance(0.5),
});
