/** Calls that must be refused: what a rule says for every decision, and what was worked out by hand. */
import * as z from 'zod';
import type { DecisionId } from '../../src/index.js';
import { factsSchemas } from '../../src/schemas.js';
import { refusalCoreOf } from './core.js';
import type { Refusal } from './vector.js';

export function refusalsOf(id: DecisionId): Refusal[] {
  const { properties = {} } = z.toJSONSchema(factsSchemas[id], { io: 'input' });
  const refusals: Omit<Refusal, 'id'>[] = [
    { facts: null, refused: [{ path: '', code: 'null' }] },
    { facts: [], refused: [{ path: '', code: 'not-an-object' }] },
    { facts: { misspelt: true }, refused: [{ path: 'misspelt', code: 'unknown-key' }] },
    ...Object.keys(properties).map((name) => ({
      facts: { [name]: null },
      refused: [{ path: name, code: 'null' as const }],
    })),
    {
      facts: {},
      options: { readings: { misspelt: 'x' } },
      refused: [{ path: 'options.readings.misspelt', code: 'unknown-reading' }],
    },
    ...refusalCoreOf(id),
  ];
  return refusals.map(({ facts, options, refused }, at) => {
    const faults = refused.map(({ path, code }) => `${path || 'facts'}:${code}`).join('+');
    const others = refusals.slice(0, at).filter((each) => JSON.stringify(each.refused) === JSON.stringify(refused));
    return {
      id: others.length === 0 ? faults : `${faults}#${others.length + 1}`,
      facts,
      ...(options !== undefined && { options }),
      refused,
    };
  });
}
