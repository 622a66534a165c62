import { appendedTable1, type Language, type ManagingUnit, type SystemEntry } from 'arakawa-it-rules';
import { englishNames } from 'arakawa-it-rules/regulation';
import { pad, padStart, WIDTH, wrap } from './layout.js';

const TITLES = {
  ja: ['別表第1の電子情報システム', '管理に係る所管', '件数', '計'],
  en: ['The systems of Appended Table 1', 'Managing unit', 'No.', 'Total'],
} as const;

/** How many systems each unit manages, and which, if they are asked for. */
export function systemsByUnit(language: Language, listed: boolean): string[] {
  const [title, unit, count, total] = TITLES[language];
  return [
    title,
    '='.repeat(WIDTH),
    row(unit, count),
    '-'.repeat(WIDTH),
    ...[...byUnit()].flatMap(([unit, systems]) => [
      row(unitIn(unit, language), String(systems.length)),
      ...(listed ? systems.flatMap((system) => nameIn(system, language)) : []),
    ]),
    '-'.repeat(WIDTH),
    row(total, String(appendedTable1.length)),
  ];
}

function byUnit(): Map<ManagingUnit, SystemEntry[]> {
  const systems = new Map<ManagingUnit, SystemEntry[]>();
  for (const system of appendedTable1) systems.set(system.unit, [...(systems.get(system.unit) ?? []), system]);
  return systems;
}

const row = (text: string, count: string) => pad(text, WIDTH - 6) + padStart(count, 6);

const unitIn = (unit: ManagingUnit, language: Language) =>
  language === 'ja' ? unit : `${englishNames.units[unit]} (${unit})`;

const nameIn = ({ no, name }: SystemEntry, language: Language) =>
  wrap(
    language === 'ja' ? name : `${englishNames.systems[name]} (${name})`,
    `${padStart(String(no), 6)}  `,
    ' '.repeat(8),
  );
