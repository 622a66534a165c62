import { match } from 'ts-pattern';
import { functionNameOf } from '../catalogue/decisions.js';
import { withEnglishNames } from '../catalogue/with-english-names.js';
import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { explainDifferences } from '../records/explain-differences.js';
import { defects } from '../regulation/defects.js';
import { placeName } from '../text/place-names.js';
import { dayIn, dayOfYearIn } from '../time/days-in-words.js';
import { sayingIn } from '../verdict/explainer.js';
import type { ChangedConstant, ListedSystem, Obstacle } from './changed-constant.js';
import type { Impact } from './impact.js';
import type { DifferingRecord } from './records.js';

/**
 * The impact of an amendment in words: the constants that change and from when, what is decided under none of it, what rests
 * on the changes, and the records that are answered otherwise, counted from 1. `explainChanges` says the changes themselves.
 *
 * @throws InvalidFactsError if this is no impact, or no language that the library speaks.
 * @example
 * ```ts
 * const [before, after] = ['8月末日', '9月末日'].map((day) => `第12条 申請する。\n2 申請は、${day}までに行う。`);
 * const impact = impactOf(compareTexts(before!, after!));
 * explainImpact(impact, 'ja')[1] // => '  申請の期限（第12条第2項本文）：8月31日 → 9月30日'
 * explainImpact(impact, 'en')[2] // => 'No day of entry into force is known: they are taken to count for all days.'
 * ```
 * @ja 改正の影響を、文で示す。
 */
export function explainImpact(impact: Impact, language: Language): readonly string[] {
  needLanguage(language);
  return attempt(() => [
    ...constantLines(impact, language),
    ...openLines(impact, language),
    ...restingLines(impact, language),
    ...recordLines(impact, language),
  ]);
}

const indented = (heading: Bilingual, lines: readonly string[], language: Language): readonly string[] =>
  lines.length === 0 ? [] : [heading[language], ...lines.map((line) => `  ${line}`)];

function constantLines({ constants, inForce, from }: Impact, language: Language): readonly string[] {
  if (constants.length === 0) return [];
  const say = sayingIn(language, withEnglishNames);
  const lines = constants.map((constant) => say(inWords(constant)));
  const basis: Bilingual =
    from !== undefined
      ? {
          ja: `${dayIn(from).ja}から施行されるものとして判断した。`,
          en: `They are taken to count from ${dayIn(from).en} on.`,
        }
      : inForce.length === 0
        ? {
            ja: '施行期日が分からないので、すべての日について変わるものとして判断した。',
            en: 'No day of entry into force is known: they are taken to count for all days.',
          }
        : {
            ja: `施行期日が二つ以上ある（${inForce.map((day) => dayIn(day).ja).join('、')}）ので、すべての日について変わるものとして判断した。`,
            en: `There are several days of entry into force (${inForce.map((day) => dayIn(day).en).join(', ')}): they are taken to count for all days.`,
          };
  return [...indented({ ja: '値の変わるもの：', en: 'Constants that change:' }, lines, language), basis[language]];
}

const NONE: Bilingual = { ja: 'なし', en: 'none' };

function inWords(changed: ChangedConstant): Bilingual {
  const arrow = (what: Bilingual, before: Bilingual, after: Bilingual): Bilingual => ({
    ja: `${what.ja}：${before.ja} → ${after.ja}`,
    en: `${what.en}: ${before.en} → ${after.en}`,
  });
  const place = { ja: changed.citation, en: placeName(changed.citation, 'en') };
  return match(changed)
    .with({ constant: 'application-day' }, ({ before, after }) =>
      arrow(
        { ja: `申請の期限（${place.ja}）`, en: `Deadline of applications (${place.en})` },
        dayOfYearIn(before),
        dayOfYearIn(after),
      ),
    )
    .with({ constant: 'system' }, ({ before, after }) => arrow(place, rowIn(before), rowIn(after)))
    .with({ constant: 'member' }, ({ before, after }) => arrow(place, alike(before), alike(after)))
    .exhaustive();
}

const alike = (name: string | undefined): Bilingual => (name === undefined ? NONE : { ja: name, en: name });

const rowIn = (row: ListedSystem | undefined): Bilingual =>
  row === undefined
    ? NONE
    : {
        ja: `${row.name}（${row.business}・${row.unit}）`,
        en: `${row.name} (${row.business}, ${row.unit})`,
      };

const OBSTACLES: { readonly [why in Obstacle]: Bilingual } = {
  reworded: { ja: '文言が変わった', en: 'other words' },
  added: { ja: '加わった', en: 'added' },
  removed: { ja: 'なくなった', en: 'gone' },
  'no-value': { ja: '値を読み取れない', en: 'no value can be read' },
  'also-reworded': { ja: '値のほかの文言も変わった', en: 'other words beside the value' },
};

function openLines({ notCarried }: Impact, language: Language): readonly string[] {
  const heading = {
    ja: 'ライブラリに取り込むまで判断に反映できない変更：',
    en: 'Changes that no decision can follow until the library encodes them:',
  };
  const [comma, colon] = language === 'ja' ? ['、', '：'] : [', ', ': '];
  const lines = notCarried.map(({ place, why, decisions: ids }) => {
    const said = `${placeName(place, language)}${colon}${OBSTACLES[why][language]}`;
    const names = ids.map(functionNameOf).join(comma);
    return names === '' ? said : language === 'ja' ? `${said}（${names}）` : `${said} (${names})`;
  });
  return indented(heading, lines, language);
}

function restingLines(impact: Impact, language: Language): readonly string[] {
  const [comma, semicolon] = language === 'ja' ? ['、', '、'] : [', ', '; '];
  const line = (label: Bilingual, list: readonly string[], between: string) =>
    list.length === 0 ? [] : [label[language] + list.join(between)];
  // A place may lay down several; the comparison says each of them in words.
  const acts = [...new Set(impact.acts.map(({ citation }) => placeName(citation, language)))];
  const said = defects.filter(({ id }) => impact.defects.includes(id)).map(({ says }) => says[language]);
  const examples = impact.examples.map(
    ({ guide, section }) => `${guide}${language === 'ja' ? '：' : ': '}${section[language]}`,
  );
  const tables = impact.tables.map((table) => placeName(table, language));
  return [
    ...line({ ja: '関係する判断：', en: 'Decisions: ' }, impact.decisions.map(functionNameOf), comma),
    ...line({ ja: '関係する義務・権限：', en: 'Duties and powers: ' }, acts, semicolon),
    ...line({ ja: '関係する読み方：', en: 'Readings: ' }, impact.readings, comma),
    ...line({ ja: '関係する別表：', en: 'Tables: ' }, tables, comma),
    ...indented({ ja: '関係する手引の例：', en: 'Examples of the guides:' }, examples, language),
    ...indented({ ja: '改正箇所にある文言上の不備：', en: 'Defects of the text at these places:' }, said, language),
  ];
}

function recordLines({ records }: Impact, language: Language): readonly string[] {
  const { count, differing, toReview, untouched, unreadable } = records;
  if (count === 0) return [];
  const flips = differing.filter((each) => each.flips).length;
  const said: Bilingual = {
    ja: `記録${count}件：結論が変わるもの${flips}件、結論のほかが変わるもの${differing.length - flips}件、見直しを要するもの${toReview.length}件、影響のないもの${untouched}件、読み取れないもの${unreadable.length}件。`,
    en: `Records: ${count}. Flip: ${flips}; differ beside the outcome: ${differing.length - flips}; to be looked at: ${toReview.length}; not touched: ${untouched}; not readable: ${unreadable.length}.`,
  };
  const numbered = (label: Bilingual, indexes: readonly number[]) =>
    indexes.length === 0
      ? []
      : [label[language] + indexes.map((index) => numberOf(index)[language]).join(language === 'ja' ? '、' : ', ')];
  return [
    said[language],
    ...differing.flatMap((each) =>
      indented(
        { ja: `${numberOf(each.index).ja}：`, en: `${numberOf(each.index).en}:` },
        differingLines(each, language),
        language,
      ),
    ),
    ...numbered({ ja: '見直しを要する記録：', en: 'To be looked at: ' }, toReview),
    ...numbered(
      { ja: '読み取れない記録：', en: 'Not readable: ' },
      unreadable.map(({ index }) => index),
    ),
  ];
}

const numberOf = (index: number): Bilingual => ({ ja: `${index + 1}件目`, en: `record ${index + 1}` });

/** One record that is answered otherwise, or refused. */
export function differingLines(record: DifferingRecord, language: Language): readonly string[] {
  if (record.status === 'refused') {
    const [refused, colon] =
      language === 'ja' ? ['改正後は受け付けない：', '：'] : ['Refused under the amended law: ', ': '];
    return record.issues.map(({ path, message }) => `${refused}${path}${colon}${message[language]}`);
  }
  return 'decision' in record
    ? explainDifferences(record.decision, record.differences, language).lines
    : explainDifferences(record.reviewed, record.differences, language).lines;
}
