import type { Language } from 'arakawa-it-rules';

/** An era day as offices write it, with its weekday: 令和7年9月1日（月）. */
export function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [locale, style] =
    language === 'ja' ? (['ja-JP-u-ca-japanese', 'short'] as const) : (['en-GB', 'long'] as const);
  const words = new Intl.DateTimeFormat(locale, {
    ...{ weekday: style, day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    ...(language === 'ja' && { era: 'long' }),
  });
  return words.format(date).replace('(', '（').replace(')', '）');
}

export function yearInWords(first: number, language: Language): string {
  if (language === 'en') return `fiscal year ${first} (1 April ${first} – 31 March ${first + 1})`;
  // 1 May: an era's first fiscal year is called by it.
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${era.format(new Date(Date.UTC(first, 4, 1)))}度`;
}
