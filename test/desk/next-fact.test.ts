import { describe, expect, it } from 'vitest';
import { nextFact } from '../../src/desk.js';
import {
  decideInputDelivery,
  decideMeeting,
  decideOperation,
  decideProcedure,
  decideScope,
  decideUsageRegime,
} from '../../src/index.js';

const DESIGNATION = { holds: true, by: 'デジタル推進課長職務代理者', reason: '共通の利用手順による' };

describe('the next fact, by hand', () => {
  it('第12条第1項・第13条：the change settles more than the system: for abolition nothing is prescribed, whatever the rest is', () => {
    expect(nextFact(decideProcedure({}))).toBe('change');
  });
  it('第2条の2：of three classes of bodies one is outside whatever it is about; of six subjects one is outside whoever it is', () => {
    expect(nextFact(decideScope({}))).toBe('organ');
  });
  it('第19条第1項：whoever else convened it settles a meeting, a seat only as the last that is needed', () => {
    expect(nextFact(decideMeeting({}))).toBe('convenedBy');
    expect(nextFact(decideMeeting({ committee: 'steering', convenedBy: '管理部長職務代理者' }))).toBe('acting');
    expect(nextFact(decideMeeting({ convenedBy: '管理部長' }))).toBe('committee');
  });
  it('第8条第3項：without a cover slip it is not in order, whenever it was delivered', () => {
    expect(nextFact(decideInputDelivery({}))).toBe('coverSlip');
    expect(nextFact(decideInputDelivery({ coverSlip: true }))).toBe('due');
  });
  it('第8条第7項：whether a deputy acts is asked by its own path', () => {
    const facts = { managedBy: '税務課', designation: DESIGNATION } as const;
    expect(nextFact(decideUsageRegime(facts))).toBe('system');
    expect(nextFact(decideUsageRegime({ ...facts, system: '架空予約システム' }))).toBe('acting');
  });
  it('is none where the outcome is known', () => {
    expect(nextFact(decideOperation({ residentOperated: true }))).toBeUndefined();
  });
});
