/** The same suite on forms.faulty.ts, to see it fail. */
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import sound from './vitest.config.js';

const faulty = fileURLToPath(new URL('./forms.faulty.ts', import.meta.url));

export default mergeConfig(sound, {
  plugins: [
    {
      name: 'faulty-forms',
      enforce: 'pre',
      resolveId: (source: string, importer?: string) =>
        source === './forms.js' && importer?.endsWith('.test.ts') ? faulty : undefined,
    },
  ],
});
