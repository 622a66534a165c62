import { appendedTable1 } from '../../articles/appended-table-1.js';
import { NO_SECTION, unitClassOf, WITH_ROOMS } from '../../articles/article-02-definitions.js';
import { DESIGNATES } from '../../articles/article-08-use-of-digital-promotion-systems.js';
import { NO_DEPARTMENT } from '../../regulation/organization.js';
import { DIGITAL_PROMOTION } from '../../regulation/units.js';
import type { FormOfPart } from './form-at.js';

/** A value for each class that questions tell apart; `undefined` of what falls into none: days, names, counts. */
export function classesOf(form: FormOfPart): readonly unknown[] | undefined {
  if (form.is === 'one-of') return form.values;
  return CLASSES[form.is]?.();
}

/** A name that is written so is anybody's. */
const some = (kind: string): string => `○○${kind}`;

/** By the post that one finding is left to: of others it does not matter whose they are. Nobody made it. */
const SUPPOSED = { holds: true, by: DESIGNATES, reason: '仮定' } as const;

/** Of a finding that is only supposed the table says no more than that it holds. */
export const isSupposed = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(SUPPOSED);

const CLASSES: { readonly [is in FormOfPart['is']]?: () => readonly unknown[] } = {
  'yes-no': () => [true, false],
  finding: () => [SUPPOSED, 'none'],
  system: () => [
    ...(['digital-promotion', 'section', 'section-like'] as const).map(
      (wanted) => appendedTable1.find(({ unit }) => unitClassOf(unit) === wanted)!.name,
    ),
    some('システム'),
  ],
  manager: () => [DIGITAL_PROMOTION, '税務課', '選挙管理委員会事務局', NO_SECTION, some('室'), some('センター')],
  body: () => ['税務課', '区議会', some('センター')],
  place: () => [WITH_ROOMS, '区民生活部', NO_DEPARTMENT],
};
