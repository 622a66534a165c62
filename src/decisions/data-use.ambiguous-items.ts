/** The plain words of what Article 7 of the Basic Resident Registration Act lists: the register's matters, or other data. */
import { matterOf } from '../articles/article-14-data-use.js';
import { complain, type Issue } from '../input/errors.js';
import type { Bilingual } from '../input/language.js';
import { nameForm, spelt } from '../input/spelling.js';
import type { Article7Item } from '../regulation/citation.js';

/**
 * Plain words for matters of Article 7 of the Basic Resident Registration Act, each with the item it resembles. As an item
 * of data such a word alone is refused: a name or an address may be the resident register's, or be held elsewhere. So are
 * several of them joined (氏名、住所), one with more of its kind (氏名等), and one that is said to be the register's
 * (住民基本台帳の氏名). Words for a whole scheme or another register (介護保険, 選挙人名簿) are none of them: what the resident
 * register has of it is a qualification or a note.
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
  個人番号: '住民基本台帳法第7条第8号の2',
  マイナンバー: '住民基本台帳法第7条第8号の2',
  '個人番号(マイナンバー)': '住民基本台帳法第7条第8号の2',
  'マイナンバー(個人番号)': '住民基本台帳法第7条第8号の2',
  選挙人名簿登録: '住民基本台帳法第7条第9号',
  選挙人名簿の登録: '住民基本台帳法第7条第9号',
  選挙人名簿への登録: '住民基本台帳法第7条第9号',
  選挙人名簿に登録された旨: '住民基本台帳法第7条第9号',
  国民健康保険の資格: '住民基本台帳法第7条第10号',
  国保資格: '住民基本台帳法第7条第10号',
  後期高齢者医療の資格: '住民基本台帳法第7条第10号の2',
  介護保険の資格: '住民基本台帳法第7条第10号の3',
  国民年金の資格: '住民基本台帳法第7条第11号',
  児童手当の受給資格: '住民基本台帳法第7条第11号の2',
  米穀の配給: '住民基本台帳法第7条第12号',
  住民票コード: '住民基本台帳法第7条第13号',
};

const byWord = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(plainWordsOfArticle7));

/** With the Act left out, in whatever numerals: other laws have an Article 7 too, this regulation for one. */
const WITHOUT_ACT = /^第[7七]条第/;

/** Its item behind a word: 氏名(住民基本台帳法第7条第1号), 氏名(同法第7条第1号). */
const BEHIND = /\((同?法|住基法|住民基本台帳法)?(第[7七]条第[^()]+)\)$/;

/** What joins words; a と within a plain word does not. */
export const JOINTS = /[、,・/]|及び|並びに|又は|と(?!の続柄|な[つっ]た)/;
/** That something is the resident register's, in front of a word. */
export const OF_REGISTER = /^(?:住民基本台帳|住基|住民票)(?:の|に記[録載]された)/;

/** The item that a word resembles, be it said to be the register's, or with more of its kind: 住民基本台帳の氏名, 氏名等. */
function itemMeant(word: string): Article7Item | undefined {
  const bare = word.replace(OF_REGISTER, '');
  return byWord.get(bare) ?? byWord.get(bare.replace(/(?:等|など)$/, ''));
}

/** Refuses a text that may be matters of Article 7 and does not say so: compared whole, in the form of names. */
export function refusePlainWord(text: string, path: string, issues: Issue[]): boolean {
  const reason = reasonAgainst(nameForm(text), spelt(text));
  if (reason !== undefined) complain(issues, path, 'ambiguous-item', reason.ja, reason.en);
  return reason !== undefined;
}

function reasonAgainst(text: string, spaced: string): Bilingual | undefined {
  const whole = byWord.get(text);
  if (whole !== undefined) return twoWays([whole]);
  if (WITHOUT_ACT.test(text)) {
    const matter = matterOf(`住民基本台帳法${text}`);
    return matter === undefined ? OTHER_ARTICLE : twoWays([matter.name]);
  }
  const [, act, behind] = BEHIND.exec(text) ?? [];
  if (behind !== undefined) {
    const matter = matterOf(`住民基本台帳法${behind}`);
    if (matter === undefined) return OTHER_ARTICLE;
    return act?.startsWith('住') ? byItem([matter.name]) : twoWays([matter.name]);
  }
  // Blanks stand between words (氏名 住所), or within one (氏 名).
  const lists = [text.split(JOINTS), spaced.split(/\s+/).map(nameForm)].map((words) => words.map(itemMeant));
  const items = lists.find((list) => !list.includes(undefined)) ?? lists[0]!;
  const named = [...new Set(items.filter((item) => item !== undefined))];
  if (OF_REGISTER.test(text) && items[0] !== undefined) return byItem(named);
  return items.includes(undefined) ? undefined : twoWays(named);
}

const twoWays = (items: readonly string[]): Bilingual => ({
  ja: `住民基本台帳の事項とも、他で保有するデータとも取れます。住民基本台帳の事項なら「${items.join('」「')}」とし、他で保有する同種のデータなら「${items.join('」「')}」に register: 'other' を添えます。`,
  en: `This may be a matter of the resident register or data held elsewhere. If it is the register's, write ${items.join(' and ')}; if it is data of that kind held elsewhere, write ${items.join(' and ')} with register: 'other'.`,
});

const byItem = (items: readonly string[]): Bilingual => ({
  ja: `住民基本台帳の事項は、号ごとに「${items.join('」「')}」と示します。他の事項があれば、別に示します。`,
  en: `Matters of the resident register are written each by its item: ${items.join(', ')}. Anything else stands apart.`,
});

const OTHER_ARTICLE: Bilingual = {
  ja: 'どの法令の条か分かりません。住民基本台帳法の事項は「住民基本台帳法第7条第8号の2」の形で、他のデータは内容が分かる文言で示します。',
  en: 'Which law is meant is open. A matter of that Act is written 住民基本台帳法第7条第8号の2, other data in words that tell what it is.',
};
