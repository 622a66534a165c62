/** What a post owes and may do, as a tool. */
import { type Bilingual, citeIn, type Language } from 'arakawa-it-rules';
import { type ActOf, type ActsContext, dutiesOf, powersOf } from 'arakawa-it-rules/regulation';
import { factsJsonSchema, type OpenApiDocument } from 'arakawa-it-rules/schemas';
import { within } from './faults.js';
import { NEXT, nextLines, nextOf } from './next.js';
import { closed, daysIn } from './options.js';
import { subsetOf } from './subset.js';
import { listOf, object, TEXT, type Tool } from './tool.js';

const TITLE: Bilingual = {
  ja: 'この職は、規程によって何の義務を負い、何の権限を持つか。',
  en: 'What does this post owe under the regulation, and what may it do?',
};
const POST: Bilingual = {
  ja: '職の名称。税務課長、管理部長など。区長、運営委員会、職員、受託事業者なども受け付ける。',
  en: 'The name of the post in Japanese: 税務課長, 管理部長. 区長, 運営委員会, 職員 and 受託事業者 are understood too.',
};
const ABOUT: Bilingual = {
  ja: 'どの電子情報システムについて問うか、誰が利用するか。すべて省ける。',
  en: 'Which system it is asked about, and who uses it. All of it may be left out.',
};

export function actsTool(document: OpenApiDocument, language: Language): Tool {
  const { properties } = factsJsonSchema('introduction', { language });
  const names = ['system', 'managedBy', 'usingSections', 'organization', 'heads', 'acting'] as const;
  const facts = names.map((name) => [name, properties![name]!]);
  const context = closed({ ...Object.fromEntries(facts), on: daysIn(document).on });
  const acts = listOf(object({ citation: TEXT, act: TEXT, as: TEXT, when: TEXT, if: listOf(TEXT) }, 'when', 'if'));
  return {
    name: 'duties_and_powers',
    title: TITLE[language],
    description: TITLE[language],
    takes: {
      post: { ...TEXT, description: POST[language] },
      context: { ...subsetOf(context, language), description: ABOUT[language] },
    },
    needs: ['post'],
    gives: { duties: acts, powers: acts, next: NEXT },
    answer({ post, context: given = {} }, spoken) {
      const its = (of: typeof dutiesOf) =>
        within('context', () => of(post as string, given as ActsContext), ['post', 'context']);
      const [duties, powers] = [its(dutiesOf), its(powersOf)];
      const path = [...duties, ...powers].flatMap((act) => act.if ?? [])[0];
      const next = nextOf('context', 'introduction', path, spoken);
      return {
        lines: [...[...duties, ...powers].map((act) => lineOf(act, spoken)), ...nextLines(next, spoken)],
        data: { duties: duties.map(said(spoken)), powers: powers.map(said(spoken)), ...(next && { next }) },
      };
    },
  };
}

const said =
  (language: Language) =>
  ({ citation, as, act, when, if: open }: ActOf) => ({
    ...{ citation, as, act: act[language] },
    ...(when && { when: when[language] }),
    ...(open && { if: open }),
  });

const MODES = { duty: { ja: '義務', en: 'Duty' }, power: { ja: '権限', en: 'Power' } } as const;

function lineOf({ citation, mode, act, when, if: open = [] }: ActOf, language: Language): string {
  const what = MODES[mode][language];
  const unknown = open.join(', ');
  if (language === 'ja')
    return `${what}（${citation}）：${act.ja}${when ? `（${when.ja}）` : ''}${unknown && `（不明：${unknown}）`}`;
  const place = citeIn(citation, language);
  return `${what} (${place}): ${act.en}${when ? ` (${when.en})` : ''}${unknown && ` (not known: ${unknown})`}`;
}
