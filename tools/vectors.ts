/** Writes the test vectors into vectors/: `npx tsx tools/vectors.ts`. The same input gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { vectorFiles } from './vectors/files.js';

for (const [name, text] of await vectorFiles()) writeFileSync(new URL(`../vectors/${name}`, import.meta.url), text);
