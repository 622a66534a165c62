import { provisions } from '../catalogue/ledger.js';
import type { Citation } from '../regulation/citation.js';
import { glossary, introducedTerms, type Term, type Use } from '../regulation/glossary.js';
import { type Touches, wholesOf } from './within.js';

/**
 * A place that uses what a changed one lays down, or what another of these does: and what it uses of it.
 * @ja 変わった規定を直接又は間接に用いる規定1箇所と、用いるもの
 */
export interface UsingPlace {
  readonly citation: Citation;
  readonly uses: Use;
}

/**
 * The places that use what is touched, and those that use what these lay down in turn, nearest first: a change of
 * ドキュメント is one of 情報資産, and so one of whatever speaks of them.
 */
export function usersOf(touches: Touches): readonly UsingPlace[] {
  const users = new Map<Citation, Use>();
  const changed = new Set<string>(everyUse.filter((use) => touches(placesOf(use))));
  for (let before = 0; changed.size > before; ) {
    before = changed.size;
    const next = provisions.flatMap(({ citation, uses }) => {
      const reaching = uses.filter((use) => changed.has(use));
      if (reaching.length === 0) return [];
      if (!users.has(citation)) users.set(citation, reaching[0]!);
      return [...wholesOf(citation), ...termsOf(citation, reaching)];
    });
    for (const each of next) changed.add(each);
  }
  return [...users].map(([citation, uses]) => ({ citation, uses }));
}

const everyUse = /* @__PURE__ */ Array.from(
  /* @__PURE__ */ new Set(/* @__PURE__ */ provisions.flatMap(({ uses }) => uses)),
);

const terms: readonly Term[] = /* @__PURE__ */ glossary.concat(introducedTerms);

const laidDownIn = ({ citation, alsoDefinedIn = [] }: Term): readonly string[] => [citation, ...alsoDefinedIn];

const byTerm = /* @__PURE__ */ new Map(/* @__PURE__ */ terms.map((term) => [term.term, laidDownIn(term)]));

/** Where what is used is laid down. Of an office taken as given that is nowhere. */
const placesOf = (use: Use): readonly string[] => byTerm.get(use) ?? [use];

/** The terms whose meaning changes with what a place uses: that of an abbreviation does not hang on all of it. */
function termsOf(place: Citation, reaching: readonly Use[]): string[] {
  const changes = (term: Term) =>
    term.restsOn === undefined
      ? wholesOf(place).some((whole) => laidDownIn(term).includes(whole))
      : laidDownIn(term).includes(place) && term.restsOn.some((use) => (reaching as readonly string[]).includes(use));
  return terms.filter(changes).map(({ term }) => term);
}
