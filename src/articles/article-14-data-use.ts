import type { Attested } from '../attestation.js';
import type { Day } from '../calendar.js';
import type { Article7Item } from '../citation.js';
import type { Readings } from '../readings.js';

/** Article 14 as amended up to 令和5年訓令甲第4号. */
export const article14Attested: Attested = { citation: '第14条', attestedFrom: '2023-04-01' };

/**
 * The day from which Article 7 of the Basic Resident Registration Act has item 1-2, the furigana of the name.
 * @ja 氏名の振り仮名（第1号の2）が同法に加わった日
 */
export const furiganaSince: Day = '2025-05-26';

export const FURIGANA: Article7Item = '住民基本台帳法第7条第1号の2';

/**
 * The matters of Article 7 of the Basic Resident Registration Act, item by item, and whether the proviso of Article 14,
 * paragraph (1) reaches them. It names items 1 to 8. That range takes in the branch item 1-2 between its ends and leaves
 * out item 8-2, the Individual Number, which follows its end.
 */
const article7: Readonly<Record<Article7Item, 'within' | 'within-once-added' | 'outside'>> = {
  住民基本台帳法第7条第1号: 'within', // 氏名
  住民基本台帳法第7条第1号の2: 'within-once-added', // 氏名の振り仮名
  住民基本台帳法第7条第2号: 'within', // 出生の年月日
  住民基本台帳法第7条第3号: 'within', // 男女の別
  住民基本台帳法第7条第4号: 'within', // 世帯主・続柄
  住民基本台帳法第7条第5号: 'within', // 戸籍の表示
  住民基本台帳法第7条第6号: 'within', // 住民となつた年月日
  住民基本台帳法第7条第7号: 'within', // 住所
  住民基本台帳法第7条第8号: 'within', // 届出の年月日及び従前の住所
  住民基本台帳法第7条第8号の2: 'outside', // 個人番号
  住民基本台帳法第7条第9号: 'outside', // 選挙人名簿
  住民基本台帳法第7条第10号: 'outside', // 国民健康保険
  住民基本台帳法第7条第10号の2: 'outside', // 後期高齢者医療
  住民基本台帳法第7条第10号の3: 'outside', // 介護保険
  住民基本台帳法第7条第11号: 'outside', // 国民年金
  住民基本台帳法第7条第11号の2: 'outside', // 児童手当
  住民基本台帳法第7条第12号: 'outside', // 米穀の配給
  住民基本台帳法第7条第13号: 'outside', // 住民票コード
  住民基本台帳法第7条第14号: 'outside', // 政令で定める事項
};

/** Whether an item, by its canonical spelling, is a matter of Article 7 of that Act. */
export const isArticle7Item = (item: string): item is Article7Item => Object.hasOwn(article7, item);

/**
 * Whether the proviso of Article 14, paragraph (1) frees an item from approval. Anything that is not a matter of
 * Article 7 is not freed; item 1-2 is from the day the Act has it, unless the reference is read as it was enacted.
 */
export function isWithinProviso(item: string, asOf: Day | undefined, readings: Readings): boolean | 'unknown' {
  const place = isArticle7Item(item) ? article7[item] : 'outside';
  if (place !== 'within-once-added') return place === 'within';
  if (readings['amended-reference'] === 'as-enacted') return false;
  return asOf === undefined ? 'unknown' : asOf >= furiganaSince;
}
