/** The site without a network, from a real server: workers and answers that a test makes up do not go together. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alive, blank, inChromium } from './site.browser.js';
import { BASE, site } from './site.files.js';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** As if all pages had been written anew. */
let added = '';

const server = createServer(({ url }, response) => {
  const path = join(site, decodeURI(new URL(url!, 'http://localhost').pathname).replace(BASE, '/'));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
  const type = isThere ? TYPES[extname(file)] : '.html';
  response.writeHead(isThere ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' });
  createReadStream(isThere ? file : join(site, '404.html'))
    .on('end', () => response.end(extname(file) === '.html' ? added : ''))
    .pipe(response, { end: false });
});

inChromium('the site without a network', () => {
  beforeAll(() => new Promise<void>((listening) => server.listen(0, listening)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${BASE}${path}`;

  /** All of this is kept. */
  const expectKept = (page: Page, paths: readonly string[]) =>
    Promise.all(
      paths.map((path) =>
        expect.poll(() => page.evaluate(async (url) => !!(await caches.match(url)), address(path))).toBe(true),
      ),
    );

  it('reads again what was read, finds, and answers a case at the desk', async () => {
    const page = await blank('offline');
    await page.goto(address('en/questions/scope.html'));
    await expectKept(page, ['en/questions/scope.html', 'search-en.json', 'en/desk.html']);
    // Gone on to, and not loaded from the server as a page.
    await page.locator('main a[href*="article-2-2.html"]').first().click();
    await page.waitForURL('**/articles/article-2-2.html**');
    await expectKept(page, ['en/articles/article-2-2.html']);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Article 2-2' }).waitFor();
    await page.goto(address('en/questions/scope.html'));
    await alive(page);
    await page.keyboard.press('/');
    await page.keyboard.type('desk');
    await page.locator('#search-results [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/desk.html');
    const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' };
    await page.goto(address(`en/desk.html#timeliness?facts=${encodeURIComponent(JSON.stringify(facts))}`));
    await page.reload();
    await page.locator('.verdict[data-outcome="late"]').waitFor();
    await page.close();
  });
  it('shows pages as they are now where there is a network', async () => {
    const page = await blank('anew');
    await page.goto(address('questions/quorum.html'));
    await expectKept(page, ['questions/quorum.html']);
    added = '<!-- anew -->';
    await page.reload();
    expect(await page.evaluate(async () => (await fetch(location.href)).text())).toContain(added);
    added = '';
    await page.close();
  });
});
