import { describe, expect, it } from 'vitest';
import { defects, givenOffices, glossary, introducedTerms, lookalikes, provisions } from '../../src/regulation.js';
import { parseRegulation } from '../../src/text.js';
import { official } from '../text/texts.js';
import { usesIn } from './wording.js';

const terms = [...glossary, ...introducedTerms];
const citations = provisions.map(({ citation }) => citation);
const used = new Set<string>(provisions.flatMap(({ uses }) => uses));
const placesOf = ({ citation, alsoDefinedIn = [] }: (typeof terms)[number]) => [citation, ...alsoDefinedIn];
const usesAt = (citation: string) => provisions.find((entry) => entry.citation === citation)?.uses;

describe('what each place uses', () => {
  it.each([
    ['第2条第5号', ['電子情報システム', 'データ', 'ドキュメント']],
    ['第2条第8号', ['電子情報処理']],
    ['第2条第9号', []], // 保護法 is introduced here, and its Article 2 is no place of the regulation.
    ['第2条第13号', ['電子情報システム', '管理部', '部', '別表第1']],
    ['第12条第3項', ['情報統括責任者', '第12条第1項', '第12条第2項']],
    ['第13条第1項', ['デジタル推進課', '電子情報システム', '課', '電子情報処理', 'デジタル推進課長', '第12条第1項']],
    ['第14条第1項ただし書', []],
    ['第19条第1項', ['運営委員会', '運営委員長', '運営委員会の委員']],
    ['第26条第1項第1号', ['職員等', '情報資産']], // 部外者 are no department.
    ['第27条', ['情報統括責任者', '第25条', '第26条']],
    ['第32条', ['管理部長']],
  ])('%s', (citation, uses) => expect(usesAt(citation)).toEqual(uses));
  it('is a term, an office taken as given, or another place', () => {
    const known = new Set<string>([...terms.map(({ term }) => term), ...givenOffices, ...citations]);
    for (const { citation, kind, uses } of provisions) {
      expect(uses.filter((use) => !known.has(use) || use === citation)).toEqual([]);
      expect(new Set(uses).size, citation).toBe(uses.length);
      // Its caption names what its parts say.
      if (kind === 'container' && citation !== '第2条') expect(uses, citation).toEqual([]);
    }
  });
  it('no place uses what it defines itself', () => {
    for (const term of terms) for (const place of placesOf(term)) expect(usesAt(place)).not.toContain(term.term);
  });
  it('every term is used somewhere, but for those that are a defect, and every office', () => {
    const unused = terms.filter(({ term }) => !used.has(term)).map(({ citation }) => citation);
    expect(unused).toEqual(defects.find(({ id }) => id === 'unused-definitions')?.citations);
    expect(givenOffices.filter((office) => !used.has(office))).toEqual([]);
  });
  it('a term rests on things that its place uses', () => {
    for (const term of terms)
      for (const each of term.restsOn ?? []) expect(placesOf(term).flatMap(usesAt), term.term).toContain(each);
  });
});

describe.runIf(official !== undefined)('with the official text at hand', () => {
  const text = official ?? '第1条 笛を貸す。';
  const places = parseRegulation(text).provisions.filter(({ citation }) => (citations as string[]).includes(citation));
  it.each(places)('$citation uses every term, office and place of its wording, and no other', ({ citation, words }) => {
    const [listed, found] = [usesAt(citation), citation.endsWith('章') ? [] : usesIn(citation, words, citations)];
    expect([...listed!].sort()).toEqual(found.sort());
  });
  it('every other spelling and every lookalike is in it', () => {
    const spellings = [...terms.flatMap(({ alsoWritten = [] }) => alsoWritten), ...lookalikes];
    expect(spellings.filter((each) => !text.includes(each))).toEqual([]);
  });
});
