import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisions } from '../../../src/index.js';
import { hasBrowser } from '../../chromium.js';
import { dueOn, inEnglish, LAST } from '../../oracles/deadline.js';
import { daysLater } from '../../oracles/timeliness.js';
import { type FormInBrowser, fill, focused, openBrowser, questionsOn, statusOf, tabTo } from './browser.js';
import { expectText } from './expect-text.js';

const { plannedFor, last } = dueOn('Sunday');

// Without Chromium these are skipped, but for CI, where they fail.
describe.skipIf(!hasBrowser)('the form in Chromium, by keyboard alone', () => {
  let form: FormInBrowser;
  beforeAll(async () => {
    form = await openBrowser();
  });
  afterAll(async () => {
    await form?.close();
    expect(form?.complaints).toEqual([]);
  });

  it('finds an application late, applies the remedy, and says it in Japanese', async () => {
    const page = await form.open();
    await page.locator('a[href="#timeliness"]').focus();
    await page.keyboard.press('Enter');
    await expectText(page.locator('h1'), 'Is this application for an introduction on time?');
    expect(await focused(page)).toBe('title');
    await fill(page, 'appliedAt', daysLater(last, 1));
    await fill(page, 'plannedFor', `${plannedFor}`);
    await tabTo(page, 'control:urgency');
    await page.keyboard.press('Space');
    await expectText(statusOf(page), 'The application is late.');
    await expectText(page.locator('.grounds li').first(), new RegExp(`came after the last day, ${inEnglish(last)}\\.`));
    await tabToButton(page, 'apply');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), 'The application is on time.');
    expect(await focused(page)).toBe('verdict');
    expect(await page.locator('[id="control:plannedFor"]').inputValue()).toBe(`${plannedFor + 1}`);
    await tabTo(page, 'language-ja', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), '申請は期限内である。');
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    expect(await page.title()).toBe('この導入等の申請は期限内か。');
    expect(await page.locator('main').innerText()).not.toMatch(/[A-Za-z]{3}/);
    expect(await focused(page)).toBe('language-ja');
    await page.close();
  });

  it('takes a finding of urgency over once it is whole', async () => {
    const page = await form.open('#timeliness');
    await fill(page, 'appliedAt', daysLater(last, 1));
    await fill(page, 'plannedFor', `${plannedFor}`);
    await tabTo(page, 'control:urgency');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'control:urgency.holds');
    await page.keyboard.press('Space');
    await fill(page, 'urgency.by', '情報統括責任者');
    await fill(page, 'urgency.reason', '法令改正のため');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), /^Urgency has been found/);
    await page.close();
  });

  it('stops asking about the attendance when the quorum is certain', async () => {
    const page = await form.open('#quorum');
    await tabTo(page, 'control:committee');
    await page.keyboard.press('Space');
    const posts = [
      '総務企画部総務企画課長',
      '総務企画部企画担当課長',
      '総務企画部財政課長',
      '管理部職員課長',
      '管理部デジタル推進課長',
      '管理部経理課長',
    ].map((post) => `attendance.${post}`);
    await page.waitForSelector(`[id="question:${posts[0]}"]`);
    expect(await questionsOn(page)).toEqual(expect.arrayContaining(posts));
    for (const post of posts.slice(0, 4)) {
      await tabTo(page, `control:${post}`);
      await page.keyboard.press('Space');
    }
    // Four of six are more than half, whoever else comes.
    await expectText(statusOf(page), /quorate/);
    expect((await questionsOn(page)).filter((path) => path.startsWith('attendance'))).toEqual(posts.slice(0, 4));
    // Half is not enough: with one of the four absent, the other two are asked for again.
    await tabTo(page, `control:${posts[3]}`, 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expectText(statusOf(page), /^Not decided yet\. 2 more facts/);
    expect((await questionsOn(page)).filter((path) => path.startsWith('attendance'))).toEqual(posts);
    expect(await focused(page)).toBe(`control-1:${posts[3]}`);
    await page.close();
  });

  it('names the articles of both committees beside a question that both share', async () => {
    const page = await form.open('#quorum');
    await expectText(page.locator('[id="hint:committee"] .citation'), 'Article 15; Article 20');
    await page.locator('#language-ja').click();
    await expectText(page.locator('[id="hint:committee"] .citation'), '第15条・第20条');
    await page.close();
  });

  it('asks for approval of the one use of data that needs it', async () => {
    const page = await form.open('#data-use-approval');
    await fill(page, 'applicantSection', '税務課');
    await tabTo(page, 'add:uses');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[id="control:uses.0.managedBy"]:focus');
    await page.keyboard.type('戸籍住民課');
    await fill(page, 'uses.0.items.0', '住民基本台帳法第7条第1号');
    await tabTo(page, 'add:uses');
    await expectText(statusOf(page), /^It is data of other sections, but all of it/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[id="control:uses.1.managedBy"]:focus');
    await page.keyboard.type('福祉推進課');
    await fill(page, 'uses.1.items.0', '所得');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[id="control:uses.1.items.1"]:focus');
    await page.keyboard.type('世帯');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), /the head of the Welfare Promotion Section \(福祉推進課長\) for 所得 and 世帯/);
    await tabTo(page, 'remove:uses.1');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), /^It is data of other sections, but all of it/);
    await page.close();
  });

  it('shows a refused value at its place and leaves the answer as it was', async () => {
    const page = await form.open('#timeliness');
    await fill(page, 'appliedAt', LAST);
    await fill(page, 'plannedFor', '2027');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), 'The application is on time.');
    await tabTo(page, 'control:appliedAt', 'Shift+Tab');
    await page.keyboard.type('2026-09-31');
    await page.keyboard.press('Enter');
    const field = page.locator('[id="control:appliedAt"]');
    await page.waitForSelector('[id="issues:appliedAt"]');
    await expectText(page.locator('[id="issues:appliedAt"]'), 'There is no such day in the calendar.');
    expect(await field.getAttribute('aria-describedby')).toBe('hint:appliedAt issues:appliedAt');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('2026-09-31');
    expect(await focused(page)).toBe('control:appliedAt');
    await expectText(statusOf(page), /^The application is on time\.\s*Some entries are refused or unfinished/);
    await page.close();
  });

  it('takes a section and its department over together', async () => {
    const page = await form.open('#applicant');
    await fill(page, 'organization:name', '税務課');
    await fill(page, 'organization:value', '区民生活部');
    await tabTo(page, 'add:organization');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[id="question:organization.税務課"]');
    expect(await page.locator('[id="control:organization.税務課"]').inputValue()).toBe('区民生活部');
    expect(await page.locator('[id="control:organization:name"]').inputValue()).toBe('');
    await page.close();
  });

  it('goes on from where a question has vanished', async () => {
    const page = await form.open('#document-upkeep');
    await tabTo(page, 'control:kept');
    // Not kept: whatever was changed or reflected no longer matters.
    await page.keyboard.press('ArrowRight');
    await expectText(statusOf(page), /^It must be kept/);
    expect((await questionsOn(page)).filter((path) => path !== 'document')).toEqual(['kept']);
    await tabTo(page, 'withdraw:kept');
    await page.keyboard.press('Enter');
    await expectText(statusOf(page), /^Not decided yet/);
    expect(await focused(page)).toBe('control:kept');
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('the form in Chromium', () => {
  let form: FormInBrowser;
  beforeAll(async () => {
    form = await openBrowser();
  });
  afterAll(() => form?.close());

  it('does not move away from under the pointer', async () => {
    const page = await form.open('#timeliness');
    await page.locator('[id="control:appliedAt"]').click();
    // Leaving the field has it refused, and the complaint pushes down what is just being clicked.
    await page.keyboard.type('2025-09-31');
    const none = page.locator('[id="control:urgency"]');
    const box = (await none.boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + 2);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.mouse.up();
    await page.waitForSelector('[id="issues:appliedAt"]');
    expect((await none.boundingBox())!.y).toBeGreaterThan(box.y + 20);
    expect(await none.isChecked()).toBe(true);
    await page.close();
  });

  it('offers all questions by their chapter', async () => {
    const page = await form.open();
    const links = await page.locator('.catalogue a').allInnerTexts();
    expect(links.sort()).toEqual(decisions.map(({ question }) => question.en).sort());
    await page.close();
  });

  it.each(['ja', 'en'] as const)('opens every question in %s and fits a phone', async (language) => {
    const page = await form.open('', { locale: language, viewport: { width: 320, height: 640 } });
    for (const { id, question, decide } of decisions) {
      await page.evaluate(`location.hash = '${id}'`);
      await expectText(page.locator('h1'), question[language]);
      const { missing } = (decide as (facts: object) => { missing: readonly string[] })({});
      expect(await page.locator('.question, .entries, .record').count(), id).toBeGreaterThanOrEqual(missing.length);
      expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBeLessThanOrEqual(320);
    }
    await page.close();
    expect(form.complaints).toEqual([]);
  });
});

/** The first button of this kind. */
async function tabToButton(page: Page, action: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.dataset.action')) === action) return;
  }
  throw new Error(`Tab never reaches a button to ${action}`);
}
