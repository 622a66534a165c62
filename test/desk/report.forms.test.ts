/** Both forms have all of it, in one language; nothing that is given breaks out; what is none is refused. */
import { describe, expect, it } from 'vitest';
import { type ReportOptions, report } from '../../src/desk.js';
import {
  decideManager,
  decideScope,
  decideTimeliness,
  InvalidFactsError,
  reviewIntroduction,
  reviewInventory,
} from '../../src/index.js';
import { record } from '../../src/records.js';
import { issuesOf } from '../input/issues.js';
import { caseOf, reported, vectors } from './papers.js';

const languages = ['ja', 'en'] as const;

/** The texts of a page, in the order in which they are read. */
const textsIn = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .split(/<[^>]*>/)
    .map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** What Markdown says, with the marks of lists and headings, and with none before its signs. */
const unmarked = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** What is left of Markdown when the texts of the page are taken away, one after the other. */
function restOf(markdown: string, html: string): string {
  let [rest, from] = ['', 0];
  const said = unmarked(markdown);
  for (const text of textsIn(html)) {
    const at = said.indexOf(text, from);
    expect(at, text).toBeGreaterThanOrEqual(from);
    rest += said.slice(from, at);
    from = at + text.length;
  }
  return rest + said.slice(from);
}

describe('both forms', () => {
  const both = (paper: (how: Omit<ReportOptions, 'facts'>) => string) => {
    for (const language of languages) {
      const [html, markdown] = [paper({ language }), paper({ language, format: 'markdown' })];
      // Marks of headings, lists and strong words, the line across, and colons.
      expect(restOf(markdown, html)).toMatch(/^[#*：:\- ]*$/);
    }
  };
  it('say the same of verdicts', () => {
    for (const vector of vectors.filter((_, i) => i % 7 === 0)) both((how) => reported(vector, how));
  });
  it('say the same of reviews', () => {
    const { facts, review } = caseOf('complete');
    both((how) => report(review, { ...how, facts }));
    const systems = [{ system: '図書館システム', outsourced: true }, { system: '税務システム' }];
    both((how) => report(reviewInventory(systems), { ...how, facts: systems }));
  });
});

describe('one language', () => {
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value.trim()]
      : Object.entries(value ?? {}).flatMap(([key, each]) => [key, ...textsOf(each)]);
  /** Without what was given in Japanese, the longest first. */
  const withoutGiven = (paper: string, facts: object) =>
    textsOf(facts)
      .filter((text) => /\P{ASCII}/u.test(text))
      .sort((a, b) => b.length - a.length)
      .reduce((rest, text) => rest.replaceAll(text, ''), paper);

  it('is spoken in Japanese reports, but for the name of the library', () => {
    for (const vector of vectors) {
      const paper = withoutGiven(reported(vector, { language: 'ja', format: 'markdown' }), vector.facts);
      expect(paper.match(/[A-Za-z][A-Za-z-]*/g), vector.id).toEqual(['arakawa-it-rules']);
    }
  });
  it('is spoken in English reports, but for names: beside English ones, of directives, and of who has no English one', () => {
    for (const vector of vectors) {
      const paper = withoutGiven(reported(vector, { language: 'en', format: 'markdown' }), vector.facts);
      const japanese = paper.replace(/ \([^()A-Za-z]*\)/g, '').match(/\P{ASCII}+/gu) ?? [];
      for (const name of japanese)
        expect(name, vector.id).toMatch(/^(平成|令和|年訓令甲第|号|議会事務局|受諾事業者|の?長)$/);
    }
  });
  it('is that of the page', () => {
    for (const language of languages)
      expect(reported(vectors[0]!, { language })).toContain(`<html lang="${language}">`);
  });
});

describe('hostile names', () => {
  const names = [
    '</td><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;&amp;',
    '| a | b |',
    '一行目\n## 二行目\r- 三行目\r\n> 四行目\n\n```',
    '=HYPERLINK("http://example.test","x")',
    '- [x] 1. **a** _b_ `c` ~~d~~ $e$ # f',
    '12. 番号',
    '3) 番号',
    '+ 足す',
    '> 引く',
    '![画像](x.png) [文字](javascript:alert(1)) <http://example.test>',
    'x'.repeat(10_000),
    '長'.repeat(10_000),
    '\u202eeman',
  ];
  const plain = '新しいシステム';
  /** But for the size of letters, which long names make smaller. */
  const tagsIn = (page: string) => page.match(/<(?!main)[^>]*>/g);
  const papers = (system: string, language: 'ja' | 'en') => {
    const facts = { system, managedBy: '税務課' };
    const verdict = decideManager(facts);
    const systems = [{ system }];
    return (['html', 'markdown'] as const).map((format) => [
      report(verdict, { language, format, facts }),
      report(reviewInventory(systems), { language, format, facts: systems }),
    ]) as [string[], string[]];
  };
  it.each(names)('stand as they are: %.40j', (name) => {
    for (const language of languages) {
      const [pages, markdowns] = papers(name, language);
      const [plainPages, plainMarkdowns] = papers(plain, language);
      for (const [i, page] of pages.entries()) {
        // No tag, no line and no mark more than with a usual name, and the name is there.
        expect(tagsIn(page)).toEqual(tagsIn(plainPages[i]!));
        const shown = name.replace(/\s+/g, ' ').trim();
        expect(textsIn(page).join('\n')).toContain(shown);
        const markdown = markdowns[i]!;
        expect(markdown.split('\n').length).toBe(plainMarkdowns[i]!.split('\n').length);
        expect(unmarked(markdown)).toContain(shown);
        const marks = (text: string) => text.match(/^ *(#+|[-+>]|\d+[.)])(?= )|(?<!\\)[*_`[\]|~$]|</gm);
        expect(marks(markdown)).toEqual(marks(plainMarkdowns[i]!));
      }
    }
  });
  it('may be keys, and reasons', () => {
    const urgency = { holds: true, by: '<i>', reason: '<b>|\n# x' };
    const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency };
    const page = report(decideTimeliness(facts), { language: 'ja', facts });
    expect(page).toContain('&lt;i&gt;。理由：&lt;b&gt;|');
    const keys = { '<u>': 1, organization: { '<s>': '<b>' } };
    expect(report(decideScope({}), { language: 'en', facts: keys })).not.toMatch(/<[usb]>/);
  });
});

describe('refusals', () => {
  const verdict = decideTimeliness({});
  const review = reviewIntroduction({});
  const inventory = reviewInventory([]);
  const ja = { language: 'ja' } as const;
  it.each<[string, unknown, unknown, string[]]>([
    ['no options', verdict, undefined, [': unreadable']],
    ['no language', verdict, {}, ['language: not-one-of']],
    ['a language it does not speak', verdict, { language: 'de' }, ['language: not-one-of']],
    ['another form', verdict, { ...ja, format: 'pdf' }, ['format: not-one-of']],
    ['a name of objects as form', verdict, { ...ja, format: 'constructor' }, ['format: not-one-of']],
    ['a text that was not read', verdict, { ...ja, text: '第1条 笛' }, ['text: not-an-object']],
    ['nothing', undefined, ja, ['answer: not-json']],
    ['a text', 'late', ja, ['answer: not-an-object']],
    ['null', null, ja, ['answer: null']],
    [
      'no parts',
      { decision: 'timeliness', outcome: 'late' },
      ja,
      ['answer.grounds', 'answer.missing', 'answer.contested', 'answer.remedies', 'answer.caveats'].map(
        (path) => `${path}: not-a-list`,
      ),
    ],
    ['a verdict on record that is none', { verdict: 5 }, ja, ['answer.verdict: not-an-object']],
    ['a review on record that is none', { review: { steps: 5 } }, ja, ['answer.review.steps: not-a-list']],
    ['no question there is', { ...verdict, decision: 'budget' }, ja, [': unreadable']],
    [
      'what another version found',
      { ...verdict, grounds: [{ code: 'x', citation: '第1条', holds: true }] },
      ja,
      [': unreadable'],
    ],
    ['facts that are a list', verdict, { ...ja, facts: [] }, ['facts: not-an-object']],
    ['a case that is a list', review, { ...ja, facts: [] }, ['facts: not-an-object']],
    ['systems that are no list', inventory, { ...ja, facts: {} }, ['facts: not-a-list']],
    ['a system that is a text', inventory, { ...ja, facts: [{ system: 'x' }, 'y'] }, ['facts.1: not-an-object']],
    ['facts without a form in JSON', verdict, { ...ja, facts: { appliedAt: 1n } }, ['facts.appliedAt: not-json']],
    ['systems without one', inventory, { ...ja, facts: [{ system: Symbol('x') }] }, ['facts.0.system: not-json']],
    [
      'an unknown reading',
      verdict,
      { ...ja, options: { readings: { x: 'y' } } },
      ['options.readings.x: unknown-reading'],
    ],
    ['an unknown one on record', { ...record(verdict, {}), options: { day: 1 } }, ja, ['options.day: unknown-key']],
  ])('%s', (_, answer, options, expected) => {
    expect(issuesOf(() => report(answer as never, options as never))).toEqual(expected);
    expect(() => report(answer as never, options as never)).toThrow(InvalidFactsError);
  });
  it('take moments of programs as facts', () => {
    const facts = { appliedAt: new Date('2026-08-31T15:00:00Z'), plannedFor: undefined };
    const paper = report(decideTimeliness(facts), { language: 'ja', format: 'markdown', facts });
    expect(paper).toContain('- **申請が届いた時点**：令和8年9月1日00時00分\n');
    expect(paper).not.toContain('導入等を予定する年度**：');
  });
});
