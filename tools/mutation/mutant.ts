/** What became of a mutant, and where it stands in the source. */
import { readFileSync } from 'node:fs';
import type { MutantResult, Mutant as Spoiled } from '@stryker-mutator/api/core';

export interface Spot {
  /** From `src/` on. */
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Mutant extends Spot {
  readonly fate: 'killed' | 'timed out' | 'survived';
}

const FATES: Readonly<Partial<Record<MutantResult['status'], Mutant['fate']>>> = {
  ...{ Killed: 'killed', Timeout: 'timed out' },
  // What no test comes by survives as well.
  ...{ Survived: 'survived', NoCoverage: 'survived' },
};

export function mutantOf(result: MutantResult): Mutant {
  const spot = spotOf(result);
  const fate = FATES[result.status];
  if (fate === undefined) throw new Error(`${spot.file}:${spot.line} could not be tried: ${result.status}`);
  return { ...spot, fate };
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
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines.unshift(lines.shift()!.slice(start.column - 1));
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    file: fileName.slice(fileName.lastIndexOf('/src/') + 1),
    line: start.line,
    original: oneLine(lines.join('\n')),
    replacement: oneLine(replacement),
  };
}
