/** The parts of a sheet that verdicts have; of a review, of all its verdicts together. */
import { type AnyVerdict, wordsOf } from '../../catalogue/decisions.js';
import type { Bilingual } from '../../input/language.js';
import { byPlace, type Citation, citeIn } from '../../regulation/citation.js';
import { factsInWords, type Parts, type Voice } from '../../schemas/facts-in-words.js';
import { optionsSchema } from '../../schemas/options.js';
import type { wordingIn } from '../../text/quote.js';
import { type Explanation, explanationOf } from '../../verdict/explainer.js';
import { unstopped } from '../../verdict/in-words.js';
import type { Options } from '../../verdict/options.js';
import type { Verdict } from '../../verdict/verdict.js';
import type { AnyWords } from '../../verdict/words.js';
import { NOT_AS_ENCODED, NOT_IN_TEXT, OTHERWISE_USUAL, USUAL_READINGS, WORDS } from './report.words.js';
import { type Line, line, type Row, type Section } from './sheet.js';

/** What an answer was made from, as far as it is told, and how it is to be said. */
export interface Asked<Facts = Parts> {
  readonly facts: Facts;
  readonly options: Options;
  readonly speaker: Speaker;
}

/** How a sheet speaks, and what wording it quotes. */
export interface Speaker extends Voice {
  readonly wording?: ReturnType<typeof wordingIn> | undefined;
}

/** A verdict in words, in which names are Japanese yet; of a review also at which step, or of which system. */
export interface Explained {
  readonly at?: { readonly step: string } | { readonly system: string };
  readonly words: AnyWords;
  readonly explanation: Explanation;
  /** Whether that is known. */
  readonly isSettled: boolean;
}

export function explained(verdict: AnyVerdict, { language }: Voice, at?: Explained['at']): Explained {
  const words = wordsOf(verdict.decision);
  const explanation = explanationOf(verdict as Verdict, words, language);
  return { ...(at && { at }), words, explanation, isSettled: verdict.outcome !== 'undetermined' };
}

/** What answers rest on, from the grounds on, in the order in which it is read: names are introduced where they come first. */
export const reasons = (
  answers: readonly Explained[],
  { options, speaker }: Asked<unknown>,
  missing: () => readonly Row[],
): readonly Section[] => [
  groundsSection(answers, speaker),
  chosenSection(answers, options, speaker),
  section('missing', speaker, missing()),
  listSection('contested', answers, speaker),
  remediesSection(answers, speaker),
  listSection('caveats', answers, speaker),
];

export const section = (part: keyof typeof WORDS, { language }: Voice, rows: readonly Row[]): Section => ({
  part,
  heading: WORDS[part][language],
  rows,
});

export const factRows = (...facts: Parameters<typeof factsInWords>): readonly Row[] =>
  factsInWords(...facts).map(({ title, lines }) => ({ head: title, lines: lines.map(line) }));

/** By place, each with its official wording, if there is one. */
const groundsSection = (answers: readonly Explained[], speaker: Speaker): Section =>
  section(
    'grounds',
    speaker,
    byPlaces(merged(answers, 'grounds'), speaker).map(({ place, lines }) => ({
      head: citeIn(place, speaker.language),
      lines: [...lines, ...wordingOf(place, speaker)],
    })),
  );

const remediesSection = (answers: readonly Explained[], speaker: Speaker): Section =>
  section(
    'remedies',
    speaker,
    byPlaces(merged(answers, 'remedies'), speaker).map(({ place, lines }) => ({
      head: citeIn(place, speaker.language),
      lines,
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

/** The readings that were chosen of those that matter to these questions, and what else was chosen beside the facts. */
function chosenSection(
  answers: readonly Explained[],
  { readings = {}, ...others }: Options,
  speaker: Speaker,
): Section {
  const { language, name } = speaker;
  const texts: NonNullable<AnyWords['readings']> = Object.assign({}, ...answers.map(({ words }) => words.readings));
  const chosen = Object.entries(readings).flatMap(([id, value]) => {
    const text = texts[id as keyof typeof texts];
    return text === undefined ? [] : [taken(text.question, (text.values as Record<string, Bilingual>)[value]!)];
  });
  const rest = chosen.length === 0 ? USUAL_READINGS : OTHERWISE_USUAL;
  const lines = Object.keys(texts).length === 0 ? [] : [...chosen, rest].map((text) => line(name(text[language])));
  return section('chosen', speaker, [
    ...(lines.length === 0 ? [] : [{ head: WORDS.reading[language], lines }]),
    ...factRows(optionsSchema, others, speaker),
  ]);
}

const taken = (question: Bilingual, meaning: Bilingual): Bilingual => ({
  ja: `「${unstopped(question.ja)}」について「${unstopped(meaning.ja)}」と読んだ。`,
  en: `"${question.en}" is answered "${unstopped(meaning.en)}".`,
});
