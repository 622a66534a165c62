/** Mutants that no test finds, each looked at. */
import { because, type Survivor } from './survivor.js';

export const survivors: readonly Survivor[] = [
  ...because('Nobody looks at what stands there: it is refused, or thrown away.', {
    'month.ts': {
      "''": ['"Stryker was here!"'],
    },
    'instant.ts': {
      "''": ['"Stryker was here!"'],
      '[]': ['["Stryker was here"]'],
    },
    'moment.ts': {
      "''": ['"Stryker was here!"'],
    },
  }),
  ...because('The quick look at a date declines, and the closer one reads it alike.', {
    'calendar.ts': {
      '{ if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) …': ['{}'],
      'text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN': ['true'],
      'twoDigits(text, 0) === NO_NUMBER || twoDigits(text, 2) === NO_NUMBER': ['true'],
      'twoDigits(text, 0) === NO_NUMBER': ['false', 'twoDigits(text, 0) !== NO_NUMBER'],
    },
    'moment.ts': {
      '{ if (!startsWithDate(text) || yearOf(text) <= 1952 || yearOf(text) …': ['{}'],
      '!startsWithDate(text) || yearOf(text) <= 1952 || yearOf(text) >= 2999': ['true'],
      'yearOf(text) <= 1952': ['yearOf(text) < 1952'],
      'text.length === 10': ['false'],
      'minutes >= 0 && minutes < A_DAY': ['false'],
      'minutes >= 0': ['minutes > 0'],
      'minutes >= A_DAY && minutes < 2 * A_DAY': ['false'],
      'minutes >= A_DAY': ['minutes > A_DAY'],
      'minutes < 2 * A_DAY': ['minutes <= 2 * A_DAY'],
      'text.slice(0, 10)': ['text'],
      '2 * A_DAY': ['2 / A_DAY'],
      "{ if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') …": ['{}'],
      "text[10] !== 'T' || text[13] !== ':' || text[16] !== ':'": ['true'],
      "'T'": ['""'],
      "':'": ['""'],
      '[twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)]': ['[]'],
      'hour > 23 || minute > 59 || second > 59': ['true'],
      'hour > 23': ['hour >= 23'],
      'minute > 59': ['minute >= 59'],
      'second > 59': ['second >= 59'],
      "text[19] === '.' && twoDigits(text, 20) < 100 && twoDigits(text, 21) < 100": ['false'],
      "'.'": ['""'],
      "{ if (text[at] === 'Z' && text.length === at + 1) return 0; if …": ['{}'],
      'TOKYO / MINUTE': ['TOKYO * MINUTE'],
      "text[at] === 'Z' && text.length === at + 1": ['false'],
      "'Z'": ['""'],
      'at + 1': ['at - 1'],
      "(text[at] !== '+' && text[at] !== '-') || text[at + 3] !== ':' || text.length !== at + 6": ['true'],
      "text[at] !== '+' && text[at] !== '-'": ["text[at] !== '+' || text[at] !== '-'"],
      "text[at] !== '+'": ['true'],
      "text[at] !== '-'": ['true'],
      "'+'": ['""'],
      "'-'": ['""'],
      'at + 6': ['at - 6'],
      '[twoDigits(text, at + 1), twoDigits(text, at + 4)]': ['[]'],
      'at + 4': ['at - 4'],
      'hours > 23 || minutes > 59': ['true'],
      'hours > 23': ['hours >= 23'],
      '-hours * 60 - minutes': ['-hours * 60 + minutes'],
      'minutes > 59': ['minutes >= 59'],
    },
  }),
  ...because('Intl tells the era first; the standard does not promise it.', {
    'era.ts': {
      "type === 'era'": ['true'],
    },
  }),
  ...because('readMoment has refused everything else before.', {
    'instant.ts': {
      '/^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d+))?(Z|[+-]\\d\\d)(?::?(\\d\\d))?$/': [
        '/(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d+))?(Z|[+-]\\d\\d)(?::?(\\d\\d))?$/',
        '/^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d+))?(Z|[+-]\\d\\d)(?::?(\\d\\d))?/',
      ],
    },
  }),
  ...because('V8 cuts off what is finer than a millisecond; the standard does not promise it.', {
    'instant.ts': {
      "fraction.padEnd(3, '0').slice(0, 3)": ["fraction.padEnd(3, '0')"],
    },
  }),
  ...because('A shortcut: without it the same comes out, later.', {
    'instant.ts': {
      "day < '1952'": ['true', "day <= '1952'"],
    },
    'moment.ts': {
      'instant >= LAST_SUMMER_TIME': ['false', 'instant > LAST_SUMMER_TIME'],
    },
  }),
  ...because('Nothing but an object or a function has a method, and functions are refused before.', {
    'moment.ts': {
      "typeof value === 'object'": ['true'],
    },
  }),
  ...because('No offset is as long as that.', {
    'moment.ts': {
      'offset.length < 4': ['offset.length <= 4'],
    },
  }),
  ...because('At the limit itself both ways lead to a refusal.', {
    'moment.ts': {
      'shifted > 8.64e15': ['shifted >= 8.64e15'],
    },
  }),
  ...because('DateTimes that are not valid answer NaN, which is refused alike.', {
    'moment.ts': {
      'isValid === false': ['false'],
    },
  }),
];
