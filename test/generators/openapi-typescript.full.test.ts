/** openapi-typescript: the types it makes compile, and say of facts and verdicts what the library says. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentIn, outputOf } from './given.js';

const bin = (name: string) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));

const USE = `
import type { components, paths } from './api.js';
type Quorum = paths['/decisions/quorum']['post'];
export const body: Quorum['requestBody']['content']['application/json'] = {
  facts: { committee: 'steering', attendance: { 管理部経理課長: 'present' } },
};
export const outcomeOf = (
  answer: Quorum['responses'][200]['content']['application/json'],
): 'quorate' | 'inquorate' | 'no-quorum-prescribed' | 'undetermined' =>
  'verdict' in answer ? answer.verdict.outcome : answer.outcome;
export const query: Quorum['parameters']['query'] = { explain: 'ja' };
type Introduction = paths['/reviews/introduction']['post']['responses'][200]['content']['application/json'];
export const open = (answer: Introduction): string[] => {
  const { steps } = 'review' in answer ? answer.review : answer;
  return steps.flatMap(({ status, verdict }) => (status === 'open' && verdict ? [verdict.outcome] : []));
};
// @ts-expect-error There is no such outcome.
export const outcome: components['schemas']['QuorumVerdict']['outcome'] = 'adjourned';
`;

it('its types compile, and are those of the library', () => {
  const folder = outputOf('openapi-typescript');
  execFileSync(bin('openapi-typescript'), [documentIn(folder), '-o', `${folder}/api.d.ts`]);
  writeFileSync(`${folder}/use.ts`, USE);
  const options = '--noEmit --strict --target es2022 --module nodenext --moduleResolution nodenext';
  const compile = () => execFileSync(bin('tsc'), [...options.split(' '), `${folder}/use.ts`], { encoding: 'utf8' });
  expect(compile()).toBe('');
});
