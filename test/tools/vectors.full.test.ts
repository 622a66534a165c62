import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vectorFiles } from '../../tools/vectors/files.js';

const folder = new URL('../../vectors/', import.meta.url);

test('the files are those that the generator writes, and no others', async () => {
  const files = await vectorFiles();
  expect(readdirSync(folder).sort()).toEqual([...files.keys(), 'README.md', 'vectors.schema.json'].sort());
  for (const [name, text] of files)
    expect(text === readFileSync(new URL(name, folder), 'utf8'), `${name}: npx tsx tools/vectors.ts`).toBe(true);
});
