import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEnglishNames } from '../../src/catalogue/with-english-names.js';
import { appendedTable1, appendedTable2, appendedTable3, decideManager, explain, posts } from '../../src/index.js';
import { officeInEnglish } from '../../src/regulation/english-offices.js';
import { attestedDepartments, englishNames, sectionLikeUnits } from '../../src/regulation.js';

const JAPANESE = /[^\x20-\x7e]/;

describe('working English names', () => {
  const { units, departments, posts: ofPosts, systems } = englishNames;
  it('are had by every unit, department, post, seat and system', () => {
    const named = { ...units, ...departments, ...ofPosts, ...systems };
    expect(Object.keys(named)).toEqual(
      expect.arrayContaining([
        ...Object.keys(attestedDepartments),
        ...Object.values(attestedDepartments),
        ...sectionLikeUnits,
        ...appendedTable1.flatMap(({ name, unit }) => [name, unit]),
        ...appendedTable2,
        ...appendedTable3,
        ...posts.flatMap(({ post, alsoCalled }) => [post, ...alsoCalled]),
      ]),
    );
    for (const name of Object.values(named)) expect(name).toMatch(/^[A-Za-z]/);
  });
  it('are English', () => {
    for (const table of Object.values(englishNames))
      for (const name of Object.values(table)) expect(name).not.toMatch(JAPANESE);
  });
  it.each(['units', 'departments', 'systems'] as const)('of %s are one for each', (table) => {
    const names = Object.values(englishNames[table]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
  it('of systems stand beside their row', () => {
    const source = readFileSync('src/catalogue/english-systems.ts', 'utf8');
    const noted = [...source.matchAll(/^ {2}['"].*['"], \/\/ (.*)$/gm)].map(([, name]) => name);
    expect(noted).toEqual(appendedTable1.map(({ name }) => name));
  });
  it('call what is a section, a department or a secretariat so', () => {
    for (const [unit, name] of [...Object.entries(units), ...Object.entries(departments)]) {
      expect(/課$/.test(unit), unit).toBe(/ Section$/.test(name));
      expect(/部$/.test(unit), unit).toBe(/ Department$/.test(name));
      expect(/事務局$/.test(unit), unit).toBe(/ Secretariat$/.test(name));
    }
  });
  it.each([
    ['税務課長', 'head of the Tax Section'],
    ['選挙管理委員会事務局の長', 'head of the Election Commission Secretariat'],
    ['教育委員会事務局教育総務課長', 'head of the Education General Affairs Section'],
    ['総務企画部企画担当課長', 'section head for planning of the General Affairs and Planning Department'],
    ['管理部長', 'head of the Administration Department'],
    ['情報統括責任者', 'chief information officer'],
    ['税務課の属する部の長', 'head of the department of the Tax Section'],
    ['福祉部経理課長', 'head of the Accounts Section of the Welfare Department'],
    ['税務課収納係長', undefined],
    ['教育部長', undefined],
    ['課長', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, english) => expect(officeInEnglish(name)).toBe(english));
});

describe('English sentences with names', () => {
  const named = (...sentences: string[]) => sentences.map(withEnglishNames());
  it('have the Japanese name beside the first', () => {
    expect(named('税務課 manages it. Ask 税務課.', 'the head of 税務課')).toEqual([
      'The Tax Section (税務課) manages it. Ask the Tax Section.',
      'the head of the Tax Section',
    ]);
    expect(named('税務課長 heads 税務課.')).toEqual([
      'The head of the Tax Section (税務課長) heads the Tax Section (税務課).',
    ]);
  });
  it('have an article before an office, but not two, and none before a system', () => {
    expect(named('the 税務課', 'similar: 戸籍システム, 税務システム', 'the 戸籍システム')).toEqual([
      'the Tax Section (税務課)',
      'similar: family register system (戸籍システム), tax system (税務システム)',
      'the family register system',
    ]);
  });
  it.each(appendedTable1.map(({ name }) => name))('know %s by its whole name', (name) => {
    expect(named(`Like ${name}, it is new.`)).toEqual([`Like ${englishNames.systems[name]} (${name}), it is new.`]);
  });
  it.each([
    '税務課収納係',
    '新税務課',
    '税務課 収納係',
    '新 税務課',
    '東京都',
    '税務システム2号',
    'The head of 教育部長',
  ])('leave %s as it is', (name) => expect(named(`It is ${name}.`)).toEqual([`It is ${name}.`]));
  it('are looked through once, whatever numbers stand in them', () => {
    const long = '1'.repeat(1_000_000);
    expect(named(long, `${long}税務課`, `A${long} 税務課`)).toEqual([
      long,
      `${long}税務課`,
      `A${long} the Tax Section (税務課)`,
    ]);
  });
  it('see through a blank behind the department', () => {
    expect(named('Ask 管理部 経理課長.')).toEqual(['Ask the head of the Accounts Section (管理部 経理課長).']);
  });
});

describe('an explanation in English', () => {
  it('names systems, units and posts, each in Japanese once; the one in Japanese is as it was', () => {
    const verdict = decideManager({ system: '税務シテム', managedBy: '税務課', outsourced: false });
    const { summary, grounds, caveats, lines } = explain(verdict, 'en');
    expect(summary).toBe(
      'The head of the Tax Section (税務課長) manages it, on the instructions of the head of the department of the Tax Section (税務課の属する部の長).',
    );
    expect(grounds[0]?.text).toBe('The Tax Section (税務課) is a section.');
    expect(grounds[1]?.text).toBe('The Digital Promotion Section (デジタル推進課) does not manage it.');
    expect(caveats[0]?.text).toMatch(
      /^The system is not in Appended Table 1\. Similar names: tax system \(税務システム\)/,
    );
    expect(lines.join().split('デジタル推進課').length).toBe(2);
    expect(explain(verdict, 'ja').grounds[0]?.text).toBe('税務課は課である。');
  });
});
