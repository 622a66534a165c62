import type { Bilingual } from '../input/language.js';
import type { Article } from '../regulation/provision.js';
import type { Day } from '../time/calendar.js';

/**
 * One directive in the history of the regulation: its number, its date, and the day it took effect where a supplementary
 * provision says so.
 * @ja 沿革の1件（訓令・日付・施行日）
 */
export interface HistoryEntry {
  readonly directive: string;
  /** The date that the directive bears. */
  readonly on: Day;
  /** Absent where no supplementary provision is printed. */
  readonly inForceFrom?: Day;
}

/**
 * The enactment, which replaced 平成5年荒川区訓令甲第5号 as a whole, and its 29 amendments. For eight amendments no
 * supplementary provision is printed.
 * @ja 沿革（制定と29の改正）
 */
export const history: readonly HistoryEntry[] = [
  { directive: '平成15年訓令甲第6号', on: '2003-03-31', inForceFrom: '2003-04-01' },
  { directive: '平成15年訓令甲第14号', on: '2003-12-08' },
  { directive: '平成16年訓令甲第6号', on: '2004-04-01' },
  { directive: '平成17年訓令甲第1号', on: '2005-01-18', inForceFrom: '2005-01-25' },
  { directive: '平成17年訓令甲第7号', on: '2005-03-31', inForceFrom: '2005-04-01' },
  { directive: '平成18年訓令甲第7号', on: '2006-03-31', inForceFrom: '2006-04-01' },
  { directive: '平成19年訓令甲第6号', on: '2007-03-30', inForceFrom: '2007-04-01' },
  { directive: '平成19年訓令甲第8号', on: '2007-04-01' },
  { directive: '平成20年訓令甲第4号', on: '2008-04-01' },
  { directive: '平成20年訓令甲第11号', on: '2008-04-01' },
  { directive: '平成21年訓令甲第11号', on: '2009-04-01' },
  { directive: '平成22年訓令甲第1号', on: '2010-03-12', inForceFrom: '2010-03-17' },
  { directive: '平成22年訓令第3号', on: '2010-03-31', inForceFrom: '2010-04-01' },
  { directive: '平成23年訓令第7号', on: '2011-04-01' },
  { directive: '平成24年訓令甲第3号', on: '2012-03-30', inForceFrom: '2012-04-01' },
  { directive: '平成24年訓令甲第6号', on: '2012-07-06', inForceFrom: '2012-07-09' },
  { directive: '平成25年訓令甲第4号', on: '2013-03-29', inForceFrom: '2013-04-01' },
  { directive: '平成26年訓令甲第3号', on: '2014-03-31', inForceFrom: '2014-04-01' },
  { directive: '平成27年訓令甲第1号', on: '2015-03-25', inForceFrom: '2015-04-01' },
  { directive: '平成27年訓令甲第4号', on: '2015-04-01', inForceFrom: '2015-04-01' },
  { directive: '平成27年訓令甲第6号', on: '2015-12-15', inForceFrom: '2015-12-16' },
  { directive: '平成28年訓令甲第12号', on: '2016-04-01' },
  { directive: '平成29年訓令甲第2号', on: '2017-04-01', inForceFrom: '2017-04-01' },
  { directive: '平成30年訓令甲第6号', on: '2018-03-30', inForceFrom: '2018-04-01' },
  { directive: '平成31年訓令甲第2号', on: '2019-03-29', inForceFrom: '2019-04-01' },
  { directive: '令和2年訓令甲第1号', on: '2020-03-31', inForceFrom: '2020-04-01' },
  { directive: '令和3年訓令甲第3号', on: '2021-03-31', inForceFrom: '2021-04-01' },
  { directive: '令和4年訓令甲第7号', on: '2022-03-31', inForceFrom: '2022-04-01' },
  { directive: '令和5年訓令甲第1号', on: '2023-03-28', inForceFrom: '2023-04-01' },
  { directive: '令和5年訓令甲第4号', on: '2023-03-31', inForceFrom: '2023-04-01' },
];

const dayOnly: Bilingual = {
  ja: '施行日を記すだけで、判断することがない。日は沿革に載せる。',
  en: 'It only sets the day of entry into force, which the history gives; there is nothing to decide.',
};

/**
 * The supplementary provisions: the enactment’s own, and those of the 21 amending directives that have one printed.
 * @ja 附則（制定時のものと、改正訓令21件のもの）
 */
export const supplementaryProvisions: readonly Article[] = [
  {
    citation: '附則',
    caption: { ja: '附則', en: 'Supplementary provision of the enactment' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則',
        kind: 'entry-into-force',
        summary: {
          ja: '制定された規程は、平成15年4月1日に施行された。',
          en: 'The regulation as enacted took effect on 1 April 2003.',
        },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成17年訓令甲第1号)',
    caption: { ja: '附則（平成17年1月18日訓令甲第1号）', en: 'Supplementary provision of Directive A No. 1 of 2005' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成17年訓令甲第1号)',
        kind: 'entry-into-force',
        summary: {
          ja: 'この改正は、平成17年1月25日に施行された。',
          en: 'The amendment took effect on 25 January 2005.',
        },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成17年訓令甲第7号)',
    caption: { ja: '附則（平成17年3月31日訓令甲第7号）', en: 'Supplementary provision of Directive A No. 7 of 2005' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成17年訓令甲第7号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成17年4月1日に施行された。', en: 'The amendment took effect on 1 April 2005.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成18年訓令甲第7号)',
    caption: { ja: '附則（平成18年3月31日訓令甲第7号）', en: 'Supplementary provision of Directive A No. 7 of 2006' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成18年訓令甲第7号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成18年4月1日に施行された。', en: 'The amendment took effect on 1 April 2006.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成19年訓令甲第6号)',
    caption: { ja: '附則（平成19年3月30日訓令甲第6号）', en: 'Supplementary provision of Directive A No. 6 of 2007' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成19年訓令甲第6号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成19年4月1日に施行された。', en: 'The amendment took effect on 1 April 2007.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成22年訓令甲第1号)',
    caption: { ja: '附則（平成22年3月12日訓令甲第1号）', en: 'Supplementary provision of Directive A No. 1 of 2010' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成22年訓令甲第1号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成22年3月17日に施行された。', en: 'The amendment took effect on 17 March 2010.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成22年訓令第3号)',
    caption: { ja: '附則（平成22年3月31日訓令第3号）', en: 'Supplementary provision of Directive No. 3 of 2010' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成22年訓令第3号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成22年4月1日に施行された。', en: 'The amendment took effect on 1 April 2010.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成24年訓令甲第3号)',
    caption: { ja: '附則（平成24年3月30日訓令甲第3号）', en: 'Supplementary provision of Directive A No. 3 of 2012' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成24年訓令甲第3号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成24年4月1日に施行された。', en: 'The amendment took effect on 1 April 2012.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成24年訓令甲第6号)',
    caption: { ja: '附則（平成24年7月6日訓令甲第6号）', en: 'Supplementary provision of Directive A No. 6 of 2012' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成24年訓令甲第6号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成24年7月9日に施行された。', en: 'The amendment took effect on 9 July 2012.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成25年訓令甲第4号)',
    caption: { ja: '附則（平成25年3月29日訓令甲第4号）', en: 'Supplementary provision of Directive A No. 4 of 2013' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成25年訓令甲第4号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成25年4月1日に施行された。', en: 'The amendment took effect on 1 April 2013.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成26年訓令甲第3号)',
    caption: { ja: '附則（平成26年3月31日訓令甲第3号）', en: 'Supplementary provision of Directive A No. 3 of 2014' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成26年訓令甲第3号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成26年4月1日に施行された。', en: 'The amendment took effect on 1 April 2014.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成27年訓令甲第1号)',
    caption: { ja: '附則（平成27年3月25日訓令甲第1号）', en: 'Supplementary provision of Directive A No. 1 of 2015' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成27年訓令甲第1号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成27年4月1日に施行された。', en: 'The amendment took effect on 1 April 2015.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成27年訓令甲第4号)',
    caption: { ja: '附則（平成27年4月1日訓令甲第4号）', en: 'Supplementary provision of Directive A No. 4 of 2015' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成27年訓令甲第4号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成27年4月1日に施行された。', en: 'The amendment took effect on 1 April 2015.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成27年訓令甲第6号)',
    caption: { ja: '附則（平成27年12月15日訓令甲第6号）', en: 'Supplementary provision of Directive A No. 6 of 2015' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成27年訓令甲第6号)',
        kind: 'entry-into-force',
        summary: {
          ja: 'この改正は、平成27年12月16日に施行された。',
          en: 'The amendment took effect on 16 December 2015.',
        },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成29年訓令甲第2号)',
    caption: { ja: '附則（平成29年4月1日訓令甲第2号）', en: 'Supplementary provision of Directive A No. 2 of 2017' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成29年訓令甲第2号)',
        kind: 'entry-into-force',
        summary: {
          ja: 'この改正は、平成29年4月1日に施行された。附則は抄録で、第1項だけが載る。',
          en: 'The amendment took effect on 1 April 2017. The provision is printed in excerpt, its paragraph 1 only.',
        },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成30年訓令甲第6号)',
    caption: { ja: '附則（平成30年3月30日訓令甲第6号）', en: 'Supplementary provision of Directive A No. 6 of 2018' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成30年訓令甲第6号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成30年4月1日に施行された。', en: 'The amendment took effect on 1 April 2018.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(平成31年訓令甲第2号)',
    caption: { ja: '附則（平成31年3月29日訓令甲第2号）', en: 'Supplementary provision of Directive A No. 2 of 2019' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(平成31年訓令甲第2号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、平成31年4月1日に施行された。', en: 'The amendment took effect on 1 April 2019.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(令和2年訓令甲第1号)',
    caption: { ja: '附則（令和2年3月31日訓令甲第1号）', en: 'Supplementary provision of Directive A No. 1 of 2020' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(令和2年訓令甲第1号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、令和2年4月1日に施行された。', en: 'The amendment took effect on 1 April 2020.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(令和3年訓令甲第3号)',
    caption: { ja: '附則（令和3年3月31日訓令甲第3号）', en: 'Supplementary provision of Directive A No. 3 of 2021' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(令和3年訓令甲第3号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、令和3年4月1日に施行された。', en: 'The amendment took effect on 1 April 2021.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(令和4年訓令甲第7号)',
    caption: { ja: '附則（令和4年3月31日訓令甲第7号）', en: 'Supplementary provision of Directive A No. 7 of 2022' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(令和4年訓令甲第7号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、令和4年4月1日に施行された。', en: 'The amendment took effect on 1 April 2022.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(令和5年訓令甲第1号)',
    caption: { ja: '附則（令和5年3月28日訓令甲第1号）', en: 'Supplementary provision of Directive A No. 1 of 2023' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(令和5年訓令甲第1号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、令和5年4月1日に施行された。', en: 'The amendment took effect on 1 April 2023.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
  {
    citation: '附則(令和5年訓令甲第4号)',
    caption: { ja: '附則（令和5年3月31日訓令甲第4号）', en: 'Supplementary provision of Directive A No. 4 of 2023' },
    amendedBy: [],
    provisions: [
      {
        citation: '附則(令和5年訓令甲第4号)',
        kind: 'entry-into-force',
        summary: { ja: 'この改正は、令和5年4月1日に施行された。', en: 'The amendment took effect on 1 April 2023.' },
        nothingToCompute: dayOnly,
      },
    ],
  },
];
