/** What is said of the facts and conditions that both paragraphs of Article 14 share. */
import type { Bilingual } from '../input/language.js';
import type { Article7Item } from '../regulation/citation.js';
import { isMatter, sayItem } from '../regulation/register-matters.js';
import type { Ask, Description, Values } from '../verdict/words.js';
import type { DataUseFacts } from './data-use.facts.js';
import { organizationAsk, organizationDescription } from './system.words.js';

/** What each item of Article 7 of the Basic Resident Registration Act is about, in a few words. */
const matters: Readonly<Record<Article7Item, Bilingual>> = {
  住民基本台帳法第7条第1号: { ja: '氏名', en: 'Name' },
  住民基本台帳法第7条第1号の2: { ja: '氏名の振り仮名', en: 'Furigana of the name' },
  住民基本台帳法第7条第2号: { ja: '出生の年月日', en: 'Date of birth' },
  住民基本台帳法第7条第3号: { ja: '男女の別', en: 'Sex' },
  住民基本台帳法第7条第4号: { ja: '世帯主・続柄', en: 'Head of the household, relationship to them' },
  住民基本台帳法第7条第5号: { ja: '戸籍の表示', en: 'Family register: registered domicile and head' },
  住民基本台帳法第7条第6号: { ja: '住民となつた年月日', en: 'Date of becoming a resident' },
  住民基本台帳法第7条第7号: { ja: '住所・住所を定めた年月日', en: 'Address, date of moving to it' },
  住民基本台帳法第7条第8号: { ja: '届出の年月日・従前の住所', en: 'Date of notification, former address' },
  住民基本台帳法第7条第8号の2: { ja: '個人番号', en: 'Individual Number' },
  住民基本台帳法第7条第9号: { ja: '選挙人名簿の登録', en: 'Note of registration in the electoral roll' },
  住民基本台帳法第7条第10号: { ja: '国民健康保険の資格', en: 'Qualification for national health insurance' },
  住民基本台帳法第7条第10号の2: {
    ja: '後期高齢者医療の資格',
    en: 'Qualification for medical care for the latter-stage elderly',
  },
  住民基本台帳法第7条第10号の3: { ja: '介護保険の資格', en: 'Qualification for long-term care insurance' },
  住民基本台帳法第7条第11号: { ja: '国民年金の資格', en: 'Qualification for the national pension' },
  住民基本台帳法第7条第11号の2: { ja: '児童手当の受給資格', en: 'Qualification for child allowance' },
  住民基本台帳法第7条第12号: { ja: '米穀の配給', en: 'Rice rationing' },
  住民基本台帳法第7条第13号: { ja: '住民票コード', en: 'Resident record code' },
  住民基本台帳法第7条第14号: { ja: '政令で定める事項', en: 'Matters laid down by Cabinet Order' },
};

/** 「1件目」: callers count uses from 0, readers from 1. */
const which = ({ use, managedBy }: Values, data = 'data'): Bilingual => ({
  ja: `${Number(use) + 1}件目のデータ${managedBy === undefined ? '' : `（${managedBy}）`}`,
  en: `${data} ${Number(use) + 1}${managedBy === undefined ? '' : ` (${managedBy})`}`,
});

const listed = (items: unknown, say: (item: string) => Bilingual = sayItem): Bilingual => {
  if (!Array.isArray(items) || items.length === 0) return { ja: '', en: '' };
  const said = items.map(say);
  return { ja: `（${said.map(({ ja }) => ja).join('、')}）`, en: ` (${said.map(({ en }) => en).join(', ')})` };
};

/** Elsewhere than in the resident register an item of Article 7 names a kind of data. */
export function ofThatKind(item: string): Bilingual {
  const { ja, en } = sayItem(item);
  return isMatter(item) ? { ja: `${ja}と同種のデータ`, en: `data of the kind of ${en}` } : { ja, en };
}

export const anotherSectionWords = {
  true: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、他の課が管理する。`,
    en: `${which(values, 'Data').en} is managed by another section.`,
  }),
  false: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、他の課が管理するものに当たらない。`,
    en: `${which(values, 'Data').en} is not managed by another section.`,
  }),
  unknown: (values: Values): Bilingual => ({
    ja: `${which(values).ja}を他の課が管理するかは分からない。`,
    en: `Whether ${which(values).en} is managed by another section is not known.`,
  }),
};

/** Of data that is not the resident register's, whatever its items are. */
const elsewhereWords = {
  true: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、住民基本台帳のものではないが、住民基本台帳法第7条第1号から第8号までの事項と同種のものだけである。`,
    en: `${which(values, 'Data').en} is not the resident register's, but consists only of matters of the kind of items (i) to (viii) of Article 7 of the Basic Resident Registration Act.`,
  }),
  false: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は、住民基本台帳のものではなく、ただし書の及ばない事項がある${listed(values['outside'], ofThatKind).ja}。`,
    en: `${which(values, 'Data').en} is not the resident register's, and has matters that the proviso does not reach${listed(values['outside'], ofThatKind).en}.`,
  }),
  unknown: (values: Values): Bilingual => ({
    ja: `${which(values).ja}は住民基本台帳のものではなく、住民基本台帳法第7条第1号から第8号までの事項と同種のものだけかは分からない。`,
    en: `${which(values, 'Data').en} is not the resident register's, and whether it consists only of matters of the kind of items (i) to (viii) of Article 7 of the Basic Resident Registration Act is not known.`,
  }),
};

/** Items beyond the eighth; of free text only that it is not given by an item, which it may yet be a matter of. */
function beyond(outside: unknown): Bilingual {
  const all: readonly string[] = Array.isArray(outside) ? outside : [];
  const [items, others] = [all.filter(isMatter), all.filter((item) => !isMatter(item))];
  const parts: Bilingual[] = [];
  if (items.length > 0 || others.length === 0)
    parts.push({
      ja: `住民基本台帳法第7条第1号から第8号まで以外の事項${listed(items).ja}`,
      en: `matters beyond items (i) to (viii) of Article 7 of the Basic Resident Registration Act${listed(items).en}`,
    });
  if (others.length > 0)
    parts.push({
      ja: `住民基本台帳法第7条の号で示されていない事項${listed(others).ja}`,
      en: `matters not given by an item of Article 7 of the Basic Resident Registration Act${listed(others).en}`,
    });
  return { ja: parts.map(({ ja }) => ja).join('と、'), en: parts.map(({ en }) => en).join(', and ') };
}

/** By where the data is held. */
const byRegister =
  (holds: keyof typeof elsewhereWords, ofRegister: (values: Values) => Bilingual) =>
  (values: Values): Bilingual =>
    values['register'] === 'other' ? elsewhereWords[holds](values) : ofRegister(values);

export const withinProvisoWords = {
  true: /* @__PURE__ */ byRegister('true', (values) => ({
    ja: `${which(values).ja}は、住民基本台帳法第7条第1号から第8号までの事項だけである。`,
    en: `${which(values, 'Data').en} consists only of matters of items (i) to (viii) of Article 7 of the Basic Resident Registration Act.`,
  })),
  false: /* @__PURE__ */ byRegister('false', (values) => {
    const what = beyond(values['outside']);
    return { ja: `${which(values).ja}には、${what.ja}がある。`, en: `${which(values, 'Data').en} has ${what.en}.` };
  }),
  unknown: /* @__PURE__ */ byRegister('unknown', (values) => ({
    ja: `${which(values).ja}が、住民基本台帳法第7条第1号から第8号までの事項だけかは分からない。`,
    en: `Whether ${which(values).en} consists only of matters of items (i) to (viii) of Article 7 of the Basic Resident Registration Act is not known.`,
  })),
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

export const dataUseAsks: { readonly [fact in keyof DataUseFacts]-?: Ask } = {
  applicantSection: { ja: '申請に係る課', en: 'the section concerned by the application' },
  uses: ([index, fact]): Bilingual =>
    fact === undefined ? { ja: '利用するデータ', en: 'the data to be used' } : ofUse[fact]!(Number(index) + 1),
  asOf: { ja: '基準となる日', en: 'the day as of which it is asked' },
  organization: organizationAsk,
};

export const dataUseDescriptions: { readonly [fact in keyof DataUseFacts]-?: Description } = {
  applicantSection: {
    title: { ja: '申請に係る課', en: 'Section concerned by the application' },
    note: {
      ja: '部や職ではなく、課の名称。申請する部の長ではなく、この課の長が承認を受ける。この課が管理するデータに承認は要らない。',
      en: 'Neither a department nor a post. Its head obtains the approval, not the department head who applies. Data that this section manages needs no approval.',
    },
    citation: '第14条第1項本文',
  },
  uses: {
    title: { ja: '利用するデータ', en: 'Data to be used' },
    note: {
      ja: 'どの課のデータも利用しないことは、空の一覧で示す。',
      en: "An empty list says that no section's data is used.",
    },
    citation: '第14条第1項本文',
    parts: {
      managedBy: {
        title: { ja: 'データを管理する課', en: 'Section that manages the data' },
        note: {
          ja: 'システムの所管か業務の所管かを規程は定めていない。いずれによるかを決めて示す。区のどの課も管理しないときは、その旨を示す。',
          en: "The text leaves open whether that is the owner of the system or of the business: name the one you mean. 'no-section' if none of the ward manages it.",
        },
        citation: '第14条第1項本文',
      },
      items: {
        title: { ja: '利用する事項', en: 'Items used' },
        note: {
          ja: '住民基本台帳法第7条の事項（他で保有する同種のデータを含む。）は号で、その他は自由な文言で、一つ以上示す。「氏名」「住所」などの語だけでは受け付けない。',
          en: 'One or more: matters of Article 7 of the Basic Resident Registration Act, and data of that kind held elsewhere, by item, others in free text. A plain word such as 氏名 or 住所 alone is refused.',
        },
        citation: '第14条第1項ただし書',
        values: matters,
        parts: {
          other: {
            title: { ja: 'その他の事項', en: 'Anything else' },
            note: { ja: '旧氏、通称なども含む。', en: 'Former surnames and common names included.' },
          },
        },
      },
      register: {
        title: { ja: '第7条の事項を保有する台帳', en: 'Register that holds the items of Article 7' },
        note: {
          ja: '示さなければ住民基本台帳とする。自由な文言の事項には関わらない。',
          en: 'The resident register unless given. It does not touch free text.',
        },
        citation: '第14条第1項ただし書',
        values: {
          resident: { ja: '住民基本台帳', en: 'the resident register' },
          other: { ja: '他の台帳等（同種のデータ）', en: 'another register or file, with data of that kind' },
        },
      },
      personalInformation: {
        title: { ja: '個人情報に当たるか', en: 'Whether it is personal information' },
        note: {
          ja: '住民基本台帳の事項は常に個人情報である。除票、統計及び死者に関するデータは、その旨の文言で示す。',
          en: 'Matters of the resident register always are. Removed records, statistics and data about the dead are free text.',
        },
        citation: '第14条第2項',
      },
    },
  },
  asOf: {
    title: { ja: '住民基本台帳法を読む基準日', en: 'Day as of which the Basic Resident Registration Act is read' },
    note: {
      ja: '通常は申請の日。氏名の振り仮名は2025年5月26日から同法第7条の事項である。',
      en: 'The day of the application, as a rule. Furigana are a matter of Article 7 of the Act from 2025-05-26.',
    },
    citation: '第14条第1項ただし書',
  },
  organization: organizationDescription,
};
