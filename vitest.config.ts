import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^arakawa-it-rules\/records$/, replacement: source('records.ts') },
      { find: /^arakawa-it-rules\/regulation$/, replacement: source('regulation.ts') },
      { find: /^arakawa-it-rules\/schemas$/, replacement: source('schemas.ts') },
      { find: /^arakawa-it-rules\/text$/, replacement: source('text.ts') },
      { find: /^arakawa-it-rules\/testing$/, replacement: source('testing.ts') },
      { find: /^arakawa-it-rules\/testing\/vitest$/, replacement: source('testing/vitest.ts') },
      { find: /^arakawa-it-rules\/testing\/jest$/, replacement: source('testing/jest.ts') },
      { find: /^arakawa-it-rules$/, replacement: source('index.ts') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/docs/site*.test.ts', '**/node_modules/**'],
        },
      },
      // The site is built once for all tests that read it.
      {
        extends: true,
        test: { name: 'docs', include: ['test/docs/site*.test.ts'], globalSetup: ['test/docs/site.setup.ts'] },
      },
      // What strangers get is packed once for all tests that install it.
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: ['test/package/pack.ts'] },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    reporters: ['default', './test/count-reporter.ts'],
    testTimeout: 60_000,
  },
});
