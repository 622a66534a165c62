import { type Bilingual, citeIn, type Language } from 'arakawa-it-rules';
import { type PlannedStep, type PlanRequest, planBackwards } from 'arakawa-it-rules/records';
import { dayIn } from '../../time/days-in-words.js';
import { command, SHOWN } from '../command.js';
import { pairIn } from '../facts/given.js';
import { numberIn } from '../facts/number.js';
import { CHOOSING } from '../facts/options.js';
import { JSON_OUT } from '../options.js';
import { sayer } from '../words/named.js';
import { editionInWords } from '../words/verdict.js';

export const plan = command({
  summary: {
    ja: '導入等の各段階を遅くともいつ行うかを逆算する。',
    en: 'The latest safe day for each step of an introduction.',
  },
  operands: { ja: '<効果を生ずる年度又は日>', en: '<year or day it takes effect>' },
  takes: [1, 1],
  options: {
    begins: {
      type: 'string',
      value: { ja: '年度又は日', en: 'year or day' },
      help: { ja: '実施を始める予定', en: 'when it is planned to begin' },
    },
    'lead-time': {
      type: 'string',
      multiple: true,
      value: { ja: '段階=日数', en: 'step=days' },
      help: { ja: '段階に要する日数（data-use=14）', en: 'how long a step takes (data-use=14)' },
    },
    'working-days': { type: 'boolean', help: { ja: '日数を開庁日で数える', en: 'counts open days only' } },
    'closed-day': CHOOSING['closed-day'],
    ...JSON_OUT,
  },
  status: SHOWN,
  async run({ values, positionals: [year = ''], language }, io) {
    const { begins, 'lead-time': leads = [], 'working-days': workingDays, 'closed-day': closedDays } = values;
    const planned = planBackwards({
      plannedFor: begins === undefined ? year : { begins, takesEffect: year },
      // Which steps there are the library says, and that days are whole numbers.
      leadTimes: Object.fromEntries(leads.map((lead) => daysIn(pairIn(lead, 'lead-time')))) as PlanRequest['leadTimes'],
      workingDays,
      closedDays,
    });
    if (values.json) return io.print(`${JSON.stringify(planned)}\n`);
    const say = sayer(language);
    const lines = planned.steps.map((step) => stepInWords(step, say(step.act), language));
    return io.print(`${[...lines, '', editionInWords(language)].join('\n')}\n`);
  },
});

const daysIn = ([step, days]: readonly [string, string]) => [step, numberIn(days) ?? days];

const BASES: { readonly [basis in PlannedStep['basis']]: Bilingual } = {
  deadline: { ja: '期限', en: 'deadline' },
  order: { ja: '規程の順序', en: 'order of the text' },
  plan: { ja: '計画', en: 'plan' },
};

function stepInWords({ latest, begin, citation, basis }: PlannedStep, act: string, language: Language): string {
  const days =
    begin === undefined
      ? dayIn(latest)[language]
      : { ja: `${dayIn(begin).ja}から${dayIn(latest).ja}まで`, en: `${dayIn(begin).en} to ${dayIn(latest).en}` }[
          language
        ];
  return {
    ja: `${days}  ${act}（${citation}、${BASES[basis].ja}）`,
    en: `${days}  ${act} (${citeIn(citation, 'en')}; ${BASES[basis].en})`,
  }[language];
}
