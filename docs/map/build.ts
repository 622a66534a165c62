/**
 * Writes the map of the regulation, one page that needs nothing else.
 *
 *   npx tsx docs/map/build.ts <outdir> [fiscal year whose introductions are drawn]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { faultsOf } from './faults.js';
import { law } from './law.js';
import { type Dress, pageOfMap } from './page.js';
import { readEvidence } from './read-evidence.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** No clock: the same sources always give the same page. */
const PLANNED_FOR = 2027;

export async function mapHtml(plannedFor = PLANNED_FOR): Promise<string> {
  return pageOfMap(law, readEvidence(here('../..'), law), plannedFor, await dress());
}

export async function dress(): Promise<Dress> {
  const [style, script] = await Promise.all([bundled('style/style.css'), bundled('script.ts')]);
  // A script ends at the first closing tag, wherever it stands.
  return { style, script: script.replaceAll('</script', '<\\/script') };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: here('../../tsconfig.json'),
  });
  return outputFiles[0]!.text.trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outdir, plannedFor] = process.argv.slice(2);
  if (outdir === undefined) throw new Error('Where to? npx tsx docs/map/build.ts <outdir> [fiscal year]');
  const folder = join(outdir, 'map');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), await mapHtml(plannedFor === undefined ? PLANNED_FOR : Number(plannedFor)));
  process.stdout.write(`${join(folder, 'index.html')}\n`);
  for (const { ja, en } of faultsOf(law)) {
    process.stderr.write(`${ja} ${en}\n`);
    process.exitCode = 1;
  }
}
