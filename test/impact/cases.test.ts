/**
 * The impact of every invented amendment of the synthetic regulation. It has other rules, but places of the same numbers: what
 * rests on them is what rests on those of the regulation, worked out from it by hand.
 */
import { describe, expect, it } from 'vitest';
import { type DecisionId, decisions } from '../../src/index.js';
import { applyAmendment, compareTexts, impactOf } from '../../src/text.js';
import { CASES } from '../text/amendment/cases.js';
import { synthetic } from '../text/texts.js';

const ALL = decisions.map(({ id }) => id);
const but = (...ids: readonly DecisionId[]) => ALL.filter((id) => !ids.includes(id));

/** Who manages systems of デジタル推進課, and those of other sections by exception from it. */
const MANAGEMENT: readonly DecisionId[] = ['manager', 'procedure', 'applicant'];
/** Article 12, paragraph (1), and all that speaks of an application under it: 12(2), (4) and (5), 13, 14, 16. */
const APPLICATION: readonly DecisionId[] = [
  ...(['procedure', 'applicant', 'timeliness', 'referral', 'notice'] as const),
  ...(['data-use-approval', 'personal-information', 'committee'] as const),
];

/** What rests on a place: the decisions that cite it or what holds it, and those that cite a place that uses it. */
const RESTING: Readonly<Record<string, readonly DecisionId[]>> = {
  // 電子情報システム is in all provisions but those on the three criteria and on the membership and quorum of committees.
  第2条第1号: but('criteria', 'quorum', 'meeting'),
  // A new item may qualify any definition, personal information included, which the third criterion speaks of.
  '+第2条第1号の2': but('quorum', 'meeting'),
  // 端末装置 is in Article 5, paragraph (2) alone.
  ...alike('第2条第3号 第2条第3号ア 第2条第3号イ 第2条第3号イ(ア) 第2条第3号イ(イ) +第2条第3号ウ', ['document-upkeep']),
  // The chief information officer gets reports and applications, instructs managers, chairs, and makes the standard, which is
  // a part of the policy.
  第3条第1項: [
    ...(['report-addressees', 'incident-authority', 'manager', ...APPLICATION, 'quorum', 'meeting'] as const),
    ...(['policy-duty', 'policy-review'] as const),
  ],
  ...alike('第4条第1項 第4条第1項本文 第4条第1項ただし書', MANAGEMENT),
  ...alike('第4条第2項 第4条第2項第1号 第4条第2項第2号 +第4条第2項第1号', MANAGEMENT),
  // On outsourced systems; but a new paragraph may qualify the others.
  第4条第3項: ['manager'],
  '+第4条第3項': MANAGEMENT,
  ...alike('+第5条第1項 +第5条第2項 +第5条ただし書', ['document-upkeep']),
  第6条: ['contract-terms'],
  // Article 9 has the paragraphs of Article 8 followed.
  第8条: ['usage-regime'],
  // The monthly plan: what is sent in for it, and what applies to other systems, too.
  第8条第1項: ['monthly-plan', 'input-delivery', 'usage-regime'],
  // What is called a plan in paragraph (3).
  第8条第2項: ['input-delivery', 'usage-regime'],
  // Who manages a system that is listed: their duties, and whose application it is.
  別表第1: [
    ...(['report-addressees', 'manager', 'document-upkeep', 'usage-regime', ...APPLICATION] as const),
    'emergency-manual',
  ],
  ...alike('別表第2 別表第3', ['quorum', 'meeting']),
};

/** Places that say nothing themselves, on which no decision rests, or which the regulation does not have. */
const NOTHING = [
  '第1条 第2条第2号の2 第3条第2項 第3条の2前段 第4条 +第4条 第5条 +第5条の2 第7条 +第7条後段 +第8条 +第9条',
  '第6条第1項 第6条第2項 第6条第2項本文 第6条第2項ただし書 第6条第2項後段',
  '第2章 +第4章 附則 +附則(令和9年訓令甲第2号)',
].flatMap((places) => places.split(' '));

function alike(places: string, ids: readonly DecisionId[]): Readonly<Record<string, readonly DecisionId[]>> {
  return Object.fromEntries(places.split(' ').map((place) => [place, ids]));
}

describe('the impact names the provisions and decisions worked out by hand', () => {
  it.each(CASES)('$name', ({ directive, places }) => {
    const changed = places.split(' ').filter((place) => place !== '');
    const resting = new Set(
      changed.flatMap((place) => {
        const ids = RESTING[place];
        expect(ids !== undefined || NOTHING.includes(place), place).toBe(true);
        return ids ?? [];
      }),
    );
    const impact = impactOf(compareTexts(synthetic, applyAmendment(synthetic, directive)));
    expect(impact.places).toEqual([...new Set(changed.map((place) => place.replace('+', '')))]);
    expect(impact.decisions).toEqual(ALL.filter((id) => resting.has(id)));
  });
});
