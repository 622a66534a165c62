import type { Bilingual } from '../input/language.js';
import type { Chapter, Citation } from './citation.js';
import type { Use } from './glossary.js';
import type { Role } from './roles.js';

/**
 * What a provision is.
 * @ja 規定の種類
 */
export type ProvisionKind =
  | 'purpose'
  | 'scope'
  | 'definition'
  | 'office' // who holds or makes up an office or body
  | 'duty'
  | 'power'
  | 'condition' // a requirement that something must meet
  | 'exception'
  | 'procedure' // how something is done, by several
  | 'jurisdiction'
  | 'content' // what something made under the regulation must contain
  | 'delegation'
  | 'table'
  | 'entry-into-force'
  | 'container'; // a chapter or article that says nothing beside its parts

/**
 * How soon something is due. 直ちに, 速やかに and a date are different urgencies; only a date has a day.
 * @ja 時期（直ちに・速やかに・あらかじめ・期日・随時など）
 */
export type Urgency =
  | 'immediately' // 直ちに
  | 'promptly' // 速やかに
  | 'beforehand' // あらかじめ
  | 'by-date' // a date that can be computed
  | 'by-set-time' // a time that somebody sets
  | 'regularly' // 定期的
  | 'as-needed' // 必要に応じ, 必要があると認めるとき
  | 'on-event' // when something happens, without a word about how soon
  | 'standing'; // always

/**
 * Something that somebody owes or may do.
 * @ja 義務又は権限
 */
export interface LegalAct {
  readonly mode: 'duty' | 'power';
  /** Who: each of them by themselves, or one of them where `act` says so. */
  readonly by: readonly Role[];
  readonly act: Bilingual;
  /** Toward whom. */
  readonly toward?: readonly Role[];
  /** Which systems it is about, if not all: those of デジタル推進課, or those of other sections. */
  readonly systems?: 'digital-promotion' | 'others';
  readonly urgency: Urgency;
  /** On what event or condition; the date where there is one. */
  readonly when?: Bilingual;
}

/**
 * One citable place of the regulation: what it is, in our own words.
 * @ja 規定1箇所（種類・要旨・義務と権限）
 */
export interface Provision {
  readonly citation: Citation;
  readonly kind: ProvisionKind;
  /** The terms, offices and other places that its wording uses, what it defines itself left out. */
  readonly uses?: readonly Use[];
  /** Our own words, never the text's. */
  readonly summary: Bilingual;
  readonly acts?: readonly LegalAct[];
  /** Why the library computes nothing from it. */
  readonly nothingToCompute?: Bilingual;
}

/**
 * An article, an appended table or a supplementary provision, with all its citable places.
 * @ja 条・別表・附則（見出し・改正・各規定）
 */
export interface Article {
  readonly citation: Citation;
  /** The chapter it stands in; tables and supplementary provisions stand in none. */
  readonly chapter?: Chapter;
  readonly caption: Bilingual;
  /** The directives that the amendment note names, in its order. */
  readonly amendedBy: readonly string[];
  /** The article itself first, then its paragraphs, main clauses, provisos and items, in the order of the text. */
  readonly provisions: readonly Provision[];
}
