import { appendedTable2, appendedTable3, decideQuorum, majorityOf, posts } from '../../src/index.js';
import { figureOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

type Posts = readonly string[];

/** The two committees, their members, and those who sit in both where their frames overlap. */
export function committees(voice: Voice): Markup {
  const { say } = voice;
  const [steering, security]: readonly [Posts, Posts] = [appendedTable2, appendedTable3];
  const both = steering.filter((post) => security.includes(post));
  const { post, alsoCalled } = posts.find((each) => each.alsoCalled.some((name) => name === '運営委員長'))!;
  const isOpen = decideQuorum({ committee: 'security' }).outcome === 'no-quorum-prescribed';
  const without = (posts: Posts) => posts.filter((post) => !both.includes(post));
  const membersBy = (table: 2 | 3, { length: count }: Posts) =>
    say(words.committees.members, { table, count, both: both.length });
  const drawing = markup`<div class="committees">
<p style="grid-area: chair; text-align: center"><strong>${post}（${alsoCalled[0]}）</strong><br><small>${say(words.committees.chair)}</small></p>
${part(voice, 'steering', membersBy(2, steering), without(steering), quorum(voice, steering.length))}
${part(voice, 'both', say(words.committees.counted, { both: both.length }), both)}
${part(voice, 'security', membersBy(3, security), without(security), markup`<p>${say(words.committees[isOpen ? 'no-quorum' : 'quorum'])}</p>`)}
</div>`;
  const counts = { steering: steering.length, security: security.length, both: both.length };
  return figureOf(voice, 'committees', counts, drawing);
}

/** What stands in one frame alone, or in both. */
function part({ say }: Voice, id: 'steering' | 'both' | 'security', note: string, posts: Posts, more?: Markup): Markup {
  return markup`<div style="grid-area: ${id}">
<h3>${say(words.committees[id])}<br><small>${note}</small></h3>
<ul>${posts.map((post) => markup`<li>${post}</li>`)}</ul>
${more}</div>`;
}

/** A seat for each member, filled up to the quorum; and with one, two and three temporary members. */
function quorum({ say, list }: Voice, members: number): Markup {
  const required = majorityOf(members);
  const seats = Array.from(
    { length: members },
    (_, i) => markup`<i class="sign${i < required && ' filled'}"></i>&ensp;`,
  );
  const more = [members + 1, members + 2, members + 3].map((members) => ({ members, required: majorityOf(members) }));
  const all = list(more.map((each) => say(words.committees.of, each)));
  return markup`<p>${seats}<br>
${say(words.committees.majority, { members, required })}<br>
<small>${say(words.committees.temporary, { all })}</small></p>`;
}
