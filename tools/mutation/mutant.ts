/** What became of a mutant, and where it stands in the source. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  readonly fate: 'killed' | 'timed out' | 'survived';
}

const FATES: Readonly<Partial<Record<MutantResult['status'], Mutant['fate']>>> = {
  ...{ Killed: 'killed', Timeout: 'timed out' },
  // What no test comes by survives as well.
  ...{ Survived: 'survived', NoCoverage: 'survived' },
};

export function mutantOf({ fileName, location: { start, end }, replacement, status }: MutantResult): Mutant {
  const fate = FATES[status];
  if (fate === undefined) throw new Error(`${fileName}:${start.line} could not be tried: ${status}`);
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines.unshift(lines.shift()!.slice(start.column - 1));
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    file: relative('.', fileName),
    line: start.line,
    original: oneLine(lines.join('\n')),
    replacement: oneLine(replacement ?? ''),
    fate,
  };
}
