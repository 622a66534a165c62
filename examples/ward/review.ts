import {
  type Bilingual,
  type Citation,
  citeIn,
  explain,
  type IntroductionReview,
  type IntroductionStep,
  type Language,
  type ReviewedStep,
} from 'arakawa-it-rules';
import { match } from 'ts-pattern';
import { pad, wrap } from './layout.js';

const STEPS: { readonly [step in IntroductionStep]: Bilingual } = {
  procedure: { ja: '手続', en: 'Procedure' },
  applicant: { ja: '申請者', en: 'Applicant' },
  criteria: { ja: '基準', en: 'Criteria' },
  'data-use': { ja: 'データ利用', en: 'Use of data' },
  'personal-information': { ja: '個人情報', en: 'Privacy' },
  timeliness: { ja: '期限', en: 'Deadline' },
  materials: { ja: '資料', en: 'Materials' },
  referral: { ja: '付議', en: 'Referral' },
  meeting: { ja: '会議', en: 'Meeting' },
  decision: { ja: '決定', en: 'Decision' },
  notice: { ja: '通知', en: 'Notice' },
  record: { ja: '記録', en: 'Record' },
};

const stateOf = (status: ReviewedStep['status']): Bilingual =>
  match(status)
    .with('done', () => ({ ja: '済', en: 'done' }))
    .with('fault', () => ({ ja: '不備', en: 'fault' }))
    .with('open', () => ({ ja: '未了', en: 'open' }))
    .with('not-applicable', () => ({ ja: '―', en: '-' }))
    .exhaustive();

/** The way of an introduction, station by station: its state and answer, then findings (!) and what is next (>). */
export function reviewed({ steps }: IntroductionReview, language: Language): string[] {
  return steps.flatMap(({ step, status, verdict, findings, next }) => {
    const lead = ` ${pad(STEPS[step][language], 12)}${pad(stateOf(status)[language], 6)}`;
    const answer = verdict === undefined ? '' : explain(verdict, language).summary;
    return [
      ...wrap(answer, lead, ' '.repeat(19)),
      ...findings.flatMap(({ citation, text }) =>
        wrap(`${text[language]}${cited(citation, language)}`, `${' '.repeat(19)}! `, ' '.repeat(21)),
      ),
      ...next.flatMap(({ act, by, when, citation }) =>
        wrap(toDo(act, by, when, language) + cited(citation, language), `${' '.repeat(19)}> `, ' '.repeat(21)),
      ),
    ];
  });
}

const cited = (citation: Citation, language: Language) =>
  language === 'ja' ? `（${citation}）` : ` (${citeIn(citation, language)})`;

function toDo(act: Bilingual, by: Bilingual, when: Bilingual | undefined, language: Language): string {
  if (language === 'ja') return `${by.ja}：${when === undefined ? '' : `${when.ja}、`}${act.ja}`;
  return `${by.en}: ${act.en}${when === undefined ? '' : `, ${when.en}`}`;
}
