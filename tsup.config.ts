import { defineConfig } from 'tsup';

export default defineConfig({
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
  // Japanese stays readable, and a third of the size, unescaped.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
