/** Facts that do not matter to a verdict. That none is named that does is tried for all questions in test/docs/desk. */
import { describe, expect, it } from 'vitest';
import { idleFacts } from '../../src/desk/idle-facts.js';
import { decideDataUseApproval, decideMeeting, decideQuorum, decideTimeliness } from '../../src/index.js';
import { AFTER, LAST } from '../oracles/deadline.js';

describe('a finding on urgency', () => {
  it('does not matter to an application on time', () => {
    const facts = { appliedAt: LAST, plannedFor: 2027 };
    expect(idleFacts(decideTimeliness(facts), facts)).toEqual(['urgency']);
    expect(idleFacts(decideTimeliness({ ...facts, urgency: 'none' }), { ...facts, urgency: 'none' })).toEqual([
      'urgency',
    ]);
  });
  it('matters to a late one, known or not', () => {
    const facts = { appliedAt: AFTER, plannedFor: 2027 };
    expect(idleFacts(decideTimeliness(facts), facts)).toEqual([]);
    expect(idleFacts(decideTimeliness({ ...facts, urgency: 'none' }), { ...facts, urgency: 'none' })).toEqual([]);
  });
});

it('of which register data are does not matter to a section that uses its own', () => {
  const of = (managedBy: string) => {
    const uses = [{ managedBy, items: ['住民基本台帳法第7条第1号'] }];
    const facts = { applicantSection: '税務課', asOf: LAST, uses };
    return idleFacts(decideDataUseApproval(facts), facts);
  };
  expect(of('税務課')).toContain('uses.0.register');
  // Only matters of the resident register are free of approval.
  expect(of('戸籍住民課')).not.toContain('uses.0.register');
});

it('what would contradict the others is not said to be the same', () => {
  // The seat is one of the steering committee.
  const facts = { committee: 'steering', attendance: { 管理部経理課長: 'present' } } as const;
  expect(idleFacts(decideQuorum(facts), facts)).not.toContain('committee');
});

it('of a list of which nothing is known, nothing is said', () => {
  const facts = { applicantSection: '税務課' };
  expect(idleFacts(decideDataUseApproval(facts), facts)).toEqual([]);
});

it('whether a deputy acts may matter as long as it is open who convened, and not once that is settled', () => {
  const open = { committee: 'security' } as const;
  expect(idleFacts(decideMeeting(open), open)).not.toContain('acting');
  const settled = { ...open, convenedBy: '税務課長' } as const;
  expect(idleFacts(decideMeeting(settled), settled)).toContain('acting');
});
