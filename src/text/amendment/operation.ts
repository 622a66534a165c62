import type { Bilingual } from '../../input/language.js';

/**
 * A place that an amending directive names.
 * @ja 改正規定が指す箇所
 */
export interface AmendedPlace {
  /**
   * As the library cites places: `第12条第2項ただし書`, `別表第1`, `附則第2項`, `第5章`, `第5条の表` for a table within an article,
   * `別表第1備考` for what is remarked below one; and `題名`, `目次`, and `本則` for all articles of the main provisions.
   */
  readonly citation: string;
  /** The last of several that follow one another: 第14条から第20条まで; empty where all that follow are meant. */
  readonly through?: string;
  /**
   * Not the whole of it: an article's caption, a chapter's heading, what stands before the items, or all items.
   * Of an article both its caption and its words: `with-caption`.
   */
  readonly part?: 'caption' | 'with-caption' | 'heading' | 'chapeau' | 'items';
  /** A row of the table, by its first cell. */
  readonly row?: string;
  /** The last row of several. */
  readonly throughRow?: string;
  /** A column of the row, by its heading. */
  readonly column?: string;
}

/**
 * What is inserted, replaced or counted: 章, 条, 項, 号, ア, ただし書, 後段, the rows of a table, an appended table, one within
 * an article, the remarks (備考) below one, a form.
 * @ja 改正の単位
 */
export type Level =
  | 'chapter'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'sub-item'
  | 'proviso'
  | 'second-sentence'
  | 'row'
  | 'table'
  | 'inset-table'
  | 'remarks'
  | 'form'
  | 'supplement'
  | 'words';

/**
 * Where something stands in the amending directive, as printed there.
 * @ja 改正文の中の位置
 */
export interface Source {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** In characters from the beginning of the text. */
  readonly offset: number;
}

/**
 * One amending operation.
 *
 * `replace-words`, `add-words` and `delete-words` act upon words of a place, the others upon whole places: `vacate` leaves
 * the number with the word 削除, `delete` takes the number away too (を削る), `shift` counts numbers up or down (繰下げ, 繰上げ).
 * @ja 改正の操作1件
 */
export type Operation = Deed & {
  /** The clause of the directive that says so. */
  readonly source: Source;
};

/**
 * What an operation does, without where the directive says it.
 * @ja 改正の操作の内容
 */
export type Deed =
  | { readonly kind: 'replace-words'; readonly place: AmendedPlace; readonly words: string; readonly by: string }
  | {
      readonly kind: 'add-words';
      readonly place: AmendedPlace;
      readonly beside: string;
      readonly side: 'after' | 'before';
      readonly words: string;
    }
  | { readonly kind: 'delete-words'; readonly place: AmendedPlace; readonly words: string }
  | { readonly kind: 'replace' | 'vacate'; readonly place: AmendedPlace; readonly level: Level; readonly text: string }
  | {
      readonly kind: 'insert';
      readonly place: AmendedPlace;
      readonly side: 'after' | 'before' | 'within';
      readonly level: Level;
      readonly text: string;
    }
  | { readonly kind: 'delete'; readonly place: AmendedPlace }
  | { readonly kind: 'renumber'; readonly place: AmendedPlace; readonly to: AmendedPlace }
  | { readonly kind: 'shift'; readonly place: AmendedPlace; readonly by: number };

/**
 * What of an amending directive could not be read, and why.
 * @ja 読み取れなかった改正文
 */
export interface Unread extends Source {
  readonly reason: Bilingual;
}

/**
 * An amending directive as read from its text: plain JSON data.
 * @ja 読み取った改正文
 */
export interface Amendment {
  readonly title: string;
  /** Its day and number as printed: 令和9年3月31日, 訓令甲第2号. */
  readonly enacted?: { readonly day?: string; readonly number?: string };
  /** The regulation that it amends. */
  readonly target?: string;
  /** In the order of the text, which is that in which they apply. */
  readonly operations: readonly Operation[];
  /** Its own supplementary provisions (附則), without their heading. */
  readonly supplement?: Source;
  /** The days of entry into force that they name, as `YYYY-MM-DD`. */
  readonly inForce: readonly EntryIntoForce[];
  readonly unread: readonly Unread[];
}

/**
 * A day of entry into force, and the sentence that sets it.
 * @ja 施行期日
 */
export interface EntryIntoForce {
  /** Absent where it is not a date: the day of promulgation. */
  readonly day?: string;
  readonly words: string;
}
