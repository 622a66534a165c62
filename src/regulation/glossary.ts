import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';

/**
 * A term of the regulation: its reading, an English word for it, and what it means in our own words.
 * @ja 用語（読み・英訳・意味）
 */
export interface Term {
  /** Where it is defined or introduced. */
  readonly citation: Citation;
  readonly term: string;
  /** In hiragana. */
  readonly reading: string;
  readonly english: string;
  readonly gloss: Bilingual;
  /** Other places that define the same term, in other words. */
  readonly alsoDefinedIn?: readonly Citation[];
  /** Other words for it in the regulation, by abbreviation or oversight. */
  readonly alsoWritten?: readonly string[];
  /** Which of the things that its place uses its meaning rests on, if not all that the place and its items use. */
  readonly restsOn?: readonly string[];
}

const defined = [
  {
    citation: '第2条第1号',
    term: '電子情報システム',
    reading: 'でんしじょうほうしすてむ',
    english: 'electronic information system',
    gloss: {
      ja: '機器とソフトウェアに、ネットワークと記録媒体を合わせたもので、全体として電子情報処理を行う仕組み。',
      en: 'Hardware and software, together with networks and storage media, that as a whole carry out electronic information processing.',
    },
    alsoWritten: ['情報システム'],
  },
  {
    citation: '第2条第2号',
    term: 'ネットワーク',
    reading: 'ねっとわーく',
    english: 'network',
    gloss: {
      ja: '処理装置どうしを結ぶ通信網と、それを構成する機器。システムの一部である。',
      en: 'The communication lines between processing devices, and the equipment they are made of; a part of the system.',
    },
  },
  {
    citation: '第2条第3号',
    term: '端末装置',
    reading: 'たんまつそうち',
    english: 'terminal',
    gloss: {
      ja: 'システムに接続され、データを入れたり取り出したりする装置。',
      en: 'A device connected to a system, for putting data in and taking it out.',
    },
  },
  {
    citation: '第2条第4号',
    term: '記録媒体',
    reading: 'きろくばいたい',
    english: 'storage medium',
    gloss: {
      ja: '磁気テープや磁気ディスクなど、データが記録されているもの。',
      en: 'Whatever data is recorded on: magnetic tape, magnetic disks and the like.',
    },
  },
  {
    citation: '第2条第5号',
    term: '情報資産',
    reading: 'じょうほうしさん',
    english: 'information assets',
    gloss: {
      ja: '導入から運用までに生じるデータのすべてと、システムの入出力帳票、システムのドキュメント。',
      en: 'All data from the introduction of a system to its operation, and the input and output forms and the documents of the system.',
    },
  },
  {
    citation: '第2条第6号',
    term: '電子情報処理',
    reading: 'でんしじょうほうしょり',
    english: 'electronic information processing',
    gloss: {
      ja: 'システムを使って情報を入力、蓄積、編集、検索、出力、通信、消去などすること。',
      en: 'Entering, storing, editing, searching, outputting, sending or erasing information, and the like, by means of a system.',
    },
  },
  {
    citation: '第2条第7号',
    term: 'データ',
    reading: 'でーた',
    english: 'data',
    gloss: {
      ja: 'これから電子情報処理をする情報と、すでにした情報。',
      en: 'Information that is to be processed electronically, or has been.',
    },
  },
  {
    citation: '第2条第8号',
    term: 'ドキュメント',
    reading: 'どきゅめんと',
    english: 'documents',
    gloss: {
      ja: 'システム設計書、プログラム説明書、操作手引書など、電子情報処理のための取扱要領と仕様書。',
      en: 'Design documents, program descriptions, operation manuals and other instructions or specifications for electronic information processing.',
    },
  },
  {
    citation: '第2条第9号',
    term: '個人情報',
    reading: 'こじんじょうほう',
    english: 'personal information',
    gloss: {
      ja: '個人情報の保護に関する法律第2条第1項の個人情報。規程は同法を条例として引くが、法律を指す。',
      en: 'Personal information in the sense of Article 2, paragraph (1) of the Act on the Protection of Personal Information. The regulation cites the Act as an ordinance; the Act is meant.',
    },
  },
  {
    citation: '第2条第10号',
    term: '個人番号',
    reading: 'こじんばんごう',
    english: 'Individual Number',
    gloss: {
      ja: '番号法第2条第5項の個人番号。定義されるが、以後の条には現れない。',
      en: 'The Individual Number of Article 2, paragraph (5) of the Number Act. Defined, and not used afterwards.',
    },
  },
  {
    citation: '第2条第11号',
    term: '特定個人情報',
    reading: 'とくていこじんじょうほう',
    english: 'Specific Personal Information',
    gloss: {
      ja: '番号法第2条第8項として引かれる特定個人情報。定義されるが、以後の条には現れない。',
      en: 'Specific Personal Information, cited as Article 2, paragraph (8) of the Number Act. Defined, and not used afterwards.',
    },
  },
  {
    citation: '第2条第12号',
    term: '部',
    reading: 'ぶ',
    english: 'department',
    gloss: {
      ja: '組織条例で置かれた部と会計管理部。議会・教育委員会・選挙管理委員会・監査の各事務局も部とする。',
      en: 'A department set up by the organisation ordinance, or 会計管理部. The secretariats of the assembly, the board of education, the election commission and the auditors count as departments.',
    },
  },
  {
    citation: '第2条第13号',
    term: 'システム管理部長',
    reading: 'しすてむかんりぶちょう',
    english: 'head of the system-managing department',
    gloss: {
      ja: '別表第1のシステムの管理を所管する部の長。デジタル推進課が管理するシステムにはいない。',
      en: 'The head of the department in charge of managing a system in Appended Table 1. Systems managed by デジタル推進課 have none.',
    },
  },
  {
    citation: '第2条第14号',
    term: '課',
    reading: 'か',
    english: 'section',
    gloss: {
      ja: '組織規則第7条の課、会計管理者補助組織規則第2条第2項の課、子ども家庭支援センター、教育委員会事務局処務規則第2条の課と室。',
      en: "A section under Article 7 of the organisation rules or Article 2, paragraph (2) of the rules on the accounting manager's office, 子ども家庭支援センター, or a section or office (室) under Article 2 of the rules of the board of education's secretariat.",
    },
  },
  {
    citation: '第2条第15号',
    term: 'システム管理課長',
    reading: 'しすてむかんりかちょう',
    english: 'head of the system-managing section',
    gloss: {
      ja: '別表第1のシステムの管理を所管する課の長。デジタル推進課が管理するシステムにはいない。',
      en: 'The head of the section in charge of managing a system in Appended Table 1. Systems managed by デジタル推進課 have none.',
    },
  },
  {
    citation: '第2条第16号',
    term: '職員',
    reading: 'しょくいん',
    english: 'staff',
    gloss: {
      ja: '地方公務員法第3条第2項の一般職の者と、同条第3項の特別職の者。',
      en: 'Those in the regular service (Article 3, paragraph (2) of the Local Public Service Act) and in the special service (paragraph (3)).',
    },
  },
  {
    citation: '第2条第17号',
    term: '受託事業者',
    reading: 'じゅたくじぎょうしゃ',
    english: 'contractor',
    gloss: {
      ja: 'システムに関わる業務の処理を引き受けたもの。現にその業務に従事する者も、かつて従事した者も含む。',
      en: 'Whoever has been entrusted with work on a system, including those who do that work and those who did.',
    },
    alsoWritten: ['受諾事業者'],
  },
  {
    citation: '第2条第18号',
    term: '情報セキュリティ',
    reading: 'じょうほうせきゅりてぃ',
    english: 'information security',
    gloss: {
      ja: '情報資産の機密性・完全性・可用性を維持すること。三つの語は、この号の中でも説明される。',
      en: 'Maintaining the confidentiality, integrity and availability of information assets, three words that this item also explains.',
    },
  },
  {
    citation: '第2条第19号',
    term: '情報セキュリティポリシー',
    reading: 'じょうほうせきゅりてぃぽりしー',
    english: 'information security policy',
    gloss: {
      ja: 'この規程と、第27条により情報統括責任者が作る情報セキュリティ対策基準とを合わせたもの。',
      en: 'This regulation together with the information security standard that the chief information officer makes under Article 27.',
    },
  },
  {
    citation: '第2条第20号',
    term: '機密性',
    reading: 'きみつせい',
    english: 'confidentiality',
    gloss: {
      ja: '認められた者のほかは情報にアクセスできないようにすること。第18号は、情報資産について、許可された者に限られることをいう。',
      en: 'Ensuring that nobody but those allowed to can access information. Item (xviii) says it of information assets: only those permitted can.',
    },
    alsoDefinedIn: ['第2条第18号'],
  },
  {
    citation: '第2条第21号',
    term: '完全性',
    reading: 'かんぜんせい',
    english: 'integrity',
    gloss: {
      ja: '情報が壊されず、改ざんされず、消されていないようにすること。第18号は、情報資産と処理方法が正確で完全な状態をいう。',
      en: 'Ensuring that information has not been destroyed, tampered with or erased. Item (xviii) says it of information assets and methods of processing: that they are accurate and complete.',
    },
    alsoDefinedIn: ['第2条第18号'],
  },
  {
    citation: '第2条第22号',
    term: '可用性',
    reading: 'かようせい',
    english: 'availability',
    gloss: {
      ja: '認められた者が必要なときに中断なく情報にアクセスできるようにすること。第18号は、情報資産について、中断に触れずにいう。',
      en: 'Ensuring that those allowed to can access information when needed, uninterrupted. Item (xviii) says it of information assets and does not mention interruption.',
    },
    alsoDefinedIn: ['第2条第18号'],
  },
] as const satisfies readonly Term[];

/**
 * The 22 terms that Article 2 defines, in its order.
 * @ja 第2条の用語
 */
export const glossary: readonly Term[] = defined;

const introduced = [
  {
    citation: '第1条第1項',
    term: '区',
    reading: 'く',
    english: 'the ward',
    gloss: { ja: '荒川区。', en: 'Arakawa City (荒川区).' },
    restsOn: [],
  },
  {
    citation: '第2条第9号',
    term: '保護法',
    reading: 'ほごほう',
    english: 'Act on the Protection of Personal Information',
    gloss: {
      ja: '個人情報の保護に関する法律の略称。',
      en: 'The short name of the Act on the Protection of Personal Information.',
    },
    alsoWritten: ['個人情報の保護に関する法律'],
  },
  {
    citation: '第2条第10号',
    term: '番号法',
    reading: 'ばんごうほう',
    english: 'Number Act',
    gloss: {
      ja: '平成25年法律第27号の略称。個人を識別する番号の利用に関する法律で、別表第1では番号利用法と書かれる。',
      en: 'The short name of the Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures (Act No. 27 of 2013); Appended Table 1 says 番号利用法.',
    },
    alsoWritten: ['番号利用法'],
  },
  {
    citation: '第2条第13号',
    term: 'デジタル推進課',
    reading: 'でじたるすいしんか',
    english: 'デジタル推進課',
    gloss: { ja: '管理部に属するデジタル推進課。', en: 'The section デジタル推進課 of 管理部.' },
    restsOn: [],
  },
  {
    citation: '第2条第13号',
    term: 'デジタル推進課長',
    reading: 'でじたるすいしんかちょう',
    english: 'head of デジタル推進課',
    gloss: {
      ja: 'デジタル推進課の長。情報管理責任者でもある。',
      en: 'The head of that section, who is also the information manager.',
    },
    restsOn: [],
  },
  {
    citation: '第3条第1項',
    term: '情報統括責任者',
    reading: 'じょうほうとうかつせきにんしゃ',
    english: 'chief information officer (CIO)',
    gloss: { ja: '管理部長のこと。', en: 'The head of 管理部.' },
  },
  {
    citation: '第3条の2第1項',
    term: '情報管理責任者',
    reading: 'じょうほうかんりせきにんしゃ',
    english: 'information manager',
    gloss: { ja: '管理部デジタル推進課長のこと。', en: 'The head of デジタル推進課 in 管理部.' },
    restsOn: ['デジタル推進課長'],
  },
  {
    citation: '第8条第2項',
    term: '処理計画等',
    reading: 'しょりけいかくとう',
    english: 'processing plan',
    gloss: {
      ja: '利用する課の長が前月末までに報告する、月間の処理の予定。',
      en: 'The monthly plan of processing that the head of a using section reports by the end of the month before.',
    },
    restsOn: ['第8条第1項'],
  },
  {
    citation: '第8条第3項',
    term: '入力データ等',
    reading: 'にゅうりょくでーたとう',
    english: 'input material',
    gloss: {
      ja: '予定した処理に要るデータ、用紙などの物。',
      en: 'Data, paper and whatever else the planned processing needs.',
    },
    restsOn: ['処理計画等', 'データ'],
  },
  {
    citation: '第12条第1項',
    term: '電子情報システムの導入等',
    reading: 'でんしじょうほうしすてむのどうにゅうとう',
    english: 'introduction',
    gloss: {
      ja: '新しいシステムの導入、事務の電子情報システム化、既存のシステムや処理の変更。廃止は含まない。',
      en: 'Introducing a new system, computerising work, or changing an existing system or its processing. The abolition of a system is not included.',
    },
    alsoWritten: ['導入等'],
    restsOn: ['電子情報システム', '電子情報処理'],
  },
  {
    citation: '第14条第1項本文',
    term: '申請課長',
    reading: 'しんせいかちょう',
    english: 'head of the section concerned by the application',
    gloss: {
      ja: '導入等の申請に係る課の長。第14条の中だけで使う。',
      en: 'The head of the section that an application for an introduction concerns. Used within Article 14 only.',
    },
    restsOn: ['課', '第12条第1項'],
  },
  {
    citation: '第15条',
    term: '運営委員会',
    reading: 'うんえいいいんかい',
    english: 'Steering Committee',
    gloss: {
      ja: '電子情報システム運営委員会。',
      en: '電子情報システム運営委員会, the committee for the operation of systems.',
    },
    alsoWritten: ['電子情報システム運営委員会'],
    restsOn: [],
  },
  {
    citation: '第17条第1項',
    term: '運営委員長',
    reading: 'うんえいいいんちょう',
    english: 'chairperson of the Steering Committee',
    gloss: {
      ja: '運営委員会の委員長である情報統括責任者。',
      en: 'The chief information officer as chairperson of the Steering Committee.',
    },
    restsOn: ['運営委員会', '情報統括責任者'],
  },
  {
    citation: '第17条第1項',
    term: '運営委員会の委員',
    reading: 'うんえいいいんかいのいいん',
    english: 'member of the Steering Committee',
    gloss: {
      ja: '別表第2の職にある者と、運営委員長が臨時に委員とした者。',
      en: 'The holders of the posts in Appended Table 2, and those whom the chairperson makes temporary members.',
    },
    alsoDefinedIn: ['第17条第2項'],
    alsoWritten: ['委員'],
    restsOn: ['運営委員会', '別表第2'],
  },
  {
    citation: '第20条',
    term: 'セキュリティ委員会',
    reading: 'せきゅりてぃいいんかい',
    english: 'Security Committee',
    gloss: { ja: '情報セキュリティ委員会。', en: '情報セキュリティ委員会, the committee for information security.' },
    alsoWritten: ['情報セキュリティ委員会'],
    restsOn: [],
  },
  {
    citation: '第22条第1項',
    term: 'セキュリティ委員長',
    reading: 'せきゅりてぃいいんちょう',
    english: 'chairperson of the Security Committee',
    gloss: {
      ja: 'セキュリティ委員会の委員長である情報統括責任者。',
      en: 'The chief information officer as chairperson of the Security Committee.',
    },
    restsOn: ['セキュリティ委員会', '情報統括責任者'],
  },
  {
    citation: '第22条第1項',
    term: 'セキュリティ委員会の委員',
    reading: 'せきゅりてぃいいんかいのいいん',
    english: 'member of the Security Committee',
    gloss: {
      ja: '別表第3の職にある者と、セキュリティ委員長が臨時に委員とした者。',
      en: 'The holders of the posts in Appended Table 3, and those whom the chairperson makes temporary members.',
    },
    alsoDefinedIn: ['第22条第2項'],
    alsoWritten: ['委員'],
    restsOn: ['セキュリティ委員会', '別表第3'],
  },
  {
    citation: '第25条',
    term: '職員等',
    reading: 'しょくいんとう',
    english: 'staff and contractors',
    gloss: {
      ja: '情報資産の事務に従事する職員と、受託事業者。',
      en: 'Staff who work on information assets, and contractors.',
    },
    restsOn: ['情報資産', '職員', '受託事業者'],
  },
  {
    citation: '第26条第1項',
    term: '情報セキュリティ対策',
    reading: 'じょうほうせきゅりてぃたいさく',
    english: 'security measures',
    gloss: {
      ja: '想定される事象に対処するための六つの対策。',
      en: 'The six kinds of measures that meet the events foreseen.',
    },
    alsoDefinedIn: ['第26条第2項'],
    alsoWritten: ['セキュリティ対策'],
  },
  {
    citation: '第27条',
    term: '情報セキュリティ対策基準',
    reading: 'じょうほうせきゅりてぃたいさくきじゅん',
    english: 'information security standard',
    gloss: {
      ja: '対策を実施するため情報統括責任者が策定する、守るべき事項や判断の基準。',
      en: 'The rules to keep and the criteria of judgement that the chief information officer makes for carrying out the measures.',
    },
    restsOn: ['第25条', '第26条'],
  },
  {
    citation: '第28条第1項',
    term: '緊急時対応マニュアル',
    reading: 'きんきゅうじたいおうまにゅある',
    english: 'emergency manual',
    gloss: {
      ja: 'システムの緊急事態に備え、管理する課の長が定めるもの。',
      en: 'What the heads of the managing sections lay down for emergencies of their systems.',
    },
    restsOn: ['電子情報システム'],
  },
  {
    citation: '第29条第1項',
    term: '監査',
    reading: 'かんさ',
    english: 'audit',
    gloss: {
      ja: 'セキュリティ委員会が行う、ポリシーの遵守状況の検証。',
      en: 'The verification by the Security Committee of how the policy is complied with.',
    },
    restsOn: ['情報セキュリティポリシー'],
  },
  {
    citation: '第29条第2項',
    term: '自己点検',
    reading: 'じこてんけん',
    english: 'self-inspection',
    gloss: {
      ja: '管理する課と利用する課の長が自ら行う、ポリシーの遵守状況の検証。',
      en: 'The verification by the heads of managing and using sections of how they comply with the policy.',
    },
    restsOn: ['情報セキュリティポリシー'],
  },
] as const satisfies readonly Term[];

/**
 * The terms that other provisions introduce, as abbreviations or by what they lay down, in the order of the text.
 * @ja 各条で略称などとして導入される用語
 */
export const introducedTerms: readonly Term[] = introduced;

/**
 * Posts and bodies that other rules have set up and the regulation takes as given.
 * @ja 規程が他の定めによるものとして用いる職と組織
 */
export const givenOffices = [
  '管理部',
  '管理部長',
  '会計管理部',
  '議会事務局',
  '教育委員会事務局',
  '選挙管理委員会事務局',
  '監査事務局',
  '荒川区立子ども家庭支援センター',
  '区長',
] as const;

/**
 * What a provision may use: a term, an office taken as given, another provision or a table.
 * @ja 規定が用いるもの（用語・職と組織・他の規定）
 */
export type Use =
  | (typeof defined)[number]['term']
  | (typeof introduced)[number]['term']
  | (typeof givenOffices)[number]
  | Citation;

/**
 * Words and names of the text in which a term stands without being meant, the titles of {@link references} apart.
 * @ja 用語の字を含むが、その用語ではない語
 */
export const lookalikes = ['区民', '外部', '部外者', '荒川区条例', '荒川区規則', '荒川区教育委員会規則'] as const;
