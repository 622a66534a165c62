import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../examples/ward/main.js';

export function run(...args: string[]) {
  const said = { out: '', err: '', progress: [] as string[] };
  const status = main(args, {
    print: (text) => {
      said.out += text;
    },
    complain: (text) => {
      said.err += text;
    },
    progress: (text) => said.progress.push(text),
  });
  return { status, ...said };
}

/** A folder of case files. */
export function caseFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'ward-'));
  const write = (file: unknown, name = 'case.json'): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof file === 'string' || Buffer.isBuffer(file) ? file : JSON.stringify(file));
    return path;
  };
  /** What is said of a file, in English unless `ja`; its path is cut to its name. */
  const runOn = (file: unknown, language = 'en') => {
    const path = write(file);
    const { status, out, err } = run('--lang', language, path);
    return { status, out, err: err.replaceAll(`${folder}/`, '') };
  };
  return { folder, write, runOn };
}
