import { describe, expect, it } from 'vitest';
import { threats } from '../../src/regulation/threats.js';

describe('第26条第1項：想定される事象の要因', () => {
  const causesOf = (item: 1 | 2 | 3) =>
    threats
      .filter(({ items }) => (items as readonly string[]).includes(`第26条第1項第${item}号`))
      .map(({ cause }) => cause);
  it('第1号は意図的な要因', () => {
    expect(causesOf(1)).toEqual(['unauthorised-access', 'virus-attack', 'denial-of-service']);
  });
  it('第2号は意図的でない要因', () => {
    expect(causesOf(2)).toEqual([
      'unauthorised-removal',
      'unauthorised-software',
      'rule-breach',
      'program-defect',
      'operating-error',
      'failure',
    ]);
  });
  it('第3号は災害と事故・故障', () => {
    expect(causesOf(3)).toEqual(['failure', 'earthquake', 'lightning', 'fire', 'disaster', 'accident']);
  });
  it('故障だけが二つの号に当たる', () => {
    expect(threats.filter(({ items }) => items.length > 1).map(({ cause }) => cause)).toEqual(['failure']);
  });
  it('意図的とされるのは第1号の要因だけ', () => {
    expect(threats.filter(({ intentional }) => intentional).map(({ cause }) => cause)).toEqual(causesOf(1));
  });
  it('同じ要因は一度だけ現れ、日英の名称がある', () => {
    expect(new Set(threats.map(({ cause }) => cause)).size).toBe(threats.length);
    for (const { ja, en } of threats) {
      expect(ja).toMatch(/[\p{Script=Han}\p{Script=Katakana}]/u);
      expect(en).toMatch(/^[a-z -]+$/);
    }
  });
});
