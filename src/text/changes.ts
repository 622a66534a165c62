import type { Edition, Wording } from './edition.js';
import { equals, pairUp } from './pairing.js';
import { type ClauseNode, type Node, treesOf } from './tree.js';

/**
 * What became of a place.
 * @ja 規定の異同の種類（同じ・変更・繰上げ繰下げ・追加・削除）
 */
export type Status = 'same' | 'changed' | 'renumbered' | 'added' | 'removed';

/** What became of one place, before what rests on it is looked up. */
export interface Finding {
  readonly status: Status;
  /** Absent where it is added. */
  readonly from?: string;
  /** Absent where it is removed. */
  readonly to?: string;
  readonly before?: Wording;
  readonly after?: Wording;
}

/** Compares the places of two editions, in the order of the earlier one; what is added comes last, in that of the later. */
export function findingsOf(before: Edition, after: Edition): Finding[] {
  const found: Finding[] = [];
  const gone: (readonly Node[])[] = [];
  const come: (readonly Node[])[] = [];
  const compare = (olds: readonly Node[], news: readonly Node[]): void => {
    const pairing = pairUp(olds, news);
    gone.push(pairing.gone.flatMap(withParts));
    come.push(pairing.come.flatMap(withParts));
    for (const [old, now] of pairing.pairs) {
      found.push(...ownFindings(old, now));
      compare(old.parts, now.parts);
    }
  };
  const [olds, news] = [treesOf(before.places), treesOf(after.places)];
  for (const kind of KINDS) compare(olds.filter(kind), news.filter(kind));
  return merged([...found, ...moved(gone.flat(), come.flat())], before, after);
}

/** Chapters, articles, supplementary provisions and appendices do not become one another. */
const KINDS: readonly ((node: Node) => boolean)[] = [
  ({ key }) => /^第\d+[編章節款目]/.test(key),
  ({ key }) => /^第\d+条/.test(key),
  ({ key }) => key.startsWith('附則'),
  ({ key }) => !/^(?:第\d+[編章節款目条]|附則)/.test(key),
];

const withParts = (node: Node): Node[] => [node, ...node.parts.flatMap(withParts)];

/** What became of a place itself and of its clauses. */
function ownFindings(old: Node, now: Node): Finding[] {
  const clauses = old.clauses.map((clause) => [clause, now.clauses.find(({ role }) => role === clause.role)] as const);
  const added = now.clauses.filter(({ role }) => old.clauses.every((clause) => clause.role !== role));
  return [
    pairFinding(old, now, old.captionPrint === now.captionPrint),
    ...clauses.map(([clause, other]) =>
      other === undefined ? removed(clause) : pairFinding(clause, other, clause.print === other.print),
    ),
    ...added.map(addedFinding),
  ];
}

type Cited = Pick<ClauseNode, 'citation' | 'wording'>;

function pairFinding(old: Cited, now: Cited, same: boolean): Finding {
  const status = !same ? 'changed' : old.citation === now.citation ? 'same' : 'renumbered';
  return {
    ...{ status, from: old.citation, to: now.citation },
    ...(old.wording && { before: old.wording }),
    ...(now.wording && { after: now.wording }),
  };
}

const removed = ({ citation, wording }: Cited): Finding => ({
  ...{ status: 'removed', from: citation },
  ...(wording && { before: wording }),
});
const addedFinding = ({ citation, wording }: Cited): Finding => ({
  ...{ status: 'added', to: citation },
  ...(wording && { after: wording }),
});

/** A place that is gone here and has come there with the same words has moved, with all its parts. */
function moved(gone: readonly Node[], come: readonly Node[]): Finding[] {
  const done = new Set<Node>();
  const found: Finding[] = [];
  const follow = (old: Node, now: Node): void => {
    if (done.has(old) || done.has(now)) return;
    done.add(old).add(now);
    found.push(...ownFindings(old, now));
    for (const [i, part] of old.parts.entries()) follow(part, now.parts[i]!);
  };
  for (const [old, now] of equals(gone, come, ({ content }) => content)) follow(old, now);
  for (const node of gone.filter((each) => !done.has(each))) found.push(...[node, ...node.clauses].map(removed));
  for (const node of come.filter((each) => !done.has(each))) found.push(...[node, ...node.clauses].map(addedFinding));
  return found;
}

const WEIGHT: Readonly<Record<Status, number>> = { same: 0, added: 1, renumbered: 1, removed: 2, changed: 3 };

/** One finding for each place: an article, its one paragraph and its words are cited alike. */
function merged(found: readonly Finding[], before: Edition, after: Edition): Finding[] {
  const byFrom = new Map<string, Finding>();
  const byTo = new Map<string, Finding>();
  const [twiceBefore, twiceAfter] = [twiceIn(before), twiceIn(after)];
  for (const finding of found) {
    const [places, name] = finding.from === undefined ? [byTo, finding.to!] : [byFrom, finding.from];
    const known = places.get(name);
    if (known !== undefined && WEIGHT[finding.status] <= WEIGHT[known.status]) continue;
    // A place that has lost its words and is still there has changed.
    const isLeft = finding.status === 'removed' && known !== undefined && !twiceBefore.has(name);
    places.set(name, isLeft ? { ...known, status: 'changed' } : finding);
  }
  // So has one that had none and has some now: it is not added, unless the text has its number twice.
  const filled = ({ to }: Finding): boolean => to !== undefined && byTo.has(to) && !twiceAfter.has(to);
  const order = [...new Set(before.places.map(({ citation }) => citation))]
    .flatMap((each) => byFrom.get(each) ?? [])
    .map((finding): Finding => (filled(finding) ? { ...finding, status: 'changed' } : finding));
  const reached = new Set(order.filter(filled).map(({ to }) => to));
  const position = new Map(after.places.map(({ citation }, i) => [citation, i]));
  const added = [...byTo.values()].filter(({ to }) => !reached.has(to));
  return [...order, ...added.sort((a, b) => position.get(a.to!)! - position.get(b.to!)!)];
}

/** The citations that a text has more than once. */
function twiceIn({ places }: Edition): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(places.map(({ citation }) => citation).filter((each) => seen.size === seen.add(each).size));
}
