import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.js';
import { decideOperation, decideQuorum, InvalidFactsError } from '../../src/index.js';
import { record } from '../../src/records.js';
import * as text from '../../src/text.js';
import { compareTexts, explainImpact } from '../../src/text.js';
import { askedAsOf2023 } from '../editions.js';
import { amending, base } from './texts.js';

const impactOf = askedAsOf2023(text.impactOf);
const decideTimeliness = askedAsOf2023(main.decideTimeliness);
const reviewIntroduction = askedAsOf2023(main.reviewIntroduction);

const TEXTS = {
  deadline: '第12条第2項中「8月末日」を「9月末日」に改める。',
  member: '別表第2中「管理部経理課長」を「区民生活部税務課長」に改める。',
  condition: '第10条中「認めたとき」を「命じたとき」に改める。',
  systems:
    '別表第1の貸付システムの項を削り、同表の税務システムの項の次に次のように加える。\n滞納整理支援システム\t滞納整理事務\t税務課',
};

describe('an impact in words', () => {
  const facts = { appliedAt: '2027-09-10', plannedFor: 2028, urgency: 'none' } as const;
  const operation = { residentOperated: false, authorisation: 'approved' } as const;
  const quorum = { committee: 'steering', attendance: { 経理課長: 'present' } } as const;
  const records = [
    record(decideTimeliness(facts), facts),
    record(decideOperation(operation), operation),
    record(decideQuorum(quorum), quorum),
    record(reviewIntroduction(facts), facts),
    5,
  ];
  const impact = impactOf(amending([TEXTS.condition, TEXTS.deadline, TEXTS.systems, TEXTS.member].join('\n')), records);
  it('says in Japanese what changes, from when, what it cannot follow, and which records flip', () => {
    const lines = explainImpact(impact, 'ja');
    expect(lines.slice(0, 8)).toEqual([
      '値の変わるもの：',
      '  申請の期限（第12条第2項本文）：8月31日 → 9月30日',
      '  別表第1：貸付システム（資金貸付事務・デジタル推進課） → なし',
      '  別表第1：なし → 滞納整理支援システム（滞納整理事務・税務課）',
      '  別表第2：管理部経理課長 → 区民生活部税務課長',
      '令和9年4月1日から施行されるものとして判断した。',
      'ライブラリに取り込むまで判断に反映できない変更：',
      '  第10条：文言が変わった（decideOperation）',
    ]);
    expect(lines).toContain('改正箇所にある文言上の不備：');
    expect(lines).toEqual(expect.arrayContaining(['関係する手引の例：', '  1-ten-minute-start：期限に間に合うか']));
    expect(lines).toContain(
      '記録5件：結論が変わるもの3件、結論のほかが変わるもの0件、見直しを要するもの1件、影響のないもの0件、読み取れないもの1件。',
    );
    expect(lines).toEqual(expect.arrayContaining(['1件目：', '  結論：期限に遅れている → 期限内である']));
    expect(lines).toContain(
      '  改正後は受け付けない：facts.attendance.経理課長：この委員会の職ではありません（別表第2・別表第3）。',
    );
    expect(lines.slice(-2)).toEqual(['見直しを要する記録：2件目', '読み取れない記録：5件目']);
  });
  it('and in English', () => {
    const lines = explainImpact(impact, 'en');
    expect(lines.slice(0, 8)).toEqual([
      'Constants that change:',
      '  Deadline of applications (Article 12, paragraph (2), main clause): 31 August → 30 September',
      expect.stringMatching(/^ {2}Appended Table 1: .*貸付システム.* → none$/),
      expect.stringMatching(/^ {2}Appended Table 1: none → .*滞納整理支援システム/),
      expect.stringMatching(/^ {2}Appended Table 2: .*管理部経理課長.* → .*区民生活部税務課長/),
      'They are taken to count from 1 April 2027 on.',
      'Changes that no decision can follow until the library encodes them:',
      '  Article 10: other words (decideOperation)',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['record 1:', '  Outcome: it is late → it is on time', 'record 4:']));
    expect(lines).toContain(
      '  Refused under the amended law: facts.attendance.経理課長: This is not a post of the committee (Appended Tables 2 and 3).',
    );
    expect(lines.slice(-2)).toEqual(['To be looked at: record 2', 'Not readable: record 5']);
  });
  it('says of a member who comes what he was not, and nothing of records that need no look', () => {
    const comes = '別表第2の管理部経理課長の項の次に次のように加える。\n区民生活部税務課長';
    const lines = explainImpact(impactOf(amending(comes), [records[1]]), 'ja');
    expect(lines[1]).toBe('  別表第2：なし → 区民生活部税務課長');
    expect(lines.at(-1)).toMatch(/^記録1件：.*見直しを要するもの0件、影響のないもの1件/);
  });
  it('says why the changed constants count for all days', () => {
    const basis = (supplement: string) => explainImpact(impactOf(amending(TEXTS.deadline, supplement)), 'ja')[2];
    expect(basis('この訓令は、公布の日から施行する。')).toBe(
      '施行期日が分からないので、すべての日について変わるものとして判断した。',
    );
    const two = 'この訓令は、令和9年4月1日から施行する。ただし、別表第1の改正規定は、令和9年10月1日から施行する。';
    expect(basis(two)).toContain('施行期日が二つ以上ある（令和9年4月1日、令和9年10月1日）');
    expect(explainImpact(impactOf(amending(TEXTS.deadline, two)), 'en')[2]).toBe(
      'There are several days of entry into force (1 April 2027, 1 October 2027): they are taken to count for all days.',
    );
  });
  it('names places on which no decision rests, and decisions of another version by what they are called there', () => {
    const impact = impactOf(compareTexts(base, `${base}\n別表第4(第9条関係)\n\n機械\t置き場\n\n笛\t棚\n`));
    expect(explainImpact(impact, 'en')).toContain('  Appended Table 4: added');
    const other = { place: '第10条', why: 'reworded', decisions: ['newer'] } as never;
    expect(explainImpact({ ...impact, notCarried: [other] }, 'ja')).toContain(
      '  第10条：文言が変わった（decideNewer）',
    );
  });
  it('of nothing has no lines', () => expect(explainImpact(impactOf(compareTexts(base, base)), 'ja')).toEqual([]));
  it('refuses what is no impact, and no language', () => {
    expect(() => explainImpact({} as never, 'ja')).toThrow(InvalidFactsError);
    expect(() => explainImpact(impact, 'fr' as never)).toThrow(InvalidFactsError);
  });
});
