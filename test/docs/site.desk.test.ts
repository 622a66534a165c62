/** The desk and the live card in Chromium: typing, refusals, undo, print, the official text, links, and whom it shuts out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import exampleData from '../../docs/site/desk/examples.data.js';
import { type Citation, citeIn, decisions, explain, reviewIntroduction } from '../../src/index.js';
import { runDecision as decide } from '../../src/schemas.js';
import { expectText } from '../expect-text.js';
import { AFTER, dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { expectLegible, faultsOf, inChromium, open } from './site.browser.js';
import { BASE, site } from './site.files.js';

const { plannedFor: YEAR, last } = dueOn('Sunday');
const MONDAY = daysLater(last, 1);
const SUNDAY = { appliedAt: MONDAY, plannedFor: YEAR, urgency: 'none' };
const examples = exampleData.load();

inChromium('the desk', () => {
  const withFacts = (id: string, facts: object, more = '') =>
    `en/desk.html#${id}?facts=${encodeURIComponent(JSON.stringify(facts))}${more}`;
  const desk = async (path: string, options?: BrowserContextOptions) => {
    const page = await open(path, options);
    // Every page begins as the start; what a link asks for comes a moment later.
    await page.waitForSelector(path.includes('#') ? '#title, #notice' : '#begin');
    return page;
  };
  const summary = (page: Page) => page.locator('.verdict .summary');
  const verdict = (page: Page) => page.locator('.verdict');
  const outcome = (page: Page) => verdict(page).getAttribute('data-outcome');
  const becomes = (page: Page, wanted: string | null) => expect.poll(() => outcome(page)).toBe(wanted);
  const control = (page: Page, path: string) => page.locator(`[id="control:${path}"]`);
  const focused = (page: Page) => page.evaluate('document.activeElement.id');

  it.each([
    [
      'index.html',
      1280,
      ['令和7年9月1日', '令和8年度'],
      '申請は期限に遅れている。',
      '第12条第2項本文',
      '緊急の認定なし',
    ],
    ['index.html', 390, ['２０２５年９月１日', 'R8'], '申請は期限に遅れている。', '第12条第2項本文', '緊急の認定なし'],
    [
      'en/index.html',
      1280,
      ['令和7年9月1日', '令和8年度'],
      'The application is late.',
      'Article 12, paragraph (2), main clause',
      'no finding of urgency',
    ],
    [
      'en/index.html',
      390,
      ['R7.9.1', '2026'],
      'The application is late.',
      'Article 12, paragraph (2), main clause',
      'no finding of urgency',
    ],
  ] as const)(
    'the card of %s answers in the first viewport, %i wide',
    async (path, width, [day, year], late, citation, none) => {
      const page = await open(path, { viewport: { width, height: 844 } });
      await page.waitForSelector('#card-appliedAt');
      await page.waitForLoadState('networkidle');
      expect(
        await page
          .locator('#card-urgency')
          .evaluate(
            (select) =>
              (select as unknown as { selectedOptions: { innerText: string }[] }).selectedOptions[0]!.innerText,
          ),
      ).toBe(none);
      await page.locator('#card-appliedAt').pressSequentially(day);
      await page.locator('#card-plannedFor').pressSequentially(year);
      await expectText(page.locator('#card-verdict .summary'), late);
      await expectText(page.locator('#card-appliedAt-read'), /令和7年9月1日（月）|Monday,? 1 September 2025/);
      for (const text of [late, citation]) {
        const box = (await page.locator('#card-verdict').getByText(text, { exact: true }).boundingBox())!;
        expect(box.y + box.height).toBeLessThan(844);
      }
      expect(await page.locator('#card-verdict .hint').count()).toBe(1);
      // Both are entered: what is not known is the urgency.
      await page.locator('#card-urgency').selectOption('unknown');
      await expectText(page.locator('#card-verdict .summary'), /緊急の必要|urgency/);
      await page.locator('#card-urgency').selectOption('none');
      for (const wrong of ['令和7年2月30日', '2025-']) {
        await page.locator('#card-appliedAt').fill(wrong);
        await page.waitForSelector('#card-verdict[data-stale]');
        expect(await page.locator('#card-verdict').innerText()).not.toContain(late);
      }
      await page.locator('#card-appliedAt').fill('');
      await page.waitForSelector('#card-verdict:not([data-stale])');
      expect(await page.locator('#card-verdict').innerText()).not.toContain(late);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.close();
    },
  );

  it.each(['ja', 'en'] as const)('decides the example of every question as the library does (%s)', async (language) => {
    const page = await desk(language === 'ja' ? 'desk.html' : 'en/desk.html');
    for (const { id, question } of decisions) {
      await page.evaluate(
        `location.hash = '${id}?facts=' + encodeURIComponent(${JSON.stringify(JSON.stringify(examples[id].facts))})`,
      );
      await expectText(page.locator('#title'), question[language]);
      const expected = decide(id, examples[id].facts);
      await expectText(summary(page), explain(expected, language).summary);
      expect(await outcome(page)).toBe(expected.outcome);
      expect(JSON.parse((await page.locator('#json').textContent())!)).toEqual(expected);
      const links = page.locator('.grounds a.citation');
      expect((await links.allTextContents()).map((text) => text.trim())).toEqual(
        expected.grounds.map(({ citation }) => citeIn(citation, language)),
      );
      for (const link of await links.all()) {
        const { pathname } = new URL((await link.getAttribute('href'))!, page.url());
        expect(existsSync(join(site, pathname.replace(BASE, '/'))), pathname).toBe(true);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBe(1280);
    }
    await page.close();
  });

  it('marks the answer while an entry is refused, half typed or contradictory, and has no old one as headline', async () => {
    const page = await desk(withFacts('timeliness', { ...SUNDAY, appliedAt: AFTER, plannedFor: 2027 }));
    await expectText(summary(page), 'The application is late.');
    const isStale = async (words: RegExp) => {
      await page.waitForSelector('.verdict[data-stale]');
      await expectText(summary(page), /^No answer/);
      expect(await verdict(page).innerText()).not.toContain('is late');
      expect(await outcome(page)).toBe(null);
      await expectText(page.locator('.left-out'), words);
    };
    await control(page, 'appliedAt').fill('2026-0');
    await isStale(/When the application arrived/);
    expect(await page.locator('.issues').count()).toBe(0);
    await page.keyboard.press('Tab');
    await expectText(page.locator('[id="issues:appliedAt"]'), /day/);
    expect(await control(page, 'appliedAt').getAttribute('aria-invalid')).toBe('true');
    await control(page, 'appliedAt').fill('令和8年9月1日（火）');
    await becomes(page, 'late');
    await control(page, 'appliedAt').fill('令和8年9月1日（月）');
    await isStale(/When the application arrived/);
    await control(page, 'appliedAt').fill(AFTER);
    await control(page, 'plannedFor').fill('x');
    await isStale(/Fiscal year/);
    await page.close();

    const contrary = await desk(withFacts('manager', { system: '税務システム', organization: { 経理課: '福祉部' } }));
    await contrary.waitForSelector('.verdict[data-stale]');
    await contrary.close();

    const review = await desk(withFacts('introduction', { appliedAt: '2026-99-01', plannedFor: 2027 }));
    await review.locator('[id="issues:appliedAt"]').waitFor();
    await review.close();
  });

  it('says of a control that it does not matter only where it never changes the answer', async () => {
    const page = await desk(withFacts('timeliness', { appliedAt: LAST, plannedFor: 2027 }));
    const urgency = page.locator('[id="question:urgency"]');
    expect(await urgency.getAttribute('data-standing')).toBe('idle');
    for (const id of ['control:urgency', 'control-1:urgency']) {
      await page.locator(`[id="${id}"]`).check();
      await expectText(summary(page), 'The application is on time.');
      expect(await verdict(page).getAttribute('data-stale')).toBe(null);
    }
    await page.locator('[id="control:urgency.holds"]').check();
    await control(page, 'urgency.by').fill('情報統括責任者');
    await control(page, 'urgency.reason').fill('法令改正');
    await expectText(summary(page), 'The application is on time.');
    await page.close();
  });

  it('settles nothing on 氏名 before it is said which matter is meant', async () => {
    const facts = { applicantSection: '税務課', asOf: LAST, uses: [{ managedBy: '戸籍住民課', items: ['所得'] }] };
    const page = await desk(withFacts('data-use-approval', facts));
    await becomes(page, 'required');
    await control(page, 'uses.0.items.0').fill('氏名');
    await page.waitForSelector('.verdict[data-stale]');
    expect(await outcome(page)).toBe(null);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'that of the resident register' }).click();
    await becomes(page, 'exempt');
    expect(await focused(page)).toBe('control:uses.0.items.0');
    await page.goBack();
    await page.waitForSelector('.verdict[data-stale]');
    await page.getByRole('button', { name: 'data of that kind held elsewhere' }).click();
    await becomes(page, 'required');
    expect(await page.locator('[id="question:uses.0.register"] :checked').count()).toBe(1);
    await page.close();
  });

  it('takes dates in any office spelling and echoes them', async () => {
    const page = await desk('desk.html#timeliness?facts={}');
    for (const text of [
      '2025/9/1',
      '2025年9月1日',
      'R7.9.1',
      '令和七年九月一日',
      '２０２５年９月１日',
      '令和7年9月1日（月）',
    ]) {
      await control(page, 'appliedAt').fill(text);
      await expectText(page.locator('[id="echo:appliedAt"]'), '令和7年9月1日（月）');
    }
    await control(page, 'plannedFor').fill('R8');
    await expectText(page.locator('[id="echo:plannedFor"]'), '令和8年度');
    await page.locator('[id="control-1:urgency"]').check();
    await control(page, 'urgency.on').fill('R7.8.1');
    await expectText(page.locator('[id="echo:urgency.on"]'), '令和7年8月1日（金）');
    await page.locator('[id="question:appliedAt"] input[type="date"]').evaluate((picker) => {
      Object.assign(picker, { value: '2025-08-29' });
      picker.dispatchEvent(new Event('change'));
    });
    await expectText(summary(page), '申請は期限内である。');
    await page.close();
  });

  it('matches names to those of the law, or asks', async () => {
    const page = await desk('desk.html#manager?facts={}');
    await control(page, 'system').fill('税務ｼｽﾃﾑ');
    await expectText(page.locator('[id="echo:system"]'), '税務システム（別表第1にある）');
    await control(page, 'system').fill('税務');
    await page.getByRole('button', { name: '税務システム', exact: true }).click();
    await becomes(page, 'digital-promotion-section');
    expect(await focused(page)).toBe('control:system');
    await control(page, 'managedBy').fill('戸籍住民');
    await page.getByRole('button', { name: '戸籍住民課', exact: true }).click();
    expect(await control(page, 'managedBy').inputValue()).toBe('戸籍住民課');
    await page.close();
  });

  it('undoes by Back, and loses nothing on reload', async () => {
    const page = await desk(withFacts('timeliness', SUNDAY));
    const before = page.url();
    await page.locator('.remedies button').first().click();
    await becomes(page, 'on-time');
    expect(await focused(page)).toBe('verdict');
    expect(await control(page, 'plannedFor').inputValue()).toBe(`${YEAR + 1}`);
    await page.goBack();
    await becomes(page, 'late');
    expect(page.url()).toBe(before);
    expect(await control(page, 'plannedFor').inputValue()).toBe(`${YEAR}`);
    await page.goForward();
    await becomes(page, 'on-time');
    // All that is typed at one go is one step.
    await control(page, 'appliedAt').fill('');
    await control(page, 'appliedAt').pressSequentially('R7.10.1');
    await page.keyboard.press('Tab');
    await page.goBack();
    await expect.poll(() => control(page, 'appliedAt').inputValue()).toBe(MONDAY);
    await control(page, 'appliedAt').fill('令和7年10月2日');
    await page.waitForTimeout(50);
    await page.reload();
    await expect.poll(() => control(page, 'appliedAt').inputValue()).toBe('令和7年10月2日');
    await page.close();
  });

  it('turns a reading, and has its days', async () => {
    const page = await desk(withFacts('timeliness', SUNDAY));
    await page.locator('.contested button').focus();
    await page.keyboard.press('Enter');
    await becomes(page, 'on-time');
    const reading = page.locator('[id="question:options.readings.deadline-on-closed-day"]');
    expect(await reading.getAttribute('data-given')).not.toBe(null);
    await control(page, 'appliedAt').fill(daysLater(last, 2));
    await becomes(page, 'late');
    await control(page, 'options.closedDays.0').fill('2025-09');
    await page.waitForSelector('.verdict[data-stale]');
    await control(page, 'options.closedDays.0').fill(MONDAY);
    await becomes(page, 'on-time');
    await reading.locator('input').first().check();
    await becomes(page, 'late');
    await page.close();
  });

  it('reviews a whole case, whose facts its questions share', async () => {
    const page = await desk('desk.html');
    await page.locator('#from-example').click();
    await expectText(page.locator('#title'), '導入等1件の審査');
    const review = reviewIntroduction(examples.introduction.facts);
    await expectText(summary(page), new RegExp(review.findings[0]!.text.ja));
    expect(await page.locator('.timeline > li').count()).toBe(review.steps.length);
    expect(await page.locator('.timeline > [data-status="fault"]').count()).toBe(
      review.steps.filter(({ status }) => status === 'fault').length,
    );
    expect(await page.locator('.next li').count()).toBe(review.next.length);
    await page.locator('.timeline > li', { hasText: '申請の期限' }).getByRole('button').click();
    await becomes(page, 'late');
    await page.locator('.remedies button').first().click();
    await becomes(page, 'on-time');
    await page.selectOption('#decision', 'introduction');
    await expectText(summary(page), /^(?!.*期限に遅れている)/s);
    // Of a blank case one fact is asked first; a pasted one comes with its question.
    await page.getByText('別の事例にする').click();
    await page.locator('#from-nothing').click();
    expect(await page.locator('[data-standing="next"].question').count()).toBe(1);
    await page.getByText('別の事例にする').click();
    await page.locator('summary').first().click();
    await page.locator('#json-case').fill('{');
    await page.getByText('この事例で始める').click();
    await page.waitForSelector('[role="alert"]');
    await page.locator('#json-case').fill(JSON.stringify({ decision: 'quorum', facts: examples.quorum.facts }));
    await page.getByText('この事例で始める').click();
    await becomes(page, decide('quorum', examples.quorum.facts).outcome);
    await page.getByText('別の事例にする').click();
    await page.locator('summary').first().click();
    await page.locator('#json-case').fill(JSON.stringify(examples.timeliness.facts));
    await page.getByText('この事例で始める').click();
    await expectText(page.locator('#title'), '導入等1件の審査');
    expect(await control(page, 'appliedAt').inputValue()).toBe(examples.timeliness.facts['appliedAt']);
    await page.getByText('別の事例にする').click();
    await page.locator('.catalogue a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('title');
    await page.close();
  });

  it('asks in order, leads to what is missing, and keeps the focus, by keyboard alone', async () => {
    const page = await desk('desk.html#meeting?facts={}');
    const next = () => page.locator('[data-standing="next"]').getAttribute('id');
    expect(await next()).toBe('question:convenedBy');
    const press = async (id: string, key: string) => {
      const back = id === 'control:committee' ? 'Shift+Tab' : 'Tab';
      for (let i = 0; i < 80 && (await focused(page)) !== id; i++) await page.keyboard.press(back);
      expect(await focused(page)).toBe(id);
      await page.keyboard.press(key);
    };
    await press('control:convenedBy', 'Shift');
    await page.keyboard.type('情報統括責任者');
    await expect.poll(next).toBe('question:committee');
    expect(await focused(page)).toBe('control:convenedBy');
    await press('control:committee', 'ArrowDown');
    await becomes(page, 'may-open');
    await page.close();

    const data = await desk(withFacts('data-use-approval', { uses: [{ managedBy: '戸籍住民課' }] }));
    for (const [i, id] of ['control:applicantSection', 'control:uses.0.items.0', 'control:asOf'].entries()) {
      await data.locator('.missingFacts button').nth(i).click();
      expect(await focused(data)).toBe(id);
    }
    await data.locator('[id="add:uses"]').click();
    await expect.poll(() => focused(data)).toBe('control:uses.1.managedBy');
    await data.locator('[id="name:organization"]').fill('第一中学校');
    await data.keyboard.press('Enter');
    await expect.poll(() => focused(data)).toBe('control:organization.第一中学校');
    await data.keyboard.type('教育委員会事務局');
    // A name that is there already keeps what was said of it.
    await data.locator('[id="name:organization"]').fill('第一中学校');
    await data.locator('[id="add:organization"]').click();
    expect(await control(data, 'organization.第一中学校').inputValue()).toBe('教育委員会事務局');
    await data.close();
  });

  it('prints a case on two pages at most, with every citation and no button', async () => {
    for (const path of ['desk.html#introduction', 'en/desk.html#introduction', withFacts('timeliness', SUNDAY)]) {
      const page = await desk(path, { colorScheme: 'dark' });
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
      expect(await page.locator('main').count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.waitForSelector('.paper');
      const paper = await page.locator('body').innerText();
      const language = path.startsWith('en') ? 'en' : 'ja';
      const answer = path.includes('introduction')
        ? reviewIntroduction(examples.introduction.facts).steps.flatMap(
            ({ verdict }) => (verdict?.grounds ?? []) as readonly { readonly citation: Citation }[],
          )
        : decide('timeliness', SUNDAY).grounds;
      for (const { citation } of answer) expect(paper).toContain(citeIn(citation, language));
      for (const button of await page.locator('button, nav, select').all())
        expect(await button.isVisible()).toBe(false);
      expect(await page.locator('.paper').evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)');
      await page.close();
    }
  });

  it('has the report there as soon as somebody asks to print', async () => {
    const page = await desk(withFacts('timeliness', SUNDAY));
    await page.evaluate(
      `addEventListener('beforeprint', () => { globalThis.printed = document.querySelector('.paper')?.textContent; })`,
    );
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => page.evaluate('globalThis.printed')).toMatch(/The application is late/);
    await page.close();
  });

  it('puts the wording of an official text beside the grounds, and says what an amendment does', async () => {
    const page = await desk('desk.html#timeliness');
    await page.locator('.official > summary').click();
    const wording = (day: string) =>
      `第12条 書面で申請する。\n2 申請は、${day}までに行う。ただし、急ぐときは、この限りでない。`;
    await page
      .locator('#file-now')
      .setInputFiles({ name: 'text.txt', mimeType: 'text/plain', buffer: Buffer.from(wording('8月末日')) });
    await expectText(page.locator('.grounds blockquote').first(), /^申請は、8月末日までに行う。/);
    await page.locator('#text-later').fill(wording('9月末日'));
    await page.keyboard.press('Tab');
    await expectText(page.locator('.official pre').last(), /8月31日 → 9月30日/);
    await expectText(page.frameLocator('.official iframe').locator('table'), /9月末日/);
    await page.locator('#text-later').fill('第12条第2項中「8月末日」を「10月末日」に改める。');
    await page.keyboard.press('Tab');
    await expectText(page.locator('.official pre').last(), /8月31日 → 10月31日/);
    await page.locator('#text-later').fill('第12条第2項中「7月末日」を「10月末日」に改める。');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.official .issues');
    await expectText(page.locator('.grounds blockquote').first(), /^申請は、8月末日までに行う。/);
    await page.locator('#text-now').fill('x');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.official .issues');
    await page.waitForSelector('.grounds blockquote', { state: 'detached' });
    await page.close();
  });

  it('takes a text that is dropped, and says what an amendment does to the case in hand', async () => {
    const late = withFacts('timeliness', { appliedAt: AFTER, plannedFor: 2027, urgency: 'none' });
    const page = await desk(late.replace('en/', ''));
    await page.locator('.official > summary').click();
    const drop = (id: string, text: string) =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(text)}], 'text.txt', { type: 'text/plain' }));
        ['dragover', 'drop'].map((type) =>
          document.getElementById('${id}').dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          ),
        );
      }`);
    // Otherwise the browser would leave the page for the file.
    const taken = [false, false];
    const text = '第12条 書面で申請する。\n2 申請は、8月末日までに行う。ただし、急ぐときは、この限りでない。';
    expect(await drop('text-now', text)).toEqual(taken);
    await expectText(page.locator('.grounds blockquote').first(), /^申請は、8月末日までに行う。/);
    expect(await drop('text-later', '第12条第2項中「8月末日」を「9月末日」に改める。')).toEqual(taken);
    const onCase = page.locator('.official pre').nth(1);
    await expectText(onCase, /^根拠のうち変わるもの：第12条第2項本文\n結論：期限に遅れている → 期限内である/);
    await control(page, 'appliedAt').fill('2026-13');
    await page.waitForSelector('.verdict[data-stale]');
    expect(await page.getByText('この事例への影響').isVisible()).toBe(false);
    await page.evaluate(`location.hash = 'operation'`);
    await expectText(onCase, '根拠のうち変わるもの：なし');
    await page.close();
  });

  it('prints a short case on one sheet, and goes back to the start with the focus there', async () => {
    const page = await desk('desk.html#timeliness');
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.locator('.choice a').press('Enter');
    await page.waitForSelector('#begin');
    await expect.poll(() => focused(page)).toBe('begin');
    await page.close();
  });

  it('copies the call, the answer and the link', async () => {
    const page = await desk('en/desk.html#operation');
    await page.locator('.output > summary').click();
    const button = page.locator('.output button').first();
    await button.click();
    await expectText(page.locator('.output .copied').first(), 'Copied.');
    expect(await button.evaluate((each) => each === (globalThis as never)['document']['activeElement'])).toBe(true);
    /** Into the field that a pasted case is typed into. */
    const pasted = async () => {
      const other = await desk('en/desk.html');
      await other.locator('summary').click();
      await other.locator('#json-case').press('Control+V');
      const text = await other.locator('#json-case').inputValue();
      await other.close();
      return text;
    };
    expect(await pasted()).toBe(
      `import { decideOperation } from 'arakawa-it-rules';\n\nconst verdict = decideOperation({\n  "residentOperated": true\n});\n\nverdict.outcome; // => 'unrestricted'\n`,
    );
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(pasted).toBe(page.url());
    await page.close();
  });

  it('tells what of a link cannot be followed', async () => {
    const page = await desk('en/desk.html#no-such-question');
    await expectText(page.locator('#notice'), /no such question/);
    const options = `&options=${encodeURIComponent('{"readings":{"__proto__":{"x":1},"same-person":"?"},"on":{}}')}`;
    for (const [path, said] of [
      ['#timeliness?facts={"appliedAt":', /broken/],
      [withFacts('timeliness', { appliedAt: 'x'.repeat(50_000) }), /too long/],
      [
        withFacts('timeliness', { '<img src=x onerror=alert(1)>': 1, urgency: [] }),
        /<img src=x onerror=alert\(1\)>, urgency/,
      ],
      [withFacts('data-use-approval', { uses: [null, { items: [[]] }, 'x'] }), /uses\.0, uses\.1\.items\.0, uses\.2/],
      [withFacts('timeliness', {}, options), /options\.on/],
    ] as const) {
      await page.evaluate(`location.hash = ${JSON.stringify(path.slice(path.indexOf('#')))}`);
      await expectText(page.locator('#notice'), said);
    }
    expect(await page.locator('.casework :is(img, iframe, object, embed)').count()).toBe(0);
    await page.close();
  });

  it('has English names for posts and sections of which it asks in English', async () => {
    const page = await desk('en/desk.html#quorum');
    const post = page.locator('[id="question:attendance.経理課長"] > :is(legend, label)');
    await expectText(post, /the head of the Accounts Section \(経理課長\)/);
    await page.evaluate(`location.hash = 'monthly-plan'`);
    await expectText(page.locator('.hint', { hasText: 'デジタル推進課' }).first(), /Digital Promotion Section/);
    await page.close();
  });

  it('keeps the case when the language is changed', async () => {
    const page = await desk(withFacts('timeliness', SUNDAY));
    await control(page, 'plannedFor').fill('令和15年度');
    await becomes(page, 'on-time');
    await page.locator('.VPNavBarTranslations button').click();
    await page.locator('.VPNavBarTranslations a').click();
    await expectText(summary(page), '申請は期限内である。');
    expect(await control(page, 'plannedFor').inputValue()).toBe('令和15年度');
    await page.close();
  });

  it('shows a stranger’s texts as texts, at their place', async () => {
    const text = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const facts = { system: text, managedBy: '<b>課</b>', organization: { '"><svg onload=alert(3)>課': '部' } };
    const page = await desk(
      withFacts('manager', facts, `&options=${encodeURIComponent(JSON.stringify({ on: text }))}`),
    );
    expect(await control(page, 'system').inputValue()).toBe(text);
    expect(await page.locator('.casework :is(img, svg, b, script), .paper :is(img, svg, b, script)').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['desk.html', 1280, 'light'],
    ['index.html', 390, 'dark'],
    ['desk.html#introduction', 768, 'light'],
    [`desk.html${withFacts('timeliness', { plannedFor: 2026, appliedAt: '2025-13-01' }).slice(12)}`, 1280, 'light'],
    [withFacts('timeliness', { ...SUNDAY, urgency: { holds: true } }), 390, 'light'],
    [withFacts('data-use-approval', { uses: [{ items: ['氏名'] }] }), 1280, 'dark'],
    ['en/desk.html#contract-terms', 768, 'dark'],
  ] as const)('shuts nobody out (axe, %s, %i wide, %s)', async (path, width, colorScheme) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await page.waitForSelector('.casework');
    await page.waitForLoadState('networkidle');
    await page.evaluate(`for (const each of document.querySelectorAll('.casework details')) each.open = true`);
    await expectLegible(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
