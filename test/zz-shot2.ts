import { launch } from './chromium.js';
const browser = await launch();
const shots: [string, string, number, 'light' | 'dark'][] = [
  ['desk.html#introduction', 'intro', 1280, 'light'],
  ['desk.html#introduction', 'intro390', 390, 'dark'],
  ['en/desk.html#timeliness?facts=' + encodeURIComponent('{"appliedAt":"R7.9.1","plannedFor":"R8","urgency":"none"}'), 'late-en', 768, 'dark'],
  ['desk.html#data-use-approval?facts=' + encodeURIComponent('{"applicantSection":"税務課","uses":[{"managedBy":"戸籍住民","items":["氏名","所得"]}]}'), 'items', 1280, 'light'],
  ['desk.html#quorum', 'quorum390', 390, 'light'],
];
for (const [url, out, width, colorScheme] of shots) {
  const page = await browser.newPage({ locale: 'ja', viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme });
  page.on('console', (m) => { if (!m.text().includes('404')) console.log(out, 'console', m.text()); });
  page.on('pageerror', (e) => console.log(out, 'error', e));
  await page.goto(`http://localhost:8123/${url}`);
  await page.waitForSelector('.casework .summary');
  console.log(out, await page.evaluate('document.documentElement.scrollWidth'));
  await page.screenshot({ path: `/tmp/shots/${out}.png`, fullPage: true });
  await page.close();
}
await browser.close();
