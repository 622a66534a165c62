import { NO_SECTION } from '../articles/article-02-definitions.js';
import type { Managed } from '../articles/article-04-management.js';
import type { Issue } from '../input/errors.js';
import { type NamedUnit, readNamedUnit, type UnitName } from '../regulation/units.js';
import type { FiniteKind } from '../verdict/kinds.js';

const NOBODY: NamedUnit = { unit: NO_SECTION };

export const readManager = (value: unknown, path: string, issues: Issue[]): NamedUnit | undefined =>
  value === NO_SECTION ? NOBODY : readNamedUnit(value, path, issues);

export const managedBy: FiniteKind<UnitName | typeof NO_SECTION | (string & {}), string, Managed['managedBy']> = {
  form: { is: 'manager' },
  classes: ['as-listed', 'digital-promotion', 'section', 'section-like', 'none', 'room', 'unplaced'],
  classOf: 'by-question',
  read: (value, path, issues) => readManager(value, path, issues)?.unit,
};
