/** Pages of their own, for print on A4. They need nothing from elsewhere, and run no scripts. */
import type { Language } from '../input/language.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** What it looks like, beside what all have. */
  readonly style: string;
  /** What stands in the body, escaped. */
  readonly body: string;
}

const PAPER = `@page{size:A4;margin:15mm}
body{font:10.5pt/1.6 "Yu Mincho","Hiragino Mincho ProN","Noto Serif CJK JP",serif;margin:0 auto;max-width:180mm}`;

export const pageOf = ({ language, title, style, body }: Page): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${PAPER}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
