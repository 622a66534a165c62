import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { formHtml } from '../../../examples/form/build.js';

const EXECUTABLE = '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** On a developer's machine without Chromium there is nothing to test with; the build server has to have it. */
export const hasBrowser = existsSync(EXECUTABLE) || process.env['CI'] === 'true';
if (!hasBrowser) console.warn(`The tests in a browser are skipped: there is no ${EXECUTABLE}.`);

/** The form, bundled, in a browser. Whatever a page complains of is collected. */
export interface FormInBrowser {
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<FormInBrowser> {
  if (!existsSync(EXECUTABLE)) throw new Error(`There is no ${EXECUTABLE}: apt-get install chromium fonts-noto-cjk`);
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const file = join(folder, 'form.html');
  writeFileSync(file, await formHtml());
  const browser: Browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  const complaints: string[] = [];
  return {
    complaints,
    open: async (hash = '', options = {}) => {
      const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(5_000);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Presses Tab until the element with this id has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, id: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if ((await focused(page)) === id) return;
  }
  throw new Error(`Tab never reaches ${id}`);
}

export const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

/** Types into the field of a fact and takes it over. */
export async function fill(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, `control:${path}`);
  await page.keyboard.type(text);
}

export const statusOf = (page: Page) => page.getByRole('status');

/** The paths of the questions on the page, in its order. */
export const questionsOn = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.question')].map(({ id }) => id.replace('question:', ''))`);
