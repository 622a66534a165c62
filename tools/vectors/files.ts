/** The files of vectors/: for each decision its hand-worked cases first, then what they leave uncovered. */
import { spawn } from 'node:child_process';
import { text as textOf } from 'node:stream/consumers';
import { type DecisionId, decisions, edition } from '../../src/index.js';
import { candidatesOf } from './candidates.js';
import { coreOf } from './core.js';
import { cover } from './cover.js';
import { refusalsOf } from './refusals.js';
import { decide, type Vector } from './vector.js';

/** The text of each file by its name. */
export async function vectorFiles(): Promise<Map<string, string>> {
  const files = decisions.map(async ({ id, question }) => {
    const content = {
      $schema: './vectors.schema.json',
      decision: id,
      question,
      edition: { number: edition.number, inForceFrom: edition.inForceFrom },
      vectors: vectorsOf(id),
      refusals: refusalsOf(id),
    };
    return [`${id}.json`, await formatted(`${id}.json`, content)] as const;
  });
  return new Map(await Promise.all(files));
}

function vectorsOf(id: DecisionId): Vector[] {
  const core = coreOf(id);
  const calls = core.map(({ facts, options }) => ({ facts, ...(options && { options }) }));
  return cover(id, calls, candidatesOf(id)).map(({ call, covers }, at): Vector => {
    const byHand = core[at];
    return {
      id: byHand?.id ?? covers[0]!,
      ...(byHand && { title: byHand.why }),
      origin: byHand ? 'hand-worked' : 'enumerated',
      covers,
      ...call,
      verdict: decide(id, call),
    };
  });
}

/** As the linter would write it. */
async function formatted(name: string, content: object): Promise<string> {
  const biome = new URL('../../node_modules/.bin/biome', import.meta.url).pathname;
  const formatter = spawn(biome, ['format', `--stdin-file-path=vectors/${name}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  formatter.stdin.end(JSON.stringify(content));
  return textOf(formatter.stdout);
}
