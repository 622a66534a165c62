/** What became of a mutant, and where it stands in the source. */
import { readFileSync } from 'node:fs';
import type { MutantResult, Mutant as Spoiled } from '@stryker-mutator/api/core';

export interface Spot {
  /** From `src/` on. */
  readonly file: string;
  readonly line: number;
  /** That line. */
  readonly code: string;
  readonly original: string;
  readonly replacement: string;
}

export interface Mutant extends Spot {
  readonly fate: 'found' | 'survived';
}

/** What runs for ever may fill the memory first, and its process with it. Stryker then says `Process`, and no more. */
const isOutOfMemory = ({ status, statusReason = '' }: MutantResult) =>
  status === 'RuntimeError' && statusReason.includes('Error: Process');

export function mutantOf(result: MutantResult): Mutant {
  const isFound = result.status === 'Killed' || result.status === 'Timeout' || isOutOfMemory(result);
  // What no test comes by survives as well, and so does what could not be tried.
  return { ...spotOf(result), fate: isFound ? 'found' : 'survived' };
}

/** Of a mutant that is about to be tried: Stryker counts lines and columns from 0 until it has results. */
export function spotToTry({ location: { start, end }, ...rest }: Spoiled): Spot {
  const next = ({ line, column }: typeof start) => ({ line: line + 1, column: column + 1 });
  return spotOf({ ...rest, location: { start: next(start), end: next(end) } });
}

/** Where a piece of source is spoiled, and how: each on one line. */
function spotOf({ fileName, location: { start, end }, replacement }: Spoiled): Spot {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const code = lines[0]!.trim();
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines.unshift(lines.shift()!.slice(start.column - 1));
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    file: fileName.slice(fileName.lastIndexOf('/src/') + 1),
    line: start.line,
    code,
    original: oneLine(lines.join('\n')),
    replacement: oneLine(replacement),
  };
}
