import { describe, expect, it } from 'vitest';
import { edited } from '../../../examples/form/edit.js';
import { blank, change, decide, give, type Sheet, withdraw } from '../../../examples/form/sheet.js';
import { AFTER } from '../../oracles/deadline.js';

const outcomeOf = ({ decision, understood }: Sheet) => decide(decision, understood).outcome;
const wrongPlaces = ({ issues }: Sheet) => issues.map(({ path }) => path);

describe('a value that is refused', () => {
  const late = [
    { kind: 'text', path: 'appliedAt', text: AFTER },
    { kind: 'number', path: 'plannedFor', text: '2027' },
    { kind: 'choice', path: 'urgency', text: '"none"' },
  ].reduce(edited, blank('timeliness'));

  it('stays as entered, and the verdict stays as it was', () => {
    const sheet = give(late, 'appliedAt', '2026-02-30');
    expect(sheet.entered['appliedAt']).toBe('2026-02-30');
    expect(wrongPlaces(sheet)).toEqual(['appliedAt']);
    expect(outcomeOf(sheet)).toBe('late');
  });

  it('does not keep others from counting', () => {
    const sheet = give(give(late, 'appliedAt', '2026-02-30'), 'plannedFor', 2028);
    expect(outcomeOf(sheet)).toBe('on-time');
    expect(wrongPlaces(sheet)).toEqual(['appliedAt']);
  });

  it('was never understood: its fact is not known', () => {
    const sheet = give(give(blank('timeliness'), 'appliedAt', '1.9.2026'), 'plannedFor', 2027);
    expect(sheet.understood).toEqual({ plannedFor: 2027 });
    expect(outcomeOf(sheet)).toBe('undetermined');
  });

  it('counts once another fact that contradicted it is taken back', () => {
    const met = give(blank('quorum'), 'attendance.総務企画部企画担当課長', 'present');
    const other = give(met, 'committee', 'security');
    expect(wrongPlaces(other)).toEqual(['attendance.総務企画部企画担当課長']);
    expect(outcomeOf(other)).toBe('undetermined');
    expect(outcomeOf(withdraw(other, 'attendance.総務企画部企画担当課長'))).toBe('no-quorum-prescribed');
  });
});

describe('the record of a finding', () => {
  const lateUnlessUrgent = give(give(blank('timeliness'), 'appliedAt', AFTER), 'plannedFor', 2027);
  const fields = [
    { kind: 'record', path: 'urgency', text: '' },
    { kind: 'choice', path: 'urgency.holds', text: 'true' },
    { kind: 'text', path: 'urgency.by', text: '情報統括責任者' },
    { kind: 'text', path: 'urgency.reason', text: '法令改正' },
  ];

  it('counts when it is whole, not before', () => {
    const outcomes = fields.map((_, i) => outcomeOf(fields.slice(0, i + 1).reduce(edited, lateUnlessUrgent)));
    expect(outcomes).toEqual(['undetermined', 'undetermined', 'undetermined', 'deadline-waived']);
  });

  it('stays open when a field is emptied', () => {
    const sheet = edited(fields.slice(0, 2).reduce(edited, lateUnlessUrgent), {
      kind: 'choice',
      path: 'urgency.holds',
      text: '',
    });
    expect(sheet.entered['urgency']).toEqual({});
  });
});

describe('what is taken back', () => {
  it('leaves no empty record behind', () => {
    const sheet = give(blank('referral'), 'materials.cost', true);
    expect(withdraw(sheet, 'materials.cost').entered).toEqual({});
  });

  it('is the whole of an emptied list: that there is none is said expressly', () => {
    const using = give(blank('applicant'), 'usingDepartments.0', '区民生活部');
    expect(withdraw(using, 'usingDepartments.0').entered).toEqual({});
    expect(edited(using, { kind: 'none', path: 'usingDepartments', text: '' }).entered).toEqual({
      usingDepartments: [],
    });
  });

  it('leaves an entry of which nothing is known any more', () => {
    const sheet = give(blank('data-use-approval'), 'uses.0.managedBy', '税務課');
    expect(withdraw(sheet, 'uses.0.managedBy').entered).toEqual({ uses: [{}] });
    expect(withdraw(sheet, 'uses.0').entered).toEqual({});
  });

  it('takes its entry out of what was understood as well', () => {
    const first = give(blank('data-use-approval'), 'uses.0.managedBy', '税務課');
    const second = give(first, 'uses.1.managedBy', '戸籍住民課');
    const refused = give(second, 'uses.1.managedBy', '戸籍住民課長');
    expect(refused.understood).toEqual({ uses: [{ managedBy: '税務課' }, { managedBy: '戸籍住民課' }] });
    const moved = withdraw(refused, 'uses.0');
    expect(moved.entered).toEqual({ uses: [{ managedBy: '戸籍住民課長' }] });
    expect(moved.understood).toEqual({ uses: [{ managedBy: '戸籍住民課' }] });
  });
});

it('a remedy changes the facts it names and no others', () => {
  const facts = { committee: 'steering', convenedBy: '情報管理責任者' };
  expect(
    change({ ...blank('meeting'), entered: facts, understood: facts }, { convenedBy: '情報統括責任者' }).entered,
  ).toEqual({
    committee: 'steering',
    convenedBy: '情報統括責任者',
  });
});

it('a section whose name has a dot is one name', () => {
  const sheet = give(blank('manager'), 'organization.第1.5課', '管理部');
  expect(sheet.entered).toEqual({ organization: { '第1.5課': '管理部' } });
});
