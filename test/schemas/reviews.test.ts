/** The schemas of the reviews: what they take a review takes, and what reviews give they take. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  type IntroductionCase,
  type IntroductionReview,
  InvalidFactsError,
  type InventoryEntry,
  type InventoryReview,
  type IssueCode,
  reviewIntroduction,
  reviewInventory,
} from '../../src/index.js';
import { INTRODUCTION_FACTS } from '../../src/reviews/introduction.facts.js';
import { INVENTORY_FACTS } from '../../src/reviews/inventory.facts.js';
import {
  explainReview,
  factsJsonSchema,
  introductionFacts,
  type introductionReview,
  inventoryEntry,
  inventoryFacts,
  type inventoryReview,
  type ReviewId,
  reviewedFactsSchemas,
  reviewJsonSchema,
  reviewSchemas,
  runReview,
} from '../../src/schemas.js';
import { issuesOf } from '../input/issues.js';
import { arbitraryCase, arbitraryEntry } from '../reviews/arbitrary-case.js';
import { BEYOND_A_SCHEMA, plainly } from './doors.js';
import { mutationsOf } from './mutations.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const seed = 20260831;

describe('types', () => {
  it('what the schemas accept is a case, an entry, and no fact is left out', () => {
    expectTypeOf<z.output<typeof introductionFacts>>().toExtend<IntroductionCase>();
    expectTypeOf<keyof IntroductionCase>().toExtend<keyof z.output<typeof introductionFacts>>();
    expectTypeOf<z.output<typeof inventoryEntry>>().toExtend<InventoryEntry>();
    expectTypeOf<keyof InventoryEntry>().toExtend<keyof z.output<typeof inventoryEntry>>();
    expectTypeOf<z.output<typeof inventoryEntry>['system']>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof inventoryFacts>>().toExtend<readonly InventoryEntry[]>();
  });
  it('reviews can be handed to what encodes responses, and come out as they are typed', () => {
    expectTypeOf<IntroductionReview>().toExtend<z.input<typeof introductionReview>>();
    expectTypeOf<z.output<typeof introductionReview>>().toExtend<IntroductionReview>();
    expectTypeOf<InventoryReview>().toExtend<z.input<typeof inventoryReview>>();
    expectTypeOf<z.output<typeof inventoryReview>>().toExtend<InventoryReview>();
  });
});

describe('what cannot be looked at is refused in our words', () => {
  const thrower = () => {
    throw new Error('mine');
  };
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  };
  /** It has no facts of its own, and whatever is asked for it has. */
  const bottomless = (): object => {
    const all: object = new Proxy({}, { get: () => all, ownKeys: () => ['uses'], getPrototypeOf: () => null });
    return all;
  };
  it.each<[string, z.ZodType, unknown, IssueCode]>([
    ['a list whose traps throw', inventoryFacts, new Proxy([], { get: thrower }), 'unreadable'],
    ['a revoked list', inventoryFacts, revoked(), 'unreadable'],
    ['a list whose getter throws', inventoryFacts, Object.defineProperty([1], 0, { get: thrower }), 'unreadable'],
    ['no list', inventoryFacts, new Proxy({}, { get: thrower }), 'not-a-list'],
    ['a text', inventoryFacts, '税務システム', 'not-a-list'],
    ['a proxy of proxies', introductionFacts, bottomless(), 'unreadable'],
  ])('%s', (_, schema, given, code) => {
    expect(schema.safeParse(given).error?.issues).toMatchObject([
      { code: 'custom', path: [], params: { issue: { code, path: '' } } },
    ]);
  });
});

it('every fact is there, in its order, with a title and a place in both languages', () => {
  expect(Object.keys(introductionFacts.shape)).toEqual(INTRODUCTION_FACTS);
  expect(Object.keys(inventoryEntry.shape)).toEqual(INVENTORY_FACTS);
  for (const id of ['introduction', 'inventory'] as const)
    for (const language of ['ja', 'en'] as const) {
      const schema = factsJsonSchema(id, { language });
      const facts = Object.entries(((schema.items as typeof schema) ?? schema).properties!);
      expect(facts.length).toBeGreaterThan(8);
      for (const [fact, { title, description = '' }] of facts as [string, { title?: string; description?: string }][]) {
        expect(title, fact).toMatch(language === 'ja' ? /[ぁ-龠]/ : /^[ -~’]+$/);
        expect(description, fact).toMatch(/第\d+条|別表第\d/);
      }
    }
});

const REVIEWED = {
  introduction: { facts: arbitraryCase, review: reviewIntroduction },
  inventory: { facts: fc.array(arbitraryEntry, { maxLength: 3 }), review: reviewInventory },
} as unknown as {
  readonly [Id in ReviewId]: { readonly facts: fc.Arbitrary<object>; readonly review: (facts: unknown) => object };
};

/** What a typed call says: nothing, or the codes of what it refuses. */
function refusals(id: ReviewId, facts: unknown): readonly IssueCode[] {
  try {
    REVIEWED[id].review(facts);
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

describe.each(['introduction', 'inventory'] as const)('%s', (id) => {
  const { facts: valid, review } = REVIEWED[id];
  const schema = reviewedFactsSchemas[id] as z.ZodType;
  const validate = ajv.compile(factsJsonSchema(id));
  const ofReview = reviewSchemas[id] as z.ZodType;
  const validateReview = ajv.compile(reviewJsonSchema(id));

  it('what is valid is taken by the typed call, the schema and the JSON Schema, and its review by those of reviews', () => {
    fc.assert(
      fc.property(valid, (facts) => {
        expect(refusals(id, facts)).toEqual([]);
        expect(schema.safeParse(facts).success).toBe(true);
        expect(validate(facts) || validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
        const reviewed = review(facts);
        expect(runReview(id, facts)).toEqual(reviewed);
        expect(ofReview.safeParse(reviewed).error).toBeUndefined();
        expect(validateReview(reviewed) ? [] : validateReview.errors).toEqual([]);
        expect(z.encode(schema, facts)).toEqual(facts);
        expect(z.encode(ofReview, reviewed)).toEqual(reviewed);
      }),
      { numRuns: 60, seed },
    );
  });

  it('mutations are taken or refused by all three', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutationsOf(valid), (facts) => {
        const codes = refusals(id, facts);
        counts[codes.length === 0 ? 'accepted' : 'refused'] += 1;
        expect(schema.safeParse(facts).success).toBe(codes.length === 0);
        const taken = validate(facts);
        if (taken && codes.length > 0) expect(codes.filter((code) => !(code in BEYOND_A_SCHEMA))).toEqual([]);
        if (!taken && codes.length === 0) expect(validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 300, seed },
    );
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(15);
  });

  it('a review with something lacking, misspelt or of the other kind is refused', () => {
    const [facts] = fc.sample(valid, { numRuns: 1, seed });
    const reviewed = review(facts) as Record<string, unknown>;
    const [first] = Object.keys(reviewed);
    const { [first!]: _, ...lacking } = reviewed;
    const faulty = [
      lacking,
      { ...reviewed, verdict: 1 },
      { ...reviewed, findings: [{ code: 'because', citation: '第12条', text: { ja: 'x', en: 'x' } }] },
      id === 'inventory' ? reviewIntroduction({}) : reviewInventory([]),
    ];
    for (const each of faulty) {
      expect(ofReview.safeParse(each).success, JSON.stringify(each)).toBe(false);
      expect(validateReview(each), JSON.stringify(each)).toBe(false);
    }
  });
});

describe('facts in a schema of one’s own', () => {
  const application = introductionFacts.extend({ id: z.string().min(3) });
  it('a case beside an id is still judged by the review', () => {
    const facts = { system: '税務システム', appliedAt: '2026-08-31' };
    const refused = (value: object) =>
      application.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(refused({ ...facts, id: 'A-1' })).toEqual([]);
    expect(refused({ ...facts, id: 'A' })).toEqual(['id']);
    expect(refused({ ...facts, id: 'A-1', appliedAt: '2026-02-30' })).toEqual(['appliedAt']);
    // Nothing is wrong with either department but that the regulation has the other.
    expect(refused({ ...facts, id: 'A-1', organization: { 経理課: '区民生活部' } })).toEqual(['organization.経理課']);
  });
  it('an entry beside a number likewise, at its place in a list', () => {
    const list = z.array(inventoryEntry.extend({ no: z.int() }));
    const issues = list.safeParse([
      { no: 1, system: '税務システム' },
      { no: 2, system: '図書館システム', documents: { kept: 'yes' } },
    ]).error?.issues;
    expect(issues?.map(({ path }) => path.join('.'))).toEqual(['1.documents.kept']);
  });
});

describe('runReview', () => {
  it('answers JSON as the review answers', () => {
    const json = { system: '税務システム', appliedAt: '2026-09-01', plannedFor: 2027 };
    expect(runReview('introduction', json)).toEqual(reviewIntroduction(json));
    const options = { readings: { 'deadline-on-closed-day': 'next-open-day' } } as const;
    expect(runReview('introduction', json, options)).toEqual(reviewIntroduction(json, options));
    expect(runReview('inventory', [{ system: '税務システム' }])).toEqual(reviewInventory([{ system: '税務システム' }]));
  });
  it.each<[string, ReviewId, unknown, object | undefined, string[]]>([
    ['a review that is none', 'budget' as never, {}, undefined, ['review: not-one-of']],
    ['a name that every object has', 'toString' as never, {}, undefined, ['review: not-one-of']],
    ['a Date', 'introduction', { appliedAt: new Date('2026-08-31') }, undefined, ['appliedAt: not-json']],
    ['no list', 'inventory', {}, undefined, [': not-a-list']],
    ['no list, and options', 'inventory', {}, {}, [': not-a-list']],
    [
      'a slip in an entry',
      'inventory',
      [{ system: 'x' }, { sytem: 'y' }],
      {},
      ['1.sytem: unknown-key', '1.system: empty'],
    ],
    [
      'a committee for the meeting',
      'introduction',
      { meeting: { committee: 'security' } },
      undefined,
      ['meeting.committee: unknown-key'],
    ],
    ['options that are none', 'introduction', {}, { on: 1 }, ['options.on: number-for-a-day']],
  ])('%s is refused', (_, id, json, options, expected) => {
    expect(issuesOf(() => runReview(id, json, options as never))).toEqual(expected);
  });
});

describe('explainReview', () => {
  it('says each verdict of an introduction, by its step', () => {
    const review = reviewIntroduction({ system: '図書館システム', change: 'new-system', plannedFor: 2027 });
    const said = explainReview(review, 'ja');
    expect(said.map(({ step }) => step)).toEqual(
      review.steps.filter(({ verdict }) => verdict !== undefined).map(({ step }) => step),
    );
    expect(said[0]?.explanation.summary).toBe('導入等として、情報統括責任者への申請を要する。');
  });
  it('says who manages each system of an inventory', () => {
    const [said] = explainReview(reviewInventory([{ system: '戸籍システム', outsourced: false }]), 'ja');
    expect(said?.system).toBe('戸籍システム');
    expect(said?.explanation.summary).toContain('戸籍住民課長');
  });
  it('of a language or a review that is none it says nothing', () => {
    expect(issuesOf(() => explainReview(reviewInventory([]), 'de' as never))).toEqual(['language: not-one-of']);
    expect(issuesOf(() => explainReview({} as never, 'ja'))).toEqual([': unreadable']);
  });
});

it('there is no JSON Schema of a review that is none', () => {
  expect(issuesOf(() => reviewJsonSchema('budget' as never))).toEqual(['review: not-one-of']);
});
