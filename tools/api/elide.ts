/** Makes declarations short enough to be read in a line, without hiding a change of what they let through. */
import { createHash } from 'node:crypto';
import ts from 'typescript';

/** A union of more words than this shows the first of them, their number, and a digest of all. */
const MOST_WORDS = 12;
const SHOWN_WORDS = 6;
/** A list with an element for each place shows the first of them. */
const MOST_ELEMENTS = 4;
/** Records below this level show the names of what they hold. */
const DEEPEST = 2;
/** Sentences are no part of the interface. */
const isSentence = (text: string): boolean => /[。 ]/.test(text) || text.length > 40;

const { factory } = ts;
const raw = (text: string): ts.TypeNode => factory.createTypeReferenceNode(text);
const quoted = (text: string) => (isSentence(text) ? "'…'" : `'${text}'`);

function inWords(words: readonly string[]): ts.TypeNode {
  const sorted = [...words].sort();
  if (words.length <= MOST_WORDS) return raw(sorted.map(quoted).join(' | '));
  const digest = createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 8);
  const shown = sorted.slice(0, SHOWN_WORDS).map(quoted).join(' | ');
  return raw(`${shown} | …${words.length - SHOWN_WORDS} more (${digest})`);
}

/** The words of a type that is a union of nothing else. */
function wordsOf(type: ts.Type): string[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => value) : undefined;
}

/** What may come down to words: unions, templates, `keyof` and look-ups. */
const isComputed = (node: ts.Node): node is ts.TypeNode =>
  ts.isUnionTypeNode(node) ||
  ts.isTemplateLiteralTypeNode(node) ||
  ts.isTypeOperatorNode(node) ||
  ts.isIndexedAccessTypeNode(node);

/** A copy of a declaration, or of the type of a constant, with what is long elided. */
export function elided(
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
  exported: ReadonlySet<ts.Symbol>,
): ts.Node {
  const inside = new Set<ts.Symbol>();
  let level = 0;

  const visit = (node: ts.Node): ts.Node => {
    if (isComputed(node)) {
      const words = wordsOf(checker.getTypeFromTypeNode(node));
      if (words !== undefined) return inWords(words);
    }
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return raw(quoted(node.literal.text));
    if (ts.isTypeReferenceNode(node)) return named(node);
    if (ts.isTupleTypeNode(node) && node.elements.length > MOST_ELEMENTS) {
      const [first] = node.elements;
      return factory.createTupleTypeNode([visit(first!) as ts.TypeNode, raw(`…${node.elements.length - 1} more`)]);
    }
    if (ts.isTypeLiteralNode(node) || ts.isMappedTypeNode(node)) return record(node);
    return ts.visitEachChild(node, visit, undefined);
  };

  /** Names that nobody can import say nothing: what they stand for is shown in their place. */
  function named(node: ts.TypeReferenceNode): ts.Node {
    // What zod knows of its own types is in the arguments before.
    if (node.typeName.getText().endsWith('$ZodTypeInternals')) return raw('…');
    const symbol = checker.getSymbolAtLocation(node.typeName);
    const local = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [meant] = local?.declarations ?? [];
    const isHidden =
      meant?.getSourceFile().isDeclarationFile === true &&
      !/node_modules|\/lib\.[^/]*\.d\.ts$/.test(meant.getSourceFile().fileName) &&
      !exported.has(local!) &&
      !inside.has(local!);
    const isGeneric = meant !== undefined && 'typeParameters' in meant && meant.typeParameters !== undefined;
    if (isHidden && (isGeneric || node.typeArguments !== undefined)) return workedOut(node);
    if (!isHidden) return ts.visitEachChild(node, visit, undefined);
    inside.add(local!);
    const shown = shownFor(meant);
    inside.delete(local!);
    return shown ?? ts.visitEachChild(node, visit, undefined);
  }

  /** What is worked out from something declared: the words that come of it, or else those that are declared. */
  function workedOut(node: ts.TypeReferenceNode): ts.Node {
    const words = wordsOf(checker.getTypeFromTypeNode(node));
    if (words !== undefined) return inWords(words);
    return ts.visitEachChild(node, (part) => (ts.isTypeQueryNode(part) ? declared(part) : visit(part)), undefined);
  }

  /** Of a question: its id and its outcomes. */
  function declared(node: ts.TypeQueryNode): ts.Node {
    const type = checker.getTypeFromTypeNode(node);
    const rows = ['id', 'outcomes'].flatMap((name) => {
      const property = type.getProperty(name);
      if (property === undefined) return [];
      const held = checker.getTypeOfSymbolAtLocation(property, node);
      const words = wordsOf(held) ?? wordsOf(held.getNumberIndexType() ?? held) ?? [];
      return [`${name}: ${words.sort().map(quoted).join(' | ')}`];
    });
    return rows.length === 0 ? node : raw(`{ ${rows.join('; ')} }`);
  }

  function shownFor(meant: ts.Declaration): ts.Node | undefined {
    if (ts.isTypeAliasDeclaration(meant)) return visit(meant.type);
    if (!ts.isInterfaceDeclaration(meant) || meant.heritageClauses !== undefined) return undefined;
    return record(factory.createTypeLiteralNode(meant.members));
  }

  /** A record over words that says for each of them which words it may be; its own words are nobody's to look up. */
  function table(node: ts.MappedTypeNode): ts.Node | undefined {
    if (node.parent !== declaration || (declaration as ts.TypeAliasDeclaration).typeParameters !== undefined) return;
    const rows = checker
      .getTypeFromTypeNode(node)
      .getProperties()
      .map((property) => {
        const words = wordsOf(checker.getTypeOfSymbolAtLocation(property, node));
        return words && `'${property.name}': ${words.map(quoted).join(' | ')}`;
      });
    return rows.includes(undefined) ? undefined : raw(`{ ${rows.join('; ')} }`);
  }

  function record(node: ts.TypeLiteralNode | ts.MappedTypeNode): ts.Node {
    const rows = ts.isMappedTypeNode(node) ? table(node) : undefined;
    if (rows !== undefined) return rows;
    if (level >= DEEPEST && ts.isTypeLiteralNode(node)) {
      const names = node.members.map((member) => (member.name === undefined ? '[…]' : member.name.getText()));
      return raw(names.length === 0 ? '{}' : `{ ${names.join(', ')} }`);
    }
    level += 1;
    const shown = ts.visitEachChild(node, visit, undefined);
    level -= 1;
    return shown;
  }

  return ts.visitEachChild(declaration, visit, undefined);
}
