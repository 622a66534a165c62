import { normalForm } from '../../input/normal-form.js';
import { align, contentOf, type Pair } from '../document/align.js';
import {
  CONTENTS,
  citationOf,
  comesBefore,
  type Document,
  isChapter,
  isSupplement,
  numbersOf,
  type Part,
  TITLE,
  UNNAMED,
} from '../document/part.js';
import { anewWith } from '../document/print.js';
import { documentOf } from '../document/read.js';
import { follows } from '../labels.js';
import type { Regulation } from '../regulation.js';
import { tableDeeds } from './between-rows.js';
import { wordDeeds } from './between-words.js';
import { madeNew } from './content.js';
import { levelOf } from './levels.js';
import type { AmendedPlace, Amendment, Deed } from './operation.js';
import { sentenceFor } from './sentence-for.js';

/**
 * The amendment by which one text becomes another: the operations whose application to the earlier gives the later, each
 * with the sentence that would say so. The history below the tables and the number below the title are left out.
 *
 * @throws InvalidTextError if a text cannot be read as that of a regulation.
 * @example
 * ```ts
 * const before = '第1条 鍵は、館長が持つ。\n第2条 書庫は、毎日開く。';
 * const after = '第1条 鍵は、館長が持つ。\n第2条 書庫は、平日に開く。';
 * const amendment = amendmentBetween(before, after);
 * amendment.operations.map(({ source }) => source.text) // => ['第2条中「毎日」を「平日に」に改める']
 * applyAmendment(before, amendment) === after // => true
 * ```
 * @ja 新旧二つの文章から、旧を新に改める改正を求める。
 */
export function amendmentBetween(before: string | Regulation, after: string | Regulation): Amendment {
  const deeds = deedsBetween(documentOf(before), documentOf(after), align);
  const operations = deeds.map(({ line: _, ...deed }) => ({
    ...deed,
    source: { text: sentenceFor(deed), line: 0, offset: 0 },
  }));
  return { title: '', operations, inForce: [], unread: [] };
}

/** How the parts of two texts are told to be each other's. */
export type Aligner = (olds: readonly Part[], news: readonly Part[]) => readonly Pair[];

/** What has to be done at a place, and the line of the later text, or else of the earlier, on which that stands. */
export type Found = Deed & { readonly line: number };

/** What has to be done to make one text the other. */
export function deedsBetween(old: Document, now: Document, aligned: Aligner): Found[] {
  const named = ({ blocks }: Document) => blocks.filter(({ key }) => key !== UNNAMED);
  return levelDeeds([], named(old), named(now), aligned);
}

/** First what is within the parts of a level, then what goes, then the numbers, last what comes. */
function levelDeeds(way: readonly Part[], olds: readonly Part[], news: readonly Part[], aligned: Aligner): Found[] {
  const pairs = aligned(olds, news).flatMap(apart);
  const both = pairs.filter(isBoth);
  const cite = ({ key }: Part): AmendedPlace => ({ citation: (way.length === 0 ? '' : citationOf(way)) + key });
  const within = both.flatMap(({ old, now }) => partDeeds([...way, old], now, aligned));
  const gone = pairs
    .filter((pair) => pair.now === undefined)
    .map(({ old }): Found => ({ kind: 'delete', place: wholeOf(cite(old!), old!), line: old!.line }));
  // Those that count up go from the last to the first, those that count down from the first to the last.
  const moves = both.filter(({ old, now }) => old.key !== now.key);
  const [up, down] = [true, false].map((isUp) =>
    moves.filter(({ old, now }) => comesBefore(old.key, now.key, news) === isUp),
  );
  const moved = [...down!, ...up!.reverse()].map(
    ({ old, now }): Found => ({ kind: 'renumber', place: wholeOf(cite(old), old), to: cite(now), line: now.line }),
  );
  return [...within, ...gone, ...moved, ...insertions(way, pairs, cite)];
}

type Both = Pair & { readonly old: Part; readonly now: Part };
const isBoth = (pair: Pair): pair is Both => pair.old !== undefined && pair.now !== undefined;

/** Of a chapter only its heading is meant, not the articles under it. */
const wholeOf = (place: AmendedPlace, part: Part): AmendedPlace =>
  isChapter(part) ? { ...place, part: 'heading' } : place;

/** Supplementary provisions have the name of their directive: those of another are others. */
const apart = (pair: Pair): readonly Pair[] =>
  isBoth(pair) && pair.old.key !== pair.now.key && isSupplement(pair.old)
    ? [{ old: pair.old }, { now: pair.now }]
    : [pair];

/** What has to be done within a part that is still there. */
function partDeeds(way: readonly Part[], now: Part, aligned: Aligner): Found[] {
  const old = way.at(-1)!;
  if (contentOf(old) === contentOf(now)) return [];
  const place: AmendedPlace = { citation: citationOf(way) };
  const own = [
    ...captionDeeds(place, old, now),
    ...(old.rows === undefined ? wordDeeds(placeOfWords(place, old), old, now) : tableDeeds(place, old, now)),
  ];
  // A table that is given anew is given with its remarks.
  const isAnew = own.some((deed) => deed.kind === 'replace' && deed.level === 'table');
  const within = isAnew ? [] : levelDeeds(way, old.parts, now.parts, aligned);
  return [...own.map((deed) => ({ ...deed, line: now.line })), ...within];
}

function placeOfWords(place: AmendedPlace, { key, parts }: Part): AmendedPlace {
  if (key === TITLE || key === CONTENTS) return place;
  if (isChapter({ key })) return { ...place, part: 'heading' };
  return parts.length > 0 ? { ...place, part: 'chapeau' } : place;
}

function captionDeeds({ citation }: AmendedPlace, { caption: old }: Part, { caption: now }: Part): Deed[] {
  if (normalForm(old ?? '') === normalForm(now ?? '')) return [];
  const place: AmendedPlace = { citation, part: 'caption' };
  return [now === undefined ? { kind: 'delete', place } : { kind: 'replace', place, level: 'words', text: `(${now})` }];
}

/** What is added goes after what is before it; where that is a chapter's heading, before what comes next. */
function insertions(way: readonly Part[], pairs: readonly Pair[], cite: (part: Part) => AmendedPlace): Found[] {
  const later = pairs.filter((pair) => pair.now !== undefined);
  const first = later[0]?.now?.key;
  return later.flatMap(({ old, now }, i): Found[] => {
    if (old !== undefined) return [];
    const before = later[i - 1]?.now;
    const next = later.slice(i + 1).find(isBoth)?.now;
    const text = anewWith(madeNew(now, true), way.length === 0);
    const insert = (place: AmendedPlace, side: 'after' | 'before' | 'within'): Found[] => [
      { kind: 'insert', place, side, level: levelOf(cite(now)), text, line: now.line },
    ];
    const isNext = (one: Part, other: Part) => follows(numbersOf(other.key, first), numbersOf(one.key, first));
    const goesBefore = next !== undefined && before !== undefined && !isNext(before, now) && isNext(now, next);
    if (before !== undefined && !isChapter(before) && !goesBefore) return insert(cite(before), 'after');
    if (next !== undefined) return insert(cite(next), 'before');
    if (before !== undefined) return insert(cite(before), 'within');
    return insert({ citation: way.length === 0 ? '本則' : citationOf(way) }, 'within');
  });
}
