import { type AnyVerdict, type DecisionId, explain, type Language, type Options } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import { factsJsonSchema, type JsonSchema, runDecision } from 'arakawa-it-rules/schemas';
import { put, valueAt } from '../../input/steps.js';
import { notesOf } from '../../schemas/notes.js';
import { joined, placeAt } from '../../schemas/place.js';
import type { Io } from '../io.js';
import { reasonsOf } from '../refused.js';
import { placesInWords } from '../words/places.js';
import { controlOf } from './control.js';
import { askFinding, findingIn } from './finding.js';

interface Asked {
  readonly decision: DecisionId;
  readonly options: Options | undefined;
  readonly language: Language;
}

/** There are no more answers: the input has ended. */
const ENDED = Symbol();

/**
 * The facts with those that somebody at the terminal adds, one after the other, in the order that settles most. An empty answer is
 * that it is not known, and it is not asked again.
 */
export async function askFacts(given: unknown, asked: Asked, io: Io, ask: NonNullable<Io['ask']>): Promise<unknown> {
  const { decision, options, language } = asked;
  const schema = factsJsonSchema(decision, { language });
  const notKnown = new Set<string>();
  let facts = given;
  let verdict: AnyVerdict = runDecision(decision, facts, options);
  const next = () => {
    const missing = verdict.missing.filter((path) => !notKnown.has(path));
    return nextFact({ ...verdict, missing } as AnyVerdict, options);
  };
  const isAsked = next() !== undefined;
  if (isAsked) io.complain(WORDS.lead[language]);
  for (let path = next(); path !== undefined; path = next()) {
    const { schema: its, steps } = placeAt(schema, path);
    try {
      const answer = await askFact(headOf(verdict, path, its, language), its, language, ask);
      if (answer === ENDED) break;
      if (answer === undefined) notKnown.add(path);
      else {
        const added = put(facts, steps, joined(valueAt(facts, steps), answer));
        verdict = runDecision(decision, added, options);
        facts = added;
      }
    } catch (error) {
      // It is asked again.
      for (const reason of reasonsOf(error)) io.complain(reason[language]);
    }
  }
  if (isAsked) io.complain('');
  return facts;
}

const WORDS = {
  lead: {
    ja: '事実が足りません。分からないものは、そのまま Enter を押します。',
    en: 'Facts are lacking. Press Enter where one is not known.',
  },
  open: { ja: '（', en: ' (' },
  close: { ja: '）', en: ')' },
} as const;

/** What is asked, where it is laid down, and what to know of it. */
function headOf(verdict: AnyVerdict, path: string, schema: JsonSchema, language: Language): string {
  const { text } = explain(verdict, language).missing.find((each) => each.path === path)!;
  const { notes, places } = notesOf(schema);
  const cited = placesInWords(places, language);
  const head = cited === '' ? text : text + WORDS.open[language] + cited + WORDS.close[language];
  return ['', head, ...notes.map((note) => `  ${note}`)].join('\n');
}

async function askFact(
  head: string,
  schema: JsonSchema,
  language: Language,
  ask: NonNullable<Io['ask']>,
): Promise<unknown> {
  let ended = false;
  const answerTo = async (...lines: readonly string[]): Promise<string | undefined> => {
    const line = await ask(`${lines.join('\n')}\n`);
    ended = line === undefined;
    return line?.trim() || undefined;
  };
  const numbered = (titles: readonly string[]) => titles.map((title, i) => `  ${i + 1}. ${title}`);
  const record = findingIn(schema);
  if (record !== undefined) {
    const finding = await askFinding(record, language, (about, choices) =>
      answerTo(about === undefined ? head : `  ${about}`, ...numbered(choices)),
    );
    return ended ? ENDED : finding;
  }
  const { choices, hint, read } = controlOf(schema, language);
  const titles = choices.map(({ title }) => title);
  const written = await answerTo(head, ...(hint === undefined ? [] : [`  ${hint}`]), ...numbered(titles));
  if (ended) return ENDED;
  return written === undefined ? undefined : read(written);
}
