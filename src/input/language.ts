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
