/** The guides' worked examples, section by section. Written by `npx vitest run test/docs/guides.test.ts -u`. */
export const GUIDE_EXAMPLES = `
1-ten-minute-start | 誰が管理しているか | Who manages the system? | manager
1-ten-minute-start | 誰が、どの手続で申請するか | Who applies, and by which procedure? | procedure applicant
1-ten-minute-start | 期限に間に合うか | Is it on time? | timeliness
1-ten-minute-start | 担当者に文章で示す | Say it to an official | timeliness
1-ten-minute-start | 全体を一度に見る | The whole way at once | manager procedure applicant criteria timeliness referral notice data-use-approval personal-information committee meeting
2-facts-unknowns-judgements | 三つを区別する | Three things that are not the same | timeliness
2-facts-unknowns-judgements | missing は質問の一覧 | missing is a list of questions | procedure timeliness quorum meeting
2-facts-unknowns-judgements | 日と時刻 | Days and times | timeliness
2-facts-unknowns-judgements | 職と課と部 | Posts, sections, departments | scope manager procedure applicant meeting
2-facts-unknowns-judgements | データの事項 | Items of data | data-use-approval
2-facts-unknowns-judgements | 認定 | Judgements | usage-regime
3-readings | 問題になるときは結果に現れる | A verdict says when it matters | timeliness quorum
3-readings | 選び方 | How to choose | timeliness
4-testing-your-system | 照合関数 | Matchers | timeliness
4-testing-your-system | 事実のひな型 | Builders | contract-terms timeliness data-use-approval quorum
4-testing-your-system | 任意の事実 | Arbitraries | timeliness
5-what-it-does-not-decide | 効果を付け足さない | It adds no consequences | timeliness referral quorum
6-records-and-amendments | 記録を残す | Keep a record | timeliness
6-records-and-amendments | 判断し直す | Decide again | timeliness
6-records-and-amendments | 文言はいつから分かっているか | From when is the text known? | timeliness
6-records-and-amendments | 改め文が届いたら | When the directive comes | timeliness
7-in-your-software | 二つの呼び方 | Two doors | operation timeliness
7-in-your-software | 表計算ソフトとデータベースの日付 | Dates from spreadsheets and databases | timeliness
7-in-your-software | すべての結論に備える | Branch on every outcome | timeliness
7-in-your-software | スキーマ | Schemas | timeliness
7-in-your-software | 紙に残す | On paper | timeliness
7-in-your-software | 夜間処理 | A nightly job | manager document-upkeep contract-terms emergency-manual
10-reviews | 事例を育てる | A case grows | manager procedure applicant criteria timeliness referral notice data-use-approval personal-information committee meeting
10-reviews | JSON と HTTP | As JSON, and over HTTP | manager procedure applicant criteria timeliness referral notice data-use-approval personal-information committee meeting
10-reviews | 記録 | On record | manager procedure applicant criteria timeliness referral notice data-use-approval personal-information committee meeting
`;
