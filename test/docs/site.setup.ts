/** Builds the site once for all tests that look at it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../docs/site/build.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site; the model of the API that it was made from is beside it as model.json. */
    readonly site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const site = join(folder, 'site');
  writeFileSync(join(folder, 'model.json'), JSON.stringify(await buildSite(site)));
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}
