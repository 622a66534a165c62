import type { Defect } from './defects.texts.js';
import * as said from './defects.texts.js';

const introductionEtc: Defect = {
  id: 'introduction-etc',
  citations: ['第1条第1項', '第1条第2項', '第3条第3項', '第12条第1項'],
  kind: 'term',
  says: {
    ja: '第1条第1項は導入といい、第1条第2項と第3条第3項は導入等という。導入等が定義されるのは第12条第1項である。',
    en: 'Article 1, paragraph (1) speaks of introduction, Article 1, paragraph (2) and Article 3, paragraph (3) of "introduction and the like"; only Article 12, paragraph (1) defines the latter.',
  },
  means: { ja: '第12条第1項の意味で読む。', en: 'Read as Article 12, paragraph (1) defines it.' },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const thisRegulation: Defect = {
  id: 'this-regulation',
  citations: ['第1条第1項', '第2条第19号', '第2条の2第1項', '第32条'],
  kind: 'form',
  says: {
    ja: 'この規程を、本規程と書く箇所がある。',
    en: 'The regulation calls itself by two words, この規程 and 本規程.',
  },
  means: { ja: '同じものを指す。', en: 'The same is meant.' },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const circularDefinitions: Defect = {
  id: 'circular-definitions',
  citations: ['第2条第1号', '第2条第2号', '第2条第4号', '第2条第6号', '第2条第7号'],
  kind: 'term',
  says: {
    ja: '電子情報システムはネットワーク・記録媒体・電子情報処理で定義され、そのいずれもが電子情報システム又はデータで定義される。データは電子情報処理で定義される。',
    en: 'System is defined by network, storage medium and processing, each of these by system or data, and data by processing.',
  },
  means: {
    ja: '互いに前提とし合う一まとまりの概念として読むほかない。',
    en: 'They have to be read together, as one set of notions.',
  },
  effect: {
    ja: '何が電子情報システムに当たるかは判断しない。',
    en: 'What is a system is not decided; callers say it.',
  },
  touches: [],
};

const protectionActCitation: Defect = /* @__PURE__ */ (() => ({
  ...said.protectionActCitation,
  citations: ['第2条第9号'],
  kind: 'reference',
  effect: {
    ja: '同法の個人情報として扱い、結論に留意事項を付ける。',
    en: 'Personal information is that of the Act; verdicts that rest on it say so.',
  },
  touches: ['personal-information', 'criteria'],
}))();

const unbalancedParenthesis: Defect = {
  id: 'unbalanced-parenthesis',
  citations: ['第2条第9号'],
  kind: 'form',
  says: { ja: '括弧が一つ閉じていない。', en: 'One parenthesis is never closed.' },
  means: { ja: '法令番号の後で閉じるべきものである。', en: 'It should close after the number of the Act.' },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const unusedDefinitions: Defect = {
  id: 'unused-definitions',
  citations: ['第2条第10号', '第2条第11号'],
  kind: 'term',
  says: {
    ja: '個人番号と特定個人情報を定義するが、以後どこでも使わない。',
    en: 'Individual Number and Specific Personal Information are defined and never used.',
  },
  means: {
    ja: '平成27年の改正で、後の利用に備えて加えたものとみられる。',
    en: 'They seem to have been added in 2015 in readiness for later use.',
  },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const numberActRenumbered: Defect = {
  id: 'number-act-renumbered',
  citations: ['第2条第11号'],
  kind: 'reference',
  says: {
    ja: '特定個人情報を番号法第2条第8項によって定義する。',
    en: 'It defines Specific Personal Information by Article 2, paragraph (8) of the Number Act.',
  },
  means: {
    ja: '令和5年4月1日には正しかった。その後の同法の改正により、今は第9項である。',
    en: 'That was right on 2023-04-01. The Act has been amended since, and it is paragraph (9) today.',
  },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const assemblyOfficeName: Defect = /* @__PURE__ */ (() => ({
  ...said.assemblyOfficeName,
  citations: ['第2条第12号', '第2条の2第1項', '別表第1'],
  kind: 'term',
  effect: {
    ja: '一つの組織として扱い、結論に留意事項を付ける。',
    en: 'One unit under both names; verdicts that rest on it say so.',
  },
  touches: [
    'scope',
    'report-addressees',
    'manager',
    'usage-regime',
    'procedure',
    'applicant',
    'data-use-approval',
    'personal-information',
  ],
}))();

const scopeRepeatsDepartment: Defect = {
  id: 'scope-repeats-department',
  citations: ['第2条第12号', '第2条の2第1項'],
  kind: 'form',
  says: {
    ja: '適用機関の列挙が、部の定義の列挙と同じである。',
    en: 'The bodies within its scope are those of the definition of department, listed again.',
  },
  means: { ja: '適用機関は部と同じである。', en: 'The bodies are the departments.' },
  effect: { ja: '一つの一覧として扱う。', en: 'Kept as one list.' },
  touches: ['scope'],
};

const actingHeads: Defect = {
  id: 'acting-heads',
  citations: ['第2条第13号', '第2条第15号', '第12条第1項', '第17条第1項', '第22条第1項'],
  kind: 'gap',
  says: {
    ja: '部長、課長又は委員長の職務を代理する者が、その職として申請し、又は招集してよいかの定めがない。',
    en: 'Nothing says whether somebody who stands in for a department head, a section head or a chairperson may apply or convene in that capacity.',
  },
  means: {
    ja: '事務取扱と心得はその職にある者である。職務代理者は、規程の外の定めによるほかない。',
    en: 'Those who hold the post as 事務取扱 or 心得 are in it. Whether a deputy (職務代理者) may act is for other rules to say.',
  },
  effect: {
    ja: '職務代理者がその職を行えるかは、呼び出し側の事実とする。',
    en: 'Whether a deputy may act, the caller says.',
  },
  touches: ['applicant', 'meeting'],
};

const familyCentreName: Defect = /* @__PURE__ */ (() => ({
  ...said.familyCentreName,
  citations: ['第2条第14号', '別表第1'],
  kind: 'reference',
  effect: {
    ja: '読み方によるものとし、既定では課として扱う。結論に留意事項を付ける。',
    en: 'A reading decides; by default it is treated as a section. Verdicts that rest on it say so.',
  },
  touches: [
    'report-addressees',
    'manager',
    'usage-regime',
    'procedure',
    'applicant',
    'data-use-approval',
    'personal-information',
  ],
}))();

const unitsThatAreNoSections: Defect = {
  id: 'units-that-are-no-sections',
  citations: ['第2条第14号', '第2条第15号', '別表第1'],
  kind: 'term',
  says: {
    ja: '別表第1は選挙管理委員会事務局と区議会事務局を所管に掲げるが、いずれも部であって課ではない。',
    en: 'Appended Table 1 puts systems in the charge of 選挙管理委員会事務局 and 区議会事務局, which are departments and no sections.',
  },
  means: {
    ja: '文字どおりには、そこにシステム管理課長に当たる者はいない。所管に掲げたのは、いることを前提とするとも読める。',
    en: 'To the letter, nobody there is head of a system-managing section; that they are listed may suppose that somebody is.',
  },
  effect: {
    ja: '読み方によるものとし、既定では課として扱い、その長を両方の職に当たるものとする。',
    en: 'A reading decides; by default they are treated as sections, and their head has both offices.',
  },
  touches: [
    'report-addressees',
    'manager',
    'usage-regime',
    'procedure',
    'applicant',
    'data-use-approval',
    'personal-information',
  ],
};

const accountingRuleNumber: Defect = {
  id: 'accounting-rule-number',
  citations: ['第2条第14号'],
  kind: 'reference',
  says: {
    ja: '会計管理者補助組織規則を番号なしで引用する。',
    en: "It cites the rules on the accounting manager's office without a number.",
  },
  means: { ja: '現行の同名の規則を指す。', en: 'The rules of that name in force are meant.' },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const securityTermsTwice: Defect = {
  id: 'security-terms-twice',
  citations: ['第2条第18号', '第2条第20号', '第2条第21号', '第2条第22号'],
  kind: 'term',
  says: {
    ja: '機密性・完全性・可用性を、第18号の中と第20号から第22号までとで、異なる言葉で二度定義する。',
    en: 'Confidentiality, integrity and availability are defined twice, in item (xviii) and in items (xx) to (xxii), in different words.',
  },
  means: { ja: 'どちらによるかは示されていない。', en: 'Which definition prevails is open.' },
  effect: { ja: '用語集は両方を示す。結論は変わらない。', en: 'The glossary gives both. No decision depends on it.' },
  touches: [],
};

const noDeputies: Defect = {
  id: 'no-deputies',
  citations: ['第3条第1項', '第3条の2第1項', '第17条第1項', '第22条第1項'],
  kind: 'gap',
  says: {
    ja: '職を代わって行う者の定めが、どの職にもない。情報統括責任者の不在に触れるのは、侵害への対応を定める第3条の2第4項だけである。',
    en: 'No post has a deputy. Only Article 3-2, paragraph (4), on infringements, speaks of the absence of the chief information officer.',
  },
  means: { ja: '規程の外の代理の定めによるほかない。', en: 'Other rules on deputies have to serve.' },
  effect: {
    ja: '不在だけを理由に結論は変えない。委員長の職務を誰が行うかは判断しない。',
    en: 'Absence alone changes no outcome. Who does the work of a chairperson is not decided.',
  },
  touches: ['meeting'],
};

const shortSystemName: Defect = {
  id: 'short-system-name',
  citations: ['第3条第4項', '第9条', '第10条'],
  kind: 'term',
  says: {
    ja: '電子情報システムを、情報システムと略して書く箇所が三つある。',
    en: 'Three provisions say 情報システム for 電子情報システム.',
  },
  means: { ja: '同じものを指す。', en: 'The same is meant.' },
  effect: { ja: '区別しない。', en: 'No distinction is made.' },
  touches: [],
};

const sectionHeadWording: Defect = {
  id: 'section-head-wording',
  citations: ['第3条の2第2項'],
  kind: 'form',
  says: { ja: '課の長を、ここだけ課の課長と書く。', en: 'Here alone heads of sections are written 課の課長.' },
  means: { ja: '同じ職を指す。', en: 'The same post is meant.' },
  effect: { ja: '区別しない。', en: 'No distinction is made.' },
  touches: [],
};

const contractorMisnamed: Defect = /* @__PURE__ */ (() => ({
  ...said.contractorMisnamed,
  citations: ['第4条第3項'],
  kind: 'term',
  effect: {
    ja: '受託事業者と読み、委託されたシステムについての結論に留意事項を付ける。',
    en: 'Read as contractors; verdicts about outsourced systems say so.',
  },
  touches: ['manager'],
}))();

const manualsTwice: Defect = {
  id: 'manuals-twice',
  citations: ['第5条第1項', '第11条第1項', '第2条第8号'],
  kind: 'term',
  says: {
    ja: '操作手引書はドキュメントでもあるので、第5条では管理する課の長が、第11条では利用する課の長が、それぞれ保管し、変更を反映させることになる。',
    en: 'An operation manual is also a document, so that Article 5 has it kept and updated by the head of the managing section, and Article 11 by the head of the using section.',
  },
  means: {
    ja: '二つの義務は、それぞれの手引書について並んで存在する。',
    en: 'Both duties exist, each for the manuals that its bearer has.',
  },
  effect: {
    ja: '操作手引書については、両方の条を根拠に示す。',
    en: 'For operation manuals both articles are among the grounds.',
  },
  touches: ['document-upkeep'],
};

const processingPlanTerm: Defect = {
  id: 'processing-plan-term',
  citations: ['第8条第2項', '第8条第6項'],
  kind: 'term',
  says: {
    ja: '処理計画等という略称は月間処理予定だけを受けるが、第6項はそこに時間の定めがあるものとして書く。',
    en: 'The short name 処理計画等 stands for the monthly plan alone, yet paragraph (6) supposes that it sets times.',
  },
  means: {
    ja: '時間まで定める計画があることを前提にしているとみられる。',
    en: 'Some plan that also sets times seems to be supposed.',
  },
  effect: {
    ja: '時間の超過は、呼び出し側の事実とする。',
    en: 'Whether the time set can be kept is for the caller to say.',
  },
  touches: [],
};

const mutatisMutandis: Defect = {
  id: 'mutatis-mutandis',
  citations: ['第8条第7項', '第9条'],
  kind: 'reference',
  says: {
    ja: '第8条第7項は「準用」といい、第9条は「準じて」という。第9条は前条の各項すべてを受けるので、第7項・第8項まで読み替えなしに取り込む。',
    en: 'Article 8, paragraph (7) applies its rules mutatis mutandis, Article 9 says "in line with"; and Article 9 takes in paragraphs (7) and (8) unadapted.',
  },
  means: {
    ja: '第9条は第1項から第6項までを手本とする趣旨とみられる。',
    en: 'Article 9 seems to mean paragraphs (1) to (6) as a model.',
  },
  effect: { ja: '利用の区分を三つに分けて示す。', en: 'Three regimes of use are kept apart.' },
  touches: ['usage-regime'],
};

const contractorPresupposed: Defect = {
  id: 'contractor-presupposed',
  citations: ['第8条第8項'],
  kind: 'gap',
  says: {
    ja: '残りの事項は受託事業者との取決めによるとするが、委託していないシステムもありうる。',
    en: 'What is left follows the agreement with the contractor, though a system may have none.',
  },
  means: {
    ja: '委託していないシステムについては、残りの事項の定めがない。',
    en: 'For a system without a contractor nothing is laid down about the rest.',
  },
  effect: { ja: '委託の有無は判断しない。', en: 'Whether there is a contractor is not decided.' },
  touches: ['usage-regime'],
};

const unlistedSystemRoute: Defect = {
  id: 'unlisted-system-route',
  citations: ['第12条第1項', '第2条第13号'],
  kind: 'gap',
  says: {
    ja: '別表第1になくデジタル推進課も管理しないシステムの導入等について、申請する者がいない。',
    en: 'For a system that is neither listed nor managed by デジタル推進課 there is nobody to apply.',
  },
  means: {
    ja: '管理する課の属する部の長によると読むか、定めがないと読むかが分かれる。',
    en: "Either the head of the managing section's department applies, or there is no rule.",
  },
  effect: {
    ja: '読み方によるものとし、既定では管理する課の属する部の長による。',
    en: 'A reading decides; by default the department head applies.',
  },
  touches: ['applicant', 'manager', 'procedure', 'report-addressees', 'usage-regime'],
};

const abolitionUncovered: Defect = {
  id: 'abolition-uncovered',
  citations: ['第12条第1項'],
  kind: 'gap',
  says: {
    ja: '電子情報システムの廃止が、導入等に含まれていない。',
    en: 'The abolition of a system is not among the cases that need an application.',
  },
  means: { ja: '廃止の手続の定めはない。', en: 'No procedure is prescribed.' },
  effect: {
    ja: '廃止には、手続の定めがないと答える。',
    en: 'The answer for an abolition is that no procedure is prescribed.',
  },
  touches: ['procedure'],
};

const applicantAsMember: Defect = {
  id: 'applicant-as-member',
  citations: ['第12条第1項', '第17条第1項', '別表第2'],
  kind: 'gap',
  says: {
    ja: '申請した者が、その可否を決める運営委員会の委員や委員長であることもあるが、除斥の定めがない。',
    en: 'Whoever applied may sit on the Steering Committee that decides on it, or be its chairperson; nothing excludes them.',
  },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: { ja: '申請した者も、委員として数える。', en: 'An applicant who is a member counts as one.' },
  touches: ['quorum', 'meeting'],
};

const latenessWithoutConsequence: Defect = {
  id: 'lateness-without-consequence',
  citations: ['第12条第2項'],
  kind: 'gap',
  says: { ja: '期限に遅れた申請をどう扱うかの定めがない。', en: 'Nothing says what becomes of a late application.' },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: {
    ja: '期限に遅れたことだけを結論とし、その扱いは判断しない。',
    en: 'The verdict says that it is late; what follows is not decided.',
  },
  touches: ['timeliness'],
};

const urgencyWithoutFinder: Defect = {
  id: 'urgency-without-finder',
  citations: ['第12条第2項ただし書'],
  kind: 'gap',
  says: { ja: '緊急の必要を誰が認めるかの定めがない。', en: 'Nothing says who finds that there is urgency.' },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: {
    ja: '誰の判断でも受け取り、判断した者を根拠の中で示す。',
    en: 'Any finding is taken, and the ground names the finder.',
  },
  touches: ['timeliness'],
};

const doubleDelegation: Defect = {
  id: 'double-delegation',
  citations: ['第12条第3項', '第32条'],
  kind: 'form',
  says: {
    ja: '申請手続は情報統括責任者が、施行に必要な事項は管理部長が定めるとするが、両者は同じ人である。',
    en: 'The application procedure is left to the chief information officer, and what else is needed for carrying out the regulation to the head of 管理部, who is the same person.',
  },
  means: { ja: '同じ人への二重の委任である。', en: 'The same person is given the power twice.' },
  effect: {
    ja: '権限の一覧では二つの規定を併せて示す。',
    en: 'Both provisions appear among the powers of that person.',
  },
  touches: [],
};

const noticeToDepartmentHead: Defect = /* @__PURE__ */ (() => ({
  ...said.noticeToDepartmentHead,
  citations: ['第12条第5項', '第12条第1項'],
  kind: 'term',
  effect: {
    ja: '通知の相手を申請者とし、結論に留意事項を付ける。',
    en: 'The addressee is the applicant; verdicts that rest on it say so.',
  },
  touches: ['notice'],
}))();

const precedingParagraph: Defect = /* @__PURE__ */ (() => ({
  ...said.precedingParagraph,
  citations: ['第13条第3項'],
  kind: 'reference',
  effect: {
    ja: '申請から通知までの手続に準じるものとし、結論に留意事項を付ける。',
    en: 'The whole procedure is followed; verdicts that rest on it say so.',
  },
  touches: ['procedure', 'notice'],
}))();

const displacementOpen: Defect = {
  id: 'displacement-open',
  citations: ['第13条第3項', '第12条第1項', '第13条第1項'],
  kind: 'gap',
  says: {
    ja: '第1項と違い、第12条第1項を除く旨の語がない。',
    en: 'Unlike paragraph (1), it does not say that Article 12, paragraph (1) gives way.',
  },
  means: {
    ja: '第12条第1項の申請に代わるのか、それに加わるのかが、文言からは定まらない。',
    en: 'Whether it takes the place of an application under Article 12, paragraph (1) or comes on top of it is open on the letter.',
  },
  effect: {
    ja: '読み方によるものとし、既定ではそれに代わるものとする。',
    en: 'A reading decides; by default it takes its place.',
  },
  touches: ['procedure'],
};

const applicantSection: Defect = /* @__PURE__ */ (() => ({
  ...said.applicantSection,
  citations: ['第14条第1項', '第12条第1項'],
  kind: 'term',
  effect: { ja: '申請に係る課は、呼び出し側の事実とする。', en: 'Which section that is, the caller says.' },
  touches: ['data-use-approval', 'personal-information'],
}))();

const dataOwnerOpen: Defect = {
  id: 'data-owner-open',
  citations: ['第14条第1項'],
  kind: 'gap',
  says: {
    ja: 'データを管理する課とは、システムを所管する課か業務を所管する課かが示されていない。',
    en: 'Whether the section that manages the data is the one in charge of the system or of the business is not said.',
  },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: {
    ja: 'どの課が管理するかは、呼び出し側の事実とする。',
    en: 'Which section manages the data, the caller says.',
  },
  touches: ['data-use-approval', 'personal-information'],
};

const securityBasicsNowhere: Defect = {
  id: 'security-basics-nowhere',
  citations: ['第16条第1号', '第21条'],
  kind: 'gap',
  says: {
    ja: '運営委員会の所掌から除いた情報セキュリティ対策の基本事項が、セキュリティ委員会の所掌にも掲げられていない。',
    en: "The basics of security measures are left out of the Steering Committee's matters and not put among the Security Committee's.",
  },
  means: {
    ja: 'セキュリティ委員会の所掌と読むか、どこの所掌でもないと読むかが分かれる。',
    en: 'Either the Security Committee has them, or neither has.',
  },
  effect: {
    ja: '読み方によるものとし、既定ではセキュリティ委員会の所掌とする。',
    en: 'A reading decides; by default the Security Committee has them.',
  },
  touches: ['committee'],
};

const recognisedTense: Defect = {
  id: 'recognised-tense',
  citations: ['第16条第4号', '第21条第5号'],
  kind: 'form',
  says: {
    ja: '区長が特に必要とする事項を、第16条第4号は「認めた」、第21条第5号は「認める」と書き、表記がそろっていない。',
    en: 'Article 16, item (iv) says what the mayor has found necessary, Article 21, item (v) what the mayor finds necessary.',
  },
  means: { ja: '同じ意味である。', en: 'The same is meant.' },
  effect: { ja: '区別しない。', en: 'No distinction is made.' },
  touches: ['committee'],
};

const noVotingRule: Defect = {
  id: 'no-voting-rule',
  citations: ['第19条', '第24条'],
  kind: 'gap',
  says: {
    ja: '議決の方法、可否同数のときの定め、委員長の代理の定めが、いずれの委員会にもない。',
    en: 'Neither committee has a rule on voting, on ties or on who stands in for the chairperson.',
  },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: { ja: '委員会の決定は事実として受け取る。', en: "The committee's decision is taken as a fact." },
  touches: ['quorum', 'meeting'],
};

const quorumForOneCommittee: Defect = {
  id: 'quorum-for-one-committee',
  citations: ['第19条第1項', '第24条第1項'],
  kind: 'gap',
  says: { ja: '定足数を、運営委員会にだけ定める。', en: 'Only the Steering Committee has a quorum.' },
  means: {
    ja: 'セキュリティ委員会の定足数は定められていない。第19条を借りることはできない。',
    en: 'For the Security Committee none is prescribed, and that of Article 19 cannot be borrowed.',
  },
  effect: {
    ja: 'セキュリティ委員会については、定足数の定めがないと答える。',
    en: 'For the Security Committee the answer is that no quorum is prescribed.',
  },
  touches: ['quorum', 'meeting'],
};

const staffItem: Defect = /* @__PURE__ */ (() => ({
  ...said.staffItem,
  citations: ['第25条'],
  kind: 'reference',
  effect: {
    ja: '職員は第16号の意味とし、結論に留意事項を付ける。',
    en: 'Staff is read as in item (xvi); verdicts that rest on it say so.',
  },
  touches: ['policy-duty'],
}))();

const policyAndMeasures: Defect = {
  id: 'policy-and-measures',
  citations: ['第25条', '第31条'],
  kind: 'term',
  says: {
    ja: '第25条が守るべきものとするのは情報セキュリティポリシーで、第31条が違反を問うのは情報セキュリティ対策である。',
    en: 'What Article 25 has staff keep to is the information security policy; what Article 31 is about is a breach of security measures.',
  },
  means: {
    ja: '対策はポリシーに基づいて行われるが、両者の範囲が同じかは示されていない。',
    en: 'The measures are taken under the policy; whether both reach equally far is not said.',
  },
  effect: {
    ja: '第25条の義務と第31条の違反とを、別の事実として問う。',
    en: 'The duty of Article 25 and the breach of Article 31 are asked about as facts of their own.',
  },
  touches: ['policy-duty', 'discipline'],
};

const eventsAndThreats: Defect = {
  id: 'events-and-threats',
  citations: ['第26条第1項', '第26条第2項'],
  kind: 'term',
  says: {
    ja: '第1項は事象といい、第2項はそれを前項の脅威と呼ぶ。',
    en: 'Paragraph (1) speaks of events, and paragraph (2) calls them threats.',
  },
  means: { ja: '同じものを指す。', en: 'The same is meant.' },
  effect: { ja: '区別しない。', en: 'No distinction is made.' },
  touches: ['measures'],
};

const failureInTwoItems: Defect = {
  id: 'failure-in-two-items',
  citations: ['第26条第1項第2号', '第26条第1項第3号'],
  kind: 'term',
  says: { ja: '故障が、第2号にも第3号にも現れる。', en: 'Failure stands both in item (ii) and in item (iii).' },
  means: { ja: '一つの事象が両方に当たりうる。', en: 'One event may fall under both.' },
  effect: {
    ja: '原因の表では、一つの原因に複数の号を許す。',
    en: 'In the table of threats one cause may have several items.',
  },
  touches: [],
};

const securityMeasuresTerm: Defect = {
  id: 'security-measures-term',
  citations: ['第26条第2項第6号', '第1条第1項'],
  kind: 'term',
  says: {
    ja: '情報セキュリティ対策を、セキュリティ対策と書く箇所がある。',
    en: '情報セキュリティ対策 is in places written セキュリティ対策.',
  },
  means: { ja: '同じものを指す。', en: 'The same is meant.' },
  effect: { ja: '区別しない。', en: 'No distinction is made.' },
  touches: ['measures'],
};

const measuresOfArticle25: Defect = {
  id: 'measures-of-article-25',
  citations: ['第27条'],
  kind: 'reference',
  says: {
    ja: '第25条の対策というが、同条は義務を定めるだけで、対策を定めない。',
    en: 'It speaks of the measures of Article 25, which has duties and no measures.',
  },
  means: {
    ja: '第25条の義務と第26条の対策を実施するための基準を指す。',
    en: 'A standard for carrying out the duties of Article 25 and the measures of Article 26 is meant.',
  },
  effect: { ja: '影響しない。', en: 'None.' },
  touches: [],
};

const intervalsOpen: Defect = {
  id: 'intervals-open',
  citations: ['第29条第1項', '第29条第2項'],
  kind: 'gap',
  says: {
    ja: '監査と自己点検は定期に、又は必要に応じて行うというが、定期の間隔の定めがない。',
    en: 'Audits and self-inspections are to be made regularly or as needed, but at no stated interval.',
  },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: { ja: '間隔は判断しない。', en: 'Intervals are not decided.' },
  touches: [],
};

const selfInspectionUnreported: Defect = {
  id: 'self-inspection-unreported',
  citations: ['第29条第2項', '第30条'],
  kind: 'gap',
  says: {
    ja: '自己点検の結果を報告する義務がないのに、委員会はその結果により見直しを行う。',
    en: 'Nobody has to report a self-inspection, yet the committee is to act on its results.',
  },
  means: { ja: '解釈に委ねられている。', en: 'This is left open.' },
  effect: {
    ja: '結果が委員会に届いているかは、呼び出し側の事実とする。',
    en: 'Whether results reach the committee, the caller says.',
  },
  touches: ['policy-review'],
};

const policyRevisionBody: Defect = {
  id: 'policy-revision-body',
  citations: ['第30条', '第2条第19号', '第27条'],
  kind: 'gap',
  says: {
    ja: 'ポリシーは規程と情報統括責任者の定める基準から成るのに、見直しは委員会が行うとする。',
    en: 'The policy consists of a directive and of a standard made by the chief information officer, yet it is the committee that reviews it.',
  },
  means: {
    ja: '委員会の決定を受けて、制定した者が改めるほかない。',
    en: 'Whoever made each part has to carry out what the committee decides.',
  },
  effect: { ja: '見直しを行うべきかだけを判断する。', en: 'Only whether a review is due is decided.' },
  touches: ['policy-review'],
};

const disciplineOfSpecialService: Defect = /* @__PURE__ */ (() => ({
  ...said.disciplineOfSpecialService,
  citations: ['第31条', '第2条第16号'],
  kind: 'term',
  effect: {
    ja: '対象とした上で、特別職の場合は留意事項を付ける。',
    en: 'The special service counts as subject; verdicts about it say so.',
  },
  touches: ['discipline'],
}))();

const firstSupplementaryHeading: Defect = {
  id: 'first-supplementary-heading',
  citations: ['附則'],
  kind: 'form',
  says: { ja: '制定時の附則に見出しがない。', en: 'The supplementary provision of the enactment has no heading.' },
  means: { ja: '制定訓令の附則である。', en: 'It is that of the enacting directive.' },
  effect: { ja: '附則として引用する。', en: 'Cited as 附則.' },
  touches: [],
};

const historyWithoutSupplement: Defect = {
  id: 'history-without-supplement',
  citations: ['附則'],
  kind: 'gap',
  says: {
    ja: '沿革にある30の訓令のうち、見出しのある附則を持つのは21である。',
    en: 'Of the 30 directives in the history only 21 have a headed supplementary provision.',
  },
  means: {
    ja: '制定を除く残り8件の改正の施行日は、この文書からは分からない。',
    en: 'When the other eight amendments took effect this document does not say.',
  },
  effect: { ja: '施行日は分かるものだけを載せる。', en: 'Only the days that are known are given.' },
  touches: [],
};

const directiveSeries: Defect = {
  id: 'directive-series',
  citations: ['附則(平成22年訓令第3号)'],
  kind: 'form',
  says: {
    ja: '沿革の2件だけ、訓令甲ではなく訓令と書く。',
    en: 'Two directives of the history are called 訓令, not 訓令甲.',
  },
  means: { ja: '記載のとおりとする。', en: 'Left as it is.' },
  effect: { ja: '記載のとおり引用する。', en: 'Cited as printed.' },
  touches: [],
};

const numberActName: Defect = {
  id: 'number-act-name',
  citations: ['別表第1', '第2条第10号'],
  kind: 'term',
  says: {
    ja: '「自治体中間サーバーシステム」の項は番号利用法というが、第2条が定めた略称は番号法である。',
    en: 'The row of 自治体中間サーバーシステム says 番号利用法, while Article 2 introduces the short name 番号法.',
  },
  means: { ja: '同じ法律を指す。', en: 'The same Act is meant.' },
  effect: { ja: '表のとおり載せる。', en: 'The row is kept as printed.' },
  touches: [],
};

/**
 * Every defect of the text that is known, in the order of the provisions they were found in.
 * @ja 規程の文言上の不備の一覧
 */
export const defects: readonly Defect[] = [
  introductionEtc,
  thisRegulation,
  circularDefinitions,
  protectionActCitation,
  unbalancedParenthesis,
  unusedDefinitions,
  numberActRenumbered,
  assemblyOfficeName,
  scopeRepeatsDepartment,
  actingHeads,
  familyCentreName,
  unitsThatAreNoSections,
  accountingRuleNumber,
  securityTermsTwice,
  noDeputies,
  shortSystemName,
  sectionHeadWording,
  contractorMisnamed,
  manualsTwice,
  processingPlanTerm,
  mutatisMutandis,
  contractorPresupposed,
  unlistedSystemRoute,
  abolitionUncovered,
  applicantAsMember,
  latenessWithoutConsequence,
  urgencyWithoutFinder,
  doubleDelegation,
  noticeToDepartmentHead,
  precedingParagraph,
  displacementOpen,
  applicantSection,
  dataOwnerOpen,
  securityBasicsNowhere,
  recognisedTense,
  noVotingRule,
  quorumForOneCommittee,
  staffItem,
  policyAndMeasures,
  eventsAndThreats,
  failureInTwoItems,
  securityMeasuresTerm,
  measuresOfArticle25,
  intervalsOpen,
  selfInspectionUnreported,
  policyRevisionBody,
  disciplineOfSpecialService,
  firstSupplementaryHeading,
  historyWithoutSupplement,
  directiveSeries,
  numberActName,
];
