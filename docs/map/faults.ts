import type { Bilingual } from '../../src/index.js';
import { citeIn } from '../../src/index.js';
import type { Law } from './law.js';
import { type Place, placesOf } from './places.js';

/** Where the regulation and the library do not meet: places without an answer, and questions without a place. */
export function faultsOf(law: Law): Bilingual[] {
  const known = new Set<string>(law.provisions.map(({ citation }) => citation));
  return [
    ...placesOf(law)
      .filter(({ answer }) => answer === 'fault')
      .map(unanswered),
    ...law.decisions.flatMap(({ decide: { name }, citations }) => [
      ...(citations.length === 0 ? [unfounded(name)] : []),
      ...citations.filter((citation) => !known.has(citation)).map((citation) => unknown(name, citation)),
    ]),
  ];
}

const unanswered = ({ citation }: Place): Bilingual => ({
  ja: `${citation}に応えるものがなく、計算しない理由も記されていない。`,
  en: `Nothing answers for ${citeIn(citation, 'en')}, and nothing says why.`,
});

const unfounded = (name: string): Bilingual => ({
  ja: `${name}は、よりどころとする規定を挙げていない。`,
  en: `${name} names no provision that it rests on.`,
});

const unknown = (name: string, citation: string): Bilingual => ({
  ja: `${name}は、台帳にない${citation}をよりどころとする。`,
  en: `${name} rests on ${citation}, which the ledger does not have.`,
});
