/**
 * The words in which verdicts are explained. Each decision has sentences of its own beside it; what all of them share
 * is here. A missing sentence is a type error.
 */
import { match } from 'ts-pattern';
import type { Bilingual } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import { defects } from '../regulation/defects.js';
import type { ReadingId } from '../regulation/readings.js';
import { readings } from '../regulation/readings.texts.js';
import { dayIn } from '../time/days-in-words.js';
import type { Caveat, Contest, Ground, PlainData } from './verdict.js';

/** What a sentence about a ground is made from. */
export type Values = { readonly [name: string]: PlainData };

/** A sentence, or how to make one. */
export type Sentence<About> = Bilingual | ((about: About) => Bilingual);

export const sayOf = <About>(sentence: Sentence<About>, about: About): Bilingual =>
  typeof sentence === 'function' ? sentence(about) : sentence;

type AnyVerdict = {
  readonly outcome: string;
  readonly grounds: readonly Ground[];
  readonly remedies: readonly object[];
};

/** All sentences of one decision. */
export interface Sentences<V extends AnyVerdict, Facts> {
  /** A few words for each outcome, to stand in the middle of a sentence. */
  readonly outcomes: { readonly [Outcome in Exclude<V['outcome'], 'undetermined'>]: Bilingual };
  /** One sentence that answers the question. */
  readonly summaries: {
    readonly [Outcome in Exclude<V['outcome'], 'undetermined'>]: Sentence<Extract<V, { outcome: Outcome }>>;
  };
  /** What is to be said of a condition that holds, does not hold, or is not known to. */
  readonly grounds: {
    readonly [Code in V['grounds'][number]['code']]: {
      readonly [Holds in 'true' | 'false' | 'unknown']: Sentence<Values>;
    };
  };
  /** How a missing fact is named; `rest` is the path below it. */
  readonly facts: { readonly [Fact in keyof Facts]-?: Sentence<readonly string[]> };
  readonly remedy: Sentence<V['remedies'][number]>;
}

/** For decisions without favourable outcomes, whose verdicts have no remedies. */
export const noRemedy: Bilingual = { ja: '', en: '' };

export function sayCaveat(caveat: Caveat): Bilingual {
  const at = (language: 'ja' | 'en') => citeIn(caveat.citation, language);
  return match(caveat)
    .with({ code: 'text-not-attested' }, ({ on, attestedFrom }) => ({
      ja: `${at('ja')}がこの文言であったと確認できるのは${dayIn(attestedFrom).ja}以後であり、${dayIn(on).ja}の文言は確認できない。`,
      en: `${at('en')} is known to read as encoded from ${dayIn(attestedFrom).en} on; for ${dayIn(on).en} the wording is not attested.`,
    }))
    .with({ code: 'text-defect' }, ({ defect }) => {
      const { says, means } = defects.find(({ id }) => id === defect)!;
      return {
        ja: `${at('ja')}の文言に不備がある。${says.ja}${means.ja}`,
        en: `The wording of ${at('en')} is defective. ${says.en} ${means.en}`,
      };
    })
    .with({ code: 'deadline-on-closed-day' }, ({ closedDay, nextOpenDay }) => ({
      ja: `期限の${dayIn(closedDay).ja}は閉庁日である（翌開庁日は${dayIn(nextOpenDay).ja}）。`,
      en: `The last day, ${dayIn(closedDay).en}, is a closed day (the next open day is ${dayIn(nextOpenDay).en}).`,
    }))
    .with({ code: 'not-in-appended-table-1' }, ({ nearNames }) => ({
      ja: `この電子情報システムは別表第1にない。${nearNames.length > 0 ? `似た名称：${nearNames.join('、')}。` : ''}`,
      en: `The system is not in Appended Table 1.${nearNames.length > 0 ? ` Similar names: ${nearNames.join(', ')}.` : ''}`,
    }))
    .with({ code: 'differs-from-appended-table-1' }, ({ unit }) => ({
      ja: `示された管理課は、別表第1の所管（${unit}）と異なる。`,
      en: `The managing section given is not the one in Appended Table 1 (${unit}).`,
    }))
    .with({ code: 'unit-is-not-a-section' }, ({ unit }) => ({
      ja: `${unit}は、${at('ja')}の定める課に当たらない。`,
      en: `${unit} is not a section as ${at('en')} defines it.`,
    }))
    .with({ code: 'finder-differs' }, ({ finder }) => ({
      ja: `${at('ja')}の判断をする者は${finder}であるが、示された判断は別の者によるものである。`,
      en: `${at('en')} leaves the finding to ${finder}; the one given is by somebody else.`,
    }))
    .exhaustive();
}

export function sayContest({ readings: chosen }: Contest, outcome: Bilingual): Bilingual {
  const parts = Object.entries(chosen).map(([id, value]) => {
    const { question, values } = readings[id as ReadingId];
    const meaning = (values as Record<string, Bilingual>)[value]!;
    return {
      ja: `「${question.ja}」について「${unstopped(meaning.ja)}」と読めば`,
      en: `if "${question.en}" is answered "${unstopped(meaning.en)}"`,
    };
  });
  return {
    ja: `${parts.map(({ ja }) => ja).join('、かつ、')}、${outcome.ja}。`,
    en: `${capital(parts.map(({ en }) => en).join(' and '))}, ${outcome.en}.`,
  };
}

const unstopped = (sentence: string) => sentence.replace(/[。.]$/, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
