import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import repository from '../../vitest.config.js';

export default defineConfig({
  // Inside this repository the package is its sources. A project that has installed it needs no such line.
  resolve: repository.resolve ?? {},
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    setupFiles: ['./setup.ts'],
  },
});
