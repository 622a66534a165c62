import type { ReadingId } from './readings.js';
import {
  amendedReference,
  chairInQuorum,
  deadlineOnClosedDay,
  introductionCriteria,
  managingUnit,
  minorChangeScope,
  plannedYear,
  policyDutyScope,
  privacyAfterExemption,
  proxyAttendance,
  quorumBase,
  type Reading,
  samePerson,
  sectionLikeUnits,
  securityBasics,
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
      ja: '規程に延長の定めがない。地方自治法第4条の2は、法律とこれに基づく命令が定める、行政庁に対する行為の期限についてのもので、訓令の定める期限には及ばない。',
      en: 'The regulation has no such rule, and Article 4-2 of the Local Autonomy Act is about time limits that Acts and orders under them set for acts toward an administrative agency; a directive is neither.',
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
      ja: '第13条の見出しと第1項は処理内容の変更を扱い、第3項はその手続に準じるものである。',
      en: 'The caption and paragraph (1) are about processing, and paragraph (3) follows the procedure for that.',
    },
    counterargument: {
      ja: '第3項は処理内容に限る文言を置かず、システムにおける軽易な変更と書いている。',
      en: 'Paragraph (3) does not repeat the limit; it speaks of minor changes in the system.',
    },
  },
  'planned-year': {
    id: 'planned-year',
    citations: ['第12条第2項本文', '第2条第5号'],
    ...plannedYear,
    argument: {
      ja: '規程は導入を運用に先立つものとしている（第2条第5号）。8月末という期限は翌年度の予算に間に合わせるためのものであり、予算は着手する年度から要る。',
      en: 'The regulation puts introduction before operation (Article 2, item (v)). A deadline in August serves the budget of the next year, and money is needed from the year in which the work begins.',
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
  'chair-in-quorum': {
    id: 'chair-in-quorum',
    citations: ['第17条第1項', '第19条第1項'],
    ...chairInQuorum,
    argument: {
      ja: '委員は別表第2に掲げられ、委員長はそこになく、第17条も委員長と委員を書き分けている。',
      en: 'Members are those of Appended Table 2, where the chair is not, and Article 17 keeps the two apart.',
    },
    counterargument: {
      ja: '委員会は委員長と委員で組織され、委員長も会議に加わり決定に関与する。',
      en: 'The committee consists of chair and members, and the chair takes part in its decisions.',
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
