import { type Decision, decisions, type Language } from 'arakawa-it-rules';
import { factsJsonSchema, type JsonSchema } from 'arakawa-it-rules/schemas';
import { choicesOf } from '../../schemas/choices.js';
import { notesOf } from '../../schemas/notes.js';
import { command, SHOWN } from '../command.js';
import { JSON_OUT } from '../options.js';
import { placesInWords } from '../words/places.js';
import { questionNamed } from './decide.js';

export const questions = command({
  summary: {
    ja: '問いの一覧、又は一つの問いの事実・結論・読み方を示す。',
    en: 'Lists the questions, or the facts, outcomes and readings of one.',
  },
  operands: { ja: '[問い]', en: '[question]' },
  takes: [0, 1],
  about: {
    ja: `JSON は、目録の項（一つの問いでは、facts に JSON Schema を添える）です。`,
    en: `The JSON is the entries of the catalogue; of one question with the JSON Schema of its facts, as "facts".`,
  },
  options: { ...JSON_OUT },
  status: SHOWN,
  async run({ values: { json }, positionals: [name], language }, io) {
    if (name === undefined) {
      const width = Math.max(...decisions.map(({ id }) => id.length));
      const lines = decisions.map((each) =>
        json ? JSON.stringify(each) : `${each.id.padEnd(width)}  ${each.question[language]}`,
      );
      return io.print(`${lines.join('\n')}\n`);
    }
    const id = questionNamed(name);
    const decision: Decision = decisions.find((each) => each.id === id)! as Decision;
    const facts = factsJsonSchema(id, { language });
    return io.print(json ? `${JSON.stringify({ ...decision, facts })}\n` : `${inWords(decision, facts, language)}\n`);
  },
});

function inWords(decision: Decision, schema: JsonSchema, language: Language): string {
  const { question, presupposes, citations, outcomes, favourable, readings } = decision;
  const { facts, answers, better, reading, presupposed, mark } = WORDS[language];
  return [
    question[language],
    placesInWords(citations, language),
    `${presupposed}${presupposes[language]}`,
    '',
    facts,
    ...Object.entries(schema.properties!).flatMap(([fact, each]) => factInWords(fact, each as JsonSchema, language)),
    '',
    favourable.length === 0 ? answers : answers + better,
    ...[...outcomes, 'undetermined'].map(
      (outcome) => `  ${outcome}${(favourable as readonly string[]).includes(outcome) ? mark : ''}`,
    ),
    ...(readings.length === 0 ? [] : ['', reading, ...readings.map((id) => `  ${id}`)]),
  ].join('\n');
}

const WORDS = {
  ja: {
    facts: '事実',
    answers: '結論',
    better: '（*は望ましいもの）',
    reading: '関係する読み方（readings <論点>）',
    presupposed: '前提：',
    mark: ' *',
  },
  en: {
    facts: 'Facts',
    answers: 'Outcomes',
    better: ' (* favourable)',
    reading: 'Readings that matter (readings <id>)',
    presupposed: 'Presupposed: ',
    mark: ' *',
  },
} as const;

/** A fact, its words, and the facts that it is made of. */
function factInWords(path: string, schema: JsonSchema, language: Language): readonly string[] {
  const words = choicesOf(schema, language).map(({ value, title }) => `${value}=${title}`);
  const choices = words.length === 0 ? '' : ` [${words.join('|')}]`;
  const parts = Object.entries(schema.properties ?? (schema.items as JsonSchema | undefined)?.properties ?? {});
  const below = schema.type === 'array' ? `${path}.0` : path;
  return [
    `  ${path}${choices}  ${schema.title}`,
    ...notesOf(schema).notes.map((note) => `      ${note}`),
    ...parts.flatMap(([part, each]) => factInWords(`${below}.${part}`, each as JsonSchema, language)),
  ];
}
