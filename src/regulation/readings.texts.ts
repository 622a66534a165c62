import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';
import type { ReadingId, Readings } from './readings.js';

/**
 * A place where the text allows two readings: what each says, and what speaks for and against the default.
 * @ja 読み方の分かれる論点（各読み方・既定とする理由・反対の理由）
 */
export interface Reading<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  readonly citations: readonly Citation[];
  readonly question: Bilingual;
  /** What each value means. */
  readonly values: { readonly [Value in Readings[Id]]: Bilingual };
  /** Why the default is the default. */
  readonly argument: Bilingual;
  /** What speaks for the other reading. */
  readonly counterargument: Bilingual;
}

export const unlistedSystem: Reading<'unlisted-system'> = {
  id: 'unlisted-system',
  citations: ['第2条第13号', '第2条第15号', '第4条第2項'],
  question: {
    ja: '別表第1になく、デジタル推進課も管理しない電子情報システムは、規程の管理体制に服するか。',
    en: 'Do the management rules cover a system that is neither listed in Appended Table 1 nor managed by デジタル推進課?',
  },
  values: {
    'by-analogy': {
      ja: '実際に管理する課の長と部の長を、システム管理課長・システム管理部長に準じて扱う。',
      en: 'The heads of the managing section and its department are treated as those of listed systems.',
    },
    'not-covered': {
      ja: '定義に当たる職がないので、管理者の定めがない。',
      en: 'No post fits the definitions, so that nobody is its manager.',
    },
  },
  argument: {
    ja: '第4条第2項は、デジタル推進課が管理しないものすべてを対象とする書き方であり、表への登載が遅れただけの空白を規程が望むとは考えにくい。',
    en: 'Article 4, paragraph (2) speaks of all other systems; a gap that arises only because the table lags behind is hardly intended.',
  },
  counterargument: {
    ja: 'システム管理部長・システム管理課長は、別表第1のシステムについてだけ定義されている。',
    en: 'The two offices are defined for systems of Appended Table 1 only.',
  },
};

export const managingUnit: Reading<'managing-unit'> = {
  id: 'managing-unit',
  citations: ['第4条第1項', '第4条第2項', '第2条第13号', '別表第1'],
  question: {
    ja: '実際に管理する課が別表第1の所管と違うとき、どちらによるか。',
    en: 'Which governs where the section that manages a system in fact is not the one in Appended Table 1?',
  },
  values: {
    'appended-table-1': { ja: '別表第1の所管による。', en: 'The unit in Appended Table 1.' },
    'actual-management': {
      ja: '実際に管理する課による（示されなければ別表第1による）。',
      en: 'The section that manages in fact (the table, where none is given).',
    },
  },
  argument: {
    ja: '所管を定めるのは訓令である別表であり、事実だけで所管は移らない。',
    en: 'The table, part of the directive, assigns the charge; facts alone do not move it.',
  },
  counterargument: {
    ja: '第4条第1項は、表に触れず、デジタル推進課が現に管理するものを対象とする。',
    en: 'Article 4, paragraph (1) does not mention the table and speaks of what デジタル推進課 manages.',
  },
};

export const sectionLikeUnits: Reading<'section-like-units'> = {
  id: 'section-like-units',
  citations: ['第2条第12号', '第2条第14号', '第2条第15号', '第14条第1項'],
  question: {
    ja: '課の定義に当たらない組織（選挙管理委員会事務局など）を課として扱うか。',
    en: 'Do units that the definition of a section does not fit (選挙管理委員会事務局, for example) count as sections?',
  },
  values: {
    'treated-as-sections': {
      ja: '課として扱い、その長を課の長とする。',
      en: 'They count as sections, their heads as section heads.',
    },
    literal: { ja: '課に当たらないものとする。', en: 'They are not sections.' },
  },
  argument: {
    ja: '別表第1は、これらを所管に掲げており、管理する者がいることを前提としている。',
    en: 'Appended Table 1 puts systems in their charge, which supposes that somebody there manages them.',
  },
  counterargument: {
    ja: '第2条第14号は課を限定して列挙しており、これらは含まれない。',
    en: 'Article 2, item (xiv) lists what sections are, and they are not among them.',
  },
};

export const introductionCriteria: Reading<'introduction-criteria'> = {
  id: 'introduction-criteria',
  citations: ['第12条第1項第1号', '第12条第1項第2号', '第12条第1項第3号'],
  question: {
    ja: '導入等の三つの基準は、すべて満たす必要があるか。',
    en: 'Must an introduction meet all three criteria?',
  },
  values: {
    all: { ja: 'すべて満たす必要がある。', en: 'It must meet all of them.' },
    'privacy-and-one-benefit': {
      ja: '個人情報の保護に適合し、福祉か効率化のいずれかに寄与すれば足りる。',
      en: 'It must protect personal information and serve either welfare or efficiency.',
    },
  },
  argument: {
    ja: '「いずれか」の語がなく、列挙された基準は重ねて求められていると読むのが素直である。',
    en: 'Nothing says that one of them is enough, so that the list is cumulative.',
  },
  counterargument: {
    ja: '内部事務のシステムは区民福祉に直接には寄与しないことが多く、両方を求めると導入できるものが限られる。',
    en: 'Systems for internal work seldom serve welfare directly; asking for both would shut most of them out.',
  },
};

export const deadlineOnClosedDay: Reading<'deadline-on-closed-day'> = {
  id: 'deadline-on-closed-day',
  citations: ['第8条第1項', '第12条第2項本文'],
  question: {
    ja: '期限の日が閉庁日に当たるとき、期限は翌開庁日に延びるか。',
    en: 'Does a deadline that falls on a closed day move to the next open day?',
  },
  values: {
    'no-extension': { ja: '延びない。', en: 'It does not move.' },
    'next-open-day': {
      ja: '翌開庁日まで延びる（閉庁日は、土日、12月29日から1月3日まで及び指定された日）。',
      en: 'It moves to the next open day (closed are weekends, 29 December to 3 January, and the days given).',
    },
  },
  argument: {
    ja: '規程に延長の定めがない。地方自治法第4条の2は、法律とこれに基づく命令が定める、行政庁に対する行為の期限についてのもので、訓令の定める期限には及ばない。',
    en: 'The regulation has no such rule, and Article 4-2 of the Local Autonomy Act is about time limits that Acts and orders under them set for acts toward an administrative agency; a directive is neither.',
  },
  counterargument: {
    ja: '閉庁日には受け付ける者がおらず、期限を翌開庁日とする扱いは行政の通例である。',
    en: 'Nobody is there to receive anything on a closed day, and moving deadlines is common practice.',
  },
};

export const minorChangeScope: Reading<'minor-change-scope'> = {
  id: 'minor-change-scope',
  citations: ['第13条第1項', '第13条第3項'],
  question: {
    ja: '他の課のシステムにおける軽易な変更には、処理内容の変更だけでなくシステム自体の変更も含まれるか。',
    en: "For other sections' systems, do minor changes include changes of the system itself, or only those of processing?",
  },
  values: {
    'processing-only': {
      ja: '電子情報処理の内容の軽易な変更に限る。',
      en: 'Minor changes to the content of processing only.',
    },
    'system-too': { ja: 'システム自体の軽易な変更も含む。', en: 'Minor changes of the system too.' },
  },
  argument: {
    ja: '第13条は見出しから電子情報処理の変更の条であり、第3項はその手続に準じるにとどまる。システム自体の変更は第12条第1項と第16条第3号が申請と審議の対象としており、これを外すには明らかな定めを要する。軽易なシステムの変更を、デジタル推進課のシステムでは申請させ、他の課のシステムでは免じる理由もない。',
    en: 'By its caption Article 13 is about changes of processing, and paragraph (3) only follows the procedure made for them. Changes of a system are for application and deliberation under Article 12, paragraph (1) and Article 16, item (iii), and to take them out would need plain words. Nor is there a reason to ask for an application for minor changes in systems of デジタル推進課 and to waive it for those of other sections.',
  },
  counterargument: {
    ja: '第3項は「電子情報処理の内容」に限る文言を繰り返さず、システムにおける軽易な変更と書いている。変更の記録の保管まで求めるのは、システムの変更も予定するからだとも読める。',
    en: 'Paragraph (3) does not repeat the limit to the content of processing; it speaks of minor changes in the system. That it asks for a record of the change may suppose changes of the system as well.',
  },
};

export const minorChangeElsewhere: Reading<'minor-change-elsewhere'> = {
  id: 'minor-change-elsewhere',
  citations: ['第12条第1項', '第13条第1項', '第13条第3項'],
  question: {
    ja: '他の課のシステムにおける軽易な変更は、第12条第1項の申請に代えて第13条の手続によるのか、その申請も要するのか。',
    en: "For a minor change in another section's system, does the procedure of Article 13 replace the application under Article 12, paragraph (1), or come on top of it?",
  },
  values: {
    'instead-of-12-1': { ja: '第12条第1項の申請に代わる。', en: 'It replaces that application.' },
    'besides-12-1': { ja: '第12条第1項の申請も要する。', en: 'That application is needed as well.' },
  },
  argument: {
    ja: '準じる先の手続は、第1項が第12条第1項によらないこととした手続である。軽い変更にだけ二重の手続を課すことになる読み方は、軽易な変更を別に扱う趣旨に反する。',
    en: 'The procedure followed by analogy is the one that paragraph (1) puts in the place of Article 12, paragraph (1). To ask for two procedures of the slight changes alone would defeat the purpose of treating them apart.',
  },
  counterargument: {
    ja: '第12条第1項によらない旨の文言は第13条第1項だけにあり、第3項は繰り返さず、「前項」の手続に準じるとするにとどまる。第12条第1項は、既存のシステムと処理の変更をすべて対象とする。',
    en: 'Only Article 13, paragraph (1) sets Article 12, paragraph (1) aside; paragraph (3) does not repeat it and follows the procedure of the preceding paragraph alone. Article 12, paragraph (1) covers every change of an existing system and of processing.',
  },
};

export const minorChangeCommittee: Reading<'minor-change-committee'> = {
  id: 'minor-change-committee',
  citations: ['第12条第4項', '第13条第2項', '第16条第3号'],
  question: {
    ja: '軽易な変更は、運営委員会の審議も要するか。',
    en: 'Does a minor change also go before the Steering Committee?',
  },
  values: {
    none: { ja: '要しない（課長が可否を決定する）。', en: 'It does not: a section head decides on it.' },
    steering: { ja: '要する。', en: 'It does.' },
  },
  argument: {
    ja: '第13条第2項は課長が可否を決定することを前提とし、運営委員会への付議を定める第12条第4項は、同条第1項の申請についてだけ定める。',
    en: 'Article 13, paragraph (2) supposes that the section head decides, and Article 12, paragraph (4), which refers applications to the committee, is about those under its paragraph (1) alone.',
  },
  counterargument: {
    ja: '第16条第3号は、システムと処理の変更を審議し、決定する事項とし、軽易なものを除いていない。',
    en: 'Article 16, item (iii) lets the committee deliberate and decide on changes of systems and of processing, and does not leave out minor ones.',
  },
};

export const amendedReference: Reading<'amended-reference'> = {
  id: 'amended-reference',
  citations: ['第14条第1項ただし書'],
  question: {
    ja: '住民基本台帳法への参照は、その後に加わった枝番号（第1号の2）を含むか。',
    en: 'Does the reference to the Basic Resident Registration Act take in a branch item added later (item (i)-2)?',
  },
  values: {
    'as-amended': {
      ja: '改正後の同法による（令和7年5月26日から含む）。',
      en: 'It follows the Act as amended (and takes it in from 26 May 2025).',
    },
    'as-enacted': {
      ja: '規程が書かれた時の同法による（含まない）。',
      en: 'It means the Act as it was when the regulation was written (and does not take it in).',
    },
  },
  argument: {
    ja: '法令の引用は、別段の定めがなければ現行の法令を指し、範囲の間の枝番号は範囲に含まれる。',
    en: 'A reference means the law as it stands unless it says otherwise, and a range takes in the branch items between its ends.',
  },
  counterargument: {
    ja: '除外を定めた時に存在しなかった事項について、承認を不要とする判断はされていない。',
    en: 'Nobody has ever decided to free a matter that did not exist when the exemption was written.',
  },
};

export const provisoData: Reading<'proviso-data'> = {
  id: 'proviso-data',
  citations: ['第14条第1項ただし書'],
  question: {
    ja: '住民基本台帳以外が持つ同種のデータ（他の台帳の氏名、住所など）にも、ただし書は及ぶか。',
    en: 'Does the proviso reach data of the same kind that is held elsewhere than in the resident register, such as a name or an address in another register?',
  },
  values: {
    'register-only': { ja: '住民基本台帳の事項に限る。', en: 'Only matters of the resident register.' },
    'same-kind': { ja: '他で保有する同種のデータにも及ぶ。', en: 'Data of the same kind held elsewhere too.' },
  },
  argument: {
    ja: 'ただし書は、住民票に記載する事項を定める条を引いてその事項を指している。他の事務のために集めたデータは、目的も内容の正確さも異なり、管理する課の長の判断を外す理由がない。',
    en: 'The proviso refers to the matters by the article that says what a resident record contains. Data gathered for other work differs in purpose and in how current it is, and nothing speaks for taking the decision from the head who manages it.',
  },
  counterargument: {
    ja: 'ただし書は「掲げる事項」とだけいい、どこに記録されたものかを問うていない。氏名や住所は、どの台帳にあっても同じ事項である。',
    en: 'The proviso speaks of the matters listed and does not ask where they are recorded. A name or an address is the same matter in any register.',
  },
};

export const privacyAfterExemption: Reading<'privacy-after-exemption'> = {
  id: 'privacy-after-exemption',
  citations: ['第14条第1項ただし書', '第14条第2項'],
  question: {
    ja: '承認の要らないデータについても、個人情報保護の手続は要るか。',
    en: 'Are the procedures for personal information needed for data that needs no approval?',
  },
  values: {
    applies: { ja: '要る。', en: 'They are.' },
    'approval-only': { ja: '承認を要するデータに限って要る。', en: 'Only for data that needs approval.' },
  },
  argument: {
    ja: 'ただし書は承認だけを外すもので、保護法上の義務は訓令で外せず、住民基本台帳の事項は個人情報である。',
    en: 'The proviso lifts the approval only; a directive cannot lift duties under the Act, and register matters are personal information.',
  },
  counterargument: {
    ja: '第2項は前項の場合を受けており、前項の適用がないものは対象外とも読める。',
    en: 'Paragraph (2) builds on paragraph (1), and what that paragraph does not reach may be outside both.',
  },
};

const sameDayApproval: Reading<'same-day-approval'> = {
  id: 'same-day-approval',
  citations: ['第14条第1項本文'],
  question: {
    ja: '申請と同じ日に得た承認は、あらかじめ得たものといえるか。',
    en: 'Does an approval given on the day of the application count as obtained beforehand?',
  },
  values: {
    beforehand: { ja: 'いえる。', en: 'It does.' },
    'not-beforehand': { ja: 'いえない。', en: 'It does not.' },
  },
  argument: {
    ja: '日付だけでは前後が分からず、同日の承認を無効とする定めはない。',
    en: 'Dates alone do not show which came first, and nothing makes an approval of the same day void.',
  },
  counterargument: {
    ja: '申請に先立つことは、申請者が示すべきことである。',
    en: 'It is for the applicant to show that the approval came first.',
  },
};

export const temporaryMembers: Reading<'temporary-members'> = {
  id: 'temporary-members',
  citations: ['第17条第2項', '第19条第1項'],
  question: {
    ja: '臨時に委員とされた者は、定足数の委員に数えるか。',
    en: 'Do temporary members count towards the quorum?',
  },
  values: {
    counted: { ja: '数える（母数にも出席にも）。', en: 'Yes, both in the base and in the count.' },
    'not-counted': { ja: '数えない（別表第2の委員だけ）。', en: 'No: only the posts of Appended Table 2.' },
  },
  argument: {
    ja: '第17条第2項は臨時に「委員とする」のであり、第19条第1項は委員を区別せずに過半数を求める。会議に招くだけの者は、第19条第2項が委員以外の者として別に定めている。',
    en: 'Article 17, paragraph (2) makes them members, and Article 19, paragraph (1) asks for a majority of the members without telling them apart. Those who are merely invited have a paragraph of their own, Article 19, paragraph (2).',
  },
  counterargument: {
    ja: '委員会を組織する委員は第17条第1項と別表第2で定まる。委員長の指名によって定足数が動くことまで予定しているとはいい切れない。',
    en: 'Article 17, paragraph (1) and Appended Table 2 say of which members the committee consists. That the chair can move the quorum by naming others is not clearly intended.',
  },
};

export const chairInQuorum: Reading<'chair-in-quorum'> = {
  id: 'chair-in-quorum',
  citations: ['第17条第1項', '第19条第1項'],
  question: { ja: '委員長は、定足数の委員に数えるか。', en: 'Does the chair count towards the quorum?' },
  values: {
    'not-counted': {
      ja: '数えない（別表第2の委員と臨時委員だけ）。',
      en: 'No: only the posts of Appended Table 2 and temporary members.',
    },
    counted: { ja: '数える（母数にも出席にも）。', en: 'Yes, both in the base and in the count.' },
  },
  argument: {
    ja: '委員は別表第2に掲げられ、委員長はそこになく、第17条も委員長と委員を書き分けている。',
    en: 'Members are those of Appended Table 2, where the chair is not, and Article 17 keeps the two apart.',
  },
  counterargument: {
    ja: '委員会は委員長と委員で組織され、委員長も会議に加わり決定に関与する。',
    en: 'The committee consists of chair and members, and the chair takes part in its decisions.',
  },
};

export const quorumBase: Reading<'quorum-base'> = {
  id: 'quorum-base',
  citations: ['第19条第1項', '別表第2'],
  question: { ja: '欠員の職を、定足数の母数に数えるか。', en: 'Do vacant posts count in the base of the quorum?' },
  values: {
    incumbents: { ja: '数えない（現に在職する委員だけ）。', en: 'No: only members in office.' },
    'all-seats': { ja: '数える（表の職すべて）。', en: 'Yes: all posts of the table.' },
  },
  argument: {
    ja: '委員とは職に就いている者であり、いない者の出席は求められない。',
    en: 'A member is somebody who holds the post; nobody can be asked to attend who is not there.',
  },
  counterargument: {
    ja: '別表第2は職で委員を定めており、欠員によって定数は変わらない。',
    en: 'Appended Table 2 names posts, and a vacancy does not change their number.',
  },
};

export const proxyAttendance: Reading<'proxy-attendance'> = {
  id: 'proxy-attendance',
  citations: ['第19条第1項'],
  question: { ja: '代理の者の出席を、委員の出席に数えるか。', en: 'Does the attendance of a proxy count?' },
  values: {
    'not-counted': { ja: '数えない。', en: 'It does not.' },
    counted: { ja: '数える。', en: 'It does.' },
  },
  argument: {
    ja: '規程は委員の出席を求め、代理の定めを置いていない。',
    en: 'The regulation asks for members to be present and provides for no proxies.',
  },
  counterargument: {
    ja: '職で指定された委員について、その職務を代理する者の出席を認める扱いは珍しくない。',
    en: 'Where members are named by post, it is not unusual to let whoever acts for the post attend.',
  },
};

export const samePerson: Reading<'same-person'> = {
  id: 'same-person',
  citations: ['第17条第1項', '第19条第1項', '別表第2'],
  question: {
    ja: '一人が複数の職を兼ねるとき、定足数では何人と数えるか。',
    en: 'How does one person in several posts count?',
  },
  values: {
    'one-member': { ja: '1人の委員と数える。', en: 'As one member.' },
    'one-per-post': { ja: '職ごとに1人と数える。', en: 'As one for each post.' },
  },
  argument: {
    ja: '会議に出席するのは人であり、一人の出席を二人分とは数えられない。',
    en: 'Persons attend meetings, and the attendance of one is not that of two.',
  },
  counterargument: {
    ja: '委員は職で定められており、兼務によって委員の数は減らない。',
    en: 'Members are named by post, and holding two does not make the members fewer.',
  },
};

export const securityBasics: Reading<'security-basics'> = {
  id: 'security-basics',
  citations: ['第16条第1号', '第21条'],
  question: {
    ja: '情報セキュリティ対策の基本事項は、どの委員会が審議するか。',
    en: 'Which committee deliberates on the basics of security measures?',
  },
  values: {
    'security-committee': { ja: 'セキュリティ委員会。', en: 'The Security Committee.' },
    none: { ja: 'いずれの委員会の所掌にも掲げられていない。', en: 'Neither: no list names them.' },
  },
  argument: {
    ja: '第16条第1号が除いたのは、他方の委員会に委ねるためと考えるのが自然である。',
    en: 'Article 16, item (i) leaves them out, most naturally because the other committee has them.',
  },
  counterargument: {
    ja: '第21条に、これに対応する号はない。',
    en: 'Article 21 has no matching item.',
  },
};

export const formerContractors: Reading<'former-contractors'> = {
  id: 'former-contractors',
  citations: ['第2条第17号', '第25条'],
  question: {
    ja: '受託した業務に従事していた者は、今も情報セキュリティポリシーを遵守する義務を負うか。',
    en: 'Are those who used to work on what was entrusted to a contractor still bound by the information security policy?',
  },
  values: {
    bound: { ja: '負う。', en: 'They are.' },
    'not-bound': { ja: '負わない（従事している間に限る）。', en: 'They are not, only while they do that work.' },
  },
  argument: {
    ja: '第2条第17号は、受託事業者に従事していた者を含めると明記し、第25条はその受託事業者を義務を負う者としている。',
    en: 'Article 2, item (xvii) expressly includes those who did the work among contractors, and Article 25 binds contractors.',
  },
  counterargument: {
    ja: '第25条が遵守を求めるのは事務の執行に当たってであり、既に従事していない者には、執行する事務が残っていない。',
    en: 'Article 25 asks for compliance in carrying out the work, and those who no longer do it have no work left to carry out.',
  },
};

export const policyDutyScope: Reading<'policy-duty-scope'> = {
  id: 'policy-duty-scope',
  citations: ['第25条'],
  question: {
    ja: '情報資産に関する事務に従事するという限定は、受託事業者にもかかるか。',
    en: 'Does the limit to those who work on information assets also reach contractors?',
  },
  values: {
    'staff-only': {
      ja: '職員だけにかかり、受託事業者は常に義務を負う。',
      en: 'It limits staff only; contractors are always bound.',
    },
    'staff-and-contractors': { ja: '受託事業者にもかかる。', en: 'It reaches contractors too.' },
  },
  argument: {
    ja: '受託事業者は定義上システムに係る業務の受託者であり、重ねて限定する意味が乏しい。',
    en: 'Contractors are by definition entrusted with work on systems; the limit would add little.',
  },
  counterargument: {
    ja: '文の構造上、修飾語は「及び」で結ばれた両方にかかるとも読める。',
    en: 'Grammatically the words may govern both nouns joined by "and".',
  },
};

/**
 * All readings, in the order in which verdicts list them. `defaultReadings` says which value is the default.
 * @ja 読み方の一覧
 */
export const readings: { readonly [Id in ReadingId]: Reading<Id> } = {
  'unlisted-system': unlistedSystem,
  'managing-unit': managingUnit,
  'section-like-units': sectionLikeUnits,
  'introduction-criteria': introductionCriteria,
  'deadline-on-closed-day': deadlineOnClosedDay,
  'minor-change-scope': minorChangeScope,
  'minor-change-elsewhere': minorChangeElsewhere,
  'minor-change-committee': minorChangeCommittee,
  'amended-reference': amendedReference,
  'proviso-data': provisoData,
  'privacy-after-exemption': privacyAfterExemption,
  'same-day-approval': sameDayApproval,
  'temporary-members': temporaryMembers,
  'chair-in-quorum': chairInQuorum,
  'quorum-base': quorumBase,
  'proxy-attendance': proxyAttendance,
  'same-person': samePerson,
  'security-basics': securityBasics,
  'former-contractors': formerContractors,
  'policy-duty-scope': policyDutyScope,
};
