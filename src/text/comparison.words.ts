import { match } from 'ts-pattern';
import { functionNameOf } from '../catalogue/decisions.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { normalForm } from '../input/normal-form.js';
import { glossary, introducedTerms, type Use } from '../regulation/glossary.js';
import type { Comparison, ProvisionChange, RowChange } from './compare.js';
import type { Wording } from './edition.js';
import { placeName } from './place-names.js';
import type { Resting } from './resting.js';

const UNCHANGED: Bilingual = {
  ja: '変更された規定及び別表の項はない。',
  en: 'No provision and no row of an appended table has changed.',
};

/**
 * A comparison in words, one line for each change and indented lines for what rests on it. What is the same is not
 * listed. Last comes what may have been read wrongly in the texts.
 *
 * @example
 * ```ts
 * const comparison = compareTexts('第1条 鍵は、館長が持つ。', '第1条 鍵は、館長が持つ。\n2 書庫は、毎日開く。');
 * explainChanges(comparison, 'ja')[1] // => '第1条第2項が加わった。'
 * explainChanges(comparison, 'en')[0] // => 'Article 1 became Article 1, paragraph (1), with the same wording.'
 * ```
 * @ja 異同の報告を、文で示す。
 */
export function explainChanges(comparison: Comparison, language: Language): readonly string[] {
  needLanguage(language);
  return attempt(() => linesOf(comparison, language));
}

function linesOf(comparison: Comparison, language: Language): readonly string[] {
  return [...changeLines(comparison, language), ...diagnosticLines(comparison, language)];
}

function changeLines(comparison: Comparison, language: Language): readonly string[] {
  if (comparison.same) return [UNCHANGED[language]];
  const rows = comparison.rows.filter(isChange);
  return [
    ...comparison.provisions.filter(isChange).flatMap((change) => provisionLines(change, language)),
    ...rows.flatMap((change, i) => [
      rowLine(change, language),
      // The same rests on every row of a table: it is said once, below the last of them.
      ...(rows[i + 1]?.table === change.table ? [] : restingLines(change.resting, language, change.table)),
    ]),
  ];
}

/** What to look at before the changes are believed. */
function diagnosticLines({ diagnostics }: Comparison, language: Language): readonly string[] {
  const [before, after] = [diagnostics.before, diagnostics.after].map((each) =>
    each.map(({ message }) => `  ${message[language]}`),
  );
  const section = (heading: Bilingual, lines: readonly string[] = []) =>
    lines.length === 0 ? [] : [heading[language], ...lines];
  return [
    ...section({ ja: '旧の文章の読取りで注意すること：', en: 'Reading the earlier text, look at this:' }, before),
    ...section({ ja: '文章の読取りで注意すること：', en: 'Reading the text, look at this:' }, after),
  ];
}

/** One that is not the same. */
type Changed<Each extends { readonly status: string }> = Each & { readonly status: Exclude<Each['status'], 'same'> };

const isChange = <Each extends { readonly status: string }>(each: Each): each is Changed<Each> =>
  each.status !== 'same';

function provisionLines(change: Changed<ProvisionChange>, language: Language): readonly string[] {
  const from = placeName(change.from ?? '', language);
  const to = placeName(change.to ?? '', language);
  const headline = match<typeof change.status, Bilingual>(change.status)
    .with('changed', () => {
      const what: Bilingual = isCaptionChange(change) ? { ja: '見出し', en: 'caption' } : { ja: '文言', en: 'wording' };
      return from === to
        ? { ja: `${from}の${what.ja}が変わった。`, en: `The ${what.en} of ${from} has changed.` }
        : {
            ja: `${from}は、${to}となり、${what.ja}も変わった。`,
            en: `${from} became ${to}, and its ${what.en} has changed.`,
          };
    })
    .with('renumbered', () =>
      change.after?.words === ''
        ? { ja: `${from}は、${to}となった。`, en: `${from} became ${to}.` }
        : { ja: `${from}は、${to}となった（文言は同じ）。`, en: `${from} became ${to}, with the same wording.` },
    )
    .with('added', () => ({ ja: `${to}が加わった。`, en: `${to} was added.` }))
    .with('removed', () => ({ ja: `${from}がなくなった。`, en: `${from} is gone.` }))
    .exhaustive();
  const wordings = change.status === 'renumbered' ? [] : wordingLines(change, language);
  return [headline[language], ...wordings, ...restingLines(change.resting, language, change.from)];
}

/** Of a place that only holds others, or whose words are known to be the same, it is the caption that changed. */
const isCaptionChange = ({ before, after }: ProvisionChange): boolean =>
  before === undefined
    ? after?.words === ''
    : after !== undefined && normalForm(before.words) === normalForm(after.words);

function wordingLines({ before, after }: ProvisionChange, language: Language): readonly string[] {
  const line = (label: Bilingual, wording: Wording | undefined) => {
    const caption = wording?.caption === undefined ? '' : `(${wording.caption}) `;
    const shown = `${caption}${wording?.words ?? ''}`.trim();
    return shown === '' ? [] : [`  ${label[language]}${shown}`];
  };
  return [...line({ ja: '旧：', en: 'Before: ' }, before), ...line({ ja: '新：', en: 'Now: ' }, after)];
}

function rowLine(change: Changed<RowChange>, language: Language): string {
  const { name, before, after } = change;
  const table = placeName(change.table, language);
  const [old, now] = [before?.cells.slice(1).join('・'), after?.cells.join('・')];
  const [unit, newUnit] = [before?.cells.at(-1), after?.cells.at(-1)];
  const headline = match<typeof change.status, Bilingual>(change.status)
    .with('changed', () => ({
      ja: `${table}の「${name}」の項が変わった：「${now}」。`,
      en: `The row ${name} of ${table} has changed: ${now}.`,
    }))
    .with('moved', () => ({
      ja: `${table}の「${name}」の所管が、「${unit}」から「${newUnit}」に移った。`,
      en: `${name} of ${table} moved from ${unit} to ${newUnit}.`,
    }))
    .with('reordered', () => ({
      ja: `${table}の「${name}」の項の位置が変わった（上から${before?.no}番目から${after?.no}番目へ）。`,
      en: `The row ${name} of ${table} moved from place ${before?.no} to ${after?.no}.`,
    }))
    .with('added', () => ({ ja: `${table}に「${now}」の項が加わった。`, en: `The row ${now} was added to ${table}.` }))
    .with('removed', () => ({
      ja: `${table}の「${name}」${old ? `（${old}）` : ''}の項がなくなった。`,
      en: `The row ${name}${old ? ` (${old})` : ''} of ${table} is gone.`,
    }))
    .exhaustive();
  return headline[language];
}

/** A term by its English word, another place by its citation. An office taken as given has only its own name. */
function useName(use: Use, language: Language): string {
  const term = language === 'en' ? [...glossary, ...introducedTerms].find((each) => each.term === use) : undefined;
  return term?.english ?? placeName(use, language);
}

function restingLines(resting: Resting, language: Language, own = ''): readonly string[] {
  const line = (label: Bilingual, list: readonly string[], comma = ', ') =>
    list.length === 0 ? [] : [`  ${label[language]}${list.join(language === 'ja' ? '、' : comma)}`];
  const withNote = (citation: string, note: string) => {
    const place = placeName(citation, language);
    return language === 'ja' ? `${place}（${note}）` : `${place} (${note})`;
  };
  const users = resting.usedIn.map(({ citation, uses }) => withNote(citation, useName(uses, language)));
  const acts = resting.acts.map(({ citation, act }) => withNote(citation, act[language]));
  return [
    ...line({ ja: 'これを用いる規定：', en: 'Used in: ' }, users, '; '),
    ...line({ ja: '関係する判断：', en: 'Decisions: ' }, resting.decisions.map(functionNameOf)),
    ...line({ ja: '関係する義務・権限：', en: 'Duties and powers: ' }, acts, '; '),
    ...line({ ja: '関係する読み方：', en: 'Readings: ' }, resting.readings),
    ...line(
      { ja: '関係する別表：', en: 'Tables: ' },
      resting.tables.filter((table) => table !== own).map((table) => placeName(table, language)),
    ),
  ];
}
