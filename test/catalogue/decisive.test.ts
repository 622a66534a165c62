/**
 * Every provision that a decision rests on turns an answer, in both directions: there are two cases that differ in one fact,
 * one in which what the provision asks is so and one in which it is not, and they are answered differently. The vectors hold
 * most of these pairs; the others are worked out by hand.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DecisionId, decisions } from '../../src/index.js';
import { runDecision } from '../../src/schemas.js';
import type { Vector } from '../../tools/vectors/vector.js';
import { turnsNothing, worked } from './decisive.cases.js';

const vectorsOf = (id: DecisionId): readonly Vector[] =>
  (JSON.parse(readFileSync(new URL(`../../vectors/${id}.json`, import.meta.url), 'utf8')) as { vectors: Vector[] })
    .vectors;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function oneFactApart(a: Vector, b: Vector): boolean {
  const [left, right] = [a.facts, b.facts] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(left!), ...Object.keys(right!)]);
  const apart = [...names].filter((name) => !same(left![name], right![name]));
  return apart.length === 1 && same(a.options, b.options);
}

/** Whether a condition that the provision lays down holds in one case and not in the other. */
const isTurned = (citation: string, a: Vector, b: Vector) =>
  a.verdict.grounds.some(({ code, ...ground }) => {
    const others = b.verdict.grounds.filter((other) => other.code === code);
    const isMet = ground.citation === citation && ground.holds === true;
    return isMet && others.length > 0 && others.every(({ holds }) => holds === false);
  });

const isSettledOtherwise = ({ verdict: a }: Vector, { verdict: b }: Vector) =>
  a.outcome !== b.outcome && a.outcome !== 'undetermined' && b.outcome !== 'undetermined';

describe.each(decisions.map(({ id, citations }) => ({ id, citations: citations as readonly string[] })))(
  '$id',
  ({ id, citations }) => {
    const vectors = vectorsOf(id);
    const pairs = worked[id] ?? {};

    it.each(Object.entries(pairs))('%s：手で求めた事例が分かれる', (_, { met, unmet, options }) => {
      expect(met.follows).not.toEqual(unmet.follows);
      for (const { facts, follows } of [met, unmet]) expect(runDecision(id, facts, options)).toMatchObject(follows);
    });

    it('依拠する条項のどれもが、結論を左右する', () => {
      const turned = (citation: string) =>
        vectors.some((a) =>
          vectors.some((b) => oneFactApart(a, b) && isSettledOtherwise(a, b) && isTurned(citation, a, b)),
        );
      const idle = citations.filter((citation) => !(citation in pairs) && !turned(citation));
      expect(idle).toEqual(Object.keys(turnsNothing[id] ?? {}));
    });

    it('手で求めた事例は、依拠する条項についてのものである', () => {
      expect(citations).toEqual(expect.arrayContaining(Object.keys(pairs)));
    });
  },
);
