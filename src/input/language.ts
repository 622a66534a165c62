/**
 * The two languages the library speaks.
 * @ja 表示の言語
 */
export type Language = 'ja' | 'en';

/**
 * A text in both languages.
 * @ja 日本語と英語の文
 */
export type Bilingual = { readonly [language in Language]: string };

/** As what begins a sentence or a name in English is written. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
