/** Mutants that no test finds, each looked at. */
import { because, type Survivor } from './survivor.js';

export const survivors: readonly Survivor[] = [
  ...because('A shortcut: without it the same comes out, later.', {
    'articles/appended-table-1.ts': {
      'system.length > LONGEST_NAME': ['false', 'system.length >= LONGEST_NAME'],
    },
    'decisions/data-use-approval.ts': {
      'applicant === undefined || uses === undefined || asOf === undefined': ['true'],
      'applicant === undefined': ['false', 'applicant !== undefined'],
      "anothers === 'unknown' || use.items === undefined": ['true'],
      "'required'": ['""'],
      "outcome !== 'required'": ['true'],
    },
    'decisions/quorum.count.ts': {
      'meeting.groups.length === 0': ['false'],
    },
    'decisions/timeliness.ts': {
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
  }),
  ...because('Where the answer is no, a criterion that is met or not known cannot alone turn it.', {
    'decisions/criteria.ts': {
      'known[fact] === false': ['true'],
      'ITEMS.filter(({ fact }) => known[fact] === false)': ['ITEMS'],
    },
  }),
  ...because('Where the outcome is settled, nothing can tip it, so that nothing is missing.', {
    'decisions/data-use-approval.ts': {
      "outcome === 'undetermined'": ['true'],
    },
    'decisions/monthly-plan.ts': {
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
      '[]': ['["Stryker was here"]'],
      false: ['true'],
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
      "meeting.committee === 'security' || convened === false": [
        'false',
        "meeting.committee === 'security' && convened === false",
      ],
      "meeting.committee === 'security'": ['false'],
      "'security'": ['""'],
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
  ...because('Nobody looks at what stands there: it is refused, or thrown away.', {
    'decisions/meeting.ts': {
      '[]': ['["Stryker was here"]'],
    },
    'decisions/notice.ts': {
      '[]': ['["Stryker was here"]'],
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
