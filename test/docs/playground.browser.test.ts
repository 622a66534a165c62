/** The playground in Chromium: every decision, typing, readings, remedies, links, and what a stranger's link can do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../docs/playground/build.js';
import { readExamples } from '../../docs/playground/read-examples.js';
import { decide } from '../../examples/form/sheet.js';
import { type Citation, citeIn, decisions, explain } from '../../src/index.js';
import { provisions } from '../../src/regulation.js';
import { axe, hasBrowser, launch } from '../chromium.js';
import { focused, tabTo } from '../examples/form/browser.js';
import { expectText } from '../examples/form/expect-text.js';
import { AFTER, dueOn } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

/** The deadline is a Sunday: nobody has found urgency, and the application came on the Monday. */
const { plannedFor: YEAR, last } = dueOn('Sunday');
const MONDAY = daysLater(last, 1);
const SUNDAY = { appliedAt: MONDAY, plannedFor: YEAR, urgency: 'none' };

describe.skipIf(!hasBrowser)('the playground in Chromium (skipped without it, but in CI)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const complaints: string[] = [];
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    address = pathToFileURL(await buildPlayground(folder)).href;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  async function open(fragment = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(5_000);
    page.on('console', (message) => complaints.push(`${fragment}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${fragment}: ${error}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address + fragment);
    return page;
  }
  /** Goes on to another question, and waits until it is drawn. */
  const go = (page: Page, id: string) =>
    page.evaluate(`new Promise((drawn) => {
      addEventListener('hashchange', drawn, { once: true });
      location.hash = '${id}';
    })`);
  const withFacts = (id: string, facts: object, more = '') =>
    `#${id}?lang=en&facts=${encodeURIComponent(JSON.stringify(facts))}${more}`;
  const summary = (page: Page) => page.locator('.verdict .summary');
  const outcome = (page: Page) => page.locator('.verdict code.outcome');
  const control = (page: Page, path: string) => page.locator(`[id="control:${path}"]`);
  const standing = (page: Page, path: string) => page.locator(`[id="question:${path}"]`).getAttribute('data-standing');
  const shownVerdict = async (page: Page) => JSON.parse(await page.locator('#json').innerText());

  it.each(['ja', 'en'] as const)('decides the example of every decision as the library does (%s)', async (language) => {
    const examples = readExamples();
    const page = await open('', { locale: language });
    const places = new Set(
      provisions.map(({ citation }) => `../map/index.html?lang=${language}#${encodeURIComponent(citation)}`),
    );
    for (const { id, question } of decisions) {
      await go(page, id);
      await expectText(page.locator('h1'), question[language]);
      const verdict = decide(id, examples[id].facts);
      await expectText(summary(page), explain(verdict, language).summary);
      await expectText(outcome(page), verdict.outcome);
      expect(await shownVerdict(page)).toEqual(verdict);
      await expectText(page.locator('#example-note'), new RegExp(`${language === 'ja' ? '例' : 'Example'}\\s*\\S`));
      const links = page.locator('.grounds a.citation');
      expect(await links.allInnerTexts()).toEqual(
        verdict.grounds.map(({ citation }: { citation: Citation }) => citeIn(citation, language)),
      );
      for (const link of await links.all()) expect(places).toContain(await link.getAttribute('href'));
      expect(await page.evaluate('document.title')).toBe(question[language]);
    }
    await page.close();
  });

  it('decides while one types, by keyboard alone, and complains only of what is left wrong', async () => {
    const page = await open('#timeliness');
    await expectText(summary(page), 'The application is on time.');
    expect(await standing(page, 'urgency')).toBe('idle');
    await tabTo(page, 'control:appliedAt');
    await page.keyboard.type(AFTER);
    await expectText(outcome(page), 'late');
    expect(await standing(page, 'urgency')).toBe('supporting');
    expect(await focused(page)).toBe('control:appliedAt');
    // Half a day is not wrong yet: the answer stays.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    expect(await control(page, 'appliedAt').inputValue()).toBe(AFTER.slice(0, 7));
    expect(await page.locator('.issues').count()).toBe(0);
    await expectText(outcome(page), 'late');
    await page.keyboard.press('Tab');
    await expectText(page.locator('[id="issues:appliedAt"]'), /day/);
    expect(await control(page, 'appliedAt').getAttribute('aria-invalid')).toBe('true');
    await expectText(page.locator('.left-out'), /When the application arrived/);
    await control(page, 'appliedAt').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('-02');
    await expectText(page.locator('.verdict [role="status"]'), 'The application is late.');
    expect(await page.locator('.issues').count()).toBe(0);
    await page.close();
  });

  it('waits until Japanese is composed', async () => {
    const page = await open('#manager');
    await control(page, 'system').fill('');
    await page.keyboard.press('Tab');
    await control(page, 'system').focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'ぜい', selectionStart: 2, selectionEnd: 2 });
    expect((await page.locator('#call').innerText()).includes('ぜい')).toBe(false);
    await keyboard.send('Input.insertText', { text: '税務システム' });
    await expectText(page.locator('#call'), /system: '税務システム'/);
    expect(await focused(page)).toBe('control:system');
    await page.close();
  });

  it('turns a contested reading, shows it in force, and turns it back', async () => {
    const page = await open(withFacts('timeliness', SUNDAY));
    await expectText(outcome(page), 'late');
    await page.locator('.contested button').focus();
    await page.keyboard.press('Enter');
    await expectText(outcome(page), 'on-time');
    expect(await focused(page)).toBe('verdict');
    const reading = page.locator('[id="question:options.readings.deadline-on-closed-day"]');
    expect(await reading.getAttribute('data-turned')).toBe('');
    await expectText(reading.locator('label:has(:checked)'), /^It moves to the next open day/);
    await expectText(page.locator('#call'), /readings: \{ 'deadline-on-closed-day': 'next-open-day' \}/);
    // Monday closed as well: the last day is now Tuesday.
    await control(page, 'appliedAt').fill(daysLater(last, 2));
    await expectText(outcome(page), 'late');
    await control(page, 'options.closedDays.0').fill(MONDAY);
    await expectText(outcome(page), 'on-time');
    await reading.locator('input').first().focus();
    await page.keyboard.press('Space');
    await expectText(outcome(page), 'late');
    expect(await reading.getAttribute('data-turned')).toBe(null);
    await reading.locator('summary').click();
    await expectText(reading.locator('details'), /For the default[\s\S]*For the other reading[\s\S]*Article 12/);
    await page.close();
  });

  it('applies a remedy, and opens the record of a finding', async () => {
    const page = await open(withFacts('timeliness', SUNDAY));
    await page.locator('.remedies button[data-action="record"]').click();
    await page.waitForSelector('[id="record:urgency"]');
    expect(await focused(page)).toBe('control:urgency.holds');
    await page.locator('.remedies button[data-action="apply"]').click();
    await expectText(outcome(page), 'on-time');
    expect(await control(page, 'plannedFor').inputValue()).toBe(`${YEAR + 1}`);
    expect(await focused(page)).toBe('verdict');
    await page.close();
  });

  it('leads from what is missing to its control', async () => {
    const page = await open(withFacts('data-use-approval', { uses: [{ managedBy: '戸籍住民課' }] }));
    const missing = page.locator('.missing button');
    const paths = ['applicantSection', 'uses.0.items', 'asOf'];
    expect((await shownVerdict(page)).missing).toEqual(paths);
    expect(await missing.count()).toBe(3);
    for (const [i, id] of ['control:applicantSection', 'control:uses.0.items.0', 'control:asOf'].entries()) {
      await missing.nth(i).click();
      expect(await focused(page)).toBe(id);
      expect(await standing(page, paths[i]!)).toBe('missing');
    }
    expect(await standing(page, 'uses.0.personalInformation')).toBe('idle');
    await page.locator('#clear').click();
    await missing.nth(1).click();
    expect(await focused(page)).toBe('add:uses');
    await page.close();
  });

  it('keeps rows and the focus while a list is written', async () => {
    const page = await open(
      withFacts('data-use-approval', { applicantSection: '税務課', uses: [{ managedBy: '福祉推進課' }] }),
    );
    await control(page, 'uses.0.items.0').focus();
    await page.keyboard.type('income');
    await expectText(outcome(page), 'required');
    await tabTo(page, 'control:uses.0.items.1');
    await page.keyboard.type('household');
    await expectText(page.locator('#call'), /items: \['income', 'household'\]/);
    expect(await focused(page)).toBe('control:uses.0.items.1');
    // An emptied row waits to be left, so that another text can be written into it.
    await tabTo(page, 'control:uses.0.items.0', 'Shift+Tab');
    await page.keyboard.press('Delete');
    await page.keyboard.type('rent');
    await expectText(page.locator('#call'), /items: \['rent', 'household'\]/);
    await page.close();
  });

  it('takes a section and its department over together', async () => {
    const page = await open('#applicant');
    await control(page, 'organization:name').fill('戸籍住民課');
    await control(page, 'organization:value').fill('区民生活部');
    await page.locator('[id="add:organization"]').click();
    await expectText(page.locator('#call'), /organization: \{ 戸籍住民課: '区民生活部' \}/);
    expect(await control(page, 'organization:name').inputValue()).toBe('');
    await page.close();
  });

  it('says a whole case in its address, from which it comes back', async () => {
    const page = await open('#timeliness');
    await control(page, 'appliedAt').fill(MONDAY);
    await control(page, 'plannedFor').fill(`令和${YEAR - 2018}年度`);
    await control(page, 'options.on').fill('2026-01-01');
    await page.locator('[id="question:options.readings.deadline-on-closed-day"] input').nth(1).check();
    await page.locator('#language-ja').click();
    await expectText(page.locator('html[lang="ja"] .summary'), '申請は期限内である。');
    await expect.poll(() => page.url()).toContain('lang=ja');
    const shared = await open(new URL(page.url()).hash);
    await expectText(shared.locator('html[lang="ja"] .summary'), '申請は期限内である。');
    expect(await control(shared, 'plannedFor').inputValue()).toBe(`令和${YEAR - 2018}年度`);
    expect(await control(shared, 'options.on').inputValue()).toBe('2026-01-01');
    expect(await shared.locator('#call').innerText()).toBe(await page.locator('#call').innerText());
    expect(await shared.locator('#notice').count()).toBe(0);
    // Back leads to the case before, as it was left.
    await shared.locator('#decision').focus();
    await shared.selectOption('#decision', 'quorum');
    await expectText(shared.locator('h1'), 'この会議は定足数を満たすか。');
    expect(await focused(shared)).toBe('decision');
    await shared.goBack();
    await expectText(outcome(shared), 'on-time');
    expect(await control(shared, 'appliedAt').inputValue()).toBe(MONDAY);
    await page.close();
    await shared.close();
  });

  it.each([
    ['#no-such-question', /no such question/],
    ['#timeliness?facts={"appliedAt":', /broken/],
    ['#timeliness?facts=%E0%A4%A&options=[[[', /broken/],
    [withFacts('timeliness', { appliedAt: 'x'.repeat(50_000) }), /too long/],
    [
      withFacts('timeliness', { '<img src=x onerror=alert(1)>': 1, urgency: [] }),
      /<img src=x onerror=alert\(1\)>, urgency/,
    ],
    [
      withFacts('quorum', { attendance: 'x', samePerson: 'y', temporaryMembers: { a: 1 } }),
      /attendance, samePerson, temporaryMembers/,
    ],
    [withFacts('data-use-approval', { uses: [null, { items: [[]] }, 'x'] }), /uses\.0, uses\.1\.items\.0, uses\.2/],
    [
      withFacts('timeliness', {}, '&options={"readings":{"__proto__":{"x":1},"same-person":"?"},"on":{}}'),
      /options\.on/,
    ],
  ])('tells that %.50s cannot be followed', async (fragment, said) => {
    const page = await open(fragment);
    await expectText(page.locator('#notice'), said);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed').count()).toBe(0);
    await page.close();
  });

  it('shows a stranger’s texts as texts, at their place', async () => {
    const text = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const facts = { system: text, managedBy: '<b>課</b>', organization: { '"><svg onload=alert(3)>課': '部' } };
    const page = await open(
      withFacts('manager', facts, `&options=${encodeURIComponent(JSON.stringify({ on: text }))}`),
    );
    expect(await control(page, 'system').inputValue()).toBe(text);
    await page.waitForSelector('[id="issues:options.on"]');
    expect(await page.locator('img, svg, b, main script').count()).toBe(0);
    expect(await shownVerdict(page)).toMatchObject({ decision: 'manager' });
    await page.close();
  });

  it('copies the call, the verdict and the link', async () => {
    const page = await open('#operation');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pasted = () => page.evaluate('navigator.clipboard.readText()');
    await page.locator('#copy-call').click();
    await expectText(page.locator('#copied-call'), 'Copied.');
    expect(await pasted()).toBe(
      "import { decideOperation } from 'arakawa-it-rules';\n\n" +
        'const verdict = decideOperation({ residentOperated: true });\n\n' +
        "verdict.outcome; // => 'unrestricted'\n",
    );
    await page.locator('#copy-json').click();
    await expectText(page.locator('#copied-json'), 'Copied.');
    expect(JSON.parse(String(await pasted()))).toEqual(decide('operation', { residentOperated: true }));
    await page.locator('#copy-link').click();
    await expectText(page.locator('#copied-link'), 'Copied.');
    expect(await pasted()).toBe(`${address}#operation?lang=en&facts=%7B%22residentOperated%22%3Atrue%7D`);
    await page.close();
  });

  it('has no clipboard everywhere: it then selects the text', async () => {
    const page = await open('#operation');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
    await page.locator('#copy-call').click();
    await expectText(page.locator('#copied-call'), /selected/);
    expect(await page.evaluate('String(getSelection())')).toContain('decideOperation({ residentOperated: true })');
    await page.locator('#copy-link').click();
    await expectText(page.locator('#copied-link'), /address bar/);
    await page.close();
  });

  it('shows the answer at the lower edge of a phone until it is in sight itself', async () => {
    const page = await open('#timeliness', { viewport: { width: 390, height: 700 }, locale: 'ja' });
    await expectText(page.locator('#glance'), '申請は期限内である。');
    const bottom = (await page.locator('#glance').boundingBox())!;
    expect(bottom.y + bottom.height).toBeLessThanOrEqual(700);
    await page.locator('#glance').click();
    expect(await focused(page)).toBe('verdict');
    await page.close();
  });

  it.each([
    [1280, 'en'],
    [390, 'en'],
    [320, 'ja'],
    [320, 'en'],
  ] as const)('never scrolls sideways, %i wide (%s)', async (width, locale) => {
    const page = await open('', { locale, viewport: { width, height: 844 } });
    for (const { id, question } of decisions) {
      await go(page, id);
      expect(await page.locator('h1').innerText()).toBe(question[locale]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBe(width);
    }
    await page.close();
  });

  it.each([
    ['#?lang=ja', 1280, 'light'],
    ['#quorum?lang=ja', 390, 'dark'],
    ['#timeliness?lang=ja&facts={"plannedFor":2026,"appliedAt":"2025-13-01"}', 1280, 'light'],
    [withFacts('timeliness', { ...SUNDAY, urgency: { holds: true } }), 390, 'light'],
    [withFacts('data-use-approval', { uses: [{ items: ['所得'] }] }), 1280, 'dark'],
    ['#contract-terms?lang=en', 390, 'dark'],
    ['#nothing?lang=en', 390, 'light'],
  ] as const)('shuts nobody out (axe, %s, %i wide, %s)', async (fragment, width, colorScheme) => {
    const page = await open(fragment, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
    await page.evaluate(axe());
    const found = (await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0].html.slice(0, 200) })))`)) as {
      impact: string;
    }[];
    expect(found.filter(({ impact }) => impact !== 'minor')).toEqual([]);
    await page.close();
  });
});
