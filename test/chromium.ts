/** Debian's Chromium, for the tests in a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

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

export async function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) throw new Error(`There is no ${EXECUTABLE}: apt-get install chromium fonts-noto-cjk`);
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** The script of axe, which looks for what people with disabilities cannot use. */
export const axe = (): string => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
