import type { Place, Wording } from './edition.js';
import { STEP } from './within.js';

/** A main clause, proviso or second sentence; the whole of a place's words where it has no such parts. */
export interface ClauseNode {
  readonly role: string;
  readonly citation: string;
  readonly print: string;
  readonly wording?: Wording;
}

/**
 * An article, paragraph or item as it is compared. An article always holds paragraphs and a paragraph always holds
 * clauses, also where the citation does not say so: a second paragraph, or a proviso, then changes nothing but itself.
 */
export interface Node {
  readonly citation: string;
  /** Its number within what holds it, by which it keeps its place: `第14条`, `第2項`, `第3号`. */
  readonly key: string;
  readonly captionPrint: string;
  readonly wording?: Wording;
  readonly clauses: readonly ClauseNode[];
  readonly parts: readonly Node[];
  /** All that it says with its parts, whatever its own number, as one name. Empty where it says nothing. */
  readonly content: string;
}

/** A node while its tree is being built. */
interface Growing extends Omit<Node, 'content' | 'parts'> {
  readonly clauses: ClauseNode[];
  readonly parts: Growing[];
}

const HEAD = /^(?:附則(?:\([^()]*\))?(?:第\d+条(?:の\d+)*)?|第\d+条(?:の\d+)*|別表(?:第\d+(?:の\d+)*)?|.*)/s;
const PARTS = /* @__PURE__ */ new RegExp(STEP, 'g');
/** Stands in a path for the one paragraph of an article, which is cited as the article. */
const WHOLE = '';
/** The block's own name among the paths. */
const BLOCK = 'block';

/** The blocks of an edition with their parts, in the order of the text. */
export function treesOf(places: readonly Place[]): Node[] {
  const blocks: Growing[] = [];
  let within = new Map<string, Growing>();
  for (const place of places) {
    const { citation, print, captionPrint, wording } = place;
    const head = HEAD.exec(citation)![0];
    const path = citation.slice(head.length).match(PARTS) ?? [];
    const block = blocks.at(-1);
    if (block?.citation !== head || path.length === 0) {
      const caption = isOfParagraph(head) ? '' : captionPrint;
      const next: Growing = { ...nodeAt(head, head), captionPrint: caption, ...(wording && { wording }) };
      blocks.push(next);
      within = new Map([[BLOCK, next]]);
    }
    const clause = /^(?:本文|ただし書|前段|後段)$/.test(path.at(-1) ?? '') ? path.pop() : undefined;
    if (path.length === 0 && print === '') continue;
    const full = /^第\d+項/.test(path[0] ?? '') ? path : [WHOLE, ...path];
    // A text may have a number twice: the second is a place of its own.
    if (clause === undefined) within.delete(nameOf(full));
    const caption = path.length > 0 || isOfParagraph(head) ? { captionPrint } : {};
    const own = clause === undefined ? { ...caption, ...(wording && { wording }) } : {};
    const node = nodeFor(within, full, own);
    if (print !== '') node.clauses.push({ role: roleOf(clause), citation, print, ...(wording && { wording }) });
  }
  return blocks.map(grown);
}

function grown(node: Growing): Node {
  const parts = node.parts.map(grown);
  const clauses = node.clauses.map(({ role, print }) => role + print);
  const within = parts.map(({ key, content }) => `${key}{${content}}`);
  return { ...node, parts, content: [node.captionPrint, ...clauses, ...within].join(' ').trim() };
}

/** Captions of supplementary provisions stand above their paragraphs; else they are those of articles. */
const isOfParagraph = (head: string): boolean => head.startsWith('附則') && !head.includes('条');

const roleOf = (clause = '本文'): string => (clause === '前段' ? '本文' : clause);

const nameOf = (path: readonly string[]): string => path.join('/');

const nodeAt = (citation: string, key: string): Growing => ({
  citation,
  key,
  captionPrint: '',
  clauses: [],
  parts: [],
});

/** The node at a path, opened with those above it where it is new; `own` is what is known of itself. */
function nodeFor(within: Map<string, Growing>, path: readonly string[], own: Partial<Growing> = {}): Growing {
  const name = nameOf(path);
  const known = within.get(name);
  if (known !== undefined) return known;
  const above = path.length === 1 ? within.get(BLOCK)! : nodeFor(within, path.slice(0, -1));
  const key = path.at(-1)!;
  const at = key === WHOLE ? nodeAt(above.citation, '第1項') : nodeAt(above.citation + key, key);
  const node: Growing = { ...at, ...own };
  within.set(name, node);
  above.parts.push(node);
  return node;
}
