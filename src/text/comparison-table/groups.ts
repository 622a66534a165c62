import { normalForm } from '../../input/normal-form.js';
import { align, contentOf, type Pair } from '../document/align.js';
import { CONTENTS, type Document, isBody, type Part, UNNAMED } from '../document/part.js';
import type { Granularity } from './marks.js';
import { bracketed, headingOf, labelOf, oneSided } from './one-sided.js';
import { type Labels, lineRow, OMITTED, omittedRow, type Row, said } from './row.js';
import { tableRows } from './table-rows.js';

/** The rows of one article or one table, or the row for all that is left out between two of them. */
export interface Group {
  /** Of the later text, or of the earlier where it is gone; empty where all is the same. */
  readonly citation: string;
  readonly rows: readonly Row[];
}

/** What differs between two texts, article by article. */
export function groupsOf(old: Document, now: Document, by: Granularity): Group[] {
  const groups: Group[] = [];
  for (const pair of align(old.blocks.filter(isNamed), now.blocks.filter(isNamed))) {
    const isSame = pair.old?.key === pair.now?.key && hasSameContent(pair);
    if (!isSame) groups.push({ citation: (pair.now ?? pair.old).key, rows: blockRows(pair, by) });
    else if (groups.at(-1)?.citation !== '')
      groups.push({ citation: '', rows: [{ old: said(OMITTED), now: said(OMITTED) }] });
  }
  return groups;
}

const isNamed = ({ key }: Part): boolean => key !== UNNAMED;

const hasSameContent = ({ old, now }: Pair): boolean =>
  old !== undefined && now !== undefined && contentOf(old) === contentOf(now);

function blockRows(pair: Pair, by: Granularity): Row[] {
  const { old, now } = pair;
  if (old === undefined || now === undefined) return oneSided(pair);
  const captions = [old, now].map((part) => ({ label: '', words: bracketed(part) })) as [Named, Named];
  const caption = captions.every(({ words }) => words === '') ? [] : [lineRow(...captions, 0, by)];
  if (!isBody(now))
    return [
      ...caption,
      ...ownRows(withLabel(old), withLabel(now), 0, by),
      ...tableRows(old, now, by),
      ...partRows(old, now, 1, by),
    ];
  if (now.label !== '') {
    // An article that only has another number is one line.
    if (hasSameContent(pair)) return [...caption, omittedRow([[old.label, now.label]], 0)];
    return [...caption, ...partRows(old, now, 0, by)];
  }
  const headings = [old, now].map((part) => ({ label: '', words: headingOf(part) })) as [Named, Named];
  return [lineRow(...headings, 0, by), ...partRows(old, now, 0, by)];
}

type Named = Pick<Part, 'label' | 'words'>;

const withLabel = (part: Part): Part => ({ ...part, label: labelOf(part) });

/** What is within two parts, those that are the same in one line. An article's first paragraph is labelled with it. */
function partRows(old: Part, now: Part, depth: number, by: Granularity): Row[] {
  const rows: Row[] = [];
  let same: Labels[] = [];
  const leaveOut = (): void => {
    if (same.length > 0) rows.push(omittedRow(same, depth));
    same = [];
  };
  const [olds, news] = [labelledIn(old), labelledIn(now)];
  for (const pair of align(olds, news)) {
    if (hasSameContent(pair)) {
      const labels: Labels = [pair.old!.label, pair.now!.label];
      // Those under another number are told apart from those under the same.
      if (isMoved(labels) !== isMoved(same[0] ?? labels)) leaveOut();
      same.push(labels);
      // The line of the article is one of its own.
      if (isBody(now) && pair.now === news[0]) leaveOut();
      continue;
    }
    leaveOut();
    if (pair.old === undefined || pair.now === undefined) rows.push(...oneSided(pair, depth));
    else
      rows.push(
        ...ownRows(pair.old, pair.now, depth, by),
        ...tableRows(pair.old, pair.now, by),
        ...partRows(pair.old, pair.now, depth + 1, by),
      );
  }
  leaveOut();
  return rows;
}

const isMoved = ([old, now]: Labels): boolean => old !== now;

function labelledIn(part: Part): readonly Part[] {
  if (!isBody(part) || part.label === '') return part.parts;
  return part.parts.map((each, i) =>
    i > 0 ? each : { ...each, label: [part.label, each.label].filter(Boolean).join('　') },
  );
}

/** A place's own words, left out if they are the same and only what is within it differs. */
function ownRows(old: Part, now: Part, depth: number, by: Granularity): Row[] {
  if (now.key === CONTENTS) return contentsRows(old, now, by);
  const isSame = normalForm(old.words) === normalForm(now.words) && now.rows === undefined;
  return isSame ? [omittedRow([[old.label, now.label]], depth)] : [lineRow(old, now, depth, by)];
}

/** The contents line by line. */
function contentsRows(old: Part, now: Part, by: Granularity): Row[] {
  const lines = ({ words }: Part): Part[] =>
    words
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ key: String(i), label: '', words: line.trim(), parts: [], below: [], line: 0 }));
  const within = (part: Part): Part => ({ ...part, key: '', parts: lines(part) });
  return partRows(within(old), within(now), 0, by);
}
