import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { appendedTable2 } from '../../src/articles/appended-table-2.js';
import { appendedTable3 } from '../../src/articles/appended-table-3.js';
import { applyAmendment, compareTexts } from '../../src/text.js';

/** A text in our own words, with the places, the day and the tables of the regulation. */
export const base = `○電算規程

平成15年3月31日

訓令甲第6号

第10条 区民が使う機械は、係の者が認めたときに限り、ほかの者も使うことができる。

第12条 機械を入れるときは、書面で申請する。

2 申請は、毎年8月末日までに行う。ただし、急ぐときは、この限りでない。

附 則

この規程は、平成15年4月1日から施行する。

別表第1(第2条関係)

電子情報システム\t業務内容\t管理に係る所管

${appendedTable1.map(({ name, business, unit }) => `${name}\t${business}\t${unit}`).join('\n')}

別表第2(第17条関係)

運営委員会の委員

${appendedTable2.join('\n')}

別表第3(第22条関係)

セキュリティ委員会の委員

${appendedTable3.join('\n')}
`;

/** An invented amendment of it: amending sentences, and when it comes into force. */
export const directive = (
  sentences: string,
  supplement = 'この訓令は、令和9年4月1日から施行する。',
) => `○電算規程の一部を改正する訓令

令和9年3月31日

訓令甲第9号

電算規程の一部を次のように改正する。

${sentences}

附 則

${supplement}
`;

/** The text before and after an amendment. */
export const amending = (sentences: string, supplement?: string) =>
  compareTexts(base, applyAmendment(base, directive(sentences, supplement)));
