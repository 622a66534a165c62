/** What the desk works out before it draws: what it takes of the entries, what they are to the answer, what it shares. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, namesOf, standingsFor } from '../../../docs/site/desk/answer.js';
import {
  type Asked,
  type Case,
  entered,
  type Facts,
  factsFor,
  known,
  withFacts,
} from '../../../docs/site/desk/case.js';
import { controlOf } from '../../../docs/site/desk/control.js';
import exampleData from '../../../docs/site/desk/examples.data.js';
import { QUESTIONS } from '../../../docs/site/desk/fragment.js';
import { usesHeldElsewhere } from '../../../docs/site/desk/items.js';
import { readingsOf, withReadings } from '../../../docs/site/desk/schemas.js';
import { toneOf } from '../../../docs/site/desk/summary.js';
import {
  type DecisionId,
  decideManager,
  decisions,
  explain,
  parseMoment,
  reviewIntroduction,
} from '../../../src/index.js';
import { valueAt } from '../../../src/input/steps.js';
import { placeAt } from '../../../src/schemas/place.js';
import { runDecision as decide, factsJsonSchema } from '../../../src/schemas.js';
import { arbitraryFacts } from '../../../src/testing.js';
import { asOf2023 } from '../../editions.js';
import { AFTER, dueOn, LAST, withInitial } from '../../oracles/deadline.js';
import { daysLater } from '../../oracles/timeliness.js';

const SEED = 20260831;
const ids = decisions.map(({ id }) => id);
const caseOf = (asked: Asked, facts: Facts, options: Facts = {}): Case => ({
  asked,
  facts: withFacts(asked, {}, facts),
  options,
});
const outcomeOf = (given: Case) => answerTo(given).verdict?.outcome;

describe('the examples', () => {
  const examples = exampleData.load();
  it.each(QUESTIONS)('%s has one that is understood as a whole', (asked) => {
    const { verdict, refused, unfinished } = answerTo(caseOf(asked, examples[asked].facts));
    expect([...refused, ...unfinished]).toEqual([]);
    expect(verdict?.missing ?? []).toEqual([]);
  });
  it('the case of the ward answers the questions by themselves', () => {
    const { facts } = caseOf('introduction', examples.introduction.facts);
    // It came on 1 September 2025 for fiscal year 2026; two other sections' data need approval.
    expect(asOf2023(() => outcomeOf({ asked: 'timeliness', facts, options: {} }))).toBe('late');
    expect(outcomeOf({ asked: 'applicant', facts, options: {} })).toBe('eligible');
    expect(outcomeOf({ asked: 'data-use-approval', facts, options: {} })).toBe('required');
  });
});

describe('a case is shared', () => {
  it('what is asked of a meeting is asked of the meeting of the introduction', () => {
    const facts = withFacts('quorum', { system: '税務システム' }, { committee: 'steering', chair: 'present' });
    expect(facts).toEqual({ system: '税務システム', committee: 'steering', meeting: { chair: 'present' } });
    expect(factsFor('meeting', facts)).toEqual({ committee: 'steering', chair: 'present' });
    expect(factsFor('introduction', facts)).toEqual({ system: '税務システム', meeting: { chair: 'present' } });
    expect(factsFor('introduction', { ...facts, committee: 'security' })).toEqual({ system: '税務システム' });
    expect(withFacts('quorum', facts, {})).toEqual({ system: '税務システム' });
  });
  it.each(ids)('%s: what a question is given it has back, and nothing else of the case is touched', (id) => {
    const returns = fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>, (facts) => {
      const shared = withFacts(id, { cioAvailable: true, matter: 'other' }, facts);
      expect(factsFor(id, shared)).toEqual(facts);
      expect(withFacts(id, withFacts(id, shared, {}), facts)).toEqual(shared);
    });
    fc.assert(returns, { seed: SEED, numRuns: 20 });
  });
});

describe('entries', () => {
  it('are understood by their English names, in any case and with an article', () => {
    for (const system of ['税務システム', 'tax system', 'The Tax System', ' Tax system '])
      expect(outcomeOf(caseOf('manager', { system, managedBy: '税務課' })), system).toBe('digital-promotion-section');
    const applicant = { system: 'tax system', change: 'new-introduction', applicant: 'デジタル推進課長' };
    expect(outcomeOf(caseOf('applicant', applicant))).toBe('eligible');
    expect(outcomeOf(caseOf('manager', { system: 'tax systems', managedBy: '税務課' }))).not.toBe(
      'digital-promotion-section',
    );
  });
  it('but for a reason, which stays in the words of whoever gives it', () => {
    const urgency = { holds: true, by: 'Mayor', reason: 'Address', on: LAST };
    expect(answerTo(caseOf('timeliness', { urgency })).facts).toEqual({ urgency: { ...urgency, by: '区長' } });
  });
  it('in plain words of either language do not settle whose data they are', () => {
    for (const item of ['氏名', 'お名前', 'Name', 'name', 'Address', 'Date of birth', 'Sex', 'My Number']) {
      const uses = [{ managedBy: '戸籍住民課', items: [item] }];
      const { refused } = answerTo(caseOf('data-use-approval', { applicantSection: '税務課', asOf: LAST, uses }));
      expect(
        refused.map(({ code, path }) => [code, path]),
        item,
      ).toEqual([['ambiguous-item', 'uses.0.items.0']]);
    }
  });
  it('say of the day of a finding what is wrong with any day', () => {
    for (const on of ['令和7年8月20日（木）', '令和7年9月31日', '45901', '8月20日']) {
      const urgency = { holds: true, by: '情報統括責任者', reason: '法令改正', on };
      const { refused } = answerTo(caseOf('timeliness', { urgency }));
      const [wrong] = parseMoment(on).issues!;
      expect(refused, on).toEqual([{ ...wrong, path: 'urgency.on' }]);
    }
  });
  it.each(ids)('%s: what is understood has the verdict of the library', (id) => {
    const same = fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>, (facts) => {
      const { verdict, refused, unfinished } = answerTo(caseOf(id, facts));
      expect(verdict).toEqual(decide(id, facts));
      expect([...refused, ...unfinished]).toEqual([]);
    });
    fc.assert(same, { seed: SEED, numRuns: 20 });
  });

  const late = { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' };
  it('that are refused leave no answer, and count as not known', () => {
    const { verdict, refused } = answerTo(caseOf('timeliness', { ...late, appliedAt: '2026-02-30' }));
    expect(refused.map(({ path }) => path)).toEqual(['appliedAt']);
    expect(verdict).toEqual(decide('timeliness', { plannedFor: 2027, urgency: 'none' }));
    expect(namesOf(refused, 'timeliness', 'en')).toEqual(['When the application arrived']);
  });
  it('that contradict each other are refused', () => {
    const { refused } = answerTo(caseOf('timeliness', { plannedFor: { begins: 2028, takesEffect: 2027 } }));
    expect(refused.length).toBeGreaterThan(0);
  });
  it('that are begun and not finished count as not known', () => {
    const { verdict, refused, unfinished } = answerTo(
      caseOf('timeliness', { ...late, urgency: { holds: true, by: '' } }),
    );
    expect(refused).toEqual([]);
    expect(unfinished.map(({ path }) => path).sort()).toEqual(['urgency.by', 'urgency.reason']);
    expect(verdict?.missing).toEqual(['urgency']);
  });
  it('of a list, begun and not finished, leave the others as they are', () => {
    const { review, refused, unfinished } = answerTo(
      caseOf('introduction', { notified: true, approvals: [{ from: '税務課長' }, {}] }),
    );
    expect(refused).toEqual([]);
    expect(unfinished.map(({ path }) => path)).toEqual(['approvals.1.from']);
    expect(review).toEqual(reviewIntroduction({ notified: true, approvals: [{ from: '税務課長' }] }));
  });
  it('of days are read as offices write them, the day of a finding too', () => {
    const urgency = { holds: true, by: '情報統括責任者', reason: '法令改正', on: '令和8年8月1日' };
    const { verdict, refused } = answerTo(
      caseOf('timeliness', { appliedAt: withInitial(AFTER), plannedFor: '令和9年度', urgency }),
    );
    expect(refused).toEqual([]);
    expect(verdict?.outcome).toBe('deadline-waived');
  });
  it('of closed days: one that is none is refused, the others count', () => {
    const { plannedFor, last } = dueOn('Sunday');
    const [monday, tuesday] = [daysLater(last, 1), daysLater(last, 2)];
    const readings = { 'deadline-on-closed-day': 'next-open-day' };
    const given = caseOf('timeliness', { appliedAt: tuesday, plannedFor, urgency: 'none' }, { readings });
    expect(outcomeOf(given)).toBe('late');
    const { verdict, refused } = answerTo({ ...given, options: { readings, closedDays: ['2025-09', monday] } });
    expect(refused.map(({ path }) => path)).toEqual(['options.closedDays.0']);
    expect(namesOf(refused, 'timeliness', 'en')).toEqual(['Closed days']);
    expect(verdict?.outcome).toBe('on-time');
  });
  it('may be taken back, all or a part', () => {
    const schema = factsJsonSchema('timeliness');
    const finding = { urgency: { holds: true, by: '情報統括責任者' } };
    expect(entered(schema, finding, 'urgency.by', undefined)).toEqual({ urgency: { holds: true } });
    expect(entered(schema, finding, 'urgency', undefined)).toEqual({});
    expect(entered(schema, {}, 'plannedFor', 2027)).toEqual({ plannedFor: 2027 });
    const uses = entered(factsJsonSchema('data-use-approval'), {}, 'uses.0.items.0', '所得');
    expect(uses).toEqual({ uses: [{ items: ['所得'] }] });
  });
});

describe('氏名 as an item', () => {
  const uses = [{ managedBy: '戸籍住民課', items: ['所得', '氏名'] }];
  const use = (each: object) =>
    answerTo(caseOf('data-use-approval', { applicantSection: '税務課', asOf: LAST, uses: [each] }));
  it('settles nothing before it is said which matter is meant', () => {
    for (const items of [['氏名'], ['所得', '氏名'], [' 氏 名'], ['氏名、住所']]) {
      const { verdict, refused } = use({ managedBy: '戸籍住民課', items });
      expect(refused.map(({ code }) => code)).toEqual(['ambiguous-item']);
      expect(verdict?.outcome).toBe('undetermined');
    }
  });
  it('is then that of the register, or held elsewhere in a use of its own', () => {
    expect(use({ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'] }).verdict?.outcome).toBe('exempt');
    const apart = usesHeldElsewhere({ uses }, 'uses.0.items.1');
    const held = { managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'], register: 'other' };
    expect(apart).toEqual([{ managedBy: '戸籍住民課', items: ['所得'] }, held]);
    expect(usesHeldElsewhere({ uses: [{ ...uses[0], items: ['名前'] }] }, 'uses.0.items.0')).toEqual([held]);
    expect(use(held).verdict?.outcome).toBe('required');
  });
});

describe('what a fact is to the answer', () => {
  const standings = (asked: Asked, facts: Facts, options: Facts = {}) =>
    Object.fromEntries(standingsFor(answerTo(caseOf(asked, facts, options))));

  it('urgency does not matter on time, and is the next to be asked when late', () => {
    expect(standings('timeliness', { appliedAt: LAST, plannedFor: 2027 })).toEqual({ urgency: 'idle' });
    expect(standings('timeliness', { appliedAt: AFTER, plannedFor: 2027 })).toEqual({ urgency: 'next' });
  });
  it('a default that can be changed matters, though nothing waits for it', () => {
    const uses = [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'] }];
    const facts = { applicantSection: '税務課', asOf: LAST, uses };
    expect(decide('data-use-approval', facts).missing).toEqual([]);
    expect(standings('data-use-approval', facts)).toEqual({});
    expect(
      standings('data-use-approval', { ...facts, uses: [{ ...uses[0], managedBy: '税務課' }] })['uses.0.register'],
    ).toBe('idle');
  });
  it('a review waits for the facts of its steps', () => {
    expect(standings('introduction', { system: '図書館システム' })['change']).toBe('next');
  });

  it.each(ids)('%s: a fact said not to matter never changes the answer, whatever it is', (id) => {
    const schema = factsJsonSchema(id);
    const facts = arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>;
    const holds = fc.property(facts, facts, (given, other) => {
      const { verdict } = answerTo(caseOf(id, given));
      for (const [path, standing] of Object.entries(standings(id, given))) {
        expect(standing === 'idle').toBe(!verdict!.missing.some((each) => each === path));
        if (standing !== 'idle') continue;
        const { steps } = placeAt(schema, path);
        const changed = answerTo(caseOf(id, known(given, steps, valueAt(other, steps))));
        if (changed.refused.length > 0) continue; // What other facts are, another place may not be.
        expect(changed.verdict!.outcome).toBe(verdict!.outcome);
        expect(explain(changed.verdict!, 'ja').summary).toBe(explain(verdict!, 'ja').summary);
      }
    });
    fc.assert(holds, { seed: SEED, numRuns: 25 });
  });
});

describe('options', () => {
  it('keep the readings that are turned, and turn them back', () => {
    const turned = withReadings({ on: LAST }, { 'deadline-on-closed-day': 'next-open-day' });
    expect(turned).toEqual({ readings: { 'deadline-on-closed-day': 'next-open-day' }, on: LAST });
    expect(withReadings(turned, { 'deadline-on-closed-day': 'no-extension' })).toEqual({ on: LAST });
  });
  it('are those of a question; a whole case has those of its steps', () => {
    expect(readingsOf('timeliness')).toEqual(['deadline-on-closed-day', 'planned-year']);
    expect(readingsOf('introduction')).toContain('quorum-base');
  });
});

describe('an answer', () => {
  it('has a colour', () => {
    expect(toneOf(decide('timeliness', {}))).toBe('open');
    expect(toneOf(decide('timeliness', { appliedAt: LAST, plannedFor: 2027 }))).toBe('favourable');
    expect(toneOf(decide('timeliness', { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' }))).toBe('unfavourable');
    expect(toneOf(decideManager({ system: '税務システム' }))).toBe('plain');
  });
});

it('a control is what a schema asks for', () => {
  const kinds = (id: DecisionId) =>
    Object.values(factsJsonSchema(id).properties!).map((schema) => controlOf(schema as never, undefined, 'ja').kind);
  expect(kinds('timeliness')).toEqual(['text', 'text', 'finding']);
  expect(kinds('data-use-approval')).toEqual(['text', 'list', 'text', 'names']);
  expect(kinds('quorum')).toEqual(['choice', 'group', 'list', 'choice', 'list']);
});
