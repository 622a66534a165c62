import { normalForm } from '../../input/normal-form.js';
import { pairUp } from '../pairing.js';
import type { TableRow } from '../regulation.js';
import { rowFindingsOf } from '../rows.js';
import type { Node } from '../tree.js';
import { isArticle, isChapter, isSupplement, isTable, type Part } from './part.js';

/** Something of an earlier text and what it is in a later one; one of them is absent where it was added or left out. */
export type Pair<Each = Part> =
  | { readonly old: Each; readonly now: Each }
  | { readonly old: Each; readonly now?: undefined }
  | { readonly old?: undefined; readonly now: Each };

/** Aligns the parts of two texts in the order of the later one; what is left out stands where it stood. */
export function align(olds: readonly Part[], news: readonly Part[]): Pair[] {
  const nodes = new Map<Node, Part>();
  const asNode = (part: Part): Node => {
    const node = nodeOf(part);
    nodes.set(node, part);
    return node;
  };
  const counterparts = new Map<Part, Part>();
  for (const kind of KINDS) {
    const { pairs } = pairUp(olds.filter(kind).map(asNode), news.filter(kind).map(asNode));
    for (const [old, now] of pairs) counterparts.set(nodes.get(now)!, nodes.get(old)!);
  }
  return inOrder(olds, news, counterparts);
}

/** What is in a later text, and what is left out where it stood; what has changed places is left out there and added here. */
export function inOrder<Each>(
  olds: readonly Each[],
  news: readonly Each[],
  counterparts: ReadonlyMap<Each, Each>,
): Pair<Each>[] {
  const position = new Map(olds.map((old, i) => [old, i]));
  const result: Pair<Each>[] = [];
  let at = 0;
  const kept = new Set<Each>();
  let last = -1;
  for (const now of news) {
    const place = position.get(counterparts.get(now)!) ?? -1;
    if (place <= last) continue;
    kept.add(olds[place]!);
    last = place;
  }
  const leaveOut = (to: number): void => {
    for (; at < to; at += 1) if (!kept.has(olds[at]!)) result.push({ old: olds[at]! });
  };
  for (const now of news) {
    const old = counterparts.get(now);
    if (old === undefined || !kept.has(old)) {
      result.push({ now });
      continue;
    }
    leaveOut(position.get(old)!);
    result.push({ old, now });
  }
  leaveOut(olds.length);
  return result;
}

const KINDS: readonly ((part: Part) => boolean)[] = [
  isChapter,
  isArticle,
  isSupplement,
  isTable,
  (part) => !isChapter(part) && !isArticle(part) && !isSupplement(part) && !isTable(part),
];

function nodeOf(part: Part): Node {
  const { key, caption, words } = part;
  const print = normalForm(words);
  const clauses = print === '' ? [] : [{ role: '本文', citation: key, print }];
  const parts = part.parts.map(nodeOf);
  return { citation: key, key, captionPrint: normalForm(caption ?? ''), clauses, parts, content: contentOf(part) };
}

/** All that a part says, whatever its own number. */
export function contentOf({ caption = '', words, rows = [], parts }: Part): string {
  const within = parts.map((part) => `${part.key}{${contentOf(part)}}`);
  const cells = rows.map((row) => row.map(normalForm).join('\t'));
  return [normalForm(caption), normalForm(words), ...cells, ...within].join(' ').trim();
}

/** Aligns the rows of a table in two texts. */
export function alignRows(
  olds: readonly (readonly string[])[],
  news: readonly (readonly string[])[],
): Pair<TableRow>[] {
  const numbered = (rows: readonly (readonly string[])[]): TableRow[] =>
    rows.map((cells, i) => ({ table: '', no: i + 1, cells }));
  const [before, after] = [numbered(olds), numbered(news)];
  const counterparts = new Map<TableRow, TableRow>();
  for (const finding of rowFindingsOf(before, after))
    if (finding.before !== undefined && finding.after !== undefined)
      counterparts.set(after[finding.after.no - 1]!, before[finding.before.no - 1]!);
  return inOrder(before, after, counterparts);
}
