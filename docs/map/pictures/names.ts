import { type Role, roles, type Text } from '../../../src/index.js';

/** Several roles in a row. */
export const namesOf = (several: readonly Role[]): Text => ({
  ja: several.map((role) => roles[role].ja).join('、'),
  en: several.map((role) => roles[role].en).join(', '),
});
