import { type Markup, markup } from './markup.js';
import { committees } from './pictures/committees.js';
import { committeesOf } from './pictures/committees.seats.js';
import { coverage } from './pictures/coverage.js';
import { figureOf } from './pictures/figure.js';
import { managers, managersOf } from './pictures/managers.js';
import { way } from './pictures/way.js';
import { datesInWords, year } from './pictures/year.js';
import type { Place } from './places.js';

/** The regulation in pictures: its places, the way of an application, the committees, the managers, a year. */
export const picturesOf = (places: readonly Place[], plannedFor: number): Markup => markup`${figureOf(coverage(places))}
${figureOf(way(plannedFor))}
${figureOf(committees(committeesOf()))}
${figureOf(managers(managersOf()))}
${figureOf(year(plannedFor - 1), datesInWords(plannedFor - 1))}`;
