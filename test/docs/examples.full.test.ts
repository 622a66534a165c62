/** Every example of README and the guides compiles as it stands, in strict mode. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { inDocuments, root } from './examples.js';

const examples = new Map(
  inDocuments.map(([name, code], i) => [join(root, `test/docs/example-${i}.ts`), { name, code }]),
);

it('the examples of README and the guides compile', () => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => examples.has(path) || fileExists(path);
  host.readFile = (path) => examples.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const example = examples.get(path);
    return example === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, example.code, version);
  };
  const program = ts.createProgram([...examples.keys(), join(root, 'src/testing/jest.ts')], options, host);
  const faults = [...examples].flatMap(([path, { name }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
  expect(faults).toEqual([]);
});
