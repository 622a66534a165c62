/** Mutants that no test finds, each looked at. */
import { because, type Survivor } from './survivor.js';

export const survivors: readonly Survivor[] = [
  ...because('A shortcut: without it the same comes out, later.', {
    'articles/appended-table-1.ts': {
      'system.length > LONGEST_NAME': ['false', 'system.length >= LONGEST_NAME'],
    },
    'instant.ts': {
      "day < '1952'": ['true', "day <= '1952'"],
    },
    'moment.ts': {
      'instant >= LAST_SUMMER_TIME': ['instant > LAST_SUMMER_TIME'],
    },
    'decisions/data-use-approval.ts': {
      'approvals !== undefined && exempt !== undefined': ['false'],
      '{ if (applicant === undefined || uses === undefined || asOf === undefined) …': ['{}'],
      'applicant === undefined || uses === undefined || asOf === undefined': ['true'],
      'applicant === undefined': ['false', 'applicant !== undefined'],
      "anothers === 'unknown' || use.items === undefined": ['true'],
      "'required'": ['""'],
      "outcome !== 'required'": ['true'],
    },
    'decisions/quorum.count.ts': {
      'meeting.groups.length > 0': ['true', 'meeting.groups.length >= 0'],
      'meeting.groups.length === 0': ['false'],
    },
    'decisions/timeliness.ts': {
      'deadline !== undefined && appliedOn !== undefined && earliestFiscalYear !== undefined': ['false'],
      'appliedOn !== undefined': ['true', 'appliedOn === undefined'],
      'earliestFiscalYear !== undefined': ['true', 'earliestFiscalYear === undefined'],
      "chosen.readings['deadline-on-closed-day'] === 'next-open-day'": ['true'],
    },
  }),
  ...because('Whatever is not within the proviso is outside.', {
    'articles/article-14-data-use.ts': {
      "'outside'": ['""'],
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
      'minutes > 59': ['minutes >= 59'],
    },
  }),
  ...because('Where no unit is known, neither is its department.', {
    'decisions/applicant.ts': {
      'unit === undefined': ['false'],
    },
  }),
  ...because('It stands for all that nobody has named, whatever it is called.', {
    'decisions/applicant.worlds.ts': {
      "'ある課'": ['""'],
      "'ある部'": ['""'],
      "'ある職'": ['""'],
      "'ある電子情報システム'": ['""'],
      '`${headed}以外の部`': ['``'],
    },
    'decisions/data-use.worlds.ts': {
      "''": ['"Stryker was here!"'],
      "'2025-05-25'": ['""'],
    },
    'decisions/management.ts': {
      "'別表第1にない電子情報システム'": ['""'],
      "'税務課'": ['""'],
    },
  }),
  ...because('Of a fact that is given, no other classes are asked for.', {
    'decisions/applicant.worlds.ts': {
      '[]': ['["Stryker was here"]'],
      'given.system === undefined': ['true'],
      'given.managedBy === undefined': ['true'],
      'applicant === undefined': ['true'],
    },
  }),
  ...because('One class more or less of what comes to the same makes no difference but in time.', {
    'decisions/applicant.worlds.ts': {
      "'open'": ['""'],
      'department === headed': ['department !== headed'],
      'unit === DIGITAL_PROMOTION': ['unit !== DIGITAL_PROMOTION'],
      'MANAGER_CLASSES.slice(0, 1)': ['MANAGER_CLASSES'],
      'departments.filter((department) => department !== undefined)': ['departments'],
      'department !== undefined': ['true'],
      '!first.has(classOf(item))': ['true'],
    },
    'decisions/data-use.worlds.ts': {
      'asOf === undefined': ['true'],
    },
  }),
  ...because('Where the answer is no, a criterion that is met or not known cannot alone turn it.', {
    'decisions/criteria.ts': {
      'known[fact] === false': ['true'],
      'ITEMS.filter(({ fact }) => known[fact] === false)': ['ITEMS'],
    },
  }),
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
    'decisions/meeting.ts': {
      '[]': ['["Stryker was here"]'],
    },
    'decisions/notice.ts': {
      '[]': ['["Stryker was here"]'],
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
  ...because('While the outcome is open at most one section weighs 2 for sure, and then it tips in any order.', {
    'decisions/data-use.worlds.ts': {
      '[...least.values()].sort((a, b) => b - a)': ['[...least.values()]'],
      '(a, b) => b - a': ['() => undefined'],
      'b - a': ['b + a'],
      'least.get(unit) === first': ['true'],
    },
  }),
  ...because('Both ways give the same list, sooner or later.', {
    'decisions/data-use.listed.ts': {
      'listed.sections.length <= A_FEW': [
        ...['true', 'false'],
        ...['listed.sections.length < A_FEW', 'listed.sections.length > A_FEW'],
      ],
      'items.length > A_FEW': ['true', 'false', 'items.length >= A_FEW', 'items.length <= A_FEW'],
    },
  }),
  ...because('A section that manages none of the data, once more.', {
    'decisions/data-use.worlds.ts': {
      '[] in owners.size === 1': ['["Stryker was here"]'],
    },
  }),
  ...because('No fiscal year has no deadline, which is no closed day.', {
    'decisions/timeliness.ts': {
      'plannedFor === undefined': ['false'],
    },
  }),
  ...because('What is left undefined is not known either.', {
    'decisions/management.ts': {
      'system !== undefined': ['true'],
    },
  }),
  ...because('A person who is not known has no standing.', {
    'decisions/policy-duty.ts': {
      'person === undefined': ['false'],
      'person !== undefined': ['true'],
    },
  }),
  ...because('Its items are known there.', {
    'decisions/personal-information.ts': {
      'use.items?.every': ['use.items.every'],
    },
  }),
  ...because('It is the last of the cases.', {
    'decisions/timeliness.sentences.ts': {
      '{ needs: P.any }': ['{}'],
    },
  }),
  ...because("No finding that holds is in 'none'.", {
    'decisions/timeliness.ts': {
      "urgency !== 'none'": ['true'],
      "'none'": ['""'],
    },
  }),
  ...because('Where the outcome is settled, nothing can tip it, so that nothing is missing.', {
    'decisions/data-use-approval.ts': {
      "outcome === 'undetermined'": ['true'],
    },
    'decisions/personal-information.ts': {
      "outcome === 'undetermined'": ['true'],
    },
  }),
  ...because('What is not there cannot tip anything, whether that is said or left out.', {
    'decisions/data-use-approval.ts': {
      '() => false': ['() => undefined'],
    },
  }),
  ...because('A list grows to its size, if need be.', {
    'decisions/data-use-approval.ts': {
      'Array(2 * seen.length)': ['Array()'],
    },
    'decisions/data-use.facts.ts': {
      'Array(value.length)': ['Array()'],
    },
  }),
  ...because('A reading asked about in vain is not listed, and whether it is asked is a matter of time.', {
    'decisions/data-use-approval.ts': {
      'ids.length === 0': ['false'],
    },
    'decisions/data-use.grounds.ts': {
      '[false, false]': ['[]'],
      'false in let [sectionLike, furigana]': ['true'],
      '[]': ['["Stryker was here"]'],
      'unit !== undefined && isSectionLike(unit)': ['true'],
      'items?.includes(FURIGANA)': ['true'],
      sectionLike: ['true'],
      furigana: ['true'],
    },
    'decisions/manager.ts': {
      'entry === undefined && managedBy !== undefined': ['true', 'entry === undefined || managedBy !== undefined'],
      'entry === undefined': ['true'],
      'managedBy !== undefined': ['true'],
      '(entry !== undefined || system === undefined) && managedBy !== undefined && managedBy !== entry?.unit': [
        'true',
        '(entry !== undefined || system === undefined) && managedBy !== undefined || managedBy !== entry?.unit',
      ],
      '(entry !== undefined || system === undefined) && managedBy !== undefined': [
        'true',
        'entry !== undefined || system === undefined || managedBy !== undefined',
      ],
      'entry !== undefined || system === undefined': ['true'],
      'managedBy !== entry?.unit': ['true'],
      'ids.length === 0': ['false'],
      '(entry !== undefined && isSectionLike(entry.unit)) || (managedBy !== undefined && isSectionLike(managedBy))': [
        'true',
      ],
    },
    'decisions/meeting.ts': {
      "'security'": ['""'],
      "meeting.committee === 'security' || convened === false": [
        'false',
        "meeting.committee === 'security' && convened === false",
      ],
      "meeting.committee === 'security'": ['false'],
      'convened === false': ['false'],
    },
    'decisions/personal-information.ts': {
      'given.uses !== undefined && given.uses.length > 0': ['true'],
      'given.uses.length > 0': ['true', 'given.uses.length >= 0'],
      'ids.length === 0': ['false'],
    },
    'decisions/quorum.count.ts': {
      'turnout.vacant > 0': ['true', 'turnout.vacant >= 0'],
      'turnout.proxy > 0': ['true', 'turnout.proxy >= 0'],
      'groups.length > 0': ['true', 'groups.length >= 0'],
    },
    'decisions/quorum.ts': {
      "meeting.committee !== 'steering'": ['false'],
    },
    'decisions/timeliness.ts': {
      'given.plannedFor !== undefined': ['true', 'given.plannedFor === undefined'],
      'given.plannedFor !== undefined && closedDay === undefined': ['false'],
    },
  }),
  ...because('What is refused has no answer, and nobody sees what was made of it.', {
    'decisions/data-use.facts.ts': {
      'use !== undefined': ['true'],
      'faults.length > 0': ['true', 'faults.length >= 0'],
      'item !== undefined': ['true'],
    },
    'decisions/departments.ts': {
      'department !== undefined': ['true'],
    },
    'decisions/quorum.facts.ts': {
      'seat === undefined || status === undefined': ['false', 'seat === undefined && status === undefined'],
      'seat === undefined': ['false'],
      'status === undefined': ['false'],
    },
  }),
  ...because('What has no unit is no department either.', {
    'decisions/named-post.ts': {
      'unit !== undefined': ['true'],
    },
  }),
  ...because('Of the two bits that are asked about, the number below nought has the same.', {
    'decisions/quorum.facts.ts': {
      'Number(steering.includes(post)) + 2 * Number(security.includes(post))': [
        'Number(steering.includes(post)) - 2 * Number(security.includes(post))',
      ],
    },
  }),
];
