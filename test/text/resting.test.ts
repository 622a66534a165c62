import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { glossary, introducedTerms, provisions } from '../../src/regulation.js';
import { restingOn } from '../../src/text/resting.js';
import { isWithin } from '../../src/text/within.js';
import { compareText, parseRegulation } from '../../src/text.js';
import { official } from './texts.js';

/** Worked out from the text: the places with the word, what these define, and so on. */
describe('what rests on a definition', () => {
  const users = (place: string) => restingOn(place).usedIn.map(({ citation }) => citation);
  const idsOf = (place: string) => restingOn(place).decisions;
  it('第2条第5号 情報資産：情報セキュリティ、対策及びポリシーがこれによる', () => {
    expect(users('第2条第5号').slice(0, 11)).toEqual([
      ...['第2条第18号', '第3条第2項', '第3条の2第1項', '第3条の2第3項', '第25条', '第26条第1項第1号'],
      ...['第26条第1項第2号', '第26条第2項', '第26条第2項第1号', '第26条第2項第2号', '第26条第2項第5号'],
    ]);
    expect(users('第2条第5号')).toEqual(expect.arrayContaining(['第2条第19号', '第27条', '第28条第2項', '第31条']));
    expect(idsOf('第2条第5号')).toEqual([
      ...['incident-authority', 'committee', 'policy-duty', 'measures'],
      ...['emergency-manual', 'policy-review', 'discipline'],
    ]);
  });
  it('第2条第8号 ドキュメント：第5条のほか、情報資産を通じて同じものがこれによる', () => {
    expect(users('第2条第8号').slice(0, 3)).toEqual(['第2条第5号', '第5条第1項', '第5条第2項']);
    expect(idsOf('第2条第8号').filter((id) => !idsOf('第2条第5号').includes(id))).toEqual(['document-upkeep']);
  });
  it('第2条第14号 課：課の長による利用・申請・承認と、システム管理課長の管理がこれによる', () => {
    expect(idsOf('第2条第14号')).toEqual(
      expect.arrayContaining([
        ...['manager', 'document-upkeep', 'monthly-plan', 'input-delivery', 'usage-regime', 'operation'],
        ...['procedure', 'applicant', 'data-use-approval', 'personal-information', 'emergency-manual'],
        'policy-duty', // On the letter Article 25 cites this item.
      ]),
    );
    for (const id of ['scope', 'quorum', 'meeting', 'measures'] as const)
      expect(idsOf('第2条第14号')).not.toContain(id);
    expect(restingOn('第2条第14号').readings).toContain('section-like-units');
  });
  it('第2条第19号 情報セキュリティポリシー：遵守・監査・自己点検・見直しがこれによる', () => {
    expect(users('第2条第19号').slice(0, 4)).toEqual(['第25条', '第29条第1項', '第29条第2項', '第30条']);
    expect(idsOf('第2条第19号')).toEqual(['committee', 'policy-duty', 'policy-review']);
    expect(restingOn('第2条第19号').acts.map(({ citation }) => citation)).toEqual(
      expect.arrayContaining(['第25条', '第27条', '第29条第1項', '第29条第2項', '第30条']),
    );
  });
  it('第3条第1項 情報統括責任者：指示・申請・付議・両委員長がこれによる', () => {
    expect(users('第3条第1項').slice(0, 14)).toEqual([
      ...['第3条第2項', '第3条第3項', '第3条第4項', '第3条の2第1項', '第3条の2第3項', '第3条の2第4項', '第4条第1項'],
      ...['第12条第1項', '第12条第3項', '第12条第4項', '第12条第5項', '第17条第1項', '第22条第1項', '第27条'],
    ]);
    expect(idsOf('第3条第1項')).toEqual(
      expect.arrayContaining(['report-addressees', 'incident-authority', 'applicant', 'referral', 'quorum', 'meeting']),
    );
    for (const id of ['scope', 'contract-terms', 'operation', 'monthly-plan'] as const)
      expect(idsOf('第3条第1項')).not.toContain(id);
  });
  it('第26条第1項第3号 災害等：対策・基準・ポリシーと、違反の扱いがこれによる', () => {
    expect(users('第26条第1項第3号')).toEqual(
      expect.arrayContaining(['第3条第2項', '第16条第1号', '第21条第1号', '第26条第2項', '第27条', '第25条', '第31条']),
    );
    expect(idsOf('第26条第1項第3号')).toEqual(['committee', 'policy-duty', 'measures', 'policy-review', 'discipline']);
    expect(restingOn('第26条第1項第3号').readings).toEqual([
      'security-basics',
      'former-contractors',
      'policy-duty-scope',
    ]);
  });
  it('an abbreviation does not hang on all that its place says: 区 is not security measures', () => {
    expect(users('第26条第1項第3号')).toContain('第1条第1項');
    expect(users('第26条第1項第3号')).not.toContain('第6条第6号');
    expect(users('第1条第1項')).toContain('第6条第6号');
  });
  it('what uses it says by which word', () => {
    expect(restingOn('第2条第3号').usedIn).toEqual([{ citation: '第5条第2項', uses: '端末装置' }]);
    expect(restingOn('第13条第2項').usedIn).toEqual([{ citation: '第13条第3項', uses: '第13条第2項' }]);
  });
  it('the rows of a table bear on who manages, who applies and who is a member', () => {
    expect(idsOf('別表第1')).toEqual(expect.arrayContaining(['manager', 'applicant', 'emergency-manual']));
    expect(idsOf('別表第2')).toEqual(['quorum', 'meeting']);
    expect(restingOn('第17条第2項').tables).toContain('別表第2');
  });
});

/** Decisions that cite a place, or what it is part of, where a term of the changed place stands. */
function citing(changed: string): string[] {
  const places = ({ citation, alsoDefinedIn = [] }: (typeof glossary)[number]) => [citation, ...alsoDefinedIn];
  const laidDown = [...glossary, ...introducedTerms].filter((term) => (places(term) as string[]).includes(changed));
  const users = provisions.filter(({ uses }) => laidDown.some(({ term }) => (uses as string[]).includes(term)));
  const cites = (cited: string) => users.some(({ citation }) => citation === cited || isWithin(citation, cited));
  return decisions.filter(({ citations }) => (citations as string[]).some(cites)).map(({ id }) => id);
}

describe.runIf(official !== undefined)('with the official text at hand', () => {
  const parsed = parseRegulation(official ?? '第1条 笛を貸す。');
  const places = [...glossary, ...introducedTerms].flatMap(({ citation, alsoDefinedIn = [] }) => [
    citation,
    ...alsoDefinedIn,
  ]);
  const definitions = new Map(
    parsed.provisions
      .filter(({ citation }) => (places as string[]).includes(citation))
      .map(({ citation, words }) => [citation, words.length]),
  );
  it('any letter of any definition bears on every decision that cites a place with the term', {
    timeout: 300_000,
  }, () => {
    expect(definitions.size).toBe(new Set(places).size);
    for (let at = 0; at < Math.max(...definitions.values()); at++) {
      const misprinted = parsed.provisions.map((each) =>
        at < (definitions.get(each.citation) ?? 0)
          ? { ...each, words: `${each.words.slice(0, at)}鬱${each.words.slice(at + 1)}` }
          : each,
      );
      const { provisions: found } = compareText({ ...parsed, provisions: misprinted });
      const changed = found.filter(({ status }) => status === 'changed');
      expect(changed.map(({ from }) => from)).toEqual(
        [...definitions].filter(([, length]) => at < length).map(([citation]) => citation),
      );
      for (const { from, resting } of changed)
        expect(resting.decisions, from).toEqual(expect.arrayContaining(citing(from!)));
    }
  });
});
