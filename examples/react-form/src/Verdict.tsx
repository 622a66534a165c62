import { citeIn, type DecisionId, explain, InvalidFactsError, type Language } from 'arakawa-it-rules';
import { runDecision } from 'arakawa-it-rules/schemas';

interface Asked {
  readonly question: DecisionId;
  readonly facts: unknown;
  readonly language: Language;
}

/** What the regulation says of the facts so far; of facts that are not understood, where and why. */
export function Verdict({ question, facts, language }: Asked) {
  try {
    // A field that has been emptied is there, and undefined, for the form only.
    const verdict = runDecision(question, JSON.parse(JSON.stringify(facts)));
    const { summary, grounds, missing, remedies } = explain(verdict, language);
    return (
      <section id="verdict" data-outcome={verdict.outcome} aria-live="polite">
        <h2>{summary}</h2>
        <ul>
          {[...grounds, ...remedies].map(({ citation, text }) => (
            <li key={citation + text}>
              <b>{citeIn(citation, language)}</b> {text}
            </li>
          ))}
          {missing.map(({ path, text }) => (
            <li key={path}>{text}</li>
          ))}
        </ul>
      </section>
    );
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return (
      <section id="verdict" data-outcome="refused" aria-live="polite">
        <ul>
          {error.issues.map(({ path, message }) => (
            <li key={path}>
              {path}: {message[language]}
            </li>
          ))}
        </ul>
      </section>
    );
  }
}
