/** Items by the section that manages them, both in the order in which they are met. */

interface Section {
  readonly unit: string;
  readonly items: string[];
}

export interface Listed {
  readonly sections: Section[];
  byUnit: Map<string, Section> | undefined;
}

/** Of so few, a set or a map would take as long as all the rest of a verdict. */
const A_FEW = 20;

export const nothingListed = (): Listed => ({ sections: [], byUnit: undefined });

/** Items may be listed more than once. */
export function list(item: string, unit: string, listed: Listed): void {
  const known = sectionOf(unit, listed);
  if (known !== undefined) {
    known.items.push(item);
    return;
  }
  const section = { unit, items: [item] };
  listed.sections.push(section);
  listed.byUnit?.set(unit, section);
}

function sectionOf(unit: string, listed: Listed): Section | undefined {
  if (listed.sections.length <= A_FEW) return listed.sections.find((section) => section.unit === unit);
  listed.byUnit ??= new Map(listed.sections.map((section) => [section.unit, section]));
  return listed.byUnit.get(unit);
}

/** Each item once. Where none is repeated, the list itself. */
export function distinct(items: string[]): string[] {
  if (items.length > A_FEW) return [...new Set(items)];
  return items.every(isFirst) ? items : items.filter(isFirst);
}

const isFirst = (item: string, i: number, items: readonly string[]): boolean => items.indexOf(item) === i;
