import { capital } from '../input/language.js';
import { officeInEnglish } from '../regulation/english-offices.js';
import { systemInEnglish } from './english-systems.js';

/**
 * Japanese words that stand beside each other, with what the table of systems has in brackets, and "the" in front. They begin where
 * letters do: otherwise a long number would be looked at from each of its digits on.
 */
const NAME =
  /(\bthe )?((?<![A-Z\d])[A-Z\d]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{L}\p{N}・]*(?:\([\p{L}\p{N}]+\))?(?: (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}・]+)*)/giu;

/**
 * Working English names of systems, units and posts for the sentences of one text, one after the other. The first time, the
 * Japanese name stands beside it. What the regulation does not name stays as it is.
 *
 * @example
 * ```ts
 * const named = withEnglishNames();
 * named('税務課 manages it.') // => 'The Tax Section (税務課) manages it.'
 * named('Ask 税務課, or 税務課収納係.') // => 'Ask the Tax Section, or 税務課収納係.'
 * ```
 * @ja 英文中の電子情報システム、組織及び職の名称を、英語の仮称（初出では日本語の名称を添える。）に改める。
 */
export function withEnglishNames(): (sentence: string) => string {
  const said = new Set<string>();
  return (sentence) =>
    sentence.replace(NAME, (whole, the: string | undefined, name: string, at: number) => {
      const office = officeInEnglish(name.replaceAll(' ', ''));
      const english = office ?? systemInEnglish(name);
      if (english === undefined) return whole;
      const named = `${office === undefined ? (the ?? '') : 'the '}${english}${said.has(name) ? '' : ` (${name})`}`;
      said.add(name);
      // What has no full stop, such as a fact that is missing, is no sentence.
      return sentence.endsWith('.') && /^$|\. $/.test(sentence.slice(0, at)) ? capital(named) : named;
    });
}

/** What is read together, such as an act and who is to do it, with such names in the English of its texts. */
export function namedInEnglish<Said extends object>(said: Said): Said {
  const named = withEnglishNames();
  const texts = Object.entries(said).map(([key, text]) =>
    typeof text.en === 'string' ? [key, { ...text, en: named(text.en) }] : [key, text],
  );
  return Object.fromEntries(texts) as Said;
}
