import type { Survivor } from './survivor.js';

export const survivors: readonly Survivor[] = [];
