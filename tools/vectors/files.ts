/** The files of vectors/: for each decision its hand-worked cases first, then what they leave uncovered. */
import { execFileSync } from 'node:child_process';
import { type DecisionId, decisions, edition } from '../../src/index.js';
import { candidatesOf } from './candidates.js';
import { coreOf } from './core.js';
import { cover } from './cover.js';
import { refusalsOf } from './refusals.js';
import { decide, type Vector } from './vector.js';

/** The text of each file by its name. */
export const vectorFiles = (): Map<string, string> =>
  new Map(
    decisions.map(({ id, question }) => {
      const content = {
        $schema: './vectors.schema.json',
        decision: id,
        question,
        edition: { number: edition.number, inForceFrom: edition.inForceFrom },
        vectors: vectorsOf(id),
        refusals: refusalsOf(id),
      };
      return [`${id}.json`, formatted(`${id}.json`, content)];
    }),
  );

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
function formatted(name: string, content: object): string {
  const biome = new URL('../../node_modules/.bin/biome', import.meta.url).pathname;
  const input = JSON.stringify(content);
  return execFileSync(biome, ['format', `--stdin-file-path=vectors/${name}`], { input, encoding: 'utf8' });
}
