import { functionNameOf } from '../../src/catalogue/decisions.js';
import type { Citation, DecisionId } from '../../src/index.js';
import { capital } from '../../src/input/language.js';
import { type BackwardPlan, type PlannedStep, planBackwards } from '../../src/planning/plan-backwards.js';
import type { PlanStep } from '../../src/planning/plan-backwards.steps.js';
import { type LegalAct, provisions } from '../../src/regulation.js';
import { fiscalYearIn } from '../../src/time/days-in-words.js';
import { figureOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

/** The way of an application for an introduction in a fiscal year, and of a minor change (Articles 12 to 14). */
export function way(voice: Voice, fiscalYear: number): Markup {
  const { say, date } = voice;
  const plan = planBackwards({ plannedFor: fiscalYear });
  const year = say(fiscalYearIn(fiscalYear));
  const drawing = markup`<p><small>${say(words.way.fork)}</small></p>
<h3>${say(words.way.introduction, { year })}</h3>
<ol class="way">${plan.steps.map((step) => stopOf(voice, step, whenOf(voice, step, plan), asked[step.step]))}</ol>
<h3>${say(words.way.own)}</h3>
<ol class="way">${minorChange(voice, '第13条第1項')}${minorChange(voice, '第13条第2項')}</ol>
<h3>${say(words.way.others)}</h3>
<ol class="way">${minorChange(voice, '第13条第3項')}</ol>`;
  return figureOf(voice, 'way', { year, deadline: date(plan.deadline) }, drawing);
}

/** Which questions each step raises. */
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

interface When {
  /** By the date of the text, by one that follows from it, or by none. */
  readonly by: 'deadline' | 'derived' | 'order';
  readonly date?: string | false;
  readonly note?: string;
}

function whenOf(voice: Voice, { step, latest, citation }: PlannedStep, { steps, deadline }: BackwardPlan): When {
  const { say, date } = voice;
  const day = date(latest);
  const orderOf = (wanted: PlanStep) => steps.findIndex((each) => each.step === wanted);
  if (orderOf(step) < orderOf('application')) return { by: 'derived', date: say(words.way.before, { day }) };
  if (step === 'introduction') return { by: 'derived', date: say(words.way.from, { day }) };
  if (step !== 'application') return inOrder(voice, entryAt(citation).acts);
  const waived = say(entryAt('第12条第2項ただし書').summary);
  const note = latest === deadline ? waived : say(words.way.closed, { day }) + waived;
  return { by: 'deadline', date: say(words.way.deadline, { day: date(deadline) }), note };
}

/** Steps after the application have no date; some have an urgency. */
const inOrder = ({ say }: Voice, acts: readonly LegalAct[]): When => ({
  by: 'order',
  date: acts.some(isPrompt) && say(words.way.promptly),
});

const entryAt = (place: Citation) => provisions.find(({ citation }) => citation === place)!;

const isPrompt = ({ urgency }: LegalAct) => urgency === 'promptly';

/** The shorter way of a minor change, from the acts of the ledger; notice comes last. `decideProcedure` leads to it. */
const minorChange = (voice: Voice, citation: Citation): Markup[] =>
  [...entryAt(citation).acts]
    .sort((a, b) => Number(isPrompt(a)) - Number(isPrompt(b)))
    .map((act) => stopOf(voice, { ...act, citation }, inOrder(voice, [act]), isPrompt(act) ? asked.notice : []));

/** One stop on the way, and what decides the questions that it raises. */
function stopOf(
  { say, names, cite }: Voice,
  { act, by, citation }: Pick<PlannedStep, 'act' | 'by' | 'citation'>,
  when: When,
  questions: readonly DecisionId[],
): Markup {
  return markup`<li>
<i class="sign ${when.by}"></i>
${when.date && markup`<div class="date">${when.by === 'deadline' ? markup`<strong>${when.date}</strong>` : when.date}</div>`}
<strong>${capital(say(act))}</strong><br>
<small>${capital(say(words.way.by, { by: names(by), place: cite(citation) }))}</small><br>
${when.note && markup`<small>${when.note}</small><br>`}
${questions.map((id) => markup`<code>${functionNameOf(id)}</code> `)}
</li>
`;
}
