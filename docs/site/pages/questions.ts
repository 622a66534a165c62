import { type DecisionId, decisions, explain, type Language } from '../../../src/index.js';
import { readings } from '../../../src/regulation.js';
import { words } from '../words.js';
import { type Case, casesOf, type Decision, outcomeIn } from './cases.js';
import { factsIn } from './facts.js';
import { leftToTheReader } from './guides.js';
import { bullets, code, fenced, type Page, plain, rootOf, section, table, type Voice, voiceIn } from './page.js';
import { inAddress } from './place.js';

export const questionPages = (language: Language): Page[] => [
  listOfQuestions(language),
  ...decisions.map((decision) => pageOf(decision, language)),
];

const listOfQuestions = (language: Language): Page => {
  const { say, link } = voiceIn(language);
  return {
    path: 'questions/index',
    title: words.questions[language],
    description: words.questionsNote[language],
    body: `${plain(words.questionsNote[language])}\n\n${table(
      [words.question[language], words.citations[language]],
      decisions.map(({ id, question, citations }) => [
        link(say(question), `questions/${id}.md`),
        citations.map(voiceIn(language).cite).join(language === 'ja' ? '、' : '; '),
      ]),
    )}`,
  };
};

function pageOf(decision: Decision, language: Language): Page {
  const voice = voiceIn(language);
  const { id, question, presupposes, functionName } = decision;
  const cases = casesOf(decision);
  const alone = words.leftToTheReader[language];
  return {
    path: `questions/${id}`,
    title: question[language],
    description: `${presupposes[language]}${language === 'ja' ? '' : ' '}${functionName}`,
    alsoCalled: [functionName, id, question.ja, question.en],
    body: [
      `${code(functionName)}{.function}\n\n`,
      `[${words.tryIt[language]}](${deskWith(id, language)}){.try}\n\n`,
      `**${words.presupposes[language]}** ${voice.say(presupposes)}\n\n`,
      `**${words.citations[language]}** ${decision.citations.map(voice.cite).join(language === 'ja' ? '、' : '; ')}\n`,
      section(words.outcomes[language], outcomes(decision, cases, voice)),
      section(words.facts[language], `${plain(words.factsNote[language])}\n\n${factsIn(id, voice)}`),
      section(words.readings[language], readingsOf(decision, voice)),
      section(words.edges[language], `${plain(words.edgesNote[language])}\n\n${edges(decision, cases, voice)}`),
      section(words.notDecided[language], `${alone}${leftToTheReader(functionName, language)}`),
      section(words.example[language], example(decision, cases[0]!, voice)),
      section(words.function[language], `\`${functionName}\``),
    ].join(''),
  };
}

/** The address of the desk with this question, and with a case to begin from. */
const deskWith = (id: DecisionId, language: Language, facts?: object): string => {
  const given = facts === undefined ? '' : `&facts=${inAddress(JSON.stringify(facts))}`;
  return `${rootOf(language)}desk.md#${id}?lang=${language}${given}`;
};

function outcomes(decision: Decision, cases: readonly Case[], { language, say }: Voice): string {
  const row = (outcome: string) => {
    const found = cases.find(({ verdict }) => verdict.outcome === outcome);
    const favourable = (decision.favourable as readonly string[]).includes(outcome);
    const label = outcome === 'undetermined' ? words.undetermined[language] : outcomeIn(decision.id, outcome)[language];
    return [
      `${plain(label)}${favourable ? ` ✓ ${words.favourable[language]}` : ''}<br>${code(outcome)}`,
      found === undefined
        ? ''
        : say({ ja: explain(found.verdict, 'ja').summary, en: explain(found.verdict, 'en').summary }),
    ];
  };
  return table([words.outcome[language], words.sentence[language]], [...decision.outcomes, 'undetermined'].map(row));
}

const readingsOf = ({ readings: ids }: Decision, { say, link }: Voice): string =>
  bullets(ids.map((id) => link(say(readings[id].question), `readings/${id}.md`)));

/** The cases worked out by hand are the edges: each says in both languages what it is about. */
const edges = ({ id }: Decision, cases: readonly Case[], { language, say }: Voice): string =>
  table(
    [words.case[language], words.outcome[language]],
    cases
      .filter(({ byHand, isDefault }) => byHand && isDefault)
      .map(({ title, facts, verdict: { outcome } }) => [
        `[${say(title)}](${deskWith(id, language, facts)})`,
        plain(outcome === 'undetermined' ? words.undetermined[language] : outcomeIn(id, outcome)[language]),
      ]),
  );

/** A case, decided when the page is made: what goes in, what comes out, and what an official reads. */
function example({ id, functionName }: Decision, { title, facts, verdict }: Case, { language, say }: Voice): string {
  const { summary, lines } = explain(verdict, language);
  return [
    `${say(title)} ${words.exampleNote[language]}\n\n`,
    fenced('ts', `${functionName}(${inTypeScript(facts)})`),
    `\n> ${plain(summary)}\n\n`,
    bullets(lines.map(plain)),
    `\n[${words.tryThis[language]}](${deskWith(id, language, facts)})\n\n`,
    `::: details ${words.asJson[language]}\n${fenced('json', JSON.stringify(verdict, null, 2))}:::\n`,
  ].join('');
}

/** As somebody would write it: names without quotation marks where they need none. */
const inTypeScript = (facts: object): string =>
  JSON.stringify(facts, null, 2).replace(/^( *)"([\p{L}_$][\p{L}\p{N}_$]*)":/gmu, '$1$2:');
