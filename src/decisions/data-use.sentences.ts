import type { Bilingual } from '../input/language.js';
import type { Values } from '../verdict/sentences.js';

/**
 * The sentences that both paragraphs of Article 14 share.
 */

/** 「1件目」: callers count uses from 0, readers from 1. */
const which = ({ use, managedBy }: Values, data = 'data'): Bilingual => ({
  ja: `${Number(use) + 1}件目のデータ${managedBy === undefined ? '' : `（${managedBy}）`}`,
  en: `${data} ${Number(use) + 1}${managedBy === undefined ? '' : ` (${managedBy})`}`,
});

const listed = (items: unknown): Bilingual => {
  if (!Array.isArray(items)) return { ja: '', en: '' };
  return { ja: `（${items.join('、')}）`, en: ` (${items.join(', ')})` };
};

export const anotherSectionWords = {
  true: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、他課が管理する。`,
    en: `${which(values, 'Data').en} is managed by another section.`,
  }),
  false: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、他課が管理するものに当たらない。`,
    en: `${which(values, 'Data').en} is not managed by another section.`,
  }),
  unknown: (values: Values): Bilingual => ({
    ja: `${which(values).ja}を他課が管理するかは分からない。`,
    en: `Whether ${which(values).en} is managed by another section is not known.`,
  }),
};

export const withinProvisoWords = {
  true: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、住民基本台帳法第7条第1号から第8号までの事項だけである。`,
    en: `${which(values, 'Data').en} consists only of matters of items (i) to (viii) of Article 7 of the Basic Resident Registration Act.`,
  }),
  false: (values: Values): Bilingual => ({
    ja: `${which(values).ja}には、住民基本台帳法第7条第1号から第8号まで以外の事項がある${listed(values['outside']).ja}。`,
    en: `${which(values, 'Data').en} has matters beyond items (i) to (viii) of Article 7 of the Basic Resident Registration Act${listed(values['outside']).en}.`,
  }),
  unknown: (values: Values): Bilingual => ({
    ja: `${which(values).ja}が、住民基本台帳法第7条第1号から第8号までの事項だけかは分からない。`,
    en: `Whether ${which(values).en} consists only of matters of items (i) to (viii) of Article 7 of the Basic Resident Registration Act is not known.`,
  }),
};

export const personalInformationWords = {
  true: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、個人情報である。`,
    en: `${which(values, 'Data').en} is personal information.`,
  }),
  false: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、個人情報ではない。`,
    en: `${which(values, 'Data').en} is not personal information.`,
  }),
  unknown: (values: Values): Bilingual => ({
    ja: `${which(values).ja}が個人情報かは分からない。`,
    en: `Whether ${which(values).en} is personal information is not known.`,
  }),
};

const ofUse: Readonly<Record<string, (number: number) => Bilingual>> = {
  managedBy: (n) => ({ ja: `${n}件目のデータを管理する課`, en: `the section that manages data ${n}` }),
  items: (n) => ({ ja: `${n}件目のデータの事項`, en: `the matters in data ${n}` }),
  personalInformation: (n) => ({
    ja: `${n}件目のデータが個人情報か否か`,
    en: `whether data ${n} is personal information`,
  }),
};

export const dataUseFacts = {
  applicantSection: { ja: '申請に係る課', en: 'the section concerned by the application' },
  uses: ([index, fact]: readonly string[]): Bilingual =>
    fact === undefined ? { ja: '利用するデータ', en: 'the data to be used' } : ofUse[fact]!(Number(index) + 1),
  asOf: { ja: '基準となる日', en: 'the day as of which it is asked' },
};
