import { appendedTable1 } from '../articles/appended-table-1.js';

/**
 * Working English names of the systems of Appended Table 1, the library's own: in the order of its rows, because the
 * Japanese names a second time would be a fiftieth of the main entry. A test holds the notes to the table.
 */
const systemsInEnglish = [
  'resident records system', // 住民記録システム
  'tax system', // 税務システム
  'welfare system for the elderly', // 高齢者福祉システム
  'National Pension system', // 国民年金システム
  'allowances and medical subsidies system', // 手当・医療助成システム
  'loans system', // 貸付システム
  'childcare management system', // 保育管理システム
  'private kindergarten system', // 私立幼稚園システム
  'school-age register system', // 学齢簿システム
  'school expenses support system', // 就学援助システム
  'election system', // 選挙システム
  'integrated data exchange server system', // 統合連携サーバシステム
  'basic resident registration network gateway system', // 住民基本台帳ネットワークゲートウェイシステム
  'local government intermediary server system', // 自治体中間サーバーシステム
  'intermediary server gateway system', // 中間サーバゲートウェイシステム
  'facility booking system', // 施設予約システム
  'online application system', // 電子申請システム
  'electronic procurement system', // 電子調達システム
  'financial accounting system', // 財務会計システム
  'document management system', // 文書管理システム
  'staff groupware system', // 職員グループウェアシステム
  'convenience store certificate system', // コンビニ交付システム
  'antivirus distribution server', // ウィルス対策ソフト配信サーバ
  'finger vein authentication system', // 指静脈認証システム
  'login authentication system', // ログイン認証システム
  'browser virtualisation system', // ブラウザ仮想化システム
  'file sanitising system', // ファイル無害化システム
  'mail sanitising system', // メール無害化システム
  'spam filtering system', // 迷惑メール対策システム
  'file server', // ファイルサーバ
  'integrated GIS system', // 統合型GISシステム
  'PC operation log system', // パソコン操作ログ記録システム
  'failover system', // ダウンリカバリシステム
  'multi-payment network collection service', // マルチペイメントネットワーク公金収納サービス
  'RPA system', // RPAシステム
  'machine room access control system', // マシン室入退室管理システム
  'local regulations search system', // 例規検索システム
  'web system of laws in force', // 現行法令Webシステム
  'amendments of laws information system', // 法令改廃情報提供システム
  'administrative evaluation system', // 行政評価システム
  'ward website content management system', // CMSシステム(区公式ホームページ)
  'social media management system', // SNS運用管理システム
  'email magazine system', // メール配信システム
  'access control system', // 入退室管理システム
  'personnel and payroll system', // 人事給与システム
  'personnel appraisal and training system', // 人事考課・研修システム
  'staff attendance and expenses system', // 庶務事務システム
  'drawings management system', // 図面管理システム
  'family register system', // 戸籍システム
  'basic resident registration network system', // 住民基本台帳ネットワークシステム
  'tax arrears support system', // 税滞納整理支援システム
  'eLTAX local tax portal system', // 地方税ポータルシステム(eLTAX)
  'light vehicle inspection data system', // 軽自動車検査情報市区町村提供システム
  'public payments network service', // 公共収納ネットワークサービス
  'electronic deposit inquiry service', // 預貯金等照会電子化サービス
  'one-stop asset inquiry service', // 財産調査ワンストップサービス
  'EBPM support service for arrears', // 滞納整理EBPM支援サービス
  'disaster prevention information system', // 防災情報システム
  'high-mounted camera system', // 高所カメラシステム
  'weather observation system', // 気象観測システム
  'disaster information system', // 災害情報システム
  'mass notification system', // 一斉情報配信システム
  'disaster prevention app', // 防災アプリ
  'library system', // 図書館システム
  'business visits management system', // 企業訪問管理システム
  'national consumer affairs network system', // 全国消費生活ネットワーク・システム
  'small business loans management system', // 中小企業融資管理システム
  'tourist guide system', // 観光ガイドシステム
  'energy saving management system', // 省エネ管理システム
  'Tokyo 23 wards waste information system', // 東京23区廃棄物情報管理システム
  'waste disposal ticket management system', // 有料ごみ処理券管理システム
  'bulky waste collection system', // 粗大ごみ受付収集システム
  'evacuation assistance register system', // 避難行動要支援者名簿システム
  'public assistance system', // 生活保護システム
  'system of support benefits for returnees from China', // 中国残留邦人等支援給付システム
  'cloud medical claims management system', // クラウド版レセプト管理システム
  'public assistance statistics system', // 生活保護業務データシステム
  'self-reliance support statistics system', // 生活困窮者自立支援統計システム
  'long-term care insurance system', // 介護保険システム
  'long-term care insurance provider information system', // 介護保険事業者情報提供システム
  'long-term care insurance and disability support hub system', // 介護保険・障害者総合支援一拠点集約化システム
  'disability welfare system', // 障がい者福祉システム
  'specific health checkup and guidance system', // 特定健診・特定保健指導システム
  'National Health Insurance and medical care for the advanced elderly system', // 国民健康保険及び後期高齢者医療システム
  'medical care for the advanced elderly system', // 後期高齢者医療システム
  'dog registration system', // 畜犬管理システム
  'pollution compensation system', // 公害補償システム
  'vaccination system', // 予防接種システム
  'maternal and child health system', // 母子保健システム
  'cancer screening system', // がん検診システム
  'health checkup system', // 健診システム
  'child-rearing information app', // 子育て情報提供アプリ
  'child and family counselling system', // 児童家庭相談システム
  'after-school club fees system', // 学童クラブ保育料収納管理等システム
  'after-school programme information system', // 放課後児童事業情報配信システム
  'nutrition management system', // 栄養管理システム
  'temporary staff payroll system', // 臨時職員給与システム
  'certified nursery fee subsidy system', // 認証保育所等保育料等補助金システム
  'childcare AI system', // 保育AIシステム
  'nursery school messaging system', // 保育園情報配信システム
  "disaster victims' recovery support system", // 被災者生活再建支援システム
  'housing management support system', // 住宅管理支援システム
  'removed bicycles management system', // 撤去自転車管理システム
  'road management system', // 道路管理システム
  'street light management system', // 街路灯管理システム
  'public works cost estimation system', // 土木積算システム
  'school messaging system', // 学校情報配信システム
  'teaching staff payroll system', // 教職員給与システム
  'education network system', // 教育ネットワークシステム
  'kindergarten enrolment system', // 就園管理システム
  'scholarship management system', // 奨学資金管理システム
  'school library catalogue system', // 学校図書館蔵書管理システム
  'school administration support system', // 校務支援システム
  'early voting system', // 期日前投票システム
  'election day voting system', // 当日投票システム
  'lay judge candidate list system', // 裁判員制度名簿調整支援システム
  'assembly minutes search system', // 会議録検索システム
] as const;

/** A system of Appended Table 1 by its working English name, whatever table is in force: these names are those of its rows. */
export const systemInEnglish = (name: string): string | undefined =>
  systemsInEnglish[appendedTable1.findIndex((row) => row.name === name)];
