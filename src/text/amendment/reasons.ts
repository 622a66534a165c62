import type { Bilingual } from '../../input/language.js';

/** Why something of an amending directive is not read. */
export const REASONS = {
  unknown: {
    ja: '改正文として読み取れません。',
    en: 'This is not read as an amending sentence.',
  },
  content: {
    ja: '改正後の規定又は加える規定を、この下に読み取れません。',
    en: 'The provisions that it puts into the text are not found below it as such.',
  },
  count: {
    ja: '加える規定の数が、改正文のいう数と違います。',
    en: 'There are not as many provisions below it as it says.',
  },
  another: {
    ja: '二つ目以降の規程の改正は読み取りません。分けて渡してください。',
    en: 'The amendment of a second regulation is not read: give each by itself.',
  },
  many: {
    ja: '1,000件を超える改正は読み取りません。',
    en: 'More than 1,000 operations are not read.',
  },
  columns: {
    ja: '新旧対照表の行として読み取れません（改正後と改正前の2欄をタブで区切ってください）。',
    en: 'This is not read as a row of a comparison table: its two columns have to be parted by a tab.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
