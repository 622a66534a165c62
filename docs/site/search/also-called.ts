/** What people type who know neither the title nor the regulation's words, one name a line, by page. */
export const alsoCalled: Readonly<Record<string, string>> = {
  desk: '窓口\n試す\n相談\n入力\nケース\ndesk\ntry\nplayground\ncase',
  map: '地図\n一覧\n規程の全体\nmap\noverview',
  systems: 'システム\nシステム一覧\n別表のシステム\n情報システム\nsystem\nsystems\nlist of systems',
  glossary: '用語\n用語集\n定義\nことば\n読み\nglossary\nterms\ndefinitions\ndictionary',
  'questions/index': '質問\n判断\n何が分かるか\nquestions\ndecisions',
  'articles/index': '条文\n規程\n本文\narticles\nprovisions\ntext',
  'readings/index': '読み方\n解釈\n二通り\n論点\n選択\nreadings\ninterpretation\nambiguous\nambiguity',
  'defects/index': '不備\n誤り\n欠陥\n矛盾\n誤字\ndefect\ndefects\nerrors in the text\nmistakes',
  'questions/timeliness':
    '締切\n締め切り\n〆切\nしめきり\n期限\n申請期限\n遅い\n遅れ\n遅れた\n遅延\n間に合う\n間に合うか\nいつまで\n8月31日\n8/31\n緊急\n31 August\nAugust 31\ndeadline\ndue date\nlate\ntoo late\noverdue\non time\nin time\nby when\nurgent\nurgency',
  'questions/manager':
    '管理者\n誰が管理\n誰が管理するか\n管理するのは誰\n所管\n担当課\n責任者\nsystem owner\nowner\nmanager\nwho manages\nwho is responsible\nresponsible section\noutsourced',
  'questions/data-use-approval':
    '住基\n住民基本台帳\n住民票\n氏名\n住所\nデータ利用\nデータの承認\n他課のデータ\nマイナンバー\nbasic resident registration\nresident register\nresident data\ndata sharing\nuse of data\napproval of data use',
  'questions/personal-information':
    '個人情報\nプライバシー\n個人情報の協議\npersonal information\npersonal data\nprivacy',
  'questions/incident-authority':
    '漏えい\n漏洩\n情報漏えい\n流出\n事故\n侵害\nインシデント\nサイバー攻撃\nウイルス感染\n不正アクセス\nleak\nleakage\nbreach\ndata breach\nincident\nattack',
  'questions/quorum': '定足数\n過半数\n出席\n委員の出席\nquorum\nmajority\nattendance\nquorate',
  'questions/meeting': '会議\n開会\n招集\n会議を開く\nmeeting\nopen a meeting\nconvene',
  'questions/committee':
    '付議\n運営委員会\nセキュリティ委員会\nどの委員会\n審議\ncommittee\nwhich committee\ndeliberation',
  'questions/contract-terms':
    '委託\n委託契約\n契約\n契約書\n業者\n再委託\n外部委託\ncontract\ncontract terms\noutsourcing\nsubcontracting\nvendor',
  'questions/procedure':
    '手続\n軽易\n軽易な変更\n新規導入\n更改\n改修\n廃止\nminor change\nwhich procedure\nnew system\nprocedure\nabolition',
  'questions/applicant': '申請者\n誰が申請\n申請できる人\napplicant\nwho applies\nwho may apply',
  'questions/criteria': '基準\n導入の基準\n三つの基準\ncriteria\nconditions of an introduction',
  'questions/referral': '付議の資料\n資料\n必要性\n費用対効果\nmaterials\nreferral\ncost',
  'questions/notice': '通知\n結果の通知\n決定の通知\nnotice\nnotification',
  'questions/monthly-plan': '処理予定\n月間予定\n月間処理予定\n毎月の報告\nmonthly plan\nmonthly report',
  'questions/input-delivery': '入力データ\n帳票\n送付票\n引渡し\n入力の引渡し\ninput data\ncover slip\ndelivery',
  'questions/usage-regime': '利用の手続\n準用\nどの条が適用\nuse of systems\nusage',
  'questions/operation': '操作\n操作できるか\n指示\n承認\n端末操作\noperation\noperate\nwho may operate',
  'questions/document-upkeep':
    '文書\nシステム文書\n手引書\n設計書\n操作手引書\nマニュアル\ndocuments\nmanual\ndocumentation',
  'questions/scope': '適用範囲\n対象\n適用されるか\n教育委員会\nscope\ndoes it apply',
  'questions/report-addressees': '報告\n報告先\n報告を求める\nreport\nreports\nwhom to ask for a report',
  'questions/policy-duty':
    '遵守義務\nポリシー\nセキュリティポリシー\n委託業者の義務\npolicy\nsecurity policy\nduty to comply',
  'questions/measures': '安全対策\n対策\nセキュリティ対策\n対策基準\nsecurity measures\nmeasures',
  'questions/emergency-manual':
    '緊急時\n緊急時対応\n緊急時のマニュアル\n危機管理\nBCP\nemergency\nemergency manual\ncontingency plan',
  'questions/policy-review': '見直し\n評価\n点検\n監査結果\nreview of the policy\npolicy review\nevaluation',
  'questions/discipline': '懲戒\n処分\n違反\n罰則\ndiscipline\ndisciplinary action\nsanction\npenalty\nviolation',
  'articles/table-1': '別表第1\n別表1\nAppended Table 1\ntable 1',
  'articles/table-2': '別表第2\n別表2\nAppended Table 2\ntable 2\n運営委員会の委員',
  'articles/table-3': '別表第3\n別表3\nAppended Table 3\ntable 3\nセキュリティ委員会の委員',
  'articles/supplementary': '附則\n施行日\n改正\n沿革\nsupplementary provisions\nentry into force\namendments',
  'articles/article-29': '監査\nセキュリティ監査\naudit',
  'readings/temporary-members': '臨時委員\ntemporary members',
  'readings/deadline-on-closed-day': '閉庁日\n休日\n土曜日\n日曜日\n祝日\nclosed day\nholiday\nweekend',
  'readings/planned-year': '着手\n運用開始\n年度をまたぐ\n複数年度',
  'readings/proxy-attendance': '代理\n代理出席\n委任状\nproxy',
  'readings/same-person': '兼務\n兼任\none person in two posts',
  'guides/1-ten-minute-start':
    '手引\n始め方\n入門\nインストール\nnpm install\nguide\ngetting started\ntutorial\ninstall',
  'guides/7-in-your-software': '組み込む\n組込み\nAPI 連携\nintegration\nexcel\nopenapi',
  'guides/6-records-and-amendments': '改正対応\n記録\n再判断\nrecords\namendment\nreplay',
  'guides/4-testing-your-system': 'テスト\n検査データ\ntesting\ntests',
};
