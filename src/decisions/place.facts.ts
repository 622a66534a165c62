/** Where units belong whose names leave open what they are: said by an organisation chart, or in front of the name. */
import { type OpenClass, PLACES, type Place } from '../articles/article-02-definitions.js';
import type { Issue } from '../input/errors.js';
import type { Given } from '../input/facts.js';
import { type Chart, type Organization, withWritten } from '../regulation/organization.js';
import type { NamedUnit } from '../regulation/units.js';
import type { FactKinds } from '../verdict/declaration.js';
import { type FiniteKind, organization } from '../verdict/kinds.js';
import { readerOf, readFacts } from '../verdict/read-facts.js';

/** All that matters of a chart is where one unit belongs, and only if its name does not tell enough: the question knows which. */
export const placeKind: FiniteKind<Organization, Chart, Place> = /* @__PURE__ */ (() => ({
  ...organization,
  classes: PLACES,
  classOf: 'by-question',
}))();

export const isOpen = (unit: string): unit is OpenClass => unit === 'room' || unit === 'unplaced';

/** Reads each fact by its kind; a department written in front of the unit that is one of them stands in the chart. */
// @__NO_SIDE_EFFECTS__
export function readerWithChart(
  facts: FactKinds,
  unitFact: string,
  readUnit: (value: unknown, path: string, issues: Issue[]) => NamedUnit | undefined,
): (given: Given, issues: Issue[]) => unknown[] {
  const reader = readerOf({ ...facts, [unitFact]: { form: facts[unitFact]!.form, read: readUnit } });
  const at = reader.names.indexOf(unitFact);
  const chartAt = reader.names.indexOf('organization');
  return (given, issues) => {
    const values = readFacts(reader, given, issues);
    const name = values[at] as NamedUnit | undefined;
    if (name === undefined) return values;
    values[at] = name.unit;
    if (name.department !== undefined)
      values[chartAt] = withWritten(values[chartAt] as Chart | undefined, [[name, unitFact]], issues);
    return values;
  };
}
