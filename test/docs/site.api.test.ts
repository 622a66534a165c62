/** The public API is documented in both languages, or there is no site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JSONOutput, ReflectionKind } from 'typedoc';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../docs/site/model.js';
import { languages, pagesIn, read, root, site, textOf } from './site.files.js';

describe('the public API', () => {
  const model = JSON.parse(readFileSync(join(site, '../model.json'), 'utf8')) as JSONOutput.ProjectReflection;
  const symbols = (model.children ?? []).flatMap(({ name, children = [] }) =>
    children.map((child) => [`${name}: ${child.name}`, child] as const),
  );

  it('is documented in both languages, every symbol', () => {
    expect(symbols.length).toBeGreaterThan(300);
    const lacking = symbols.filter(([, { kind, comment, signatures }]) => {
      const tags = (comment?.blockTags ?? signatures?.[0]?.comment?.blockTags ?? []).filter(({ tag }) => tag === '@ja');
      return (
        kind !== ReflectionKind.Reference &&
        !tags.some(({ content }) => /[ぁ-んァ-ヶ一-龠]/.test(content[0]?.text ?? ''))
      );
    });
    expect(lacking.map(([name]) => name)).toEqual([]);
  });
  it('has no symbol without a category', () => {
    for (const language of languages)
      for (const path of pagesIn(`${language}/modules`)) expect(textOf(read(path)), path).not.toMatch(/\bOther\b/);
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
      await expect(modelOf(copy, ['src/testing/jest.ts'])).rejects.toThrow(
        /said .*does not have any documentation.*nothing/s,
      );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
