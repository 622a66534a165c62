import type { Language } from 'arakawa-it-rules';
import { report } from 'arakawa-it-rules/desk';
import type { Regulation } from 'arakawa-it-rules/text';
import type { Answer } from './answer.js';

/** The report of an answer, as a part of another page. */
export function printable({ verdict, review, facts, options }: Answer, language: Language, text?: Regulation) {
  const page = report((verdict ?? review)!, { language, facts, options, text });
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? [];
  return { style, body };
}
