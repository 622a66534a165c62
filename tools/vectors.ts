/** Writes the test vectors into vectors/: `npm run vectors`. The same input gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { vectorFiles } from './vectors/files.js';

for (const [name, text] of vectorFiles()) writeFileSync(new URL(`../vectors/${name}`, import.meta.url), text);
