import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';

/**
 * A law outside the regulation that the regulation refers to.
 * @ja 規程が引く他の法令
 */
export interface Reference {
  readonly id: string;
  readonly title: Bilingual;
  /** The right number, whatever the regulation prints; absent where it prints none and we know none. */
  readonly number?: string;
  /** The provisions cited; none where the law is cited as a whole. */
  readonly provisions: readonly string[];
  /** Where it is cited. */
  readonly citedIn: readonly Citation[];
  readonly note?: Bilingual;
}

/**
 * The laws, ordinances and rules that the regulation refers to, in the order of the text; last, one it supposes.
 * @ja 他の法令への参照の一覧
 */
export const references: readonly Reference[] = [
  {
    id: 'protection-act',
    title: { ja: '個人情報の保護に関する法律', en: 'Act on the Protection of Personal Information' },
    number: '平成15年法律第57号',
    provisions: ['第2条第1項'],
    citedIn: ['第2条第9号', '第12条第1項第3号', '第14条第2項'],
    note: {
      ja: '第2条第9号は番号を条例第57号と書くが、法律第57号である。条項まで引くのは同号だけで、ほかは保護法という略称による。',
      en: 'Article 2, item (ix) gives its number as that of an ordinance; it is an Act. Only that item cites a provision, the others use the short name 保護法.',
    },
  },
  {
    id: 'number-act',
    title: {
      ja: '番号法',
      en: 'Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures',
    },
    number: '平成25年法律第27号',
    provisions: ['第2条第5項', '第2条第8項'],
    citedIn: ['第2条第10号', '第2条第11号', '別表第1'],
    note: {
      ja: '第2条第10号の定める略称で示す。特定個人情報の項は2023年4月1日には第8項であったが、その後の改正で第9項に繰り下がった。別表第1の「自治体中間サーバーシステム」の項は番号利用法と書く。',
      en: 'The Japanese title is the short one that Article 2, item (x) introduces. Specific Personal Information was paragraph (8) on 2023-04-01 and has since been renumbered (9). The row of 自治体中間サーバーシステム in Appended Table 1 calls it 番号利用法.',
    },
  },
  {
    id: 'organisation-ordinance',
    title: { ja: '荒川区組織条例', en: 'Arakawa City ordinance on its organisation' },
    number: '昭和40年荒川区条例第1号',
    provisions: [],
    citedIn: ['第2条第12号', '第2条の2第1項'],
  },
  {
    id: 'organisation-rules',
    title: { ja: '荒川区組織規則', en: 'Arakawa City rules on its organisation' },
    number: '昭和40年荒川区規則第24号',
    provisions: ['第7条'],
    citedIn: ['第2条第14号'],
  },
  {
    id: 'accounting-office-rules',
    title: { ja: '会計管理者補助組織規則', en: "Rules on the accounting manager's office" },
    provisions: ['第2条第2項'],
    citedIn: ['第2条第14号'],
    note: { ja: '規程は番号を示さない。', en: 'The regulation gives no number.' },
  },
  {
    id: 'board-of-education-secretariat-rules',
    title: {
      ja: '荒川区教育委員会事務局処務規則',
      en: "Arakawa City rules on the work of the board of education's secretariat",
    },
    number: '昭和40年荒川区教育委員会規則第6号',
    provisions: ['第2条'],
    citedIn: ['第2条第14号'],
  },
  {
    id: 'local-public-service-act',
    title: { ja: '地方公務員法', en: 'Local Public Service Act' },
    number: '昭和25年法律第261号',
    provisions: ['第3条第2項', '第3条第3項'],
    citedIn: ['第2条第16号'],
  },
  {
    id: 'basic-resident-registration-act',
    title: { ja: '住民基本台帳法', en: 'Basic Resident Registration Act' },
    number: '昭和42年法律第81号',
    provisions: ['第7条第1号から第8号まで'],
    citedIn: ['第14条第1項ただし書'],
    note: {
      ja: '範囲の間にある第1号の2（2025年5月26日から）は含み、末尾の後にある第8号の2（個人番号）は含まない。',
      en: 'The range takes in item (i)-2, which stands within it from 2025-05-26, and leaves out item (viii)-2, the Individual Number, which follows its end.',
    },
  },
  {
    id: 'child-care-support-act',
    title: { ja: '子ども・子育て支援法', en: 'Child and Child Care Support Act' },
    number: '平成24年法律第65号',
    provisions: [],
    citedIn: ['別表第1'],
    note: {
      ja: '「保育管理システム」の項の業務の名に現れるだけで、番号は示されない。',
      en: 'It appears only in the business of 保育管理システム, without its number.',
    },
  },
  {
    id: 'local-autonomy-act',
    title: { ja: '地方自治法', en: 'Local Autonomy Act' },
    number: '昭和22年法律第67号',
    provisions: ['第208条'],
    citedIn: [],
    note: {
      ja: '規程は引かないが、第12条第2項の年度は同条の会計年度による。',
      en: 'Not cited; the fiscal year of Article 12, paragraph (2) is that of this provision.',
    },
  },
];
