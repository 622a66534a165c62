import type { Bilingual } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import type { DefectText } from '../regulation/defects.texts.js';
import { dayIn } from '../time/days-in-words.js';
import { FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR } from '../time/holidays.table.js';
import type { Caveat } from './verdict.js';

type At = (language: 'ja' | 'en') => string;
type Say<Code extends Caveat['code']> = (
  caveat: Extract<Caveat, { readonly code: Code }>,
  at: At,
  defects: readonly DefectText[],
) => Bilingual;

/** What is to be said of caveats, each by a sentence of its own. A table, because ts-pattern would be a fifth of what explains one question. */
export type CaveatWords<Code extends Caveat['code'] = Caveat['code']> = { readonly [Its in Code]: Say<Its> };

/** A caveat in words. Those that not every question knows, and the defects of the text that its verdicts can name, have to be at hand. */
export function sayCaveat(caveat: Caveat, { caveats, defects = [] }: CaveatsAtHand): Bilingual {
  const at = (language: 'ja' | 'en') => citeIn(caveat.citation, language);
  const say = { ...OF_ALL, ...caveats }[caveat.code] as Say<any>;
  return say(caveat, at, defects);
}

/** What a question has to say of caveats. */
export interface CaveatsAtHand {
  readonly caveats?: Partial<CaveatWords>;
  readonly defects?: readonly DefectText[];
}

/** What any verdict can have. */
const OF_ALL: CaveatWords<'text-not-attested' | 'text-defect'> = {
  'text-not-attested': ({ on, attestedFrom }, at) => ({
    ja: `${at('ja')}がこの文言であったと確認できるのは${dayIn(attestedFrom).ja}以後であり、${dayIn(on).ja}の文言は確認できない。`,
    en: `${at('en')} is known to read as encoded from ${dayIn(attestedFrom).en} on; for ${dayIn(on).en} the wording is not attested.`,
  }),
  'text-defect': ({ defect }, at, defects) => {
    const { says, means } = defects.find(({ id }) => id === defect)!;
    return {
      ja: `${at('ja')}の文言に不備がある。${says.ja}${means.ja}`,
      en: `The wording of ${at('en')} is defective. ${says.en} ${means.en}`,
    };
  },
};

/** Of deadlines. */
export const deadlineCaveatWords: CaveatWords<'deadline-on-closed-day' | 'holidays-unknown'> = {
  'deadline-on-closed-day': ({ closedDay, nextOpenDay }) => {
    const [closed, open] = [dayIn(closedDay), nextOpenDay === undefined ? undefined : dayIn(nextOpenDay)];
    return {
      ja: `期限の${closed.ja}は閉庁日である${open === undefined ? '' : `（翌開庁日は${open.ja}）`}。`,
      en: `The last day, ${closed.en}, is a closed day${open === undefined ? '' : ` (the next open day is ${open.en})`}.`,
    };
  },
  'holidays-unknown': ({ day }) => ({
    ja: `${dayIn(day).ja}が国民の祝日に当たるかは分からない（祝日が分かるのは、${FIRST_HOLIDAY_YEAR}年から${LAST_HOLIDAY_YEAR}年までである）。`,
    en: `Whether ${dayIn(day).en} is a national holiday is not known (those of ${FIRST_HOLIDAY_YEAR} to ${LAST_HOLIDAY_YEAR} are).`,
  }),
};

/** Of what has read otherwise. */
export const editionCaveatWords: CaveatWords<'newest-edition'> = {
  'newest-edition': ({ from }, at) => ({
    ja: `基準となる日が示されていないので、${at('ja')}は、最も新しい${dayIn(from).ja}施行のものによった。`,
    en: `No day was given, so ${at('en')} was taken as it reads from ${dayIn(from).en} on, its newest version.`,
  }),
};

const notASection: Say<'unit-is-not-a-section'> = ({ unit }, at) => ({
  ja: `${unit}は、文字どおりには${at('ja')}の課に当たらない。`,
  en: `To the letter, ${unit} is not a section under ${at('en')}.`,
});

/** Of systems. */
export const systemCaveatWords: CaveatWords<
  'newest-edition' | 'not-in-appended-table-1' | 'differs-from-appended-table-1' | 'unit-is-not-a-section'
> = /* @__PURE__ */ (() => ({
  ...editionCaveatWords,
  'not-in-appended-table-1': ({ nearNames }) => ({
    ja: `この電子情報システムは別表第1にない。${nearNames.length > 0 ? `似た名称：${nearNames.join('、')}。` : ''}`,
    en: `The system is not in Appended Table 1.${nearNames.length > 0 ? ` Similar names: ${nearNames.join(', ')}.` : ''}`,
  }),
  'differs-from-appended-table-1': ({ unit }) => ({
    ja: `実際に管理するとされたところは、別表第1の所管（${unit}）と異なる。`,
    en: `Who manages the system, as given, differs from Appended Table 1 (${unit}).`,
  }),
  'unit-is-not-a-section': notASection,
}))();

/** Of other sections' data. */
export const dataUseCaveatWords: CaveatWords<'newest-edition' | 'unit-is-not-a-section' | 'act-applies-by-itself'> =
  /* @__PURE__ */ (() => ({
    ...editionCaveatWords,
    'unit-is-not-a-section': notASection,
    'act-applies-by-itself': (_, at) => ({
      ja: `区の課が管理しないデータに${at('ja')}は及ばないが、個人情報の保護に関する法律は、それ自体として適用される。`,
      en: `${at('en')} does not reach data that no section of the ward manages; the Act on the Protection of Personal Information applies by itself.`,
    }),
  }))();

/** Of those whose duty is open. */
export const dutyCaveatWords: CaveatWords<'outside-named-bodies' | 'no-work-left'> = {
  'outside-named-bodies': (_, at) => ({
    ja: `区長、副区長及び教育長は、${at('ja')}に掲げる機関のいずれにも属さない。この義務がこれらの者に及ぶかは、規程からは定まらない。`,
    en: `区長, 副区長 and 教育長 (the mayor, the deputy mayors and the superintendent of education) are in none of the bodies that ${at('en')} names; whether the duty reaches them is open.`,
  }),
  'no-work-left': (_, at) => ({
    ja: `${at('ja')}が遵守を求めるのは事務の執行に当たってであり、従事していた者には、執行する事務が残っていない。`,
    en: `${at('en')} asks for compliance in carrying out the work, and somebody who only used to do it has none left to carry out.`,
  }),
};

/** Of findings that the text leaves to a post. */
export const finderCaveatWords: CaveatWords<'finder-differs'> = {
  'finder-differs': ({ finder }, at) => ({
    ja: `${at('ja')}について判断する立場にあるのは${finder}であるが、示された判断は別の者によるものである。`,
    en: `Under ${at('en')} it is for ${finder} to judge; the finding given is by somebody else.`,
  }),
};

/** Of findings that the text leaves to nobody, where somebody is given whose finding it might be. */
// @__NO_SIDE_EFFECTS__
export function byAnotherWords(somebody: Bilingual): CaveatWords<'finder-differs'> {
  return {
    'finder-differs': ({ finder }, at) => ({
      ja: `${at('ja')}についての判断は、${somebody.ja}として示された${finder}とは別の者によるものである。`,
      en: `The finding under ${at('en')} is by somebody other than ${finder}, given as ${somebody.en}.`,
    }),
  };
}

/** Of meetings. */
export const meetingCaveatWords: CaveatWords<'newest-edition' | 'nobody-to-preside'> = /* @__PURE__ */ (() => ({
  ...editionCaveatWords,
  'nobody-to-preside': (_, at) => ({
    ja: `${at('ja')}により会務を総理する委員長が出席しないときに、誰が会議を主宰するかの定めはない。`,
    en: `The chairperson, who directs the committee's affairs under ${at('en')}, does not attend, and the regulation does not say who presides instead.`,
  }),
}))();
