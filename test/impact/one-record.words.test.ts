/** What an amendment is to one answer: the grounds that it rests on and that change, and the answer by the amended law. */
import { expect, it } from 'vitest';
import { explainOnRecord } from '../../src/impact/one-record.words.js';
import * as main from '../../src/index.js';
import { decideManager, decideOperation } from '../../src/index.js';
import { record } from '../../src/records.js';
import { askedAsOf2023 } from '../editions.js';
import { amending } from './texts.js';

const decideTimeliness = askedAsOf2023(main.decideTimeliness);
const reviewIntroduction = askedAsOf2023(main.reviewIntroduction);
const explain = askedAsOf2023(explainOnRecord);

const deadline = amending('第12条第2項中「8月末日」を「9月末日」に改める。');
const facts = { appliedAt: '2027-09-10', plannedFor: 2028, urgency: 'none' } as const;

it('of a verdict that rests on what changes, with what becomes of it', () => {
  const lines = explain(deadline, record(decideTimeliness(facts), facts), 'ja');
  expect(lines.slice(0, 2)).toEqual(['根拠のうち変わるもの：第12条第2項本文', '結論：期限に遅れている → 期限内である']);
  expect(explain(deadline, record(decideTimeliness(facts), facts), 'en')[0]).toBe(
    'Grounds whose wording changes: Article 12, paragraph (2), main clause',
  );
});

it('of a verdict that rests on other places', () => {
  const operation = { residentOperated: false, authorisation: 'approved' } as const;
  expect(explain(deadline, record(decideOperation(operation), operation), 'ja')).toEqual([
    '根拠のうち変わるもの：なし',
  ]);
  expect(explain(deadline, record(decideManager({}), {}), 'en')).toEqual(['Grounds whose wording changes: none']);
});

it('of a review, whatever question the place is a ground of', () => {
  const lines = explain(deadline, record(reviewIntroduction(facts), facts), 'ja');
  expect(lines[0]).toBe('根拠のうち変わるもの：第12条第2項本文');
  expect(lines.length).toBeGreaterThan(1);
});

it('of grounds several may change', () => {
  const reworded = amending('第12条第2項中「8月末日」を「9月末日」に、「急ぐとき」を「急を要するとき」に改める。');
  expect(explain(reworded, record(decideTimeliness(facts), facts), 'ja')[0]).toBe(
    '根拠のうち変わるもの：第12条第2項本文／第12条第2項ただし書',
  );
});
