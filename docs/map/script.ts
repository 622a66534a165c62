/** The language switch and the filter of the page. What is chosen stands in the address, so that it can be passed on. */

const filters = ['q', 'chapter', 'kind', 'answer'] as const;

const form = document.querySelector<HTMLFormElement>('.filter')!;
const fields = Object.fromEntries(filters.map((name) => [name, form.elements.namedItem(name)])) as {
  readonly [name in (typeof filters)[number]]: HTMLInputElement | HTMLSelectElement;
};
const count = form.elements.namedItem('count') as HTMLOutputElement;
const places = [...document.querySelectorAll<HTMLElement>('.place')].map((element) => ({
  element,
  words: plain(element.textContent),
}));
const groups = document.querySelectorAll<HTMLElement>('.list article, .list .chapter');

/** Width, case and white space do not matter to whoever searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function speak(language: 'ja' | 'en'): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('option, title[data-ja]'))
    element.textContent = element.dataset[language]!;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button'))
    button.ariaPressed = String(button.value === language);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.api'))
    link.setAttribute('href', link.getAttribute('href')!.replace(/^\.\.\/(ja|en)\//, `../${language}/`));
}

function narrow(): void {
  const wanted = plain(fields.q.value).split(/\s+/);
  let shown = 0;
  for (const { element, words } of places) {
    const { chapter, kind, answer } = element.dataset;
    const fits =
      [chapter, ''].includes(fields.chapter.value) &&
      [kind, ''].includes(fields.kind.value) &&
      [answer, ''].includes(fields.answer.value) &&
      wanted.every((word) => words.includes(word));
    element.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of groups) group.hidden = group.querySelector('.place:not([hidden])') === null;
  count.value = String(shown);
}

function remember(): void {
  const chosen = new URLSearchParams({ lang: document.documentElement.lang });
  for (const name of filters) if (fields[name].value !== '') chosen.set(name, fields[name].value);
  history.replaceState(null, '', `?${chosen}${location.hash}`);
}

function showAll(): void {
  for (const name of filters) fields[name].value = '';
  narrow();
  remember();
}

/** Whoever follows a link to a place wants to see it, whatever the filter. */
function reveal(): void {
  const target = document.querySelector(':target');
  if (target?.closest('[hidden]')) showAll();
  target?.scrollIntoView();
}

const given = new URLSearchParams(location.search);
speak((given.get('lang') ?? navigator.language).startsWith('ja') ? 'ja' : 'en');
for (const name of filters) fields[name].value = given.get(name) ?? '';
narrow();
reveal();

for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button'))
  button.addEventListener('click', () => {
    speak(button.value === 'ja' ? 'ja' : 'en');
    remember();
  });
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  narrow();
  remember();
});
form.querySelector('button')!.addEventListener('click', showAll);
addEventListener('hashchange', reveal);
