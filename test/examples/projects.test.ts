/** Each example is a project of its own: it says what it needs, says what it is, and uses nothing beside its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const library = manifestOf(root);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const importsOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return [...text.matchAll(/@import "([^"]+)"/g)].map(([, from]) => from!);
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
};

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

describe.each(readdirSync(join(root, 'examples')))('examples/%s', (name) => {
  const folder = join(root, 'examples', name);
  const manifest = manifestOf(folder);
  const needs = { ...manifest.dependencies, ...manifest.devDependencies };
  const files = filesIn(folder).filter((file) => /\.(tsx?|css)$/.test(file));

  it('is a private project that starts or tests', () => {
    expect(manifest).toMatchObject({ name: `arakawa-it-rules-example-${name}`, private: true, type: 'module' });
    expect(Object.keys(manifest.scripts).some((script) => ['start', 'test'].includes(script))).toBe(true);
  });
  it('says in both languages what it is, how to start it and what is seen', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toMatch(new RegExp(`^# ${name}\n\n[A-Z]`));
    expect(readme).toMatch(/^[^`]*[ぁ-ん]/m);
    expect(readme).toMatch(/```sh\nnpm install\n/);
    expect(readme).toContain('```text\n');
    for (const [, to] of readme.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(join(folder, to!)), to).toBe(true);
  });
  it('uses nothing outside its folder', () => {
    for (const file of files)
      for (const from of importsOf(file).filter((each) => each.startsWith('.')))
        expect(relative(folder, join(file, '..', from)), file).not.toMatch(/^\.\./);
  });
  it('names all packages that it uses', () => {
    const used = files.flatMap((file) => importsOf(file).filter((from) => !/^\.|^node:/.test(from))).map(packageOf);
    for (const each of used) expect(Object.keys(needs), each).toContain(each);
    expect(used.filter((each) => builtinModules.includes(each))).toEqual([]);
    for (const command of Object.values(manifest.scripts))
      expect(['node', ...Object.keys(needs)], command).toContain(command.split(' ')[0]);
  });
  it('takes this version of the library, and of other packages that are tested with it', () => {
    const { devDependencies, dependencies } = library;
    const here: Readonly<Record<string, string>> = {
      ...devDependencies,
      ...dependencies,
      'arakawa-it-rules': library.version!,
    };
    for (const [each, range] of Object.entries(needs))
      if (each in here) expect([each, range]).toEqual([each, `^${here[each]!.replace('^', '')}`]);
  });
});

it('two examples tell doubled names by the same few lines', () => {
  const [one, other] = ['nightly', 'service'].map((name) =>
    readFileSync(join(root, 'examples', name, 'same-name.ts'), 'utf8'),
  );
  expect(one).toBe(other);
});

it('the form of react-jsonschema-form has the settings that the documentation names', () => {
  const documented = readFileSync(join(root, 'docs/integrations.md'), 'utf8');
  const form = readFileSync(join(root, 'examples/react-form/src/App.tsx'), 'utf8');
  for (const setting of [
    'customizeValidator({ AjvClass: Ajv2020 })',
    "emptyObjectFields: 'skipEmptyDefaults'",
    "arrayMinItems: { populate: 'never' }",
    'experimental_defaultFormStateBehavior={',
    'omitExtraData',
  ])
    for (const text of [documented, form]) expect(text).toContain(setting);
});
