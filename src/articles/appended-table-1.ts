import { withoutSpaces } from '../input/normal-form.js';
import { nameForm } from '../input/spelling.js';
import type { Article } from '../regulation/provision.js';
import { madeOf, type Version, type Versions, versionOn } from '../regulation/versions.js';

/**
 * Appended Table 1: the 117 systems, the business each serves, and the unit that manages it. The numbers count the rows;
 * the regulation prints none. Rows 15 and 115 share the business printed on the row above them.
 * @ja 別表第1 電子情報システム・業務内容・管理に係る所管（117件）
 */
export const appendedTable1 = /* @__PURE__ */ numbered([
  { name: '住民記録システム', business: '住民記録事務、印鑑・カード管理事務', unit: 'デジタル推進課' },
  { name: '税務システム', business: '税務事務', unit: 'デジタル推進課' },
  { name: '高齢者福祉システム', business: '高齢者福祉事務', unit: 'デジタル推進課' },
  { name: '国民年金システム', business: '国民年金事務', unit: 'デジタル推進課' },
  { name: '手当・医療助成システム', business: '手当事務、医療費助成事務', unit: 'デジタル推進課' },
  { name: '貸付システム', business: '資金貸付事務', unit: 'デジタル推進課' },
  { name: '保育管理システム', business: '保育事務、子ども・子育て支援法関連事務', unit: 'デジタル推進課' },
  { name: '私立幼稚園システム', business: '私立幼稚園事務', unit: 'デジタル推進課' },
  { name: '学齢簿システム', business: '就学事務', unit: 'デジタル推進課' },
  { name: '就学援助システム', business: '就学援助事務', unit: 'デジタル推進課' },
  { name: '選挙システム', business: '選挙事務', unit: 'デジタル推進課' },
  {
    name: '統合連携サーバシステム',
    business: '住民記録情報等の電子情報システム間連携',
    unit: 'デジタル推進課',
  },
  {
    name: '住民基本台帳ネットワークゲートウェイシステム',
    business: '住民記録、宛名システム及び住民基本台帳ネットワーク間の連携',
    unit: 'デジタル推進課',
  },
  { name: '自治体中間サーバーシステム', business: '番号利用法に基づく情報連携事務', unit: 'デジタル推進課' },
  {
    name: '中間サーバゲートウェイシステム',
    business: '番号利用法に基づく情報連携事務',
    unit: 'デジタル推進課',
  },
  { name: '施設予約システム', business: '区施設の予約受付', unit: 'デジタル推進課' },
  { name: '電子申請システム', business: '電子申請サービスの提供', unit: 'デジタル推進課' },
  { name: '電子調達システム', business: '電子調達サービスの提供', unit: 'デジタル推進課' },
  { name: '財務会計システム', business: '財務会計事務', unit: 'デジタル推進課' },
  { name: '文書管理システム', business: '文書管理事務', unit: 'デジタル推進課' },
  { name: '職員グループウェアシステム', business: 'Eメール、情報共有等', unit: 'デジタル推進課' },
  {
    name: 'コンビニ交付システム',
    business: 'コンビニエンスストアにおける証明書の交付',
    unit: 'デジタル推進課',
  },
  {
    name: 'ウィルス対策ソフト配信サーバ',
    business: 'システム端末へのウィルス対策ソフトの配信',
    unit: 'デジタル推進課',
  },
  { name: '指静脈認証システム', business: '業務系システム端末のログイン管理', unit: 'デジタル推進課' },
  { name: 'ログイン認証システム', business: '情報系システム端末のログイン管理', unit: 'デジタル推進課' },
  { name: 'ブラウザ仮想化システム', business: '仮想ウェブブラウザの提供', unit: 'デジタル推進課' },
  { name: 'ファイル無害化システム', business: 'ファイル無害化サービスの提供', unit: 'デジタル推進課' },
  { name: 'メール無害化システム', business: 'メール無害化サービスの提供', unit: 'デジタル推進課' },
  { name: '迷惑メール対策システム', business: '迷惑メール対策', unit: 'デジタル推進課' },
  { name: 'ファイルサーバ', business: 'システムのファイル管理', unit: 'デジタル推進課' },
  { name: '統合型GISシステム', business: '地図情報関連業務', unit: 'デジタル推進課' },
  { name: 'パソコン操作ログ記録システム', business: 'システム端末の操作ログの取得', unit: 'デジタル推進課' },
  {
    name: 'ダウンリカバリシステム',
    business: '基幹業務システム障害時の代替サービスの提供',
    unit: 'デジタル推進課',
  },
  {
    name: 'マルチペイメントネットワーク公金収納サービス',
    business: 'マルチペイメントネットワーク等の利用による公金収納情報の取得及び提供',
    unit: 'デジタル推進課',
  },
  { name: 'RPAシステム', business: 'パソコン作業の自動化', unit: 'デジタル推進課' },
  { name: 'マシン室入退室管理システム', business: 'マシン室の入退室管理', unit: 'デジタル推進課' },
  { name: '例規検索システム', business: '例規の検索', unit: '総務企画課' },
  { name: '現行法令Webシステム', business: '法令等の検索', unit: '総務企画課' },
  { name: '法令改廃情報提供システム', business: '法令改廃情報の検索', unit: '総務企画課' },
  { name: '行政評価システム', business: '行政評価事務', unit: '総務企画課' },
  { name: 'CMSシステム(区公式ホームページ)', business: 'コンテンツの作成及び管理', unit: '広報課' },
  { name: 'SNS運用管理システム', business: 'SNSの運用管理', unit: '広報課' },
  { name: 'メール配信システム', business: '荒川区メールマガジンの配信', unit: '広報課' },
  { name: '入退室管理システム', business: '本庁舎の入退室管理', unit: '経理課' },
  { name: '人事給与システム', business: '人事給与事務', unit: '職員課' },
  { name: '人事考課・研修システム', business: '人事考課、研修等の管理', unit: '職員課' },
  { name: '庶務事務システム', business: '時間外勤務、旅行命令、休暇申請等の事務処理', unit: '職員課' },
  { name: '図面管理システム', business: '図面データ等の管理', unit: '営繕課' },
  { name: '戸籍システム', business: '戸籍事務', unit: '戸籍住民課' },
  {
    name: '住民基本台帳ネットワークシステム',
    business: '住民基本台帳ネットワーク関連業務',
    unit: '戸籍住民課',
  },
  { name: '税滞納整理支援システム', business: '税滞納整理事務', unit: '税務課' },
  { name: '地方税ポータルシステム(eLTAX)', business: '電子申告の受付、国税連携等', unit: '税務課' },
  { name: '軽自動車検査情報市区町村提供システム', business: '軽自動車税の適正な課税業務', unit: '税務課' },
  {
    name: '公共収納ネットワークサービス',
    business: '指定金融機関からの公金収納情報の取得及び提供',
    unit: '税務課',
  },
  { name: '預貯金等照会電子化サービス', business: '預貯金照会事務', unit: '税務課' },
  { name: '財産調査ワンストップサービス', business: '預貯金照会事務支援', unit: '税務課' },
  { name: '滞納整理EBPM支援サービス', business: '滞納整理事務の状況分析支援', unit: '税務課' },
  { name: '防災情報システム', business: '防災事務', unit: '防災課' },
  { name: '高所カメラシステム', business: '災害現場の状況把握', unit: '防災課' },
  { name: '気象観測システム', business: '区内の気象情報把握', unit: '防災課' },
  { name: '災害情報システム', business: '災害情報の一元管理', unit: '防災課' },
  { name: '一斉情報配信システム', business: '災害情報の一斉配信', unit: '防災課' },
  { name: '防災アプリ', business: '防災情報の提供', unit: '防災課' },
  { name: '図書館システム', business: '図書館事務', unit: 'ゆいの森課' },
  {
    name: '企業訪問管理システム',
    business: '区内企業の登録、検索サービスの提供、訪問記録の管理等',
    unit: '産業振興課',
  },
  { name: '全国消費生活ネットワーク・システム', business: '消費生活相談事務', unit: '産業振興課' },
  { name: '中小企業融資管理システム', business: '中小企業融資の管理', unit: '経営支援課' },
  {
    name: '観光ガイドシステム',
    business: '官公署、駅、史跡、観光スポット等の地図上の表示',
    unit: '観光振興課',
  },
  { name: '省エネ管理システム', business: '温室効果ガス等排出量の集計及び管理', unit: '環境課' },
  { name: '東京23区廃棄物情報管理システム', business: '廃棄物情報の管理', unit: '清掃リサイクル推進課' },
  { name: '有料ごみ処理券管理システム', business: '有料ごみ処理券の管理', unit: '清掃リサイクル推進課' },
  { name: '粗大ごみ受付収集システム', business: '粗大ごみ収集の受付', unit: '清掃リサイクル推進課' },
  { name: '避難行動要支援者名簿システム', business: '避難行動要支援者名簿の管理', unit: '福祉推進課' },
  { name: '生活保護システム', business: '生活保護事務', unit: '生活福祉課' },
  { name: '中国残留邦人等支援給付システム', business: '中国残留邦人等支援給付業務', unit: '生活福祉課' },
  { name: 'クラウド版レセプト管理システム', business: 'レセプト点検業務', unit: '生活福祉課' },
  { name: '生活保護業務データシステム', business: '生活保護統計業務', unit: '生活福祉課' },
  { name: '生活困窮者自立支援統計システム', business: '生活困窮者自立支援業務', unit: '生活福祉課' },
  { name: '介護保険システム', business: '介護保険業務', unit: '介護保険課' },
  {
    name: '介護保険事業者情報提供システム',
    business: '介護保険事業者の名称・所在地・空き情報の提供',
    unit: '介護保険課',
  },
  { name: '介護保険・障害者総合支援一拠点集約化システム', business: '認定情報の授受', unit: '介護保険課' },
  { name: '障がい者福祉システム', business: '障害者福祉業務', unit: '障害者福祉課' },
  { name: '特定健診・特定保健指導システム', business: '特定健康診査、特定保健指導事務', unit: '国保年金課' },
  {
    name: '国民健康保険及び後期高齢者医療システム',
    business: '国民健康保険及び後期高齢者医療支援に係る事務',
    unit: '国保年金課',
  },
  { name: '後期高齢者医療システム', business: '後期高齢者医療事務', unit: '国保年金課' },
  { name: '畜犬管理システム', business: '飼い犬及び予防接種の管理', unit: '生活衛生課' },
  { name: '公害補償システム', business: '公害補償事務', unit: '生活衛生課' },
  { name: '予防接種システム', business: '予防接種情報の管理', unit: '健康推進課' },
  { name: '母子保健システム', business: '母子保健事務', unit: '健康推進課' },
  { name: 'がん検診システム', business: 'がん検診事務', unit: '保健予防課' },
  { name: '健診システム', business: '健診事務', unit: '保健予防課' },
  { name: '子育て情報提供アプリ', business: '子育て支援に関する情報の配信', unit: '子育て支援課' },
  { name: '児童家庭相談システム', business: '児童家庭相談情報の管理', unit: '子ども家庭総合センター' },
  { name: '学童クラブ保育料収納管理等システム', business: '学童クラブ事務', unit: '児童青少年課' },
  {
    name: '放課後児童事業情報配信システム',
    business: '学童クラブ及び放課後子ども教室に関する情報の配信',
    unit: '児童青少年課',
  },
  { name: '栄養管理システム', business: '献立作成', unit: '保育課' },
  { name: '臨時職員給与システム', business: '臨時職員人事管理及び給与管理', unit: '保育課' },
  { name: '認証保育所等保育料等補助金システム', business: '保育料等の補助事務', unit: '保育課' },
  { name: '保育AIシステム', business: '保育園の入園審査及び利用調整に関する業務', unit: '保育課' },
  { name: '保育園情報配信システム', business: '保育園の利用者の保護者等へのメール配信', unit: '保育課' },
  { name: '被災者生活再建支援システム', business: '被災者生活支援事務', unit: '住まい街づくり課' },
  { name: '住宅管理支援システム', business: '住宅管理事務', unit: '住まい街づくり課' },
  { name: '撤去自転車管理システム', business: '撤去自転車の管理', unit: '土木管理課' },
  { name: '道路管理システム', business: '道路管理事務', unit: '土木管理課' },
  { name: '街路灯管理システム', business: '街路灯管理事務', unit: '土木管理課' },
  { name: '土木積算システム', business: '工事価格の積算', unit: '基盤整備課' },
  { name: '学校情報配信システム', business: '緊急情報、連絡事項等の配信', unit: '教育総務課' },
  { name: '教職員給与システム', business: '都教職員の給与及び手当の入力', unit: '教育総務課' },
  {
    name: '教育ネットワークシステム',
    business: '小・中学校間のネットワーク管理、教材配信、ホームページ公開等',
    unit: '学務課',
  },
  { name: '就園管理システム', business: '区立幼稚園及び子ども園管理業務', unit: '学務課' },
  { name: '奨学資金管理システム', business: '奨学金等の管理', unit: '学務課' },
  {
    name: '学校図書館蔵書管理システム',
    business: '蔵書の管理(貸出、返却、予約、検索、蔵書登録等)',
    unit: '学務課',
  },
  { name: '校務支援システム', business: '児童生徒の学籍成績処理、教職員の出退勤管理', unit: '学務課' },
  { name: '期日前投票システム', business: '選挙事務', unit: '選挙管理委員会事務局' },
  { name: '当日投票システム', business: '選挙事務', unit: '選挙管理委員会事務局' },
  { name: '裁判員制度名簿調整支援システム', business: '裁判員名簿の作成業務', unit: '選挙管理委員会事務局' },
  { name: '会議録検索システム', business: '会議録検索サービスの提供', unit: '区議会事務局' },
]);

interface Row {
  readonly name: string;
  readonly business: string;
  readonly unit: string;
}

/** The rows with their numbers, counted from the top. */
// @__NO_SIDE_EFFECTS__
export function numbered<const Rows extends readonly Row[]>(
  rows: Rows,
): { readonly [Place in keyof Rows]: { readonly no: number } & Rows[Place] } {
  return rows.map((row, i) => ({ no: i + 1, ...row })) as never;
}

/**
 * A row of Appended Table 1.
 * @ja 別表第1の1行
 */
export interface SystemEntry {
  /** Counted from the top, 1 to 117. */
  readonly no: number;
  readonly name: SystemName;
  /** 業務内容. */
  readonly business: string;
  /** 管理に係る所管. */
  readonly unit: ManagingUnit;
}

/**
 * The name of a system in Appended Table 1.
 * @ja 別表第1の電子情報システム名
 */
export type SystemName = (typeof appendedTable1)[number]['name'];

/**
 * A unit that manages a system in Appended Table 1.
 * @ja 別表第1の所管
 */
export type ManagingUnit = (typeof appendedTable1)[number]['unit'];

/** The whole table, as it reads from some day on. */
export interface SystemTable extends Version {
  readonly rows: readonly SystemEntry[];
}

/** The table as it has read in turn. An amendment numbers anew what it leaves of the rows before it, with what it adds. */
export const systemTables: Versions<SystemTable> = [{ citation: '別表第1', from: '2023-04-01', rows: appendedTable1 }];

/** The rows of the table in force. */
export const listedSystems = (): readonly SystemEntry[] => versionOn(systemTables).rows;

const byName = /* @__PURE__ */ madeOf(
  systemTables,
  ({ rows }) => new Map<unknown, SystemEntry>(rows.map((entry) => [entry.name, entry])),
);

/** The row of a system by its name, letter for letter. */
export const rowOf = (name: unknown): SystemEntry | undefined => byName().get(name);

/** No name in the table is nearly as long. */
const LONGEST_NAME = 100;

/** The row of a system, whatever the width of its letters and the space around and between them. */
export const entryOf = (system: string): SystemEntry | undefined =>
  rowOf(system) ?? entryOfVariant(withoutSpaces(system));

/** Long texts are no names; normalising them would only cost time. */
const entryOfVariant = (system: string): SystemEntry | undefined =>
  system.length > LONGEST_NAME ? undefined : rowOf(nameForm(system));

/**
 * Appended Table 1, place by place.
 * @ja 別表第1
 */
export const table1: Article = {
  citation: '別表第1',
  caption: { ja: '電子情報システム・業務内容・管理に係る所管', en: 'Systems, their business, and the units in charge' },
  amendedBy: ['令和3年訓令甲第3号', '令和4年訓令甲第7号', '令和5年訓令甲第1号'],
  provisions: [
    {
      citation: '別表第1',
      kind: 'table',
      uses: ['電子情報システム'],
      summary: {
        ja: '117のシステムについて、業務内容と、管理を所管する組織を掲げる。',
        en: '117 systems, the business each serves, and the unit in charge of managing it.',
      },
    },
  ],
};
