import type { Bilingual } from '../input/language.js';
import { assemblyOfficeName, familyCentreName } from '../regulation/defects.texts.js';
import type { Post } from '../regulation/posts.js';
import { managingUnit, sectionLikeUnits, unlistedSystem } from '../regulation/readings.texts.js';
import { systemCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { ApplicantFacts, ApplicantVerdict, applicant } from './applicant.js';
import { actingAsk, actingDescription, headsAsk, headsDescription } from './post.words.js';
import {
  organizationDescription,
  placeAsked,
  systemAsks,
  systemDescriptions,
  usingDepartmentsDescription,
} from './system.words.js';

/** Who may apply, to end a sentence with; nothing while it is not known. */
function whoMay(eligible: readonly Post[] | undefined): Bilingual {
  if (eligible === undefined) return { ja: '', en: '' };
  const labels = eligible.map(({ label }) => label);
  return {
    ja: `申請できるのは、次の${labels.length > 1 ? 'いずれかの' : ''}職である：${labels.join('、')}。`,
    en: labels.length > 1 ? ` Any of these may: ${labels.join(', ')}.` : ` ${labels.join('')} may.`,
  };
}

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const applicantWords: Words<typeof applicant, ApplicantFacts, ApplicantVerdict> = /* @__PURE__ */ (() => ({
  question: {
    ja: 'この職は、この導入等を申請できるか。',
    en: 'May this post apply for this introduction?',
  },
  presupposes: {
    ja: '第12条第1項の申請を要する導入等であること。',
    en: 'An introduction that needs an application under Article 12, paragraph (1).',
  },
  asks: {
    ...systemAsks,
    usingDepartments: {
      ja: 'システムを利用する部',
      en: 'the departments that use the system',
    },
    organization: ([unit]) =>
      unit === undefined
        ? { ja: '管理する課の属する部', en: 'the department of the managing section' }
        : placeAsked(unit),
    heads: headsAsk,
    applicant: { ja: '申請者の職', en: "the applicant's post" },
    acting: actingAsk,
  },
  outcomes: {
    eligible: {
      label: { ja: '申請できる', en: 'the post may apply' },
      answer: { ja: 'この職にある者は、申請できる。', en: 'Whoever holds this post may apply.' },
    },
    'not-eligible': {
      label: { ja: '申請できない', en: 'the post may not apply' },
      answer: ({ eligible }) => ({
        ja: `この職にある者は、申請できない。${whoMay(eligible).ja}`,
        en: `Whoever holds this post may not apply.${whoMay(eligible).en}`,
      }),
    },
    'no-provision': {
      label: { ja: '申請する者の定めがない', en: 'the regulation names nobody to apply' },
      answer: { ja: '申請する者の定めがない。', en: 'The regulation names nobody to apply.' },
    },
  },
  grounds: {
    'digital-promotion-manages': {
      true: { ja: 'デジタル推進課が管理する。', en: 'デジタル推進課 manages the system.' },
      false: { ja: 'デジタル推進課が管理するものではない。', en: 'デジタル推進課 does not manage the system.' },
      unknown: {
        ja: 'デジタル推進課が管理するかは分からない。',
        en: 'Whether デジタル推進課 manages the system is not known.',
      },
    },
    'another-section-manages': {
      true: ({ unit }) => ({ ja: `${unit}が管理する。`, en: `${unit} manages it.` }),
      false: {
        ja: '他の課が管理するものについての定めは当てはまらない。',
        en: 'The rule on systems of other sections does not apply.',
      },
      unknown: { ja: '他の課が管理するかは分からない。', en: 'Whether another section manages it is not known.' },
    },
    'applicant-heads-digital-promotion': {
      true: {
        ja: '申請者は、デジタル推進課長（デジタル推進課のシステムについて申請できる職）である。',
        en: 'The applicant is the head of デジタル推進課, who may apply for systems of that section.',
      },
      false: {
        ja: '申請者は、デジタル推進課長（デジタル推進課のシステムについて申請できる職）ではない。',
        en: 'The applicant is not the head of デジタル推進課, who may apply for systems of that section.',
      },
      unknown: {
        ja: '申請者が、デジタル推進課長（デジタル推進課のシステムについて申請できる職）かは分からない。',
        en: 'Whether the applicant is the head of デジタル推進課, who may apply for systems of that section, is not known.',
      },
    },
    'applicant-heads-using-department': {
      true: {
        ja: '申請者は、システムを利用する部の長（デジタル推進課のシステムについて申請できる職）である。',
        en: 'The applicant is the head of a department that uses the system, who may apply for systems of デジタル推進課.',
      },
      false: {
        ja: '申請者は、システムを利用する部の長（デジタル推進課のシステムについて申請できる職）ではない。',
        en: 'The applicant is not the head of a department that uses the system, who may apply for systems of デジタル推進課.',
      },
      unknown: {
        ja: '申請者が、システムを利用する部の長（デジタル推進課のシステムについて申請できる職）かは分からない。',
        en: 'Whether the applicant is the head of a department that uses the system, who may apply for systems of デジタル推進課, is not known.',
      },
    },
    'applicant-heads-managing-department': {
      true: {
        ja: '申請者は、管理する課の部の長（他の課のシステムについて申請できる職）に当たる。',
        en: "The applicant counts as the head of the managing section's department, who may apply for systems of other sections.",
      },
      false: ({ applies }) =>
        applies === false
          ? {
              ja: '他の課のシステムについて管理する課の部の長が申請するという定めは、当てはまらない。',
              en: "The rule that the head of the managing section's department applies for systems of other sections does not apply.",
            }
          : {
              ja: '申請者は、管理する課の部の長（他の課のシステムについて申請できる職）に当たらない。',
              en: "The applicant does not count as the head of the managing section's department, who may apply for systems of other sections.",
            },
      unknown: {
        ja: '申請者が、管理する課の部の長（他の課のシステムについて申請できる職）に当たるかは分からない。',
        en: "Whether the applicant counts as the head of the managing section's department, who may apply for systems of other sections, is not known.",
      },
    },
  },

  remedy: (remedy) => {
    // Nobody's finding makes an applicant.
    const { applicant } = (remedy as Extract<typeof remedy, { readonly change: unknown }>).change;
    return { ja: `${applicant}が申請する。`, en: `${applicant} applies.` };
  },
  readings: {
    'unlisted-system': unlistedSystem,
    'managing-unit': managingUnit,
    'section-like-units': sectionLikeUnits,
  },
  defects: [assemblyOfficeName, familyCentreName],
  caveats: systemCaveatWords,
}))();

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const applicantDescriptions: Descriptions<typeof applicant, ApplicantFacts, ApplicantVerdict> =
  /* @__PURE__ */ (() => ({
    facts: {
      ...systemDescriptions,
      usingDepartments: usingDepartmentsDescription('第12条第1項'),
      organization: organizationDescription,
      heads: headsDescription,
      acting: actingDescription('第12条第1項'),
      applicant: {
        title: { ja: '申請者の職', en: "Applicant's post" },
        note: {
          ja: '組織ではなく、職の名称。情報統括責任者などの別名でもよい。',
          en: 'A post, not a unit, under any of its names, such as 情報統括責任者.',
        },
        citation: '第12条第1項',
      },
    },
    fields: {
      eligible: {
        title: { ja: '申請できる職', en: 'Posts that may apply' },
        note: { ja: 'すべてが分からないうちは示さない。', en: 'Left out while not all of them are known.' },
        citation: '第12条第1項',
      },
    },
  }))();
