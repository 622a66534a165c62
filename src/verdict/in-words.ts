/** Each element of a verdict as a sentence, in both languages. */
import { type Bilingual, capital } from '../input/language.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Contest, Ground, Remedy } from './verdict.js';
import { type AnyWords, sayOf } from './words.js';

export const sayGround = ({ code, holds, values = {} }: Ground, { grounds }: AnyWords): Bilingual =>
  sayOf(grounds[code]![String(holds)]!, values);

export function sayMissing(path: string, { asks }: Pick<AnyWords, 'asks'>): Bilingual {
  const [fact, ...rest] = path.split('.');
  return sayOf(asks[fact!]!, rest);
}

/** A few words for an outcome, to stand in the middle of a sentence. */
export const labelOf = (outcome: string, { outcomes }: AnyWords): Bilingual | undefined =>
  outcome === 'undetermined' ? UNDETERMINED : outcomes[outcome]?.label;

const UNDETERMINED: Bilingual = { ja: '判断できない', en: 'it cannot be decided' };

export function sayContest(contest: Contest, words: AnyWords): Bilingual {
  const label = labelOf(contest.outcome, words)!;
  const chosen = sayReadings(contest, words);
  return { ja: `${chosen.ja}めば、${label.ja}。`, en: `${chosen.en}, ${label.en}.` };
}

/** How else the text would be read: 「…」について「…」と読, which is to be ended, and `If "…" is answered "…"`. */
export function sayReadings({ readings: chosen }: Contest, words: AnyWords): Bilingual {
  const parts = Object.entries(chosen).map(([id, value]) => {
    const { question, values } = words.readings![id as ReadingId]!;
    const meaning = (values as Record<string, Bilingual>)[value]!;
    return {
      ja: `「${unstopped(question.ja)}」について「${unstopped(meaning.ja)}」と読`,
      en: `if "${question.en}" is answered "${unstopped(meaning.en)}"`,
    };
  });
  return {
    ja: parts.map(({ ja }) => ja).join('み、かつ、'),
    en: capital(parts.map(({ en }) => en).join(' and ')),
  };
}

/** A sentence without its full stop. */
export const unstopped = (sentence: string) => sentence.replace(/[。.]$/, '');

export const sayRemedy = (remedy: Remedy<object, string>, { remedy: sentence }: AnyWords): Bilingual =>
  sayOf(sentence!, remedy);
