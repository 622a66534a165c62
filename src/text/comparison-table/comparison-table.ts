import { needOneOf } from '../../input/attempt.js';
import { documentOf } from '../document/read.js';
import type { Regulation } from '../regulation.js';
import { groupsOf } from './groups.js';
import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import type { Granularity } from './marks.js';

/**
 * How a comparison table is made out.
 * @ja 新旧対照表の書式
 */
export interface ComparisonTableOptions {
  /** `html` unless given. */
  readonly format?: 'html' | 'markdown';
  /** What stands on the left: what is after the amendment, as national offices have it, unless given. */
  readonly left?: 'after' | 'before';
  /** By what words are compared and underlined: by words unless given. */
  readonly by?: Granularity;
}

const CHOICES = /* @__PURE__ */ (() => ({
  format: ['html', 'markdown'],
  left: ['after', 'before'],
  by: ['words', 'letters'],
}))();

/**
 * The comparison table that Japanese offices read (新旧対照表): what is after the amendment beside what was before, the
 * words that differ underlined, what is the same left out with （略）, （新設） beside what is added and （削る） beside what
 * is left out. As a page of HTML for print on A4, which needs nothing from elsewhere, or as Markdown. Words are parted as
 * `Intl.Segmenter` parts them.
 *
 * @throws InvalidTextError if a text cannot be read as that of a regulation.
 * @throws InvalidFactsError if an option is none.
 * @example
 * ```ts
 * const before = '第1条 鍵は、館長が持つ。\n第2条 書庫は、毎日開く。';
 * const after = '第1条 鍵は、館長が持つ。\n第2条 書庫は、平日に開く。';
 * const table = comparisonTable(before, after, { format: 'markdown' });
 * table.split('\n').at(-2) // => '| 第2条　書庫は、<u>平日に</u>開く。 | 第2条　書庫は、<u>毎日</u>開く。 |'
 * ```
 * @ja 新旧二つの文章の新旧対照表を、HTML（A4印刷用）又は Markdown で作る。
 */
export function comparisonTable(
  before: string | Regulation,
  after: string | Regulation,
  options: ComparisonTableOptions = {},
): string {
  const { format = 'html', left = 'after', by = 'words' } = options;
  for (const [path, value] of Object.entries({ format, left, by }))
    needOneOf(path, value, CHOICES[path as keyof typeof CHOICES]);
  const [old, now] = [documentOf(before), documentOf(after)];
  const title = `${now.title === '' ? '' : `${now.title}　`}新旧対照表`;
  const groups = groupsOf(old, now, by);
  const print = format === 'html' ? htmlOf : markdownOf;
  return left === 'after'
    ? print(title, ['改正後', '改正前'], groups, ['now', 'old'])
    : print(title, ['改正前', '改正後'], groups, ['old', 'now']);
}
