/** A process that examines one space after another, as they are asked for by name. */
import { examine } from './examine.js';
import { spaces } from './spaces.js';

process.on('message', (wanted: string) => process.send?.(examine(spaces.find(({ id }) => id === wanted)!)));
