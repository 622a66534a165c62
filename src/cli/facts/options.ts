import type { Options as Chosen } from 'arakawa-it-rules';
import type { Given, Option } from '../command.js';
import { refuse } from '../refused.js';
import { pairIn } from './given.js';

const DAY = { ja: '日', en: 'day' };

/** What may be chosen beside the facts. */
export const CHOOSING = {
  reading: {
    type: 'string',
    multiple: true,
    value: { ja: '論点=読み方', en: 'id=value' },
    help: {
      ja: '既定でない読み方。readings で一覧',
      en: 'a reading other than the default; readings lists them',
    },
  },
  on: {
    type: 'string',
    value: DAY,
    help: { ja: '事実に日付がないときの基準日', en: 'the day it is about, where the facts have none' },
  },
  'closed-day': {
    type: 'string',
    multiple: true,
    value: DAY,
    help: {
      ja: '土日・祝日・年末年始のほかの閉庁日',
      en: 'a closed day beside weekends, national holidays and 29 December to 3 January',
    },
  },
} as const satisfies { readonly [name: string]: Option };

/** The options of the library. It refuses what it does not understand of them. */
export function chosenIn(values: Given<typeof CHOOSING>['values']): Chosen {
  const { reading, on, 'closed-day': closedDays } = values;
  return {
    ...(reading !== undefined && { readings: readingsIn(reading) }),
    ...(on !== undefined && { on }),
    ...(closedDays !== undefined && { closedDays }),
  };
}

function readingsIn(given: readonly string[]): NonNullable<Chosen['readings']> {
  const pairs = given.map((written) => pairIn(written, 'reading'));
  if (new Set(pairs.map(([id]) => id)).size < pairs.length)
    refuse('同じ論点の読み方が二度与えられています。', 'A reading is chosen twice.');
  return Object.fromEntries(pairs);
}
