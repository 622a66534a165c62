/** What a verdict has of its own, in words: days with their weekday, posts with their units, what is empty as none. */
import { expect, it } from 'vitest';
import { contractTerms } from '../../src/articles/article-06-contracts.js';
import { withEnglishNames } from '../../src/catalogue/with-english-names.js';
import {
  type AnyVerdict,
  decideContractTerms,
  decideDataUseApproval,
  decideManager,
  decideQuorum,
  decideTimeliness,
} from '../../src/index.js';
import { fieldsInWords } from '../../src/schemas/verdict-fields.js';
import { LAST, withWeekday, withWeekdayInEnglish } from '../oracles/deadline.js';

const said = (verdict: AnyVerdict, language: 'ja' | 'en') =>
  fieldsInWords(verdict, { language, name: language === 'en' ? withEnglishNames() : (name) => name }).map(
    ({ title, lines }) => `${title} | ${lines.join(' | ')}`,
  );

const onTime = decideTimeliness({ appliedAt: LAST, plannedFor: 2027 });

it('days have their weekday, years are as they are', () => {
  expect(said(onTime, 'ja')).toEqual([
    `期限 | ${withWeekday(LAST)}`,
    `申請が届いた日 | ${withWeekday(LAST)}`,
    'この申請が期限内となる最初の年度 | 2027',
  ]);
  expect(said(onTime, 'en')[0]).toBe(`Deadline | ${withWeekdayInEnglish(LAST)}`);
});

it('posts have their units, and rows of the table their cells', () => {
  const lines = said(decideManager({ system: '税務システム' }), 'ja');
  expect(lines[0]).toBe('管理する者 | 職：デジタル推進課長／その長である組織：デジタル推進課');
  expect(said(decideManager({ system: '税務システム' }), 'en').join()).toContain('(デジタル推進課)');
});

it('what is lacking is called by what it means; of nothing nothing is said', () => {
  const terms = Object.fromEntries(Object.keys(contractTerms).map((term) => [term, true]));
  const verdict = (otherTerms: 'included' | 'lacking', copying = false) =>
    decideContractTerms({ terms: { ...terms, copying }, otherTerms });
  expect(said(verdict('included'), 'en')).toEqual([
    'Terms that it lacks, in the order of the text | Limits on copying',
  ]);
  expect(said(verdict('included', true), 'ja')).toEqual(['欠けている事項（条文の順） | なし']);
  expect(said(decideQuorum({ committee: 'security' }), 'ja')).toEqual([]);
});

it('approvals are numbered, each with its post and its items', () => {
  const uses = [{ managedBy: '福祉推進課', items: ['所得'] }];
  const [approvals] = said(decideDataUseApproval({ applicantSection: '税務課', uses }), 'ja');
  expect(approvals).toMatch(/1件目　.*福祉推進課長.*所得/);
});
