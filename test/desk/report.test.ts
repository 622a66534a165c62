/** What stands on paper, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { version } from '../../src/catalogue/version.js';
import { report } from '../../src/desk.js';
import {
  decideContractTerms,
  decideManager,
  decideOperation,
  decideTimeliness,
  reviewIntroduction,
  reviewInventory,
} from '../../src/index.js';
import { record } from '../../src/records.js';
import { parseRegulation } from '../../src/text.js';
import { dueOn, inJapanese } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { caseOf } from './papers.js';

const operation = { residentOperated: false, authorisation: 'none' } as const;
const notPermitted = decideOperation(operation);
const linesOf = (paper: string) => paper.split('\n').filter((line) => line !== '');

describe('a verdict', () => {
  it('in Japanese: question, facts, answer, grounds by place, remedies, edition', () => {
    expect(
      report(notPermitted, { language: 'ja', format: 'markdown', facts: operation }),
    ).toBe(`# この電子情報システムを操作してよいか。

荒川区電子情報システム管理運営規程

前提：規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。

## 与えられた事実

- **区民が直接操作するシステム**：いいえ
- **利用する課の長の指示・承認**：いずれも受けていない

## 結論

**指示も承認もなく、操作することができない。**

## 根拠

- **第10条**
  - 区民が自ら操作するためのシステムではない。
  - 利用する課の長の指示も承認もない。

## 改める方法

- **第10条**：利用する課の長の承認を受ければ、操作することができる。

---

荒川区電子情報システム管理運営規程（平成15年訓令甲第6号。令和5年4月1日施行の令和5年訓令甲第4号による改正後のもの）による。arakawa-it-rules ${version} で判断した。

荒川区が作成したものではなく、法的助言でもない。
`);
  });

  it('in English, with what is not known; names are introduced once', () => {
    const facts = { system: '新システム', outsourced: false };
    expect(report(decideManager(facts), { language: 'en', format: 'markdown', facts })).toBe(`# Who manages this system?

Arakawa City Regulations on the Management and Operation of Electronic Information Systems

Presupposed: An electronic information system of a body within the regulation's scope (Article 2-2).

## Facts as given

- **Name of the system**: 新システム
- **Entrusted to a contractor**: no

## Answer

**It cannot be decided yet: facts that can change the answer are not known.**

## Grounds

- **Article 2, item (xiv)**: Which unit manages it is not known.
- **Article 4, paragraph (1)**: Whether the Digital Promotion Section (デジタル推進課) manages it is not known.
- **Article 4, paragraph (2)**: Whether the rule on systems of other sections applies is not known.
- **Article 4, paragraph (3)**: It is not entrusted to a contractor.
- **Appended Table 1**: The system has no row in the table.

## Readings chosen and other conditions

- **Reading**: Where the text can be read in two ways, the default reading was taken.

## Not known

- the section that manages it in fact

## Notes

- The system is not in Appended Table 1.

---

By the Arakawa City Regulations on the Management and Operation of Electronic Information Systems (平成15年訓令甲第6号, as amended by 令和5年訓令甲第4号, in force from 1 April 2023). Decided with arakawa-it-rules ${version}.

Unofficial; no legal advice.
`);
  });

  it('with what was chosen, and what another choice would change', () => {
    const { plannedFor, last } = dueOn('Sunday');
    const monday = daysLater(last, 1);
    const facts = { appliedAt: `${monday}T09:00:00+09:00`, plannedFor, urgency: 'none' } as const;
    const options = {
      readings: { 'planned-year': 'takes-effect', 'quorum-base': 'all-seats' },
      closedDays: [daysLater(last, 2)],
      on: monday,
    } as const;
    const paper = linesOf(
      report(decideTimeliness(facts, options), { language: 'ja', format: 'markdown', facts, options }),
    );
    expect(paper).toContain(`- **申請が届いた時点**：${inJapanese(monday)}09時00分`);
    const from = paper.indexOf('## 採った読み方その他の条件');
    // The reading of the quorum is none of this question.
    expect(paper.slice(from, from + 11)).toEqual([
      '## 採った読み方その他の条件',
      '- **読み方**',
      '  - 「着手と運用開始の年度が違う導入等では、どちらの年度によって期限が定まるか」について「運用を始める年度による」と読んだ。',
      '  - 文言が二通りに読めるその他のところは、既定の読み方によった。',
      `- **閉庁日**：${inJapanese(daysLater(last, 2))}`,
      `- **基準日**：${inJapanese(monday)}`,
      '## 別の読み方',
      expect.stringMatching(
        /^- 「期限の日が閉庁日に当たるとき、期限は翌開庁日に延びるか」について.*と読めば、期限内である。$/,
      ),
      '## 改める方法',
      expect.stringMatching(/^- \*\*第12条第2項本文\*\*：予定を令和\d+年度に改めれば期限内となる。$/),
      '- **第12条第2項ただし書**：法令改正など緊急の必要が認められれば、期限によらない。',
    ]);
    expect(paper).toContain(`- 期限の${inJapanese(last)}は閉庁日である（翌開庁日は${inJapanese(monday)}）。`);
  });

  it('is a page of HTML unless asked otherwise; without facts none are listed', () => {
    const page = report(notPermitted, { language: 'en' });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<p class="answer">');
    expect(page).not.toMatch(/Facts as given|<script|<link|src=|url\(|https?:/);
  });
});

describe('the review of an introduction', () => {
  const { facts, review } = caseOf('case');
  const [ja, en] = (['ja', 'en'] as const).map((language) =>
    linesOf(report(review, { language, format: 'markdown', facts })),
  ) as [string[], string[]];
  const sectionIn = (paper: readonly string[], heading: string) => {
    const from = paper.indexOf(`## ${heading}`) + 1;
    const length = paper.slice(from).findIndex((line) => /^(##|---)/.test(line));
    return paper.slice(from, from + length);
  };

  it('says how far it is, step by step, what is found and who does what next', () => {
    expect(ja[0]).toBe('# この導入等の、申請から通知までの道のりは、どこまで規程の求めるとおりか。');
    expect(sectionIn(ja, '結論')).toEqual(['**規程の求めるとおりでない点が2件あり、5段階が済んでいない。**']);
    const steps = sectionIn(ja, '段階ごとの審査');
    expect(steps.slice(0, 2)).toEqual(['- **手続**：済んでいる', '  - 導入等として、情報統括責任者への申請を要する。']);
    expect(steps.slice(steps.indexOf('- **申請の期限**：規程の求めるとおりでない'), -1)).toEqual([
      '- **申請の期限**：規程の求めるとおりでない',
      '  - 申請は期限に遅れている。',
      '  - 指摘：申請は期限に遅れている（第12条第2項本文）。',
      '- **資料の収集**：済んでいない',
      '  - 付議の前に、足りない資料を集めなければならない。',
      '  - 次にすること：情報統括責任者が、必要性・費用・効果・代替手段等の資料を集める（第12条第4項）。',
      '- **付議**：済んでいない',
      '  - 次にすること：情報統括責任者が、可否を運営委員会に付議する（第12条第4項）。',
      '- **会議**：済んでいない',
      '  - 次にすること：運営委員長（情報統括責任者）が、会議を招集する（開くには、過半数の委員の出席を要する）（第19条第1項）。',
      '- **可否の決定**：済んでいない',
      '  - 次にすること：運営委員会が、可否を審議し、決定する（第16条第3号）。',
      '- **結果の通知**：済んでいない',
      '  - 次にすること：情報統括責任者が、速やかに、申請した者に結果を通知する（第12条第5項）。',
    ]);
    expect(steps.at(-1)).toBe('- **変更の記録**：当てはまらない');
    expect(sectionIn(en, 'Step by step').slice(-3)).toEqual([
      '- **Notice of the result**: open',
      '  - Next: the chief information officer (情報統括責任者): tell whoever applied the result, promptly (Article 12, paragraph (5)).',
      '- **Record of the change**: not applicable',
    ]);
  });

  it('puts the grounds of all steps together, by place', () => {
    const places = sectionIn(ja, '根拠').flatMap((line) => /^- \*\*(.*?)\*\*/.exec(line)?.[1] ?? []);
    expect(places).toEqual([
      ...['第4条第1項', '第4条第2項', '第12条第1項', '第12条第1項第1号', '第12条第1項第2号', '第12条第1項第3号'],
      ...['第12条第2項本文', '第12条第2項ただし書', '第12条第4項', '第12条第5項', '第13条第1項', '第13条第3項'],
      ...['第14条第1項本文', '第14条第1項ただし書', '第14条第2項', '第19条第1項'],
    ]);
    // Both the procedure and the applicant ask whose system it is.
    expect(sectionIn(ja, '根拠')[0]).toBe('- **第4条第1項**：デジタル推進課が管理するものではない。');
  });

  it('says what is open, and whose answer another reading or a remedy would change', () => {
    expect(sectionIn(ja, '分かっていない事実').slice(0, 2)).toEqual([
      '- **会議**',
      '  - 運営委員会の会議・委員の出欠：総務企画部総務企画課長、総務企画部企画担当課長、総務企画部財政課長、管理部職員課長、管理部デジタル推進課長、管理部経理課長',
    ]);
    expect(sectionIn(ja, '別の読み方')).toEqual([expect.stringMatching(/と読めば、期限内である。［申請の期限］$/)]);
    expect(sectionIn(en, 'Remedies').at(-1)).toBe(
      '- **Article 12, paragraph (4)**: The chief information officer collects the material on all four points. \\[collection of material\\]',
    );
    expect(sectionIn(ja, '留意事項')[0]).toMatch(/^- 第2条第9号の文言に不備がある。[^［]*$/);
  });

  it('of what is all done has nothing to say', () => {
    const { facts, review } = caseOf('complete');
    const paper = linesOf(report(review, { language: 'ja', format: 'markdown', facts }));
    expect(sectionIn(paper, '結論')).toEqual(['**規程の求めるとおりでない点はなく、済んでいない段階はない。**']);
    expect(paper.filter((line) => /指摘|次にすること|^## (分かっていない|別の|改める)/.test(line))).toEqual([]);
  });

  it('of nothing asks for all of it', () => {
    const paper = report(reviewIntroduction({}), { language: 'en', format: 'markdown' });
    expect(paper).toContain('**Points that are not as the text asks: none. Steps that are open: 12.**');
    expect(paper).not.toContain('Facts as given');
  });
});

describe('the review of an inventory', () => {
  const facts = [
    {
      system: '図書館システム',
      outsourced: false,
      documents: { kept: true, changed: true, reflected: false },
      contract: { terms: { copying: true } },
    },
    { system: '新しいシステム', selfInspected: true },
  ];
  it('goes through it system by system', () => {
    const paper = linesOf(report(reviewInventory(facts), { language: 'ja', format: 'markdown', facts }));
    const from = paper.indexOf('## 与えられた事実');
    expect(paper.slice(from, from + 18)).toEqual([
      '## 与えられた事実',
      '- **図書館システム**',
      '  - 外部への委託：いいえ',
      '  - ドキュメント：所定の場所での保管：はい／変更の有無：はい／変更の反映：いいえ',
      '  - 受託事業者との契約：明記された事項：（複写の制限：はい）',
      '- **新しいシステム**：自己点検を実施したか：はい',
      '## 結論',
      // Operation manual, emergency manual and self-inspection of the first; all but the self-inspection of the second.
      '**規程の求めるとおりでない点が1件あり、分からない点が8件ある。**',
      '## システムごとの点検',
      '- **図書館システム**',
      '  - ゆいの森課長が、ゆいの森課の属する部の長の指示に従って管理する。',
      '  - 指摘：ドキュメントに変更が反映されていない（第5条第2項）。',
      '  - 分からない：操作手引書、緊急時対応マニュアル、自己点検',
      '  - 規程の求めるとおりである：管理する者',
      '  - 当てはまらない：契約',
      '- **新しいシステム**',
      '  - 判断できない。結論を左右する事実が分かっていない。',
      '  - 分からない：管理する者、ドキュメント、契約、操作手引書、緊急時対応マニュアル',
    ]);
    expect(paper).toEqual(
      expect.arrayContaining([
        '  - ゆいの森課は課である。［図書館システム］',
        '  - 操作手引書：所定の場所での保管、変更の有無、変更の反映',
        '- この電子情報システムは別表第1にない。［新しいシステム］',
      ]),
    );
  });
  it('in English', () => {
    const paper = linesOf(report(reviewInventory(facts), { language: 'en', format: 'markdown', facts }));
    expect(paper).toEqual(
      expect.arrayContaining([
        '**Points that are not as the text asks: 1. Points that are not known: 8.**',
        '- **library system (図書館システム)**',
        '  - Not known: operation manual, emergency manual, self-inspection',
        '  - In order: manager',
        '  - Not applicable: contract',
        '- The system is not in Appended Table 1. \\[新しいシステム\\]',
      ]),
    );
    expect(report(reviewInventory([]), { language: 'ja', format: 'markdown' })).toContain(
      '規程の求めるとおりでない点はなく、分からない点はない。',
    );
    expect(report(reviewInventory([]), { language: 'en', format: 'markdown' })).toContain(
      'asks: none. Points that are not known: none.',
    );
  });
});

describe('a record', () => {
  const onRecord = record(notPermitted, operation, undefined, '2026-09-02T01:00:00Z');
  function footOf(given: unknown, language: 'ja' | 'en' = 'ja') {
    const lines = linesOf(report(given as typeof onRecord, { language, format: 'markdown' }));
    return lines.slice(lines.indexOf('---') + 1);
  }
  it('has its facts and options, and is known by its id', () => {
    const paper = report(onRecord, { language: 'ja', format: 'markdown' });
    expect(paper).toContain('- **区民が直接操作するシステム**：いいえ');
    expect(footOf(onRecord)).toEqual([
      expect.stringMatching(/による。arakawa-it-rules [\d.]+ で判断した。$/),
      '判断の時点は、令和8年9月2日10時00分である。',
      `記録の識別子は、${onRecord.id}である。`,
      '荒川区が作成したものではなく、法的助言でもない。',
    ]);
    expect(footOf(onRecord, 'en').slice(1)).toEqual([
      'It was decided on 2 September 2026, 10:00.',
      `The id of the record is ${onRecord.id}.`,
      'Unofficial; no legal advice.',
    ]);
  });
  it('says by what it was decided, which may be another version', () => {
    const edition = { number: '平成15年訓令甲第6号', lastAmendedBy: '令和4年訓令甲第7号', inForceFrom: '2022-04-01' };
    const [made] = footOf({ ...onRecord, library: '0.0.9', edition });
    expect(made).toContain('令和4年4月1日施行の令和4年訓令甲第7号による改正後のもの');
    expect(made).toContain('arakawa-it-rules 0.0.9 で判断した。');
  });
  it('says that it was altered, or has no id', () => {
    expect(footOf({ ...onRecord, at: '2026-09-01' })).toEqual(
      expect.arrayContaining([
        '判断の時点は、令和8年9月1日である。',
        `記録の識別子は、${onRecord.id}であるが、記録は、これが付された後に改められている。`,
      ]),
    );
    expect(footOf({ ...onRecord, at: undefined }, 'en').slice(1, -1)).toEqual([
      `The id of the record is ${onRecord.id}, but the record was altered after it got it.`,
    ]);
    const { id, ...without } = onRecord;
    expect(footOf({ ...without, at: '先日' }).slice(1, -1)).toEqual(['記録に識別子はない。']);
    expect(footOf(without, 'en')).toContain('The record has no id.');
  });
  it('of a review is one, too; what is given beside it goes before what is on record', () => {
    const facts = { system: '図書館システム' };
    const reviewed = record(reviewIntroduction(facts), facts);
    expect(report(reviewed, { language: 'ja' })).toContain('図書館システム');
    expect(report(reviewed, { language: 'ja', facts: {} })).not.toContain('図書館システム');
    const options = { on: '2026-09-01' };
    expect(report(reviewed, { language: 'ja', options })).toContain('基準日');
  });
});

describe('the official wording', () => {
  // Some captions and short phrases stand as they are; the rest is made up.
  const text = parseRegulation(
    '(委託に係る措置)\n第6条 笛を吹く。\n(1) 鐘を鳴らす。\n音は、小さくする。\n(4) データの複写の制限に関すること。',
  );
  const facts = { terms: { confidentiality: true, copying: false } };
  const verdict = decideContractTerms(facts);
  it('stands beside its place; what is not there, or reads otherwise, is marked', () => {
    const paper = linesOf(report(verdict, { language: 'ja', format: 'markdown', text }));
    const from = paper.indexOf('- **第6条第1号**');
    expect(paper.slice(from, from + 4)).toEqual([
      '- **第6条第1号**',
      expect.stringMatching(/^ {2}- .*。$/),
      '  > 鐘を鳴らす。音は、小さくする。  ',
      '  - （示された文章のこの箇所は、判断の元とした文言と異なる。）',
    ]);
    const asEncoded = paper.indexOf('- **第6条第4号**');
    expect(paper.slice(asEncoded + 2, asEncoded + 4)).toEqual([
      '  > データの複写の制限に関すること。  ',
      expect.stringMatching(/^- \*\*第6条第5号/),
    ]);
    expect(paper).toContain('  - （示された文章に、この箇所はない。）');
  });
  it('is Japanese in an English report, and says so', () => {
    const page = report(verdict, { language: 'en', text });
    expect(page).toContain('<blockquote lang="ja">データの複写の制限に関すること。</blockquote>');
    expect(page).toContain('<p>(The text supplied has no such place.)</p>');
  });
  it('of several lines is one quotation', () => {
    const whole = parseRegulation('第10条 笛を吹く。\n(1) 鐘を鳴らす。');
    expect(report(notPermitted, { language: 'ja', text: whole })).toContain(
      '<blockquote lang="ja">笛を吹く。<br>(1) 鐘を鳴らす。</blockquote>',
    );
    expect(report(notPermitted, { language: 'ja', format: 'markdown', text: whole })).toContain(
      '  > 笛を吹く。  \n  > (1) 鐘を鳴らす。  \n',
    );
  });
});
