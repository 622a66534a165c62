/**
 * What an entry exports, a line for each name, from its built declarations. The same declarations give the same lines,
 * whatever the bundler called things that nobody can name.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { elided } from './elide.js';

const printer = ts.createPrinter({ removeComments: true });

/** The public names of all entries, so that types which no entry exports can be shown where they are used. */
export function exportedSymbols(program: ts.Program, files: readonly string[]): ReadonlySet<ts.Symbol> {
  const checker = program.getTypeChecker();
  return new Set(files.flatMap((file) => exportsOf(program, file).map((symbol) => resolved(symbol, checker))));
}

export function programOf(folder: string, entries: readonly string[]): { program: ts.Program; files: string[] } {
  const files = entries.map((entry) => join(folder, `${entry}.d.ts`));
  const { ES2022 } = ts.ScriptTarget;
  const options = { target: ES2022, module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [], strict: true };
  return { program: ts.createProgram(files, options), files };
}

function exportsOf(program: ts.Program, file: string): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

export function listOf(program: ts.Program, file: string, exported: ReadonlySet<ts.Symbol>): string {
  const checker = program.getTypeChecker();
  const lines = exportsOf(program, file).flatMap((symbol) => {
    const { declarations = [] } = resolved(symbol, checker);
    return declarations.map((declaration) => lineOf(symbol.name, declaration, checker, exported));
  });
  return `${lines.sort(byName).join('\n')}\n`;
}

/** By the name, then as it stands; the order of letters is that of their codes, on every machine. */
function byName(a: string, b: string): number {
  const [one, other] = [a, b].map((line) => line.replace(/^\w+ /, ''));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

function lineOf(
  name: string,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
  exported: ReadonlySet<ts.Symbol>,
): string {
  const shown = elided(declaration, checker, exported);
  const text = printer
    .printNode(ts.EmitHint.Unspecified, shown, declaration.getSourceFile())
    .replace(/\s+/g, ' ')
    // What the bundler numbers to keep apart names of several files.
    .replace(/\$\d+\b/g, '')
    .replace(/^(export )?(declare )?/, '')
    .replace(/;$/, '');
  if (ts.isVariableDeclaration(declaration)) return `const ${text}`;
  return ts.isSourceFile(declaration) ? `namespace ${name}` : text;
}
