import { CONTENTS } from '../document/part.js';
import { readLines } from '../lines.js';
import { columnsIn } from './columns.js';
import { type Masked, maskedFrom } from './masked.js';
import type { Amendment, Deed } from './operation.js';
import { MOST_OPERATIONS, type Reading, sourceOf } from './reading.js';
import { REASONS } from './reasons.js';
import { type Clause, readSentence } from './sentence.js';
import { fold } from './squashed.js';
import { headOf, inForceOf, isSupplementHeading, type Line, linesOf, targetOf } from './surroundings.js';
import { readComparisonTable } from './two-columns.js';
import { withContent } from './with-content.js';

/** An amending sentence goes on right after its place; after the label of a provision comes a space. */
const AMENDS =
  /^(?:第[0-9一二三四五六七八九十百]+[条章節項号]|別[表記図紙]|附則|題名|目次|本則|同[条項号表章]|様式)[^「」。\s]{0,80}?(?:中|を|の次に|の前に|に次の|の見出し)/;
const VERB = /(?:改める|加える|削る|下げる|上げる|とする|付する)。$/;

/**
 * Reads an amending directive (改め文) into operations, each with the place that it acts upon: words replaced, added and
 * left out, provisions, captions and rows of tables replaced, added, left out and renumbered. 新旧対照表 as pasted from a
 * document or a spreadsheet, two columns parted by a tab, is understood too. What cannot be read is named in `unread`.
 *
 * @throws InvalidTextError if this is no text, or one that is too long.
 * @example
 * ```ts
 * const { operations: [first], inForce } = parseAmendment(`書庫規程の一部を次のように改正する。
 * 第2条第1項中「館長」を「副館長」に改める。
 * 附則
 * この訓令は、令和9年4月1日から施行する。`);
 * first?.kind // => 'replace-words'
 * first?.place // => { citation: '第2条第1項' }
 * inForce[0]?.day // => '2027-04-01'
 * ```
 * @ja 改め文又は新旧対照表を、箇所ごとの改正の操作に読み分ける。
 */
export function parseAmendment(text: string): Amendment {
  // Refuses at once what is no text.
  readLines(text);
  const lines = linesOf(text);
  const lead = lines.findIndex((line) => targetOf(line) !== undefined);
  const reading: Reading = { text, folded: fold(text), lines, operations: [], unread: [], last: undefined };
  const body = lines.slice(lead + 1);
  const heading = body.findIndex(isSupplementHeading);
  const columns = columnsIn(text, heading === -1 ? body : body.slice(0, heading));
  if (columns !== undefined) readComparisonTable(reading, columns);
  const end = columns === undefined ? readSentences(reading, body) : heading;
  const first = end === -1 ? undefined : body[end + 1];
  const supplement = first && sourceOf(text, first, text.length);
  const target = lead === -1 ? undefined : targetOf(lines[lead]!);
  return {
    ...headOf(lines.slice(0, Math.max(lead, 0))),
    ...(target !== undefined && { target }),
    operations: reading.operations,
    ...(supplement !== undefined && { supplement }),
    inForce: supplement === undefined ? [] : inForceOf(supplement),
    unread: reading.unread,
  };
}

const beginsSentence = ({ text, folded, last }: Reading, { offset, bare, printed }: Line): boolean => {
  if (!AMENDS.test(fold(printed))) return false;
  if (VERB.test(bare) && !bare.includes('とあるのは')) return true;
  const masked = maskedFrom(text, folded, offset);
  return masked !== undefined && readSentence(masked, last) !== undefined;
};

/** Reads the sentences up to the heading of the directive's own supplementary provisions; returns where that is, or -1. */
function readSentences(reading: Reading, body: readonly Line[]): number {
  for (let i = 0; i < body.length; ) {
    const line = body[i]!;
    if (isSupplementHeading(line)) return i;
    const another = targetOf(line) !== undefined;
    if (another || reading.operations.length >= MOST_OPERATIONS) {
      const end = body.findIndex((each, at) => at > i && isSupplementHeading(each));
      const last = body.at(end === -1 ? -1 : end - 1)!;
      const source = sourceOf(reading.text, line, last.offset + last.printed.length);
      reading.unread.push({ ...source, reason: another ? REASONS.another : REASONS.many });
      return end;
    }
    i = readSentenceAt(reading, body, i);
  }
  return -1;
}

/** Reads the sentence that begins at a line, with the provisions below it; returns where the next begins. */
function readSentenceAt(reading: Reading, body: readonly Line[], i: number): number {
  const { text, folded } = reading;
  const line = body[i]!;
  const masked = maskedFrom(text, folded, line.offset);
  const sentence = masked && readSentence(masked, reading.last);
  if (masked === undefined || sentence === undefined) {
    reading.unread.push({ ...sourceOf(text, line, line.offset + line.printed.length), reason: REASONS.unknown });
    return i + 1;
  }
  reading.last = sentence.last;
  // A sentence may be broken over several lines.
  let next = i + 1;
  while (next < body.length && body[next]!.offset < masked.end) next += 1;
  const from = next;
  const awaiting = sentence.clauses.find(({ awaits }) => awaits)?.deeds[0];
  if (awaiting !== undefined)
    while (next < body.length && (isOpening(body, next, from, awaiting) || !isApart(reading, body, next, awaiting)))
      next += 1;
  const content = body.slice(from, next);
  for (const clause of sentence.clauses)
    take(reading, masked, clause, clause === sentence.clauses.at(-1) ? content : []);
  return next;
}

/** Whether a line is the first of the provisions: only new supplementary provisions begin with 附則. */
const isOpening = (body: readonly Line[], i: number, from: number, deed: Deed): boolean =>
  i === from && (('level' in deed && deed.level === 'supplement') || !isSupplementHeading(body[i]!));

/** Levels of which every part begins with a label. */
const LABELLED: ReadonlySet<string> = new Set(['chapter', 'article', 'paragraph', 'item', 'sub-item']);

/** Whether a line belongs no longer to the provisions above it: it amends, or begins without a label after their end. */
function isApart(reading: Reading, body: readonly Line[], i: number, deed: Deed): boolean {
  const [line, above, below] = [body[i]!, body[i - 1]!, body[i + 1]];
  // 附則 is the last line of contents where nothing of a supplementary provision comes next.
  if (isSupplementHeading(line))
    return (
      deed.place.citation !== CONTENTS ||
      (below !== undefined && !isSupplementHeading(below) && !beginsSentence(reading, below))
    );
  const goesOn = !/(?:。|削除)$/.test(above.bare) || /^(?:[0-9(第]|別表|[ア-ン一二三四五六七八九十])/.test(line.bare);
  return (!goesOn && 'level' in deed && LABELLED.has(deed.level)) || beginsSentence(reading, line);
}

/** Takes up what a clause says; where it awaits provisions, these are the content. */
function take(reading: Reading, masked: Masked, clause: Clause, content: readonly Line[]): void {
  const { text, operations, unread } = reading;
  const offset = masked.offsets[clause.from]!;
  const beginning = { offset, number: lineOf(reading.lines, offset) };
  const source = sourceOf(text, beginning, masked.offsets[clause.to - 1]! + 1);
  const last = content.at(-1);
  const whole = last === undefined ? source : sourceOf(text, beginning, last.offset + last.printed.length);
  const deeds = clause.awaits ? withContent(clause, content.map(({ printed }) => printed).join('\n')) : clause.deeds;
  if ('ja' in deeds) unread.push({ ...whole, reason: deeds });
  else if (operations.length + deeds.length > MOST_OPERATIONS) unread.push({ ...whole, reason: REASONS.many });
  else for (const deed of deeds) operations.push({ ...deed, source });
}

/** The number of the line on which a place of the text stands. */
function lineOf(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!.number;
}
