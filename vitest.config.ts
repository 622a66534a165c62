import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const FULL = ['test/**/*.full.test.ts', 'test/**/*browser.test.ts'];
const BY_CHANCE = [
  'test/schemas/{agreement,verdicts}.test.ts',
  'test/testing/arbitrary-facts.test.ts',
  'test/text/noise.test.ts',
  'test/tools/fuzz.test.ts',
];
const SITE = ['test/docs/site*.test.ts'];
const PACKAGE = ['test/package/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^arakawa-it-rules\/desk$/, replacement: source('desk.ts') },
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
      // What `npm test` runs: minutes.
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: [...FULL, ...SITE, ...PACKAGE, '**/node_modules/**'],
        },
      },
      // All that follows takes longer. First what is asked in full, and what has more cases by chance to ask.
      {
        extends: true,
        test: {
          name: 'full',
          include: [...FULL, ...BY_CHANCE],
          exclude: [...SITE, '**/node_modules/**'],
          globalSetup: ['test/generators/install.ts'],
          env: { THOROUGH: 'yes' },
          testTimeout: 600_000,
        },
      },
      // The site is built once for all tests that read it.
      {
        extends: true,
        test: { name: 'docs', include: SITE, globalSetup: ['test/docs/site.setup.ts'] },
      },
      // What strangers get is packed once for all tests that install it.
      {
        extends: true,
        test: { name: 'package', include: PACKAGE, globalSetup: ['test/package/pack.ts'] },
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
    // What is waited for may take a busy machine its time; a second is the default.
    expect: { poll: { timeout: 10_000 } },
    // Left alone, vitest keeps one core for itself, and of two that is half.
    maxWorkers: '100%',
  },
});
