/** The conditions that a decision says it examines: each of them has its sentences. */
import { readdirSync } from 'node:fs';
import type { DecisionId } from '../../src/decisions.js';

const folder = new URL('../../src/decisions/', import.meta.url);
const codes = new Map<string, readonly string[]>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.sentences.ts'))) {
  const module = (await import(new URL(file, folder).pathname)) as Record<string, { readonly grounds?: object }>;
  const own = Object.values(module).find((value) => typeof value === 'object' && 'summaries' in value);
  if (own?.grounds !== undefined) codes.set(file.replace('.sentences.ts', ''), Object.keys(own.grounds));
}

export const declaredGrounds = (id: DecisionId): readonly string[] => codes.get(id) ?? [];

const NOT_SAID = 'a verdict on one committee does not name the clause of the other';

/** What no facts can show, and why. */
export const UNREACHABLE: { readonly [Id in DecisionId]?: Readonly<Record<string, string>> } = {
  quorum: { 'quorum-clause: false': NOT_SAID, 'no-quorum-clause: false': NOT_SAID },
  meeting: { 'quorum-clause: false': NOT_SAID, 'no-quorum-clause: false': NOT_SAID },
};
