/** Rewrites the table of national holidays from the package that keeps them: `npm run holidays`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holidayFile } from './holidays/table.js';

writeFileSync(fileURLToPath(new URL('../src/time/holidays.table.ts', import.meta.url)), holidayFile());
