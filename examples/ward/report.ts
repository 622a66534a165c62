import { type AnyVerdict, type Citation, citeIn, edition, explain, type Language } from 'arakawa-it-rules';
import { type Case, reviewOf, verdictOf, wordsOf } from './case.js';
import { padStart, WIDTH, wrap } from './layout.js';
import { reviewed } from './review.js';
import { systemsByUnit } from './systems.js';

const WORDS = {
  ja: {
    grounds: '根拠',
    missing: '分かっていない事実',
    contested: '別の読み方',
    remedies: '改める方法',
    caveats: '留意事項',
    edition: `${edition.title.ja}（${edition.number}、${edition.lastAmendedBy}による改正まで）。非公式。法的助言ではない。`,
  },
  en: {
    grounds: 'Grounds',
    missing: 'Not known',
    contested: 'Other readings',
    remedies: 'Remedies',
    caveats: 'Notes',
    edition: `${edition.title.en} (${edition.number}, as last amended by ${edition.lastAmendedBy}). Unofficial; no legal advice.`,
  },
} as const;

export interface Wanted {
  readonly language: Language;
  /** Whether all systems of Appended Table 1 are to be listed, or only counted. */
  readonly systems: boolean;
  /** Told how many questions have been answered. */
  readonly onProgress?: (answered: number, of: number) => void;
}

/** Reviews, decides and says it. A fact that is not understood is an error: there is no half a report. */
export function report(file: Case, { language, systems, onProgress }: Wanted): string {
  const review = reviewOf(file);
  const answers = file.questions.map(({ about }, i) => {
    onProgress?.(i, file.questions.length);
    return ['', ...answer(i + 1, wordsOf(about, language), verdictOf(file, i), language)];
  });
  return [
    ...wrap(WORDS[language].edition, '', ''),
    '',
    ...wrap(wordsOf(file.title, language), '', ''),
    '='.repeat(WIDTH),
    ...(review === undefined ? [] : ['', ...reviewed(review, language)]),
    ...answers.flat(),
    '',
    ...systemsByUnit(language, systems),
    '',
  ].join('\n');
}

/** A verdict: its answer, then what it says of each part under a heading. */
function answer(number: number, about: string, verdict: AnyVerdict, language: Language): string[] {
  const { summary, grounds, missing, contested, remedies, caveats } = explain(verdict, language);
  const words = WORDS[language];
  const placed = ({ citation, text }: { readonly citation: Citation; readonly text: string }) =>
    `${citeIn(citation, language)}${language === 'ja' ? '：' : ': '}${text}`;
  return [
    ...wrap(about, `${padStart(String(number), 2)} `, '   '),
    ...wrap(summary, '   => ', '      '),
    ...section(words.grounds, grounds.map(placed)),
    ...section(words.missing, textsOf(missing)),
    ...section(words.contested, textsOf(contested)),
    ...section(words.remedies, remedies.map(placed)),
    ...section(words.caveats, textsOf(caveats)),
  ];
}

const textsOf = (said: readonly { readonly text: string }[]) => said.map(({ text }) => text);

const section = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`   ${title}`, ...texts.flatMap((text) => wrap(text, '     - ', '       '))];
