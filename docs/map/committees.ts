import { appendedTable2, appendedTable3, decideQuorum, majorityOf, posts } from '../../src/index.js';
import { figureOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

type Posts = readonly string[];

/** The two committees, their members, and those who sit in both. */
export function committees(voice: Voice): Markup {
  const { say } = voice;
  const [steering, security]: readonly [Posts, Posts] = [appendedTable2, appendedTable3];
  const both = steering.filter((post) => security.includes(post));
  const without = (posts: Posts) => posts.filter((post) => !both.includes(post));
  const { post, alsoCalled } = posts.find((each) => each.alsoCalled.some((name) => name === '運営委員長'))!;
  const drawing = markup`<div class="committees">
<p style="grid-area: chair; text-align: center"><strong>${post}（${alsoCalled[0]}）</strong><br><small>${say(words.committees.chair)}</small></p>
${committee(voice, 'steering', 2, steering, without(steering))}
<ul class="both" style="grid-area: both" aria-label="${say(words.committees.both)}">${itemsOf(both)}</ul>
${committee(voice, 'security', 3, security, without(security))}
<div style="grid-area: quorum">${quorums(voice, steering.length)}</div>
</div>`;
  const counts = { steering: steering.length, security: security.length, both: both.length };
  return figureOf(voice, 'committees', counts, drawing);
}

const itemsOf = (posts: Posts): Markup[] => posts.map((post) => markup`<li>${post}</li>`);

function committee({ say }: Voice, id: 'steering' | 'security', table: 2 | 3, posts: Posts, only: Posts): Markup {
  const name = say(words.committees[id]);
  return markup`<div style="grid-area: ${id}">
<h3>${name}<br><small>${say(words.committees.members, { table, count: posts.length })}</small></h3>
<ul aria-label="${say(words.committees.only, { name })}">${itemsOf(only)}</ul>
</div>`;
}

/** A seat for each member, filled up to the quorum; and with one, two and three temporary members. */
function quorums({ say, list }: Voice, members: number): Markup {
  const required = majorityOf(members);
  const seats = Array.from(
    { length: members },
    (_, i) => markup`<i class="sign${i < required && ' filled'}"></i>&ensp;`,
  );
  const more = [members + 1, members + 2, members + 3].map((members) => ({ members, required: majorityOf(members) }));
  const all = list(more.map((each) => say(words.committees.of, each)));
  const isOpen = decideQuorum({ committee: 'security' }).outcome === 'no-quorum-prescribed';
  return markup`<p><strong>${say(words.committees.steering)}</strong><br>
${seats}<br>
${say(words.committees.majority, { members, required })}<br>
<small>${say(words.committees.temporary, { all })}</small></p>
<p><strong>${say(words.committees.security)}</strong><br>
${say(words.committees[isOpen ? 'no-quorum' : 'quorum'])}</p>`;
}
