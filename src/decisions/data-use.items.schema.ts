import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import type { Article7Item } from '../regulation/citation.js';
import { described } from '../schemas/described.js';

/** What each item of Article 7 of the Basic Resident Registration Act is about, in a few words. */
const matters = (): Readonly<Record<Article7Item, Bilingual>> => ({
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
  住民基本台帳法第7条第9号: { ja: '選挙人名簿', en: 'Electoral roll' },
  住民基本台帳法第7条第10号: { ja: '国民健康保険', en: 'National health insurance' },
  住民基本台帳法第7条第10号の2: { ja: '後期高齢者医療', en: 'Medical care for the latter-stage elderly' },
  住民基本台帳法第7条第10号の3: { ja: '介護保険', en: 'Long-term care insurance' },
  住民基本台帳法第7条第11号: { ja: '国民年金', en: 'National pension' },
  住民基本台帳法第7条第11号の2: { ja: '児童手当', en: 'Child allowance' },
  住民基本台帳法第7条第12号: { ja: '米穀の配給', en: 'Rice rationing' },
  住民基本台帳法第7条第13号: { ja: '住民票コード', en: 'Resident record code' },
  住民基本台帳法第7条第14号: { ja: '政令で定める事項', en: 'Matters laid down by Cabinet Order' },
});

/** The items of Article 7, in its order. */
export const article7Items = () => Object.keys(matters()) as Article7Item[];

/** A matter of Article 7 of that Act, or any other data as free text. */
export function dataItem() {
  const [first, ...rest] = Object.entries(matters()).map(([item, title]) =>
    described(z.literal(item as Article7Item), { title }),
  );
  // That Act is cited in the one form alone, so that a misspelt item does not pass for free text.
  const other = described(z.string().meta({ pattern: '^(?!\\s*(?:住民基本台帳法|住基法))[\\s\\S]*\\S' }), {
    title: { ja: 'その他の事項', en: 'Anything else' },
    note: { ja: '旧氏、通称なども含む。', en: 'Former surnames and common names included.' },
  });
  return z.union([first!, ...rest, other]);
}
