/**
 * Every way in which an introduction can fail to be as the regulation asks, shown once: the complete case of this folder
 * with one thing changed, and what the review finds.
 *
 *   npm run ways-to-fail -- [ja|en]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Bilingual,
  type IntroductionCase,
  type IntroductionFinding,
  type IntroductionReview,
  type Language,
  type Options,
  reviewIntroduction,
} from 'arakawa-it-rules';

interface WayToFail {
  readonly finding: IntroductionFinding;
  readonly about: Bilingual;
  readonly change: Partial<IntroductionCase>;
  readonly options?: Options;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

export const { introduction: complete } = read('complete.json') as { readonly introduction: IntroductionCase };

export const waysToFail: readonly (WayToFail & { readonly review: IntroductionReview })[] = (
  read('ways-to-fail.json') as readonly WayToFail[]
).map((way) => ({ ...way, review: reviewIntroduction({ ...complete, ...way.change }, way.options) }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const language: Language = process.argv[2] === 'en' ? 'en' : 'ja';
  for (const { about, review } of waysToFail) {
    console.log(`- ${about[language]}`);
    for (const { citation, text } of review.findings) console.log(`    ! ${citation}  ${text[language]}`);
  }
}
