import type { Language } from '../../../src/index.js';
import { type Markup, markup } from '../markup.js';
import type { Committees } from './committees.seats.js';
import { words } from './committees.words.js';
import { type Drawing, type Picture, paragraphAt, textAt } from './figure.js';

/** The two committees, their members, and the three who sit in both. */
export function committees(seats: Committees): Picture {
  const { members, inBoth } = seats;
  const list = (names: readonly string[], language: Language) => names.join(language === 'ja' ? '、' : ', ');
  return {
    id: 'committees',
    title: { ja: '二つの委員会', en: 'The two committees' },
    caption: {
      ja: `運営委員会の${members.steering}の職とセキュリティ委員会の${members.security}の職。${inBoth.length}の職は両方の委員である。委員長は別表になく、委員に数えない（既定の読み方）。`,
      en: `The ${members.steering} posts of the Steering Committee and the ${members.security} of the Security Committee; ${inBoth.length} are members of both. The chair is in neither table and is not counted (the default reading).`,
    },
    description: {
      ja: `委員長：${seats.chair}（${seats.alsoCalled}）。運営委員会のみ：${list(seats.steeringOnly, 'ja')}。両方：${list(inBoth, 'ja')}。セキュリティ委員会のみ：${list(seats.securityOnly, 'ja')}。${quorumIn(seats, 'ja')}。`,
      en: `Chair: ${seats.chair} (${seats.alsoCalled}). Steering Committee only: ${list(seats.steeringOnly, 'en')}. Both: ${list(inBoth, 'en')}. Security Committee only: ${list(seats.securityOnly, 'en')}. ${quorumIn(seats, 'en')}.`,
    },
    draw: (language, width) => (width > 500 ? side(seats, language, width) : stacked(seats, language, width)),
  };
}

const quorumIn = ({ quorums: [plain], securityQuorum }: Committees, language: Language): string =>
  [
    words.quorum[language](plain!.required, plain!.members),
    words[securityQuorum ? 'prescribed' : 'none'][language],
  ].join(language === 'ja' ? '。' : '. ');

const ROW = 25;
const HEAD = 92;

const column = (names: readonly string[], x: number, y: number): Markup[] =>
  names.map((name, i) => textAt(x, y + i * ROW, name, 'post'));

const box = (x: number, y: number, width: number, height: number, look: string): Markup =>
  markup`<rect class="${look}" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`;

const chairAt = ({ chair, alsoCalled }: Committees, x: number, language: Language): Markup =>
  markup`${textAt(x, 22, `${chair}（${alsoCalled}）`, 'strong middle')}${textAt(x, 42, words.chair[language], 'small middle')}`;

const headAt = (
  x: number,
  y: number,
  committee: 'steering' | 'security',
  seats: Committees,
  language: Language,
): Markup =>
  markup`${textAt(x, y, words[committee][language], 'title')}${textAt(
    x,
    y + 19,
    words.members[language](committee === 'steering' ? 2 : 3, seats.members[committee]),
    'small',
  )}`;

/** A frame with round corners that is narrower from some height on. */
const bent = (
  [x, y]: readonly [number, number],
  right: number,
  [innerX, innerY]: readonly [number, number],
  bottom: number,
) =>
  `M${x + 10} ${y}H${right - 10}a10 10 0 0 1 10 10V${bottom - 10}a10 10 0 0 1 -10 10H${innerX + 10}a10 10 0 0 1 -10 -10V${innerY + 10}a10 10 0 0 0 -10 -10H${x + 10}a10 10 0 0 1 -10 -10V${y + 10}a10 10 0 0 1 10 -10Z`;

/** Two frames that overlap where a post belongs to both; the space left of the long one is for the quorum. */
function side(seats: Committees, language: Language, width: number): Drawing {
  const [left, middle, right] = [14, 208, 416];
  const rows = Math.max(seats.securityOnly.length, seats.inBoth.length, seats.steeringOnly.length);
  const bottom = HEAD + 62 + rows * ROW;
  const shared = HEAD + 62 + seats.inBoth.length * ROW;
  const quorum = quorumAt(seats, [left, shared + 44], 380, language);
  return {
    height: Math.max(bottom + 10, quorum.below),
    content: markup`${chairAt(seats, middle + 90, language)}
<path class="rule" d="M${middle + 90} 50V62M${left + 60} ${HEAD - 14}V62H${right + 60}V${HEAD - 14}"/>
${box(0.75, HEAD - 14, right - 26, shared - HEAD + 12, 'frame steering')}
<path class="frame security" d="${bent([middle - 14, HEAD - 7], width - 1, [right - 14, shared + 6], bottom)}"/>
${headAt(left, HEAD + 12, 'steering', seats, language)}${headAt(right, HEAD + 12, 'security', seats, language)}
${column(seats.steeringOnly, left, HEAD + 62)}${column(seats.inBoth, middle, HEAD + 62)}${column(seats.securityOnly, right, HEAD + 62)}
${quorum.content}`,
  };
}

function stacked(seats: Committees, language: Language, width: number): Drawing {
  const first = HEAD + 62;
  const shared = first + seats.steeringOnly.length * ROW + 12;
  const head = shared + seats.inBoth.length * ROW + 22;
  const last = head + 50;
  const bottom = last + seats.securityOnly.length * ROW - 6;
  const quorum = quorumAt(seats, [0, bottom + 34], width, language);
  return {
    height: quorum.below,
    content: markup`${chairAt(seats, width / 2, language)}
<path class="rule" d="M${width / 2} 50V${HEAD - 14}"/>
${box(0.75, HEAD - 14, width - 24, shared + seats.inBoth.length * ROW - HEAD + 6, 'frame steering')}
${box(12, shared - 24, width - 13, bottom - shared + 26, 'frame security')}
${headAt(24, HEAD + 12, 'steering', seats, language)}${headAt(24, head + 8, 'security', seats, language)}
${column(seats.steeringOnly, 24, first)}${column(seats.inBoth, 24, shared)}${column(seats.securityOnly, 24, last + 8)}
${quorum.content}`,
  };
}

/** A seat for each member, filled up to the quorum. */
function quorumAt(
  { quorums, securityQuorum }: Committees,
  [x, y]: readonly [number, number],
  width: number,
  language: Language,
) {
  const [plain, ...more] = quorums as [Committees['quorums'][number], ...Committees['quorums']];
  const seats = Array.from({ length: plain.members }, (_, i) => {
    const filled = i < plain.required;
    return markup`<circle class="seat${filled && ' filled'}" cx="${x + 8 + i * 24}" cy="${y + 21}" r="7"/>`;
  });
  const others = more.map((quorum) => words.of[language](quorum)).join(language === 'ja' ? '、' : ', ');
  const temporary = paragraphAt([x, y + 74], words.temporary[language](others), {
    size: 12,
    width,
    language,
    look: 'small',
  });
  const below = temporary.below + 18;
  return {
    content: markup`${textAt(x, y, words.steering[language], 'strong')}${seats}
${textAt(x, y + 52, words.quorum[language](plain.required, plain.members))}${temporary.content}
${textAt(x, below, words.security[language], 'strong')}${textAt(x, below + 23, words[securityQuorum ? 'prescribed' : 'none'][language])}`,
    below: below + 30,
  };
}
