import { type Bilingual, type DecisionId, decisions, InvalidFactsError, type Issue } from 'arakawa-it-rules';
import { refuse } from '../input/errors.js';
import { ABSENT, type Given, isList, isRecord, orAbsent, readOneOf, refuseOtherKeys } from '../input/facts.js';

/** A case file: an introduction, and questions, each with the facts known so far. Facts and options are read by the library. */
export interface CaseFile {
  readonly title: Said;
  /** Serves the introduction and all questions. */
  readonly organization: Given;
  readonly options: Given | undefined;
  readonly introduction: unknown;
  readonly questions: readonly { readonly about: Said; readonly decision: DecisionId; readonly facts: unknown }[];
}

/** In one language or in both. */
type Said = string | Partial<Bilingual>;

/** @throws InvalidFactsError with the places that are not as in a case file. */
export function readCaseFile(json: unknown): CaseFile {
  const issues: Issue[] = [];
  const file = isRecord(json, '', issues) ? fileIn(json, issues) : undefined;
  // That of the entry, as all that the library refuses.
  if (file === undefined || issues.length > 0) throw new InvalidFactsError(issues);
  return file;
}

function fileIn(given: Given, issues: Issue[]): CaseFile {
  refuseOtherKeys(given, ['title', 'organization', 'options', 'introduction', 'questions'], '', issues);
  const { organization = {}, options, questions = [] } = given;
  return {
    title: saidIn(given['title'], 'title', issues),
    organization: isRecord(organization, 'organization', issues) ? organization : {},
    options: options === undefined || !isRecord(options, 'options', issues) ? undefined : options,
    introduction: given['introduction'],
    questions: isList(questions, 'questions', issues)
      ? questions.flatMap((each, i) => {
          const path = `questions.${i}`;
          return isRecord(each, path, issues) ? [questionIn(each, path, issues)] : [];
        })
      : [],
  };
}

function questionIn(given: Given, path: string, issues: Issue[]): CaseFile['questions'][number] {
  refuseOtherKeys(given, ['about', 'decision', 'facts'], `${path}.`, issues);
  const about = saidIn(given['about'], `${path}.about`, issues);
  const decision = readOneOf(orAbsent(given['decision']), ids(), `${path}.decision`, issues) as DecisionId;
  // Where none is known the facts are {}: left out they are forgotten.
  if (given['facts'] === undefined) isRecord(ABSENT, `${path}.facts`, issues);
  return { about, decision, facts: given['facts'] };
}

const ids = () => decisions.map(({ id }) => id);

function saidIn(given: unknown, path: string, issues: Issue[]): Said {
  if (typeof given === 'string') return given;
  const parts = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const isSaid = ([language, text]: [string, unknown]) =>
    (language === 'ja' || language === 'en') && typeof text === 'string';
  if (parts.length > 0 && parts.every(isSaid)) return given as Said;
  return refuse(
    orAbsent(given),
    issues,
    path,
    'not-a-text',
    '文字列か、{ ja, en } の一方又は両方が要ります。',
    'This must be a text, or { ja, en } with one of the two or both.',
  ) as never;
}

/** In the language asked for, or in the one there is. */
export function wordsIn(text: Said, language: keyof Bilingual): string {
  if (typeof text === 'string') return text;
  const { ja, en } = text;
  return { ja: ja ?? en, en: en ?? ja }[language] as string;
}
