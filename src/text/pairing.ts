import type { Node } from './tree.js';

/** Which node of the one edition is which of the other, and which have no counterpart. */
export interface Pairing {
  readonly pairs: readonly (readonly [Node, Node])[];
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
}

/**
 * Finds the counterparts among siblings: first those that say the same under the same number, then those that say the
 * same under another, then those that share most of their words, last those with the same number only.
 */
export function pairUp(before: readonly Node[], after: readonly Node[]): Pairing {
  const pairs: (readonly [Node, Node])[] = [];
  let [gone, come] = [before, after];
  const take = (found: readonly (readonly [Node, Node])[]) => {
    const taken = new Set(found.flat());
    pairs.push(...found);
    gone = gone.filter((node) => !taken.has(node));
    come = come.filter((node) => !taken.has(node));
  };
  take(equals(gone, come, (node) => `${node.key} ${node.content}`));
  take(equals(gone, come, ({ content }) => content));
  take(alike(gone, come));
  take(equals(gone, come, ({ key }) => key));
  return { pairs, gone, come };
}

/** Pairs those of equal names, each once, in the order of the text. */
export function equals(before: readonly Node[], after: readonly Node[], name: (node: Node) => string) {
  const waiting = new Map<string, Node[]>();
  for (const node of [...after].reverse()) {
    const others = waiting.get(name(node));
    if (others === undefined) waiting.set(name(node), [node]);
    else others.push(node);
  }
  return before.flatMap((node) => {
    const found = name(node) === '' ? undefined : waiting.get(name(node))?.pop();
    return found === undefined ? [] : [[node, found] as const];
  });
}

function printsOf(node: Node): string[] {
  const caption = node.captionPrint === '' ? [] : [node.captionPrint];
  return [...caption, ...node.clauses.map(({ print }) => print), ...node.parts.flatMap(printsOf)];
}

/** Pairs those that have at least half of their wordings in common, the most alike first. */
function alike(before: readonly Node[], after: readonly Node[]) {
  // Only a wording that no other sibling has tells where its node went.
  const owners = new Map<string, Node | undefined>();
  for (const node of after)
    for (const print of new Set(printsOf(node))) owners.set(print, owners.has(print) ? undefined : node);
  const likenesses = before.flatMap((node) => {
    const prints = printsOf(node);
    const shared = new Map<Node, number>();
    for (const owner of prints.map((print) => owners.get(print)))
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count * 2 >= prints.length)
      .map(([other, count]) => ({ node, other, count: count + (node.key === other.key ? 0.5 : 0) }));
  });
  const taken = new Set<Node>();
  return likenesses
    .sort((a, b) => b.count - a.count)
    .flatMap(({ node, other }) => {
      if (taken.has(node) || taken.has(other)) return [];
      taken.add(node).add(other);
      return [[node, other] as const];
    });
}
