/** The main job as a program: what `npm ci && npm start` runs, with its streams and its exit status. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const transcript = readFileSync(new URL('../../examples/ward/transcript.ja.txt', import.meta.url), 'utf8');

const inShell = (command: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('shows the case of the repository, and nothing on standard error where that is no terminal', () => {
  expect(inShell('npm start --silent')).toEqual({ status: 0, stdout: transcript, stderr: '' });
});

it('starts in the folder of the example too, which needs no installation here', () => {
  expect(inShell('cd examples/ward && npm start --silent')).toEqual({ status: 0, stdout: transcript, stderr: '' });
});

it('ends with 2 and one line where there is no file', () => {
  const { status, stdout, stderr } = inShell('npm start --silent -- --lang en nowhere.json');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'nowhere.json: There is no such file.\n',
  });
});

it('ends quietly where nobody reads on', () => {
  expect(inShell('npm start --silent | true')).toMatchObject({ status: 0, stderr: '' });
});
