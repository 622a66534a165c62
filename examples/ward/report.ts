import {
  type AnyVerdict,
  appendedTable1,
  type Citation,
  citeIn,
  decideManager,
  edition,
  explain,
  isSettled,
  type Language,
  type Organization,
} from 'arakawa-it-rules';
import type { Case, Decided } from './case.js';
import { pad, padStart, WIDTH, wrap } from './layout.js';
import { reviewed } from './review.js';

const WORDS = {
  ja: {
    managers: '誰が何を管理するか（別表第1）',
    manager: '管理する者',
    directedBy: '指示する者',
    count: '件数',
    system: '電子情報システム',
    grounds: '根拠',
    missing: '分かっていない事実',
    contested: '別の読み方',
    remedies: '改める方法',
    caveats: '留意事項',
    open: '未定',
    edition: `${edition.title.ja}（${edition.number}、${edition.lastAmendedBy}による改正まで）。非公式。法的助言ではない。`,
  },
  en: {
    managers: 'Who manages what (Appended Table 1)',
    manager: 'Manager',
    directedBy: 'On the instructions of',
    count: 'No.',
    system: 'System',
    grounds: 'Grounds',
    missing: 'Not known',
    contested: 'Other readings',
    remedies: 'Remedies',
    caveats: 'Notes',
    open: 'open',
    edition: `${edition.title.en} (${edition.number}, as last amended by ${edition.lastAmendedBy}). Unofficial; no legal advice.`,
  },
} as const;

export function report(file: Case, { review, verdicts }: Decided, language: Language): string {
  const words = WORDS[language];
  return [
    ...wrap(words.edition, '', ''),
    '',
    ...heading(words.managers),
    ...managers(file.organization, language),
    '',
    ...systems(language),
    '',
    ...heading(file.title[language]),
    ...(review === undefined ? [] : ['', ...reviewed(review, language)]),
    ...verdicts.flatMap((verdict, i) => ['', ...answer(i + 1, file.questions[i]!.about[language], verdict, language)]),
    '',
  ].join('\n');
}

const heading = (text: string): string[] => [text, '='.repeat(WIDTH)];

/** One row for each manager: on whose instructions, and of how many systems. */
function managers(organization: Organization, language: Language): string[] {
  const { manager, directedBy, count } = WORDS[language];
  const counts = new Map<string, number>();
  for (const { name } of appendedTable1) {
    const verdict = decideManager({ system: name, organization });
    if (!isSettled(verdict) || verdict.outcome === 'no-provision') continue;
    const row = `${pad(verdict.manager.label, 28)}${pad(verdict.directedBy.label, 40)}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [
    `${pad(manager, 28)}${pad(directedBy, 40)}${padStart(count, 6)}`,
    '-'.repeat(WIDTH),
    ...[...counts].map(([row, systems]) => `${row}${padStart(String(systems), 6)}`),
  ];
}

function systems(language: Language): string[] {
  const { system, manager } = WORDS[language];
  const rows = appendedTable1.map(({ no, name }) => {
    const verdict = decideManager({ system: name });
    const who = isSettled(verdict) && verdict.outcome !== 'no-provision' ? verdict.manager.label : '';
    return `${padStart(String(no), 3)}  ${pad(name, 46)}${who}`;
  });
  return [`${padStart('#', 3)}  ${pad(system, 46)}${manager}`, '-'.repeat(WIDTH), ...rows];
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
