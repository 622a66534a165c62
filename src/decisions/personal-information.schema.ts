import { verdictSchema } from '../schemas/verdict-schema.js';
import { dataUseFacts } from './data-use.schema.js';
import { personalInformation } from './personal-information.js';

/**
 * The verdict of `decidePersonalInformation` as JSON.
 * @ja decidePersonalInformation の結論（JSON）
 */
export const personalInformationVerdict = /* @__PURE__ */ verdictSchema(personalInformation, () => ({
  outcomes: { required: {}, 'not-required': {} },
  grounds: ['another-section', 'within-proviso', 'personal-information'],
  facts: dataUseFacts,
}));
