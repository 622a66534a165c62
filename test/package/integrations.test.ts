/** The packed library in the tools that callers have, installed in one project outside the repository: docs/integrations.md. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { build, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch } from '../chromium.js';
import { installStranger } from './stranger.js';

const here = new URL('integrations/', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', here), 'utf8'));
let folder: string;

const path = (...names: readonly string[]) => join(folder, ...names);
const node = async (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd: path(cwd), env: { ...process.env, NO_COLOR: '1', ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return stdout;
};

const guideOf = (name: string) => readFileSync(new URL(`../../docs/guides/en/${name}.md`, import.meta.url), 'utf8');

beforeAll(() => {
  folder = installStranger(dependencies);
  for (const name of ['servers', 'suites', 'bundlers', 'vite-react', 'dates'])
    cpSync(fileURLToPath(new URL(name, here)), path(name), { recursive: true });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

describe('a server', () => {
  async function answersOf(program: string, bodies: readonly object[]) {
    const server = spawn(process.execPath, [path('servers', program)], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const port = await new Promise((resolve) => server.stdout.once('data', (text) => resolve(Number(text))));
      const headers = { 'content-type': 'application/json' };
      const ask = (body: object) =>
        fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body: JSON.stringify(body) });
      return await Promise.all(bodies.map(async (body) => ask(body).then(async (r) => [r.status, await r.json()])));
    } finally {
      server.kill();
    }
  }
  it.each(['node.mjs', 'fastify.mjs', 'express.cjs', 'hono.mjs'])(
    '%s answers, and says what is wrong',
    async (name) => {
      const facts = { appliedAt: '2026-08-31T23:59:59+09:00', plannedFor: '令和9年度' };
      const answers = await answersOf(name, [facts, { ...facts, appliedAt: '2026-08-31T23:59:59' }]);
      expect(answers).toMatchObject([
        [200, { outcome: 'on-time', deadline: '2026-08-31' }],
        [422, { issues: [{ path: 'appliedAt', code: 'no-offset', message: { ja: expect.any(String) } }] }],
      ]);
    },
  );
});

describe('a suite, set up as guide 4 says,', () => {
  const guide = guideOf('4-testing-your-system');
  /** The files in a guide, each below its name. */
  const filesOf = (name: string) =>
    [...guide.matchAll(/^```\w+\n\/\/ ([^\n]*)\n(.*?)^```/gms)]
      .filter(([, each]) => each === name)
      .map(([, , text]) => text!);
  const setUp = (project: string, config: string, text: string, specs: readonly string[]) => {
    mkdirSync(path(project));
    writeFileSync(path(project, config), text);
    for (const spec of specs) cpSync(path('suites', spec), path(project, spec));
  };
  interface Report {
    readonly testResults: readonly {
      readonly name: string;
      readonly message: string;
      readonly assertionResults: readonly { readonly title: string; readonly failureMessages: readonly string[] }[];
    }[];
  }
  /** Of each file what it says as a whole, and what its tests say. */
  async function reportOf(project: string, args: readonly string[]) {
    await expect(node(project, args)).rejects.toMatchObject({ code: 1 });
    const { testResults } = JSON.parse(readFileSync(path(project, 'report.json'), 'utf8')) as Report;
    return testResults.map(({ message, assertionResults }) => ({ message, tests: assertionResults }));
  }
  const bin = (name: string) => path('node_modules', name);
  const jest = ['--json', '--outputFile=report.json'];
  const tests = [
    { title: 'a day late', failureMessages: [] },
    {
      title: 'a false expectation',
      failureMessages: [expect.stringMatching(/toHaveOutcome\('on-time'\)[\s\S]*The application is late/)],
    },
  ];

  it('passes and fails in jest', async () => {
    setUp('jest', 'jest.config.cjs', filesOf('jest.config.cjs')[0]!, ['late.spec.cjs']);
    expect(await reportOf('jest', [bin('jest/bin/jest.js'), ...jest])).toMatchObject([{ tests }]);
  });
  it('passes and fails in ts-jest, and does not compile where it could never fail', async () => {
    setUp('ts-jest', 'jest.config.cjs', filesOf('jest.config.cjs')[1]!, ['late.spec.ts', 'no-such-outcome.spec.ts']);
    writeFileSync(path('ts-jest', 'tsconfig.json'), filesOf('tsconfig.json')[0]!);
    const reports = await reportOf('ts-jest', [bin('jest/bin/jest.js'), ...jest]);
    expect(reports.find(({ tests }) => tests.length > 0)).toMatchObject({ tests });
    expect(reports.find(({ tests }) => tests.length === 0)?.message).toMatch(/TS2345.*"quorate"/);
  });
  it('passes and fails in vitest', async () => {
    setUp('vitest', 'vitest.config.js', filesOf('vitest.config.js')[0]!, ['late.spec.ts']);
    const args = [bin('vitest/vitest.mjs'), 'run', '--globals', '--reporter=json', '--outputFile=report.json'];
    expect(await reportOf('vitest', args)).toMatchObject([{ tests }]);
  });
});

describe('a bundle, run where there is neither process nor Buffer nor a document,', () => {
  const answersOf = (script: string) => {
    const answers = JSON.parse(runInNewContext(`${script}\nanswers`, {}) as string);
    expect(answers).toEqual(['申請は期限に遅れている。', 'no-quorum-prescribed', 13]);
  };
  const bundled = (program: string) => node('bundlers', ['--input-type=module', '--eval', program]);
  const output = () => readFileSync(path('bundlers', 'out.js'), 'utf8');

  it('answers from esbuild', async () => {
    const entryPoints = [path('bundlers', 'main.js')];
    const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, write: false, format: 'iife' });
    answersOf(outputFiles[0]!.text);
  });
  it('answers from Rollup', async () => {
    await bundled(`import { rollup } from 'rollup';
      import resolve from '@rollup/plugin-node-resolve';
      const bundle = await rollup({ input: 'main.js', plugins: [resolve({ browser: true })] });
      await bundle.write({ file: 'out.js', format: 'iife' });`);
    answersOf(output());
  });
  it('answers from webpack', async () => {
    await bundled(`import webpack from 'webpack';
      const output = { path: process.cwd(), filename: 'out.js' };
      webpack({ mode: 'production', entry: './main.js', target: 'web', output }, (error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
      });`);
    answersOf(output());
  });
});

describe('dates of workbooks (SheetJS) and databases (node-postgres), turned into days as guide 7 says,', () => {
  beforeAll(() => {
    const guide = guideOf('7-in-your-software');
    const [serials] = /^function momentOfSerial.*?^}/ms.exec(guide)!;
    const [, driver] = /^```js\n(import pg .*?)^```/ms.exec(guide)!;
    const { code } = transformSync(`${serials}\n${driver}\nexport { momentOfSerial, pg };`, { loader: 'ts' });
    writeFileSync(path('dates', 'guide.mjs'), code);
  });
  it.each(['Asia/Tokyo', 'UTC', 'Pacific/Auckland', 'America/New_York'])(
    'are those of the ward on a machine in %s',
    async (TZ) => {
      const days = JSON.parse(await node('dates', ['dates.mjs'], { TZ }));
      const workbook = ['2026-08-31', '2026-08-31', '2026-09-01'];
      const database = ['2026-08-31', '2026-08-31', '2026-08-31'];
      expect(days).toEqual([...workbook, ...database]);
    },
  );
});

describe.skipIf(!hasBrowser)('React, built by Vite, in Chromium,', () => {
  it('shows answers and what is wrong', async () => {
    await node('vite-react', [path('node_modules/vite/bin/vite.js'), 'build']);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.route('**', (route) => {
        const file = path('vite-react/dist', new URL(route.request().url()).pathname);
        return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
      });
      await page.goto('http://react.test/index.html');
      const said = page.locator('output');
      expect(await said.innerText()).toBe('申請は期限内である。');
      await page.locator('input').fill('2026-09-01');
      expect(await said.innerText()).toBe('申請は期限に遅れている。');
      await page.locator('input').fill('2026-09-31');
      expect(await said.innerText()).toMatch(/日/);
      expect(await page.evaluate('typeof process')).toBe('undefined');
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
