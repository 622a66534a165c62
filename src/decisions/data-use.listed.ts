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
  if (listed === undefined) return { sections: [{ unit, items, all: undefined }], byUnit: undefined };
  const known = sectionOf(unit, listed);
  if (known === undefined) {
    const section: Section = { unit, items, all: undefined };
    listed.sections.push(section);
    listed.byUnit?.set(unit, section);
  } else {
    known.all ??= [...known.items];
    for (const item of items) known.all.push(item);
  }
  return listed;
}

function sectionOf(unit: string, listed: Listed): Section | undefined {
  const { sections } = listed;
  if (sections.length <= A_FEW) {
    for (let i = 0; i < sections.length; i++) if (sections[i]!.unit === unit) return sections[i];
    return undefined;
  }
  listed.byUnit ??= new Map(sections.map((section) => [section.unit, section]));
  return listed.byUnit.get(unit);
}

/** The items of a section, each once. */
const itemsOf = ({ items, all }: Section): readonly string[] =>
  all === undefined ? items : Object.freeze(distinct(all));

/** An entry for each section, frozen with its items. */
export function entriesOf<Entry>(
  listed: Listed | undefined,
  entryOf: (unit: string, items: readonly string[]) => Entry,
): readonly Entry[] {
  if (listed === undefined) return NONE;
  const { sections } = listed;
  const entries: Entry[] = Array(sections.length);
  for (let i = 0; i < sections.length; i++)
    entries[i] = Object.freeze(entryOf(sections[i]!.unit, /* @__PURE__ */ itemsOf(sections[i]!)));
  return Object.freeze(entries);
}

/** Each item once. Where none is repeated, the list itself. */
export function distinct(items: readonly string[]): readonly string[] {
  if (items.length > A_FEW) return [...new Set(items)];
  for (let i = 1; i < items.length; i++) if (items.indexOf(items[i]!) < i) return items.filter(isFirst);
  return items;
}

const isFirst = (item: string, i: number, items: readonly string[]): boolean => items.indexOf(item) === i;
