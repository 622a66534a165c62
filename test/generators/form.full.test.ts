/** react-jsonschema-form in Chromium, with the settings of the guide: what nobody has filled in is not known. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendedTable2 } from '../../src/index.js';
import { factsJsonSchema } from '../../src/schemas.js';
import { hasBrowser, launch } from '../chromium.js';
import { ids, outputOf } from './given.js';

const FORM = `
import Form from '@rjsf/core';
import validatorFor from '@rjsf/validator-ajv8/lib/customizeValidator.js';
import Ajv2020 from 'ajv/dist/2020.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const validator = (validatorFor.default ?? validatorFor)({ AjvClass: Ajv2020.default ?? Ajv2020 });
const settings = { emptyObjectFields: 'skipEmptyDefaults', arrayMinItems: { populate: 'never' } };
globalThis.show = (schema) => {
  globalThis.submitted = undefined;
  const onSubmit = ({ formData }) => { globalThis.submitted = formData; };
  const props = { schema, validator, onSubmit, experimental_defaultFormStateBehavior: settings, omitExtraData: true };
  globalThis.root ??= createRoot(document.getElementById('form'));
  globalThis.root.render(createElement(Form, { ...props, key: Math.random() }));
};
`;

describe.skipIf(!hasBrowser)('react-jsonschema-form', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const folder = outputOf('form');
    const stdin = { contents: FORM, resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
    const define = { 'process.env.NODE_ENV': '"production"' };
    await build({ stdin, bundle: true, outfile: `${folder}/bundle.js`, define });
    browser = await launch();
    page = await browser.newPage();
    await page.setContent('<div id="form"></div>');
    await page.addScriptTag({ path: `${folder}/bundle.js` });
  }, 120_000);
  afterAll(() => browser?.close());

  const show = async (schema: object) => {
    await page.evaluate((given) => (globalThis as unknown as { show(schema: object): void }).show(given), schema);
    await page.waitForSelector('button[type=submit]');
  };
  const submit = async () => {
    await page.click('button[type=submit]');
    return page.evaluate(() => (globalThis as unknown as { submitted: unknown }).submitted);
  };

  it.each([...ids, 'introduction'] as const)('an untouched form of %s submits nothing', async (id) => {
    await show(factsJsonSchema(id, { language: 'ja' }));
    expect(await submit()).toEqual({});
  });
  it('the form of a quorum shows the posts, and submits what has been chosen', async () => {
    await show(factsJsonSchema('quorum', { language: 'ja' }));
    const text = await page.innerText('#form');
    for (const post of appendedTable2) expect(text).toContain(post);
    await page.selectOption('#root_attendance_管理部経理課長', { label: '出席' });
    expect(await submit()).toEqual({ attendance: { 管理部経理課長: 'present' } });
  });
});
