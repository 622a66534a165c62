import { appendedTable1, decideManager, type Language, type ManagingUnit } from '../../../src/index.js';
import { type Markup, markup } from '../markup.js';
import { type Drawing, legendAt, type Picture, textAt } from './figure.js';

/** What manages a unit's systems: the one regime, the other, or the other by a reading only. */
type Regime = 'digital-promotion' | 'section' | 'section-like';

export interface UnitRow {
  readonly unit: ManagingUnit;
  /** The post that manages, as `decideManager` answers. */
  readonly manager: string;
  readonly regime: Regime;
  readonly systems: readonly string[];
}

/** The units of Appended Table 1 in its order, each with its systems and who manages them. */
export const managersOf = (): UnitRow[] =>
  [...new Set(appendedTable1.map(({ unit }) => unit))].map((unit) => {
    const systems = appendedTable1.filter((entry) => entry.unit === unit).map(({ name }) => name);
    const verdict = decideManager({ system: systems[0]! });
    const sectionLike = verdict.caveats.some(({ code }) => code === 'unit-is-not-a-section');
    return {
      unit,
      manager: 'manager' in verdict ? (verdict.manager?.label ?? '') : '',
      regime:
        verdict.outcome === 'digital-promotion-section'
          ? 'digital-promotion'
          : sectionLike
            ? 'section-like'
            : 'section',
      systems,
    };
  });

const legend = {
  'digital-promotion': {
    ja: 'デジタル推進課長が管理する（第4条第1項）',
    en: 'Managed by the head of デジタル推進課 (Article 4(1))',
  },
  section: {
    ja: '所管課の長が管理する（第4条第2項）',
    en: 'Managed by the head of the section in charge (Article 4(2))',
  },
  'section-like': {
    ja: '課に当たらない組織の長（同項。読み方による）',
    en: 'Head of a unit that is no section (the same, by a reading)',
  },
} as const;

const regimes = Object.keys(legend) as Regime[];
const LABEL = 158;
const PITCH = 12;
const LINE = 17;
const ROW = 22;

export function managers(rows: readonly UnitRow[]): Picture {
  const total = rows.reduce((sum, { systems }) => sum + systems.length, 0);
  return {
    id: 'managers',
    title: { ja: '誰が何を管理するか', en: 'Who manages what' },
    caption: {
      ja: `別表第1の${total}のシステムを、管理を所管する${rows.length}の組織ごとに、一つを一点で示す。`,
      en: `The ${total} systems of Appended Table 1, one dot each, by the ${rows.length} units in charge of them.`,
    },
    description: {
      ja: `${rows.map(({ unit, systems }) => `${unit} ${systems.length}`).join('、')}。`,
      en: `${rows.map(({ unit, systems }) => `${unit} ${systems.length}`).join(', ')}.`,
    },
    draw: (language, width) => draw(rows, language, width),
  };
}

function draw(rows: readonly UnitRow[], language: Language, width: number): Drawing {
  const meanings = regimes.map((regime) => ({
    sign: (x: number, y: number) => dot(x, y, regime),
    text: legend[regime][language],
  }));
  const signs = legendAt(12, meanings, language, width);
  const content = [...signs.content];
  let y = signs.below + 10;
  // Where two columns have room, only the unit with too many systems for one takes the whole width.
  const columns = width > 500 ? 2 : 1;
  const column = width / columns;
  const long = rows.filter(({ systems }) => systems.length > dotsIn(column));
  const short = rows.filter((row) => !long.includes(row));
  for (const row of long) {
    const drawn = rowAt(row, 0, y, width);
    content.push(drawn.content);
    y = drawn.below;
  }
  const half = Math.ceil(short.length / columns);
  content.push(
    ...short.map((row, i) => rowAt(row, Math.floor(i / half) * column, y + (i % half) * ROW, column).content),
  );
  return { height: y + half * ROW + 4, content: markup`${content}` };
}

const dotsIn = (width: number) => Math.floor((width - LABEL - 24) / PITCH);

function rowAt({ unit, systems, regime }: UnitRow, left: number, y: number, width: number) {
  const perLine = dotsIn(width);
  const lines = Math.ceil(systems.length / perLine);
  const x = left + LABEL + 5;
  const dots = systems.map((system, i) =>
    dot(x + (i % perLine) * PITCH, y + 4 + Math.floor(i / perLine) * LINE, regime, system),
  );
  const count = textAt(x + Math.min(systems.length, perLine) * PITCH, y + 9, systems.length, 'small');
  return {
    content: markup`${textAt(left + LABEL - 12, y + 9, unit, 'end')}${dots}${count}`,
    below: y + (lines - 1) * LINE + ROW,
  };
}

/** A disc, a square, a ring: the regime is not told by colour alone. */
function dot(x: number, y: number, regime: Regime, system?: string): Markup {
  const title = system !== undefined && markup`<title>${system}</title>`;
  return regime === 'section'
    ? markup`<rect class="dot section" x="${x - 4}" y="${y - 4}" width="8" height="8" rx="1">${title}</rect>`
    : markup`<circle class="dot ${regime}" cx="${x}" cy="${y}" r="${regime === 'section-like' ? 3.6 : 4.4}">${title}</circle>`;
}
