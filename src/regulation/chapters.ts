import type { Bilingual } from '../input/language.js';
import type { Chapter, Citation } from './citation.js';

/**
 * A chapter of the regulation and its articles.
 * @ja 章（題名とそこに属する条）
 */
export interface ChapterEntry {
  readonly citation: Chapter;
  readonly title: Bilingual;
  readonly articles: readonly Citation[];
}

/**
 * The eleven chapters, in the order of the text.
 * @ja 章の一覧
 */
export const chapters: readonly ChapterEntry[] = [
  {
    citation: '第1章',
    title: { ja: '総則', en: 'General provisions' },
    articles: ['第1条', '第2条', '第2条の2'],
  },
  {
    citation: '第2章',
    title: { ja: '電子情報システムに係る事務の総括', en: 'Oversight' },
    articles: ['第3条', '第3条の2'],
  },
  {
    citation: '第3章',
    title: { ja: '電子情報システムの管理', en: 'Management of systems' },
    articles: ['第4条', '第5条', '第6条'],
  },
  {
    citation: '第4章',
    title: { ja: '電子情報システムの利用', en: 'Use of systems' },
    articles: ['第7条', '第8条', '第9条', '第10条', '第11条'],
  },
  {
    citation: '第5章',
    title: { ja: '電子情報システムの導入等', en: 'Introductions' },
    articles: ['第12条', '第13条', '第14条'],
  },
  {
    citation: '第6章',
    title: { ja: '電子情報システム運営委員会', en: 'The Steering Committee' },
    articles: ['第15条', '第16条', '第17条', '第18条', '第19条'],
  },
  {
    citation: '第7章',
    title: { ja: '情報セキュリティ委員会', en: 'The Security Committee' },
    articles: ['第20条', '第21条', '第22条', '第23条', '第24条'],
  },
  {
    citation: '第8章',
    title: { ja: '情報セキュリティ対策等', en: 'Security measures' },
    articles: ['第25条', '第26条'],
  },
  {
    citation: '第9章',
    title: { ja: '情報セキュリティ対策基準等', en: 'The security standard and emergency manuals' },
    articles: ['第27条', '第28条'],
  },
  {
    citation: '第10章',
    title: { ja: '情報セキュリティ対策の評価・見直し', en: 'Evaluation and review of security measures' },
    articles: ['第29条', '第30条'],
  },
  {
    citation: '第11章',
    title: { ja: '雑則', en: 'Miscellaneous provisions' },
    articles: ['第31条', '第32条'],
  },
];
