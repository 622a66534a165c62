import type { Bilingual } from 'arakawa-it-rules';
import type { Fault } from './fragment.js';

const faults: { readonly [Kind in Exclude<Fault['kind'], 'left-out'>]: Bilingual } = {
  'no-such-question': {
    ja: 'リンクの示す問いはない。一覧から選ぶこと。',
    en: 'There is no such question as the link names. Choose one of these.',
  },
  'too-long': {
    ja: 'リンクが長すぎるので、読み取らなかった。',
    en: 'The link is too long and was not read.',
  },
  unreadable: {
    ja: 'リンクに壊れた部分がある。読み取れなかった事実は例のもの、選択肢は既定のものとした。',
    en: 'A part of the link is broken. In its place stand the facts of the example, or the default options.',
  },
};

/** More places than that are not listed. */
const MOST_PLACES = 5;
const LONGEST_PLACE = 60;

/** What of a link could not be followed. */
export function faultsIn(all: readonly Fault[]): Bilingual[] {
  const kinds = new Set(all.flatMap(({ kind }) => (kind === 'left-out' ? [] : [kind])));
  const places = all.flatMap((fault) => (fault.kind === 'left-out' ? [fault.path.slice(0, LONGEST_PLACE)] : []));
  const listed = places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ' …' : '');
  const leftOut = {
    ja: `リンクのうち、表示できない部分を除いた（${listed}）。`,
    en: `Parts of the link that cannot be shown were left out: ${listed}`,
  };
  return [...[...kinds].map((kind) => faults[kind]), ...(places.length > 0 ? [leftOut] : [])];
}
