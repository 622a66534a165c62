import type { Bilingual } from '../../../src/index.js';
import { type Role, roles } from '../../../src/regulation.js';

/** Several roles in a row. */
export const namesOf = (several: readonly Role[]): Bilingual => ({
  ja: several.map((role) => roles[role].ja).join('、'),
  en: several.map((role) => roles[role].en).join(', '),
});
