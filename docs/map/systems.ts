import { both, type Markup, markup } from './markup.js';
import type { UnitRow } from './pictures/managers.js';

/** The dots of the picture by name: every unit, the post that manages, and its systems. */
export const systemsByUnit = (rows: readonly UnitRow[]): Markup => markup`<details class="systems">
<summary>${both({ ja: 'システムの名を見る', en: 'The systems by name' })}</summary>
<dl>
${rows.map(
  ({
    unit,
    manager,
    systems,
  }) => markup`<div><dt lang="ja">${unit} <small>${manager}</small></dt><dd lang="ja">${systems.join('、')}</dd></div>
`,
)}</dl>
</details>`;
