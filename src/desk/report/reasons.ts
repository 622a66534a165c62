import { byPlace, type Citation, citeIn } from '../../regulation/citation.js';
import type { Voice } from '../../schemas/facts-in-words.js';
import type { Asked, Explained, Speaker } from './asked.js';
import { chosenSection } from './chosen.js';
import { NOT_AS_ENCODED, NOT_IN_TEXT } from './report.words.js';
import { section } from './section.js';
import { type Line, line, type Row, type Section } from './sheet.js';

/** What answers rest on, from the grounds on, in the order in which it is read: names are introduced where they come first. */
export const reasons = (
  answers: readonly Explained[],
  { options, speaker }: Asked<unknown>,
  missing: () => readonly Row[],
): readonly Section[] => [
  placedSection('grounds', answers, speaker),
  chosenSection(answers, options, speaker),
  section('missing', speaker, missing()),
  listSection('contested', answers, speaker),
  placedSection('remedies', answers, speaker),
  listSection('caveats', answers, speaker),
];

/** By place; of grounds each with its official wording, if there is one. */
const placedSection = (part: 'grounds' | 'remedies', answers: readonly Explained[], speaker: Speaker): Section =>
  section(
    part,
    speaker,
    byPlaces(merged(answers, part), speaker).map(({ place, lines }) => ({
      head: citeIn(place, speaker.language),
      lines: part === 'grounds' ? [...lines, ...wordingOf(place, speaker)] : lines,
    })),
  );

/** Other readings, or notes. */
const listSection = (part: 'contested' | 'caveats', answers: readonly Explained[], speaker: Speaker) =>
  section(
    part,
    speaker,
    merged(answers, part).map((sentence) => ({ lines: [line(said(sentence, speaker))] })),
  );

const byPlaces = (sentences: readonly Sentence[], voice: Voice) =>
  [...new Set(sentences.map(({ citation }) => citation!))].sort(byPlace).map((place) => ({
    place,
    lines: sentences.filter(({ citation }) => citation === place).map((sentence) => line(said(sentence, voice))),
  }));

interface Sentence {
  readonly citation?: Citation;
  readonly text: string;
  /** Where in a review. */
  readonly of: readonly string[];
}

/** What is said of the answer of a step. Grounds and notes are of the case. */
const STEPWISE: readonly string[] = ['contested', 'remedies'];

/** What several verdicts say is said once, with all of whom it is. */
function merged(
  answers: readonly Explained[],
  part: 'grounds' | 'contested' | 'remedies' | 'caveats',
): readonly Sentence[] {
  const found = new Map<string, Sentence & { of: string[] }>();
  for (const { at, explanation } of answers)
    for (const { text, ...each } of explanation[part]) {
      const place = 'citation' in each ? { citation: each.citation } : {};
      const key = JSON.stringify([place, text]);
      const sentence = found.get(key) ?? { ...place, text, of: [] };
      found.set(key, sentence);
      if (at !== undefined)
        sentence.of.push(...('system' in at ? [at.system] : STEPWISE.includes(part) ? [at.step] : []));
    }
  return [...found.values()];
}

function said({ text, of }: Sentence, { language, name }: Voice): string {
  const whose = of.map(name).join(language === 'ja' ? '、' : ', ');
  if (whose === '') return name(text);
  return language === 'ja' ? `${name(text)}［${whose}］` : `${name(text)} [${whose}]`;
}

function wordingOf(place: Citation, { wording, language }: Speaker): readonly Line[] {
  if (wording === undefined) return [];
  const { found, words, asEncoded } = wording(place);
  if (!found) return [line(NOT_IN_TEXT[language])];
  return [{ text: words, is: 'wording' }, ...(asEncoded ? [] : [line(NOT_AS_ENCODED[language])])];
}
