/** Article 14(1): what enumerations over distinct items do not meet. */
import { describe, expect, it } from 'vitest';
import { decideDataUseApproval } from '../../src/decisions/data-use-approval.js';

const ADDRESS = '住民基本台帳法第7条第7号';
const NUMBER = '住民基本台帳法第7条第8号の2';
const use = (items: readonly string[], managedBy = '戸籍住民課') => ({
  applicantSection: '福祉推進課',
  uses: [{ managedBy, items }],
  asOf: '2026-08-01',
});

describe('items as they are written', () => {
  it('an item named twice is listed once', () => {
    const { grounds, ...verdict } = decideDataUseApproval(
      use(['所得の額', ADDRESS, '所得の額', NUMBER, ADDRESS, NUMBER]),
    );
    expect(verdict).toMatchObject({
      approvals: [{ from: { label: '戸籍住民課長' }, items: ['所得の額', NUMBER] }],
      exempt: [{ managedBy: '戸籍住民課', items: [ADDRESS] }],
    });
    expect(grounds[1]).toMatchObject({ values: { use: 0, outside: ['所得の額', NUMBER] } });
  });
  it('space around an item and the width of its digits are of no account', () => {
    expect(decideDataUseApproval(use([` ${ADDRESS} `])).outcome).toBe('exempt');
    expect(decideDataUseApproval(use(['住民基本台帳法第７条第７号'])).outcome).toBe('exempt');
    expect(decideDataUseApproval(use([' 所得の額 '])).approvals).toMatchObject([{ items: ['所得の額'] }]);
  });
});

describe('a unit that is no section', () => {
  it('is pointed out where it manages data of another, once', () => {
    const { applicantSection, uses, asOf } = use(['所得の額'], '選挙管理委員会事務局');
    const verdict = decideDataUseApproval({ applicantSection, uses: [...uses, ...uses], asOf });
    expect(verdict.caveats).toMatchObject([{ code: 'unit-is-not-a-section', unit: '選挙管理委員会事務局' }]);
    expect(verdict.contested).toMatchObject([
      { readings: { 'section-like-units': 'literal' }, outcome: 'not-required' },
    ]);
  });
  it('is not pointed out where it uses its own', () => {
    const { uses, asOf } = use(['所得の額'], '選挙管理委員会事務局');
    const verdict = decideDataUseApproval({ applicantSection: '選挙管理委員会事務局', uses, asOf });
    expect(verdict).toMatchObject({ outcome: 'not-required', caveats: [], contested: [] });
  });
});

it('what is missing is found among a hundred thousand units as well', () => {
  // The items of the last use decide, unless its own unit applies; nothing else can tip what all others leave exempt.
  const uses = Array.from({ length: 100_000 }, (_, i) => ({ managedBy: `第${i}課`, items: [ADDRESS] }));
  const open = { managedBy: '収納課' };
  const verdict = decideDataUseApproval({ uses: [...uses, open], asOf: '2026-04-01' });
  expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['applicantSection', 'uses.100000.items'] });
});

describe('however many units and items', () => {
  const units = Array.from({ length: 60 }, (_, i) => `第${i}課`);
  const items = Array.from({ length: 50 }, (_, i) => `項目${i}`);
  const twice = [...units, ...units].map((managedBy) => ({ managedBy, items: ['所得の額', ADDRESS] }));

  it('each unit stands once in the lists, in the order of the uses', () => {
    const verdict = decideDataUseApproval({ applicantSection: '福祉推進課', uses: twice, asOf: '2026-04-01' });
    expect(verdict.approvals).toEqual(
      units.map((unit) => ({ from: { unit, label: `${unit}長` }, items: ['所得の額'] })),
    );
    expect(verdict.exempt).toEqual(units.map((managedBy) => ({ managedBy, items: [ADDRESS] })));
  });
  it('each item stands once, in the order of the facts', () => {
    const verdict = decideDataUseApproval(use([...items, ADDRESS, ...items]));
    expect(verdict.approvals).toEqual([{ from: { unit: '戸籍住民課', label: '戸籍住民課長' }, items }]);
    expect(verdict.exempt).toEqual([{ managedBy: '戸籍住民課', items: [ADDRESS] }]);
    expect(verdict.grounds.find(({ code }) => code === 'within-proviso')?.values).toEqual({ use: 0, outside: items });
  });
});
