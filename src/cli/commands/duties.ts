import { citeIn, type Language } from 'arakawa-it-rules';
import { type ActOf, type ActsContext, dutiesOf, powersOf, roles } from 'arakawa-it-rules/regulation';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { command, SHOWN } from '../command.js';
import { withGiven } from '../facts/given.js';
import { CHOOSING } from '../facts/options.js';
import { FACTS, JSON_OUT } from '../options.js';
import { editionInWords } from '../words/verdict.js';

/** What is known around the post: the library reads it. Of its facts, only this one is a list. */
const CONTEXT: JsonSchema = { type: 'object', properties: { usingSections: { type: 'array', items: {} } } };

const HEADINGS = {
  duty: { ja: '義務', en: 'Duties' },
  power: { ja: '権限', en: 'Powers' },
} as const;

export const duties = command({
  summary: { ja: 'ある職の義務と権限を示す。', en: 'Says what a post owes and may do.' },
  operands: { ja: '<職>', en: '<post>' },
  takes: [1, 1],
  about: {
    ja: `--fact で、system、managedBy、usingSections、organization.<課>、heads.<組織>、acting を与えられます。`,
    en: `--fact takes system, managedBy, usingSections, organization.<section>, heads.<unit>, acting.`,
  },
  options: { ...FACTS, on: CHOOSING.on, ...JSON_OUT },
  status: SHOWN,
  async run({ values: { fact = [], on, json }, positionals: [post = ''], language }, io) {
    const context = { ...(withGiven({}, fact, CONTEXT) as ActsContext), ...(on !== undefined && { on }) };
    const acts = { duties: dutiesOf(post, context), powers: powersOf(post, context) };
    if (json) return io.print(`${JSON.stringify(acts)}\n`);
    const parts = [...acts.duties, ...acts.powers];
    const sections = (['duty', 'power'] as const).map((mode) =>
      [
        HEADINGS[mode][language],
        ...parts.filter((act) => act.mode === mode).map((act) => actInWords(act, language)),
      ].join('\n'),
    );
    return io.print(`${[...sections, editionInWords(language)].join('\n\n')}\n`);
  },
});

const IF = { ja: '次の事実による', en: 'depends on' } as const;

function actInWords({ citation, as, act, when, if: facts }: ActOf, language: Language): string {
  const [colon, comma, open, close] = language === 'ja' ? ['：', '、', '（', '）'] : [': ', ', ', ' (', ')'];
  const said = language === 'ja' ? [when?.ja, act.ja] : [act.en, when?.en];
  const perhaps = facts === undefined ? '' : `${open}${IF[language]}${colon}${facts.join(comma)}${close}`;
  const role = `${open}${roles[as][language]}${close}`;
  return `  ${citeIn(citation, language)}${colon}${said.filter((part) => part !== undefined).join(comma)}${role}${perhaps}`;
}
