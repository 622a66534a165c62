import {
  type AnyVerdict,
  decideManager,
  decideTimeliness,
  explain,
  InvalidFactsError,
  type ManagerFacts,
  type ManagerVerdict,
  managerWords,
  parseMoment,
  type TimelinessFacts,
  type TimelinessVerdict,
  timelinessWords,
} from 'arakawa-it-rules';
import { momentIn, yearIn } from './moment.js';
import { type Cell, plain, type Row } from './table.js';

/** The columns that are read, by their headings. Others may stand between them. */
export const COLUMNS = ['システム名', '所管', '受付日', '予定年度', '緊急性', '認定者', '理由'] as const;
type Column = (typeof COLUMNS)[number];

/** The columns that are added. */
export const ANSWERS = [
  '受付日の読み',
  ...['期限', '期限の条項', '期限の説明'],
  ...['管理者', '管理者の条項', '管理者の説明'],
  '受け付けない事項',
] as const;

/** A row by its columns. A cell with nothing in it says nothing: that is not known. */
export type Application = { readonly [column in Column]?: Cell };

export interface Answer {
  /** Those of {@link ANSWERS}. */
  readonly cells: Row;
  /** Whether something in the row is not understood. */
  readonly refused: boolean;
}

export function answerOf(application: Application): Answer {
  const faults: string[] = [];
  const { システム名: system, 所管: managedBy, 受付日: received, 予定年度: planned } = application;
  const appliedAt = received === undefined ? undefined : momentIn(received);
  const plannedFor = planned === undefined ? undefined : yearIn(planned);
  const timeliness = decided(faults, () =>
    decideTimeliness({ appliedAt, plannedFor, urgency: urgencyOf(application) } as TimelinessFacts),
  );
  const manager = decided(faults, () => decideManager({ system, managedBy } as ManagerFacts));
  return {
    cells: [
      parseMoment(appliedAt).value ?? null,
      ...(timeliness === undefined ? NOTHING : said(timeliness, inTimeOrNot(timeliness))),
      ...(manager === undefined ? NOTHING : said(manager, managerOf(manager))),
      faults.join('\n') || null,
    ],
    refused: faults.length > 0,
  };
}

/** なし: it was looked into, and there is none. */
function urgencyOf({ 緊急性: urgency, 認定者: by, 理由: reason }: Application): unknown {
  switch (plain(urgency)) {
    case '':
      return undefined;
    case 'なし':
      return 'none';
    case '認める':
    case '認めない':
      return { holds: plain(urgency) === '認める', by: by ?? '', reason: reason ?? '' };
    default:
      return urgency;
  }
}

/** The columns of the facts, for whoever looks for the fault in the sheet. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
  system: 'システム名',
  managedBy: '所管',
  appliedAt: '受付日',
  plannedFor: '予定年度',
  urgency: '緊急性',
  'urgency.by': '認定者',
  'urgency.reason': '理由',
};

function decided<Verdict>(faults: string[], decide: () => Verdict): Verdict | undefined {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    for (const { path, message } of error.issues) {
      const fault = `${COLUMN_OF[path] ?? path}：${path === 'urgency' ? '空欄、なし、認める、認めない のどれかが要ります。' : message.ja}`;
      if (!faults.includes(fault)) faults.push(fault);
    }
    return undefined;
  }
}

const NOTHING: Row = [null, null, null];

/** In short, under one heading; of what cannot be decided there is nothing short to say but that. */
const inTimeOrNot = ({ outcome }: TimelinessVerdict): string =>
  outcome === 'undetermined' ? UNDECIDED : timelinessWords.outcomes[outcome].label.ja;

function managerOf(verdict: ManagerVerdict): string {
  if (verdict.outcome === 'undetermined') return UNDECIDED;
  return verdict.outcome === 'no-provision' ? managerWords.outcomes['no-provision'].label.ja : verdict.manager.label;
}

const UNDECIDED = '判断できない';

/** The article of each step, and what it says of this row. */
function said(verdict: AnyVerdict, short: string): Row {
  const { summary, grounds, caveats } = explain(verdict, 'ja');
  const reasons = grounds.map(({ citation, text }) => `${citation}：${text}`);
  return [
    short,
    [...new Set(grounds.map(({ citation }) => citation))].join('、'),
    [summary, ...reasons, ...caveats.map(({ text }) => text)].join('\n'),
  ];
}
