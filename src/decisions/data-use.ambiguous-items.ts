/** The plain words of what Article 7 of the Basic Resident Registration Act lists: the register's matters, or other data. */
import { matterOf } from '../articles/article-14-data-use.js';
import { complain, type Issue } from '../input/errors.js';
import type { Bilingual } from '../input/language.js';
import { nameForm } from '../input/spelling.js';
import type { Article7Item } from '../regulation/citation.js';

/**
 * Plain words for matters of Article 7 of the Basic Resident Registration Act, each with the item it resembles. As an item
 * of data such a word alone is refused: a name or an address may be the resident register's, or be held elsewhere.
 * @ja 住民基本台帳法第7条の事項と紛らわしい平易な語と、似た号
 */
export const plainWordsOfArticle7: Readonly<Record<string, Article7Item>> = {
  氏名: '住民基本台帳法第7条第1号',
  名前: '住民基本台帳法第7条第1号',
  姓名: '住民基本台帳法第7条第1号',
  住民の氏名: '住民基本台帳法第7条第1号',
  氏名の振り仮名: '住民基本台帳法第7条第1号の2',
  氏名の振りがな: '住民基本台帳法第7条第1号の2',
  氏名のふりがな: '住民基本台帳法第7条第1号の2',
  氏名のフリガナ: '住民基本台帳法第7条第1号の2',
  氏名フリガナ: '住民基本台帳法第7条第1号の2',
  氏名カナ: '住民基本台帳法第7条第1号の2',
  カナ氏名: '住民基本台帳法第7条第1号の2',
  振り仮名: '住民基本台帳法第7条第1号の2',
  振りがな: '住民基本台帳法第7条第1号の2',
  ふりがな: '住民基本台帳法第7条第1号の2',
  フリガナ: '住民基本台帳法第7条第1号の2',
  出生の年月日: '住民基本台帳法第7条第2号',
  出生年月日: '住民基本台帳法第7条第2号',
  生年月日: '住民基本台帳法第7条第2号',
  誕生日: '住民基本台帳法第7条第2号',
  男女の別: '住民基本台帳法第7条第3号',
  男女別: '住民基本台帳法第7条第3号',
  性別: '住民基本台帳法第7条第3号',
  世帯主: '住民基本台帳法第7条第4号',
  世帯主の氏名: '住民基本台帳法第7条第4号',
  世帯主氏名: '住民基本台帳法第7条第4号',
  世帯主との続柄: '住民基本台帳法第7条第4号',
  続柄: '住民基本台帳法第7条第4号',
  '世帯主・続柄': '住民基本台帳法第7条第4号',
  戸籍の表示: '住民基本台帳法第7条第5号',
  本籍: '住民基本台帳法第7条第5号',
  本籍地: '住民基本台帳法第7条第5号',
  筆頭者: '住民基本台帳法第7条第5号',
  戸籍の筆頭者: '住民基本台帳法第7条第5号',
  筆頭者氏名: '住民基本台帳法第7条第5号',
  筆頭者の氏名: '住民基本台帳法第7条第5号',
  住民となつた年月日: '住民基本台帳法第7条第6号',
  住民となった年月日: '住民基本台帳法第7条第6号',
  住民となった日: '住民基本台帳法第7条第6号',
  住所: '住民基本台帳法第7条第7号',
  現住所: '住民基本台帳法第7条第7号',
  住民の住所: '住民基本台帳法第7条第7号',
  住所を定めた年月日: '住民基本台帳法第7条第7号',
  住所を定めた日: '住民基本台帳法第7条第7号',
  届出の年月日: '住民基本台帳法第7条第8号',
  届出年月日: '住民基本台帳法第7条第8号',
  従前の住所: '住民基本台帳法第7条第8号',
  前住所: '住民基本台帳法第7条第8号',
  旧住所: '住民基本台帳法第7条第8号',
  転入前の住所: '住民基本台帳法第7条第8号',
  転入前住所: '住民基本台帳法第7条第8号',
  '届出の年月日・従前の住所': '住民基本台帳法第7条第8号',
  届出の年月日及び従前の住所: '住民基本台帳法第7条第8号',
  個人番号: '住民基本台帳法第7条第8号の2',
  マイナンバー: '住民基本台帳法第7条第8号の2',
  '個人番号(マイナンバー)': '住民基本台帳法第7条第8号の2',
  'マイナンバー(個人番号)': '住民基本台帳法第7条第8号の2',
  選挙人名簿: '住民基本台帳法第7条第9号',
  選挙人名簿登録: '住民基本台帳法第7条第9号',
  選挙人名簿の登録: '住民基本台帳法第7条第9号',
  国民健康保険: '住民基本台帳法第7条第10号',
  国民健康保険の資格: '住民基本台帳法第7条第10号',
  国保: '住民基本台帳法第7条第10号',
  国保資格: '住民基本台帳法第7条第10号',
  後期高齢者医療: '住民基本台帳法第7条第10号の2',
  後期高齢者医療の資格: '住民基本台帳法第7条第10号の2',
  介護保険: '住民基本台帳法第7条第10号の3',
  介護保険の資格: '住民基本台帳法第7条第10号の3',
  国民年金: '住民基本台帳法第7条第11号',
  国民年金の資格: '住民基本台帳法第7条第11号',
  児童手当: '住民基本台帳法第7条第11号の2',
  児童手当の受給資格: '住民基本台帳法第7条第11号の2',
  米穀の配給: '住民基本台帳法第7条第12号',
  住民票コード: '住民基本台帳法第7条第13号',
};

const byWord = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(plainWordsOfArticle7));

/** With the Act left out, in whatever numerals: other laws have an Article 7 too, this regulation for one. */
const WITHOUT_ACT = /^第[7七]条第/;

/** Refuses a text that may be a matter of Article 7 and does not say so: compared whole, in the form of names. */
export function refusePlainWord(text: string, path: string, issues: Issue[]): boolean {
  const word = nameForm(text);
  const item = byWord.get(word) ?? (WITHOUT_ACT.test(word) ? itemOrNone(word) : undefined);
  if (item === undefined) return false;
  const { ja, en } = item === 'none' ? OTHER_ARTICLE : twoWays(item);
  complain(issues, path, 'ambiguous-item', ja, en);
  return true;
}

const itemOrNone = (word: string): string => matterOf(`住民基本台帳法${word}`)?.name ?? 'none';

const twoWays = (item: string): Bilingual => ({
  ja: `住民基本台帳の事項とも、他で保有するデータとも取れます。住民基本台帳の事項なら「${item}」とし、他で保有する同種のデータなら「${item}」に register: 'other' を添えます。`,
  en: `This may be a matter of the resident register or data held elsewhere. If it is the register's, write ${item}; if it is data of that kind held elsewhere, write ${item} with register: 'other'.`,
});

const OTHER_ARTICLE: Bilingual = {
  ja: 'どの法令の条か分かりません。住民基本台帳法の事項は「住民基本台帳法第7条第8号の2」の形で、他のデータは内容が分かる文言で示します。',
  en: 'Which law is meant is open. A matter of that Act is written 住民基本台帳法第7条第8号の2, other data in words that tell what it is.',
};
