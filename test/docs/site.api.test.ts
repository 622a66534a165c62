/** The public API is documented in both languages, or there is no site. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeReference } from '../../docs/site/api/reference.js';
import * as library from '../../src/index.js';
import { read, root, textOf } from './site.files.js';

describe('the public API', () => {
  it('has a page for each name in English, and a line in Japanese', () => {
    const list = textOf(read('api/index.html'));
    for (const name of Object.keys(library)) {
      const kind = ['functions', 'variables', 'classes'].find((each) =>
        read('api/index.html').includes(`/en/api/index/${each}/${name}.html`),
      );
      expect(kind, name).toBeDefined();
      expect(textOf(read(`en/api/index/${kind}/${name}.html`))).toContain(name);
      expect(list).toMatch(new RegExp(`\\b${name} [^a-z]*[ぁ-んァ-ヶ一-龠]`));
    }
  });
  it('cannot be published with a part of it undocumented', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'undocumented-'));
    try {
      for (const name of ['src', 'tsconfig.json', 'package.json'])
        cpSync(join(root, name), join(copy, name), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
      writeFileSync(
        join(copy, 'src/testing/jest.ts'),
        'export const said = 1;\n/** See {@link nothing}. */\nexport const unsaid = 2;\n',
      );
      const complained = vi.spyOn(console, 'warn').mockReturnValue();
      const options = {
        ...{ entryPoints: [join(copy, 'src/testing/jest.ts')], basePath: copy },
        tsconfig: join(copy, 'tsconfig.json'),
      };
      await expect(writeReference(join(copy, 'out'), options)).rejects.toThrow('faults');
      const faults = complained.mock.calls.join('\n');
      expect(faults).toMatch(/said .*does not have any documentation/);
      expect(faults).toContain('unsaid has no line in Japanese');
      expect(faults).toContain('Failed to resolve link to "nothing"');
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
