/** The table that every question about a system starts from (Article 4, Appended Table 1). */
import { appendedTable1 } from '../../../src/index.js';

export const DIGITAL_PROMOTION = 'デジタル推進課';
export const NO_SECTION = 'no-section';

export interface System {
  readonly system?: string | undefined;
  readonly managedBy?: string | undefined;
}

const units = new Map<string, string>(appendedTable1.map(({ name, unit }) => [name, unit]));

/** The unit of the table, or else the one that is said to manage the system. */
export const managingUnit = ({ system, managedBy }: System): string | undefined =>
  system === undefined ? undefined : (units.get(system) ?? managedBy);
