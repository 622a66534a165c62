import { wordsOf } from '../../../src/catalogue/decisions.js';
import { type DecisionId, decisions, explain, type Language } from '../../../src/index.js';
import { readings } from '../../../src/regulation.js';
import { type Case, casesOf, type Decision } from './cases.js';
import { factsIn } from './facts.js';
import { leftToTheReader } from './guides.js';
import { bullets, code, fenced, type Page, pagesOf, plain, rootOf, table, type Voice } from './page.js';
import { inAddress } from './place.js';

export const questionPages = (language: Language): Page[] =>
  pagesOf('questions', decisions, pageOf, language, (voice) =>
    table(
      [voice.words.question, voice.words.citations],
      decisions.map((decision) => [voice.linkTo('questions', decision), citedBy(decision, voice)]),
    ),
  );

const citedBy = ({ citations }: Decision, { words, cite }: Voice): string => citations.map(cite).join(words.semicolon);

function pageOf(decision: Decision, voice: Voice): Page {
  const { id, question, presupposes, functionName } = decision;
  const { language, words, say, linkTo } = voice;
  const cases = casesOf(decision);
  return {
    path: `questions/${id}`,
    title: question[language],
    description: `${presupposes[language]}${words.space}${functionName}`,
    alsoCalled: [functionName, id, question.ja, question.en],
    body: [
      `${code(functionName)}{.function}\n\n`,
      `[${words.tryIt}](${deskWith(id, language)}){.try}\n\n`,
      `**${words.presupposes}** ${say(presupposes)}\n\n`,
      `**${words.citations}** ${citedBy(decision, voice)}\n`,
      voice.sections({
        outcomes: outcomes(decision, cases, voice),
        facts: `${plain(words.factsNote)}\n\n${factsIn(id, voice)}`,
        readings: bullets(decision.readings.map((each) => linkTo('readings', readings[each]))),
        edges: `${plain(words.edgesNote)}\n\n${edges(id, cases, voice)}`,
        notDecided: `${words.leftToTheReader}${leftToTheReader(functionName, language)}`,
        example: example(decision, cases[0]!, voice),
        function: `\`${functionName}\``,
      }),
    ].join(''),
  };
}

/** The address of the desk with this question, and with a case to begin from. */
const deskWith = (id: DecisionId, language: Language, facts?: object): string =>
  `${rootOf(language)}desk.md#${id}?lang=${language}${facts ? `&facts=${inAddress(JSON.stringify(facts))}` : ''}`;

/** What an outcome is called. */
const labelOf = (id: DecisionId, outcome: string, { words, language }: Voice): string =>
  plain(wordsOf(id).outcomes[outcome]?.label[language] ?? words.undetermined);

function outcomes({ id, favourable, outcomes }: Decision, cases: readonly Case[], voice: Voice): string {
  const { words, language } = voice;
  const row = (outcome: string) => {
    const verdict = cases.find((each) => each.verdict.outcome === outcome)?.verdict;
    const isFavourable = (favourable as readonly string[]).includes(outcome);
    return [
      `${labelOf(id, outcome, voice)}${isFavourable ? ` ✓ ${words.favourable}` : ''}<br>${code(outcome)}`,
      verdict ? plain(explain(verdict, language).summary) : '',
    ];
  };
  return table([words.outcome, words.sentence], [...outcomes, 'undetermined'].map(row));
}

/** The cases worked out by hand are the edges: each says in both languages what it is about. */
function edges(id: DecisionId, cases: readonly Case[], voice: Voice): string {
  const { language, words, say } = voice;
  const rows = cases
    .filter(({ isByHand, isDefault }) => isByHand && isDefault)
    .map(({ title, facts, verdict }) => [
      `[${say(title)}](${deskWith(id, language, facts)})`,
      labelOf(id, verdict.outcome, voice),
    ]);
  return table([words.case, words.outcome], rows);
}

/** A case, decided when the page is made: what goes in, what comes out, and what an official reads. */
function example(
  { id, functionName }: Decision,
  { title, facts, verdict }: Case,
  { language, words, say }: Voice,
): string {
  const { summary, lines } = explain(verdict, language);
  return [
    `${say(title)} ${words.exampleNote}\n\n`,
    fenced('ts', `${functionName}(${inTypeScript(facts)})`),
    `\n> ${plain(summary)}\n\n`,
    bullets(lines.map(plain)),
    `\n[${words.tryThis}](${deskWith(id, language, facts)})\n\n`,
    `::: details ${words.asJson}\n${fenced('json', JSON.stringify(verdict, null, 2))}:::\n`,
  ].join('');
}

/** As somebody would write it: names without quotation marks where they need none. */
const inTypeScript = (facts: object): string =>
  JSON.stringify(facts, null, 2).replace(/^( *)"([\p{L}_$][\p{L}\p{N}_$]*)":/gmu, '$1$2:');
