/** The form of react-jsonschema-form, built where it was copied to, in Chromium. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch } from '../chromium.js';
import { copiedOut, STRANGERS_ENVIRONMENT } from './copied-out.js';
import { type Done, done } from './readme-steps.js';

describe.skipIf(!hasBrowser)('examples/react-form in Chromium', () => {
  const url = 'http://127.0.0.1:4173/';
  let folder: string;
  let server: Done;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await copiedOut('react-form');
    const env = STRANGERS_ENVIRONMENT;
    execFileSync('npm', ['run', 'build'], { cwd: folder, env, stdio: 'pipe' });
    server = await done({ commands: 'npm run preview -- --host 127.0.0.1 --strictPort', seen: [url] }, folder, env);
    expect(server.unseen, server.output).toEqual([]);
    browser = await launch();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const outcome = (expected: string) => page.waitForSelector(`#verdict[data-outcome="${expected}"]`);
  const verdict = () => page.innerText('#verdict');

  it('submits nothing where nobody has filled in anything', async () => {
    await outcome('undetermined');
    await page.click('button[type=submit]');
    expect(await page.innerText('#sent')).toBe('{}');
  });
  it('shows an application late, by its article, in both languages', async () => {
    await page.fill('#root_appliedAt', '令和7年9月1日');
    await page.fill('#root_plannedFor', '2026');
    await outcome('undetermined');
    expect(await verdict()).toContain('緊急の必要についての判断');
    await page.selectOption('#root_urgency', { label: 'none' });
    await outcome('late');
    expect(await verdict()).toMatch(/^申請は期限に遅れている。\s+第12条第2項本文 令和7年9月1日の申請は/);
    await page.click('#language');
    await page.waitForSelector('main[lang=en]');
    expect(await verdict()).toMatch(/^The application is late\.\s+Article 12, paragraph \(2\), main clause /);
    await page.click('button[type=submit]');
    expect(JSON.parse(await page.innerText('#sent'))).toEqual({
      appliedAt: '令和7年9月1日',
      plannedFor: 2026,
      urgency: 'none',
    });
  });
  it('shows the day before on time, and says why a day is refused', async () => {
    await page.fill('#root_appliedAt', 'R7.8.31');
    await outcome('on-time');
    await page.fill('#root_appliedAt', '9/1/2025');
    await outcome('refused');
    expect(await verdict()).toMatch(/^appliedAt: /);
    await page.fill('#root_appliedAt', '');
    await outcome('undetermined');
    expect(complaints).toEqual([]);
  });
});
