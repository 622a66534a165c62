import { appendedTable1, decideManager } from '../../src/index.js';
import { figureOf, legendOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

/** The systems of Appended Table 1 by the units in charge of them, in its order. */
export function managers(voice: Voice): Markup {
  const units = [...new Set(appendedTable1.map(({ unit }) => unit))];
  const drawing = markup`${legendOf(voice, words.regimes)}
<dl class="units">
${units.map(rowOf)}</dl>`;
  return figureOf(voice, 'managers', { systems: appendedTable1.length, units: units.length }, drawing);
}

function rowOf(unit: string): Markup {
  const systems = appendedTable1.filter((entry) => entry.unit === unit).map(({ name }) => name);
  const dots = systems.map((system) => markup`<i class="sign ${regimeOf(system)}" title="${system}"></i> `);
  return markup`<div><dt>${unit}</dt><dd>${dots}&ensp;<small>${systems.length}</small></dd></div>
`;
}

/** What manages a system: the one regime, the other, or the other by a reading only. */
function regimeOf(system: string): keyof typeof words.regimes {
  const { outcome, caveats } = decideManager({ system });
  if (outcome === 'digital-promotion-section') return 'digital-promotion';
  return caveats.some(({ code }) => code === 'unit-is-not-a-section') ? 'section-like' : 'section';
}
