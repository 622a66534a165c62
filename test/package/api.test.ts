/**
 * What the entries export, by name and type, as test/api has it line by line: a change is to be meant. After one that is,
 * `npm run api` writes the lists anew.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { entries, fileOf } from '../../tools/api/entries.js';
import { exportedSymbols, listOf, programOf } from '../../tools/api/list.js';

const lists = new URL('../api/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'api-'));
execFileSync('tar', ['-xzf', inject('packed').tarball, '-C', folder]);
const dist = join(folder, 'package', 'dist');

const { program, files } = programOf(dist, entries);
const exported = exportedSymbols(program, files);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the interface', () => {
  it.each(entries.map((entry, i) => [entry, files[i]!] as const))('of %s is the one on record', (entry, file) => {
    const lines = (text: string) => text.split('\n');
    const actual = lines(listOf(program, file, exported));
    expect(actual.length).toBeGreaterThan(2);
    expect(actual).toEqual(lines(readFileSync(new URL(fileOf(entry), lists), 'utf8')));
  });

  it('is on record for every entry of the package, and for nothing else', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const typed = Object.entries(exports as Record<string, object | string>).filter(([, to]) => typeof to === 'object');
    const names = typed.map(([path]) => (path === '.' ? 'index' : path.replace('./', '')));
    expect([...entries].sort()).toEqual(names.sort());
    expect(readdirSync(lists).sort()).toEqual(entries.map(fileOf).sort());
  });
});
