import { describe, expect, it } from 'vitest';
import { appendedTable1, type InventoryEntry, reviewInventory } from '../../src/index.js';
import { issuesOf } from '../input/issues.js';

const TERMS = {
  confidentiality: true,
  'purpose-limitation': true,
  'handover-and-disposal': true,
  copying: true,
  subcontracting: true,
  inspection: true,
  'incident-reporting': true,
  'security-measures': true,
  ownership: true,
};
const kept = { kept: true, changed: false };
const good: InventoryEntry = {
  system: '図書館システム',
  outsourced: true,
  documents: kept,
  contract: { terms: TERMS, otherTerms: 'none-needed' },
  operationManual: kept,
  emergencyManual: { established: true, reviewNeeded: 'none' },
  selfInspected: true,
};
const found = (change: Partial<InventoryEntry>, options = {}) =>
  reviewInventory([{ ...good, ...change }], options).findings.map(({ citation, code }) => `${citation} ${code}`);

describe('reviewInventory', () => {
  it('finds nothing in a system that is in order', () => {
    const { findings, unknown, systems } = reviewInventory([good]);
    expect(findings).toEqual([]);
    expect(unknown).toEqual([]);
    expect(systems[0]?.checks.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'in-order'));
  });
  it.each<[Partial<InventoryEntry>, string]>([
    [{ documents: { kept: false } }, '第5条第1項 documents-not-kept'],
    [{ documents: { kept: true, changed: true, reflected: false } }, '第5条第2項 documents-outdated'],
    [{ contract: { terms: { ...TERMS, copying: false }, otherTerms: 'included' } }, '第6条 contract-terms-lacking'],
    [{ operationManual: { kept: false } }, '第11条第1項 operation-manual-not-kept'],
    [{ operationManual: { kept: true, changed: true, reflected: false } }, '第11条第2項 operation-manual-outdated'],
    [{ emergencyManual: { established: false } }, '第28条第1項 emergency-manual-missing'],
    [
      {
        emergencyManual: {
          established: true,
          reviewed: false,
          reviewNeeded: { holds: true, by: 'ゆいの森課長', reason: '組織改正' },
        },
      },
      '第28条第2項 emergency-manual-review-due',
    ],
    [{ selfInspected: false }, '第29条第2項 self-inspection-outstanding'],
  ])('%j', (change, finding) => expect(found(change)).toEqual([finding]));
  it('第4条：管理する者がいないのは、別の読み方のときだけ', () => {
    expect(found({ system: '期日前投票システム' })).toEqual([]);
    expect(found({ system: '期日前投票システム' }, { readings: { 'section-like-units': 'literal' } })).toEqual([
      '第4条第2項 no-manager',
    ]);
  });
  it('第5条・第6条・第28条：管理する者の定めがなければ、管理する者の義務は問わない', () => {
    const bad = { system: '表にないシステム', documents: { kept: false }, emergencyManual: { established: false } };
    expect(found({ ...bad, managedBy: '税務課' })).toEqual([
      ...['第5条第1項 documents-not-kept', '第28条第1項 emergency-manual-missing'],
    ]);
    expect(found({ ...bad, managedBy: 'no-section' })).toEqual(['第4条第2項 no-manager']);
    expect(found({ ...bad, managedBy: 'no-section', selfInspected: false })).toEqual([
      ...['第4条第2項 no-manager', '第29条第2項 self-inspection-outstanding'],
    ]);
  });
  it('別表第1：実際に管理する課が所管と異なれば、指摘する', () => {
    expect(found({ managedBy: 'ゆいの森課' })).toEqual([]);
    expect(found({ managedBy: '税務課' })).toEqual(['別表第1 manager-differs']);
    expect(found({ managedBy: 'no-section' })).toEqual(['別表第1 manager-differs']);
    expect(found({ system: '表にないシステム', managedBy: '税務課' })).toEqual([]);
  });
  it('第6条：委託していなければ契約は問わない', () => {
    expect(reviewInventory([{ ...good, outsourced: false, contract: undefined }]).systems[0]?.checks[2]?.status).toBe(
      'not-applicable',
    );
  });
  it('第6条：欠けている事項は、すべて分かるときに挙げ、分からない事項は不明とする', () => {
    const check = (contract: InventoryEntry['contract']) =>
      reviewInventory([{ ...good, contract }]).systems[0]?.checks.find((each) => each.check === 'contract');
    expect(check({ terms: { ...TERMS, copying: false }, otherTerms: 'included' })?.finding?.text).toEqual({
      ja: '契約に、次の事項が欠けている：複写の制限。',
      en: 'The contract lacks: limits on copying.',
    });
    expect(check({ terms: { copying: false } })?.finding?.text).toEqual({
      ja: '契約に、明記すべき事項が欠けている。',
      en: 'The contract lacks terms that it must have.',
    });
    expect(check({ terms: TERMS })).toEqual({ check: 'contract', status: 'unknown', missing: ['contract.otherTerms'] });
  });
  it('says of all 117 systems what is not known, and finds no fault in it', () => {
    const review = reviewInventory(appendedTable1.map(({ name }) => ({ system: name })));
    expect(review.findings).toEqual([]);
    expect(review.unknown).toHaveLength(117 * 5);
    expect(reviewInventory([{ system: '新しいシステム' }]).unknown[0]).toEqual({
      system: '新しいシステム',
      check: 'manager',
      missing: ['managedBy'],
    });
  });
  it('refuses what it does not understand, at its place in the list', () => {
    const issues = (systems: unknown, options?: unknown) =>
      issuesOf(() => reviewInventory(systems as never, options as never));
    expect(issues([good, { ...good, outsourced: 'yes' }])).toEqual(['1.outsourced: not-a-boolean']);
    expect(issues([{ ...good, documents: { keptt: true } }])).toEqual(['0.documents.keptt: unknown-key']);
    expect(issues([{ ...good, selfInspection: true }])).toEqual(['0.selfInspection: unknown-key']);
    expect(issues([{ ...good, documents: { document: 'operation-manual' } }])).toEqual([
      '0.documents.document: unknown-key',
    ]);
    expect(issues([{}])).toEqual(['0.system: empty']);
    const hostile = Object.defineProperty({}, 'kept', { enumerable: true, get: () => JSON.parse('{') });
    expect(issues([{ ...good, documents: hostile }])).toEqual(['0.documents: unreadable']);
    expect(issues(null)).toEqual([': null']);
    expect(issues([null])).toEqual(['0: null']);
    for (const systems of [[], [good], [good, good]])
      expect(issues(systems, { day: '2026-08-31' })).toEqual(['options.day: unknown-key']);
  });
});
