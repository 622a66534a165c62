import type { ReadingId } from './readings.js';
import {
  amendedReference,
  chairInQuorum,
  deadlineOnClosedDay,
  formerContractors,
  introductionCriteria,
  managingUnit,
  minorChangeCommittee,
  minorChangeElsewhere,
  minorChangeScope,
  plannedYear,
  policyDutyScope,
  privacyAfterExemption,
  provisoData,
  proxyAttendance,
  quorumBase,
  type Reading,
  samePerson,
  sectionLikeUnits,
  securityBasics,
  temporaryMembers,
  unlistedSystem,
} from './readings.texts.js';

/**
 * All readings, in the order in which verdicts list them. `defaultReadings` says which value is the default.
 * @ja 読み方の一覧
 */
export const readings: { readonly [Id in ReadingId]: Reading<Id> } = /* @__PURE__ */ (() => ({
  'unlisted-system': {
    id: 'unlisted-system',
    citations: ['第2条第13号', '第2条第15号', '第4条第2項'],
    ...unlistedSystem,
    argument: {
      ja: '第4条第2項は、デジタル推進課が管理しないものすべてを対象とする書き方であり、表への登載が遅れただけの空白を規程が望むとは考えにくい。',
      en: 'Article 4, paragraph (2) speaks of all other systems; a gap that arises only because the table lags behind is hardly intended.',
    },
    counterargument: {
      ja: 'システム管理部長・システム管理課長は、別表第1のシステムについてだけ定義されている。',
      en: 'The two offices are defined for systems of Appended Table 1 only.',
    },
  },
  'managing-unit': {
    id: 'managing-unit',
    citations: ['第4条第1項', '第4条第2項', '第2条第13号', '別表第1'],
    ...managingUnit,
    argument: {
      ja: '所管を定めるのは訓令である別表であり、事実だけで所管は移らない。',
      en: 'The table, part of the directive, assigns the charge; facts alone do not move it.',
    },
    counterargument: {
      ja: '第4条第1項は、表に触れず、デジタル推進課が現に管理するものを対象とする。',
      en: 'Article 4, paragraph (1) does not mention the table and speaks of what デジタル推進課 manages.',
    },
  },
  'section-like-units': {
    id: 'section-like-units',
    citations: ['第2条第12号', '第2条第14号', '第2条第15号', '第14条第1項'],
    ...sectionLikeUnits,
    argument: {
      ja: '別表第1は、これらを所管に掲げており、管理する者がいることを前提としている。',
      en: 'Appended Table 1 puts systems in their charge, which supposes that somebody there manages them.',
    },
    counterargument: {
      ja: '第2条第14号は課を限定して列挙しており、これらは含まれない。',
      en: 'Article 2, item (xiv) lists what sections are, and they are not among them.',
    },
  },
  'introduction-criteria': {
    id: 'introduction-criteria',
    citations: ['第12条第1項第1号', '第12条第1項第2号', '第12条第1項第3号'],
    ...introductionCriteria,
    argument: {
      ja: '「いずれか」の語がなく、列挙された基準は重ねて求められていると読むのが素直である。',
      en: 'Nothing says that one of them is enough, so that the list is cumulative.',
    },
    counterargument: {
      ja: '内部事務のシステムは区民福祉に直接には寄与しないことが多く、両方を求めると導入できるものが限られる。',
      en: 'Systems for internal work seldom serve welfare directly; asking for both would shut most of them out.',
    },
  },
  'deadline-on-closed-day': {
    id: 'deadline-on-closed-day',
    citations: ['第8条第1項', '第12条第2項本文'],
    ...deadlineOnClosedDay,
    argument: {
      ja: '規程に延長の定めがない。地方自治法第4条の2は、法律とこれに基づく命令が定める、行政庁に対する行為の期限についてのもので、訓令の定める期限には及ばない。閉庁日は、荒川区の休日を定める条例が通例の内容であるものとして定めた（条例そのものは手元にない）。',
      en: "The regulation has no such rule, and Article 4-2 of the Local Autonomy Act is about time limits that Acts and orders under them set for acts toward an administrative agency; a directive is neither. Which days are closed follows the ward's ordinance on its holidays (荒川区の休日を定める条例) in its usual form; the ordinance itself is not at hand.",
    },
    counterargument: {
      ja: '閉庁日には受け付ける者がおらず、期限を翌開庁日とする扱いは行政の通例である。',
      en: 'Nobody is there to receive anything on a closed day, and moving deadlines is common practice.',
    },
  },
  'minor-change-scope': {
    id: 'minor-change-scope',
    citations: ['第13条第1項', '第13条第3項'],
    ...minorChangeScope,
    argument: {
      ja: '第13条は見出しから電子情報処理の変更の条であり、第3項はその手続に準じるにとどまる。システム自体の変更は第12条第1項と第16条第3号が申請と審議の対象としており、これを外すには明らかな定めを要する。軽易なシステムの変更を、デジタル推進課のシステムでは申請させ、他の課のシステムでは免じる理由もない。',
      en: 'By its caption Article 13 is about changes of processing, and paragraph (3) only follows the procedure made for them. Changes of a system are for application and deliberation under Article 12, paragraph (1) and Article 16, item (iii), and to take them out would need plain words. Nor is there a reason to ask for an application for minor changes in systems of デジタル推進課 and to waive it for those of other sections.',
    },
    counterargument: {
      ja: '第3項は「電子情報処理の内容」に限る文言を繰り返さず、システムにおける軽易な変更と書いている。変更の記録の保管まで求めるのは、システムの変更も予定するからだとも読める。',
      en: 'Paragraph (3) does not repeat the limit to the content of processing; it speaks of minor changes in the system. That it asks for a record of the change may suppose changes of the system as well.',
    },
  },
  'minor-change-elsewhere': {
    id: 'minor-change-elsewhere',
    citations: ['第12条第1項', '第13条第1項', '第13条第3項'],
    ...minorChangeElsewhere,
    argument: {
      ja: '準じる先の手続は、第1項が第12条第1項によらないこととした手続である。軽い変更にだけ二重の手続を課すことになる読み方は、軽易な変更を別に扱う趣旨に反する。',
      en: 'The procedure followed by analogy is the one that paragraph (1) puts in the place of Article 12, paragraph (1). To ask for two procedures of the slight changes alone would defeat the purpose of treating them apart.',
    },
    counterargument: {
      ja: '第12条第1項によらない旨の文言は第13条第1項だけにあり、第3項は繰り返さず、「前項」の手続に準じるとするにとどまる。第12条第1項は、既存のシステムと処理の変更をすべて対象とする。',
      en: 'Only Article 13, paragraph (1) sets Article 12, paragraph (1) aside; paragraph (3) does not repeat it and follows the procedure of the preceding paragraph alone. Article 12, paragraph (1) covers every change of an existing system and of processing.',
    },
  },
  'minor-change-committee': {
    id: 'minor-change-committee',
    citations: ['第12条第4項', '第13条第2項', '第16条第3号'],
    ...minorChangeCommittee,
    argument: {
      ja: '第13条第2項は課長が可否を決定することを前提とし、運営委員会への付議を定める第12条第4項は、同条第1項の申請についてだけ定める。',
      en: 'Article 13, paragraph (2) supposes that the section head decides, and Article 12, paragraph (4), which refers applications to the committee, is about those under its paragraph (1) alone.',
    },
    counterargument: {
      ja: '第16条第3号は、システムと処理の変更を審議し、決定する事項とし、軽易なものを除いていない。',
      en: 'Article 16, item (iii) lets the committee deliberate and decide on changes of systems and of processing, and does not leave out minor ones.',
    },
  },
  'planned-year': {
    id: 'planned-year',
    citations: ['第12条第2項本文', '第2条第5号'],
    ...plannedYear,
    argument: {
      ja: '規程は導入を運用に先立つものとしている（第2条第5号）。期限は翌年度の予算に間に合わせるためのものとみられ、予算は着手する年度から要る。',
      en: 'The regulation puts introduction before operation (Article 2, item (v)). The deadline seems to serve the budget of the next year, and money is needed from the year in which the work begins.',
    },
    counterargument: {
      ja: '予定されるのは導入等が成ることであり、何をもって着手とするかの定めはない。',
      en: 'What is planned is the introduction as a whole, and nothing says what counts as its beginning.',
    },
  },
  'amended-reference': {
    id: 'amended-reference',
    citations: ['第14条第1項ただし書'],
    ...amendedReference,
    argument: {
      ja: '法令の引用は、別段の定めがなければ現行の法令を指し、範囲の間の枝番号は範囲に含まれる。',
      en: 'A reference means the law as it stands unless it says otherwise, and a range takes in the branch items between its ends.',
    },
    counterargument: {
      ja: '除外を定めた時に存在しなかった事項について、承認を不要とする判断はされていない。',
      en: 'Nobody has ever decided to free a matter that did not exist when the exemption was written.',
    },
  },
  'proviso-data': {
    id: 'proviso-data',
    citations: ['第14条第1項ただし書'],
    ...provisoData,
    argument: {
      ja: 'ただし書は、住民票に記載する事項を定める条を引いてその事項を指している。他の事務のために集めたデータは、目的も内容の正確さも異なり、管理する課の長の判断を外す理由がない。',
      en: 'The proviso refers to the matters by the article that says what a resident record contains. Data gathered for other work differs in purpose and in how accurate it is, and nothing speaks for taking the decision from the head who manages it.',
    },
    counterargument: {
      ja: 'ただし書は「掲げる事項」とだけいい、どこに記録されたものかを問うていない。氏名や住所は、どの台帳にあっても同じ事項である。',
      en: 'The proviso speaks of the matters listed and does not ask where they are recorded. A name or an address is the same matter in any register.',
    },
  },
  'privacy-after-exemption': {
    id: 'privacy-after-exemption',
    citations: ['第14条第1項ただし書', '第14条第2項'],
    ...privacyAfterExemption,
    argument: {
      ja: 'ただし書は承認だけを外すもので、保護法上の義務は訓令で外せず、住民基本台帳の事項は個人情報である。',
      en: 'The proviso lifts the approval only; a directive cannot lift duties under the Act, and register matters are personal information.',
    },
    counterargument: {
      ja: '第2項は前項の場合を受けており、前項の適用がないものは対象外とも読める。',
      en: 'Paragraph (2) builds on paragraph (1), and what that paragraph does not reach may be outside both.',
    },
  },
  'temporary-members': {
    id: 'temporary-members',
    citations: ['第17条第2項', '第19条第1項'],
    ...temporaryMembers,
    argument: {
      ja: '第17条第2項は臨時に「委員とする」のであり、第19条第1項は委員を区別せずに過半数を求める。会議に招くだけの者は、第19条第2項が委員以外の者として別に定めている。',
      en: 'Article 17, paragraph (2) makes them members, and Article 19, paragraph (1) asks for a majority of the members without telling them apart. Those who are merely invited have a paragraph of their own, Article 19, paragraph (2).',
    },
    counterargument: {
      ja: '委員会を組織する委員は第17条第1項と別表第2で定まる。委員長の指名によって定足数が動くことまで予定しているとはいい切れない。',
      en: 'Article 17, paragraph (1) and Appended Table 2 say of which members the committee consists. That the chairperson can move the quorum by naming others is not clearly intended.',
    },
  },
  'chair-in-quorum': {
    id: 'chair-in-quorum',
    citations: ['第17条第1項', '第19条第1項'],
    ...chairInQuorum,
    argument: {
      ja: '委員は別表第2に掲げられ、委員長はそこになく、第17条も委員長と委員を書き分けている。',
      en: 'Members are those of Appended Table 2, where the chairperson is not, and Article 17 keeps the two apart.',
    },
    counterargument: {
      ja: '委員会は委員長と委員で組織され、委員長も会議に加わり決定に関与する。',
      en: 'The committee consists of the chairperson and the members, and the chairperson takes part in its decisions.',
    },
  },
  'quorum-base': {
    id: 'quorum-base',
    citations: ['第19条第1項', '別表第2'],
    ...quorumBase,
    argument: {
      ja: '委員とは職に就いている者であり、いない者の出席は求められない。',
      en: 'A member is somebody who holds the post; nobody can be asked to attend who is not there.',
    },
    counterargument: {
      ja: '別表第2は職で委員を定めており、欠員によって定数は変わらない。',
      en: 'Appended Table 2 names posts, and a vacancy does not change their number.',
    },
  },
  'proxy-attendance': {
    id: 'proxy-attendance',
    citations: ['第19条第1項'],
    ...proxyAttendance,
    argument: {
      ja: '規程は委員の出席を求め、代理の定めを置いていない。',
      en: 'The regulation asks for members to be present and provides for no proxies.',
    },
    counterargument: {
      ja: '職で指定された委員について、その職務を代理する者の出席を認める扱いは珍しくない。',
      en: 'Where members are named by post, it is not unusual to let whoever acts for the post attend.',
    },
  },
  'same-person': {
    id: 'same-person',
    citations: ['第17条第1項', '第19条第1項', '別表第2'],
    ...samePerson,
    argument: {
      ja: '会議に出席するのは人であり、一人の出席を二人分とは数えられない。',
      en: 'Persons attend meetings, and the attendance of one is not that of two.',
    },
    counterargument: {
      ja: '委員は職で定められており、兼務によって委員の数は減らない。',
      en: 'Members are named by post, and holding two does not make the members fewer.',
    },
  },
  'security-basics': {
    id: 'security-basics',
    citations: ['第16条第1号', '第21条'],
    ...securityBasics,
    argument: {
      ja: '第16条第1号が除いたのは、他方の委員会に委ねるためと考えるのが自然である。',
      en: 'Article 16, item (i) leaves them out, most naturally because the other committee has them.',
    },
    counterargument: {
      ja: '第21条に、これに対応する号はない。',
      en: 'Article 21 has no matching item.',
    },
  },
  'former-contractors': {
    id: 'former-contractors',
    citations: ['第2条第17号', '第25条'],
    ...formerContractors,
    argument: {
      ja: '第2条第17号は、受託事業者に従事していた者を含めると明記し、第25条はその受託事業者を義務を負う者としている。',
      en: 'Article 2, item (xvii) expressly includes those who did the work among contractors, and Article 25 binds contractors.',
    },
    counterargument: {
      ja: '第25条が遵守を求めるのは事務の執行に当たってであり、既に従事していない者には、執行する事務が残っていない。',
      en: 'Article 25 asks for compliance in carrying out the work, and those who no longer do it have no work left to carry out.',
    },
  },
  'policy-duty-scope': {
    id: 'policy-duty-scope',
    citations: ['第25条'],
    ...policyDutyScope,
    argument: {
      ja: '受託事業者は定義上システムに係る業務の受託者であり、重ねて限定する意味が乏しい。',
      en: 'Contractors are by definition entrusted with work on systems; the limit would add little.',
    },
    counterargument: {
      ja: '文の構造上、修飾語は「及び」で結ばれた両方にかかるとも読める。',
      en: 'Grammatically the words may govern both nouns joined by "and".',
    },
  },
}))();
