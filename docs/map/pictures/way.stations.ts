import {
  type Bilingual,
  type Citation,
  citeIn,
  type DecisionId,
  decisions,
  type Language,
} from '../../../src/index.js';
import { type BackwardPlan, type PlannedStep, planBackwards } from '../../../src/planning/plan-backwards.js';
import type { PlanStep } from '../../../src/planning/plan-backwards.steps.js';
import { provisions } from '../../../src/regulation.js';
import { dateIn } from './dates.js';
import { namesOf } from './names.js';

/** One stop on the way of an application. */
export interface Station {
  readonly act: Bilingual;
  readonly by: Bilingual;
  readonly citation: Citation;
  /** The date of the text, one that follows from it, or none. */
  readonly when: 'deadline' | 'derived' | 'order';
  readonly date?: Bilingual;
  readonly note?: Bilingual;
  readonly functions: readonly string[];
}

/** Which question each step raises. */
const asked: { readonly [step in PlanStep]: readonly DecisionId[] } = {
  criteria: ['criteria'],
  'data-use': ['data-use-approval'],
  'personal-information': ['personal-information'],
  application: ['timeliness', 'applicant'],
  materials: ['referral'],
  referral: ['committee'],
  decision: ['meeting', 'quorum'],
  notice: ['notice'],
  introduction: [],
};

const functionOf = (id: DecisionId): string => decisions.find((decision) => decision.id === id)!.decide.name;

/** The way of an introduction planned for a fiscal year (Articles 12, 14 and 16). */
export function introductionWay(fiscalYear: number): {
  readonly plan: BackwardPlan;
  readonly stations: readonly Station[];
} {
  const plan = planBackwards({ plannedFor: fiscalYear });
  const applied = plan.steps.findIndex(({ step }) => step === 'application');
  return {
    plan,
    stations: plan.steps.map((planned, i) => ({
      act: planned.act,
      by: namesOf(planned.by),
      citation: planned.citation,
      functions: asked[planned.step].map(functionOf),
      ...datesOf(planned, plan, i < applied),
    })),
  };
}

function datesOf({ step, latest, citation }: PlannedStep, plan: BackwardPlan, before: boolean) {
  const day = dateIn(latest);
  if (step === 'application') {
    const deadline = dateIn(plan.deadline);
    const waived = summaryOf('第12条第2項ただし書');
    return {
      when: 'deadline' as const,
      date: { ja: `期限 ${deadline.ja}`, en: `Deadline: ${deadline.en}` },
      note: latest === plan.deadline ? waived : joined(closedDay(day), waived),
    };
  }
  if (step === 'introduction') return { when: 'derived' as const, date: { ja: `${day.ja}から`, en: `From ${day.en}` } };
  if (before) return { when: 'derived' as const, date: { ja: `遅くとも ${day.ja}`, en: `By ${day.en}` } };
  return { when: 'order' as const, ...urgencyOf(citation) };
}

const PROMPTLY: Bilingual = { ja: '速やかに', en: 'Promptly' };

/** Steps after the application have no date; some have an urgency. */
function urgencyOf(citation: Citation): { readonly date?: Bilingual } {
  const acts = provisions.find((entry) => entry.citation === citation)?.acts ?? [];
  if (acts.some(({ urgency }) => urgency === 'promptly')) return { date: PROMPTLY };
  return {};
}

const closedDay = (safe: Bilingual): Bilingual => ({
  ja: `期限は閉庁日に当たる。開庁日の${safe.ja}までが確実である。`,
  en: `The deadline is a closed day; ${safe.en}, an open day, is safe.`,
});

const joined = (a: Bilingual, b: Bilingual): Bilingual => ({ ja: `${a.ja}${b.ja}`, en: `${a.en} ${b.en}` });

const summaryOf = (citation: Citation): Bilingual => provisions.find((entry) => entry.citation === citation)!.summary;

/** The shorter way of a minor change, from the acts of the ledger; notice comes last. `decideProcedure` leads to it. */
export const minorChangeWay = (citations: readonly Citation[]): Station[] =>
  citations.flatMap((citation) => {
    const { acts = [], answeredBy } = provisions.find((entry) => entry.citation === citation)!;
    const isNotice = ({ urgency }: { urgency: string }) => urgency === 'promptly';
    return [...acts.filter((act) => !isNotice(act)), ...acts.filter(isNotice)].map((act) => ({
      act: act.act,
      by: namesOf(act.by),
      citation,
      when: 'order' as const,
      functions: isNotice(act) ? answeredBy.filter((name) => name === functionOf('notice')) : [],
      ...(isNotice(act) && { date: PROMPTLY }),
    }));
  });

/** デジタル推進課長 · 第13条第2項. */
export const sourceOf = ({ by, citation }: Station, language: Language): string =>
  [by[language], citeIn(citation, language)].join(language === 'ja' ? '・' : ' · ');
