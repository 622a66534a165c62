import { type Bilingual, edition } from '../../src/index.js';
import { dayIn } from '../../src/time/days-in-words.js';
import type { Evidence } from './evidence.js';
import { faultsOf } from './faults.js';
import type { Law } from './law.js';
import { both, type Markup, markup } from './markup.js';
import { committees } from './pictures/committees.js';
import { committeesOf } from './pictures/committees.seats.js';
import { coverage } from './pictures/coverage.js';
import { figureOf } from './pictures/figure.js';
import { managers, managersOf } from './pictures/managers.js';
import { way } from './pictures/way.js';
import { datesInWords, year } from './pictures/year.js';
import { placesOf } from './places.js';
import { systemsByUnit } from './systems.js';

export const TITLE: Bilingual = { ja: '規程の地図', en: 'Map of the regulation' };

/** What stands above the list of places: faults, if any, and the pictures. */
export function picturesOf(law: Law, plannedFor: number): Markup {
  const places = placesOf(law);
  const rows = managersOf();
  return markup`${faults(faultsOf(law))}
${figureOf(coverage(places))}
${figureOf(way(plannedFor))}
${figureOf(committees(committeesOf()))}
${figureOf(managers(rows), systemsByUnit(rows))}
${figureOf(year(plannedFor - 1), datesInWords(plannedFor - 1))}`;
}

export const introduction = (law: Law, evidence: Evidence): Bilingual => ({
  ja: `規程の${law.provisions.length}箇所の一つ一つが何であり、ライブラリの何がそれに応え、何がそれを確かめているか。${law.decisions.length}の判断と${evidence.vectors}件の検査データから作る。${dayIn(edition.inForceFrom).ja}施行の版による。`,
  en: `What each of the ${law.provisions.length} places of the regulation is, what in the library answers for it, and what tests it; made from the ${law.decisions.length} decisions and the ${evidence.vectors} test vectors themselves. Edition in force from ${dayIn(edition.inForceFrom).en}.`,
});

export const LIST: Bilingual = { ja: '地図', en: 'The map' };

export const LEGEND: Bilingual = {
  ja: '要旨は本ライブラリの言葉であり、規程の文言ではない。検査データは、その箇所の要件が検討される件数である（一件で複数の要件が検討されることがある）。箇所を挙げるテストは、その引用を値として用いるテストのファイルをいう。',
  en: 'Summaries are the library’s words, not the regulation’s. Vectors count where a condition of that place is examined; one vector may examine several. A test file names a place if it has its citation as a value.',
};

const faults = (found: readonly Bilingual[]): Markup | false =>
  found.length > 0 &&
  markup`<section class="faults" id="faults"><h2>${both({ ja: `不備 ${found.length}件`, en: `Faults: ${found.length}` })}</h2>
<ul>${found.map((fault) => markup`<li>${both(fault)}</li>`)}</ul></section>
`;
