import { attempt, needLanguage } from '../input/attempt.js';
import type { Bilingual, Language } from '../input/language.js';
import { type Citation, citeIn } from '../regulation/citation.js';
import type { Difference } from './difference.js';

/**
 * Differences between two verdicts in words, a line each: what was there, and what is there now. For a reviewer who
 * knows the decision; `explain` says either verdict in full.
 *
 * @example
 * ```ts
 * const before = decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 });
 * const after = decideTimeliness({ appliedAt: '2026-09-01', plannedFor: 2027 });
 * const lines = explainDifferences(diffVerdicts(before, after), 'en');
 * lines[0] // => 'Outcome: on-time → undetermined'
 * lines.at(-1) // => 'Not known: none → urgency'
 * ```
 * @ja 結論の相違を文で説明する。
 */
export function explainDifferences(differences: readonly Difference[], language: Language): string[] {
  needLanguage(language);
  return attempt(() => differences.map((difference) => lineOf(difference, language)));
}

function lineOf(difference: Difference, language: Language): string {
  const label = labelOf(difference, language);
  if (difference.part === 'order') return label;
  const said = (side: 'before' | 'after') =>
    difference[side] === undefined ? WORDS.none[language] : sayOf(difference, side, language);
  return `${label}${language === 'ja' ? '：' : ': '}${said('before')} → ${said('after')}`;
}

function labelOf(difference: Difference, language: Language): string {
  switch (difference.part) {
    case 'field':
      return difference.name;
    case 'order':
      return { ja: `${PARTS[difference.of].ja}の順序`, en: `Order of: ${PARTS[difference.of].en}` }[language];
    case 'ground':
    case 'remedy':
    case 'caveat': {
      const { citation } = (difference.before ?? difference.after)!;
      // A verdict of another version may cite otherwise.
      const place = citeIn(String(citation) as Citation, language);
      return language === 'ja' ? `${PARTS[difference.part].ja}（${place}）` : `${PARTS[difference.part].en} (${place})`;
    }
    default:
      return PARTS[difference.part][language];
  }
}

function sayOf(
  difference: Exclude<Difference, { part: 'order' }>,
  side: 'before' | 'after',
  language: Language,
): string {
  switch (difference.part) {
    case 'ground': {
      const { code, holds, values } = difference[side]!;
      const held = WORDS[`${holds}`]?.[language];
      return `${code} ${held ?? holds}${values === undefined ? '' : ` ${JSON.stringify(values)}`}`;
    }
    case 'contested': {
      const { readings, outcome } = difference[side]!;
      return `${JSON.stringify(readings)} ${outcome}`;
    }
    case 'outcome':
    case 'missing':
      return difference[side]!;
    default:
      return JSON.stringify(difference[side]);
  }
}

const PARTS: { readonly [part in Exclude<Difference['part'], 'field' | 'order'>]: Bilingual } = {
  outcome: { ja: '結論', en: 'Outcome' },
  ground: { ja: '根拠', en: 'Ground' },
  missing: { ja: '不明な事実', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Another reading' },
  remedy: { ja: '改める方法', en: 'Remedy' },
  caveat: { ja: '留意', en: 'Note' },
};

const WORDS = {
  none: { ja: 'なし', en: 'none' },
  true: { ja: '成立', en: 'holds' },
  false: { ja: '不成立', en: 'does not hold' },
  unknown: { ja: '不明', en: 'not known' },
} as const;
