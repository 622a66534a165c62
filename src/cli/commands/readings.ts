import { type Bilingual, defaultReadings, type Language, type ReadingId } from 'arakawa-it-rules';
import { readings as all, type Reading } from 'arakawa-it-rules/regulation';
import { command, SHOWN } from '../command.js';
import { named } from '../near.js';
import { JSON_OUT } from '../options.js';
import { sayer } from '../words/named.js';
import { placesInWords } from '../words/places.js';

export const readings = command({
  summary: {
    ja: '文言が二通りに読める論点と、その読み方を示す。',
    en: 'The places where the text can be read in two ways.',
  },
  operands: { ja: '[論点]', en: '[id]' },
  takes: [0, 1],
  options: { ...JSON_OUT },
  status: SHOWN,
  async run({ values: { json }, positionals: [name], language }, io) {
    const asked =
      name === undefined
        ? Object.values(all)
        : [all[named(name, Object.keys(all) as ReadingId[], ['その論点', 'reading'])]];
    const said = asked.map((reading) => (json ? JSON.stringify(reading) : inWords(reading as AnyReading, language)));
    return io.print(`${said.join(json ? '\n' : '\n\n')}\n`);
  },
});

/** Seen without the type that ties its values to its id. */
type AnyReading = Omit<Reading, 'values'> & { readonly values: { readonly [value: string]: Bilingual } };

const WORDS = {
  ja: { usual: '（既定）', reason: '理由：', colon: '：' },
  en: { usual: ' (default)', reason: 'Why: ', colon: ': ' },
} as const;

function inWords(
  { id, citations, question, values, argument, counterargument }: AnyReading,
  language: Language,
): string {
  const { usual, reason, colon } = WORDS[language];
  const say = sayer(language);
  return [
    `${id}  ${say(question)}`,
    `  ${placesInWords(citations, language)}`,
    ...Object.entries(values).flatMap(([value, says]) => {
      const isDefault = value === defaultReadings[id];
      return [
        `  ${value}${isDefault ? usual : ''}${colon}${say(says)}`,
        `    ${reason}${say(isDefault ? argument : counterargument)}`,
      ];
    }),
  ].join('\n');
}
