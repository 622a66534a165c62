/**
 * Grounds of the twenty decisions that are tables, over all their cases: every one of them matters, and what is known of it
 * stays so. What each verdict says otherwise is the certificate's.
 */
import { describe, expect, test } from 'vitest';
import { decisions } from '../../src/index.js';
import type { Readings } from '../../src/regulation/readings.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import type { Decide } from '../../tools/certify/verdict-faults.js';
import { ownFieldsOf } from '../../tools/vectors/goals.js';
import { choices } from '../oracles/completions.js';
import { type Case, casesOf, factsOf, isCompletion, type SmallDecision } from '../oracles/decision-table.js';
import { CONVENERS, factsOf as meetingFactsOf, ONLY_STEERING } from '../oracles/meeting.js';
import { multisets, TABLE_2 } from '../oracles/quorum.js';
import { smallDecisions, TERMS } from '../oracles/small-decisions.js';

interface Asked {
  readonly given: Case;
  readonly facts: object;
  readonly readings: Partial<Readings>;
  readonly verdict: Verdict;
}

/**
 * The nine named terms of 第6条 are alike but for their names, so 3^9 × 4 partial cases come down to how many are known
 * to be there, known to be lacking and unknown; each of the 55 counts is asked in nine rotations, and a sample besides.
 */
function contractCases(decision: SmallDecision): Case[] {
  const term = decision.facts[0]!.options;
  const rest = [undefined, ...decision.facts[TERMS.length]!.options];
  return multisets([undefined, ...term], TERMS.length).flatMap((counts) =>
    TERMS.flatMap((_, by) => {
      const rotated = counts.map((__, i) => counts[(i + by) % counts.length]);
      return rest.map((other) => [...rotated, other]);
    }),
  );
}

/** Every case under every choice of the readings. */
function askAll(decision: SmallDecision): Asked[] {
  const decide = decisions.find(({ id }) => id === decision.id)!.decide as Decide;
  const cases = decision.id === 'contract-terms' ? contractCases(decision) : casesOf(decision);
  return cases.flatMap((given) => {
    const facts = factsOf(decision, given);
    return (choices(decision.readings) as Partial<Readings>[]).map((readings) => ({
      ...{ given, facts, readings },
      verdict: decide(facts, { readings }),
    }));
  });
}

/**
 * The codes that nothing depends on. A code is not idle if two verdicts under one choice of readings have the same
 * grounds but for this one, which holds in one of them and not in the other, and differ in outcome or fields. Where two
 * grounds always turn together (one fact with several values), it is enough that turning one fact turns both this ground
 * and the result. A ground that a verdict does not name does not hold there.
 */
function idleCodes(asked: readonly Asked[]): string[] {
  const results = new Map<string, Map<unknown, Set<string>>>();
  const note = (key: string, holds: unknown, result: string) => {
    const byHolds = results.get(key) ?? new Map<unknown, Set<string>>();
    results.set(key, byHolds.set(holds, (byHolds.get(holds) ?? new Set()).add(result)));
  };
  const codes = new Set(asked.flatMap(({ verdict }) => verdict.grounds.map(({ code }) => code)));
  for (const { given, readings, verdict } of asked.filter(({ verdict }) => verdict.outcome !== 'undetermined')) {
    const result = JSON.stringify({ outcome: verdict.outcome, ...ownFieldsOf(verdict) });
    const under = JSON.stringify(readings);
    const others = given.map((_, fact) => JSON.stringify(given.map((option, j) => (j === fact ? '*' : option?.is))));
    for (const code of codes) {
      const rest = verdict.grounds.flatMap((ground) =>
        ground.code === code ? [] : [`${ground.code}=${ground.holds}`],
      );
      const holds = verdict.grounds.find((ground) => ground.code === code)?.holds ?? false;
      for (const key of [`grounds ${rest}`, ...others.map((other, fact) => `${fact} ${other}`)])
        note(JSON.stringify([code, under, key]), holds, result);
    }
  }
  const alive = new Set<string>();
  for (const [key, byHolds] of results) {
    const [whenTrue, whenFalse] = [byHolds.get(true), byHolds.get(false)];
    if (whenTrue === undefined || whenFalse === undefined) continue;
    if (new Set([...whenTrue, ...whenFalse]).size > 1) alive.add((JSON.parse(key) as [string])[0]);
  }
  return [...codes].filter((code) => !alive.has(code));
}

/** A ground that is said to hold, or not, does so however the unknown facts turn out. */
function overturnedGrounds(decision: SmallDecision, asked: readonly Asked[]): unknown[] {
  const overturned: unknown[] = [];
  for (const all of byReadings(asked).values()) {
    const complete = all.filter(({ given }) => isCompletion(decision, given, []));
    for (const { given, facts, readings, verdict } of all) {
      for (const other of complete) {
        if (overturned.length >= 3) return overturned;
        if (!isCompletion(decision, other.given, given)) continue;
        for (const { code, holds } of verdict.grounds) {
          const later = other.verdict.grounds.find((ground) => ground.code === code);
          if (holds === 'unknown' || later === undefined || later.holds === holds) continue;
          overturned.push({ code, holds, facts, later: other.facts, readings });
        }
      }
    }
  }
  return overturned;
}

function byReadings(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const each of asked) {
    const name = JSON.stringify(each.readings);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(each);
  }
  return groups;
}

describe.each(smallDecisions)('$id', (decision) => {
  const asked = askAll(decision);

  test('どの根拠も、成否が変われば結論又は事項が変わることがある', () => {
    expect(idleCodes(asked)).toEqual([]);
  });

  test('成否の分かった根拠は、残る事実がどう分かっても覆らない', () => {
    expect(overturnedGrounds(decision, asked)).toEqual([]);
  });
});

test('meeting のどの根拠も、成否が変われば結論が変わることがある', () => {
  const decide = decisions.find(({ id }) => id === 'meeting')!.decide as Decide;
  const asked = (['steering', 'security'] as const).flatMap((committee) =>
    [CONVENERS[0], CONVENERS[3]].flatMap((convenedBy) =>
      [0, 1, 2, 3, 4, 5, 6].flatMap((present) => {
        const seats = TABLE_2.map((_, seat) => (seat < present ? ('present' as const) : ('absent' as const)));
        const open = seats.map((status, seat) => (ONLY_STEERING.includes(seat) ? undefined : status));
        // Also with nothing said of those whom only Appended Table 2 names, so that the committee alone differs.
        return [committee === 'steering' ? seats : open, open].map((statuses): Asked => {
          const seated = { committee, seats: statuses, chair: 'present', temporary: [], groups: [] } as const;
          const facts = meetingFactsOf({ seated, convenedBy });
          const given = [committee, ...statuses, 'present', convenedBy?.as].map((as) => as && { as, is: as });
          return { given: given as Case, facts, readings: {}, verdict: decide(facts, {}) };
        });
      }),
    ),
  );
  expect(idleCodes(asked)).toEqual([]);
});
