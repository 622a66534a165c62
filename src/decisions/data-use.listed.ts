/** Items by the section that manages them, both in the order in which they are met. */
import { NONE } from '../verdict/frozen.js';

interface Section {
  readonly unit: string;
  /** The items of one use. */
  readonly items: readonly string[];
  /** Those of all uses, where there are several. */
  all: string[] | undefined;
}

export interface Listed {
  readonly sections: Section[];
  byUnit: Map<string, Section> | undefined;
}

/** Of so few, a set or a map would take as long as all the rest of a verdict. */
const A_FEW = 20;

/** Adds the items of a use to what is listed, if anything is. */
export function list(items: readonly string[], unit: string, listed: Listed | undefined): Listed | undefined {
  if (items.length === 0) return listed;
  const section: Section = { unit, items, all: undefined };
  if (listed === undefined) return { sections: [section], byUnit: undefined };
  const known = sectionOf(unit, listed);
  if (known === undefined) {
    listed.sections.push(section);
    listed.byUnit?.set(unit, section);
  } else {
    known.all ??= [...known.items];
    for (const item of items) known.all.push(item);
  }
  return listed;
}

function sectionOf(unit: string, listed: Listed): Section | undefined {
  if (listed.sections.length <= A_FEW) return listed.sections.find((section) => section.unit === unit);
  listed.byUnit ??= new Map(listed.sections.map((section) => [section.unit, section]));
  return listed.byUnit.get(unit);
}

/** An entry for each section, frozen with its items. */
export function entriesOf<Entry>(
  listed: Listed | undefined,
  entryOf: (unit: string, items: readonly string[]) => Entry,
): readonly Entry[] {
  if (listed === undefined) return NONE;
  const entries = listed.sections.map(({ unit, items, all }) =>
    Object.freeze(entryOf(unit, all === undefined ? items : Object.freeze(distinct(all)))),
  );
  return Object.freeze(entries);
}

/** Each item once. Where none is repeated, the list itself. */
export function distinct(items: string[]): string[] {
  if (items.length > A_FEW) return [...new Set(items)];
  return items.every(isFirst) ? items : items.filter(isFirst);
}

const isFirst = (item: string, i: number, items: readonly string[]): boolean => items.indexOf(item) === i;
