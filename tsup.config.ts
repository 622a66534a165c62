import { defineConfig, type Options } from 'tsup';

/** Japanese stays readable, and a third of the size. */
const unescaped: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8';
};

const library: Options = {
  entry: {
    index: 'src/index.ts',
    desk: 'src/desk.ts',
    records: 'src/records.ts',
    regulation: 'src/regulation.ts',
    schemas: 'src/schemas.ts',
    text: 'src/text.ts',
    testing: 'src/testing.ts',
    'testing/vitest': 'src/testing/vitest.ts',
    'testing/jest': 'src/testing/jest.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // One copy of InvalidFactsError for all entries, in CommonJS too: `instanceof` must hold across them.
  splitting: true,
  treeshake: false,
  clean: true,
  sourcemap: false,
  esbuildOptions: unescaped,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** The command uses the library as everybody does, by its entries: there is one copy of them, and what it needs beside is its own. */
const command: Options = {
  entry: { cli: 'src/cli.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  external: [/^arakawa-it-rules/],
  // What only some commands need is loaded by them alone.
  splitting: true,
  // The other build cleans.
  clean: false,
  esbuildOptions: unescaped,
};

export default defineConfig([library, command]);
