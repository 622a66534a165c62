/** How many questions are asked, as Markdown. The same averages give the same bytes. */
import type { Average } from './average.js';

const count = (n: number) => n.toLocaleString('en-US');

export const rowOf = ({ id, cases, declared, next }: Average): string =>
  `| ${id} | ${count(cases)} | ${declared.toFixed(3)} | ${next.toFixed(3)} |`;

/** A fault, if the order asks more than that in which a question names its facts. */
export const faultOf = ({ id, declared, next }: Average): string | undefined =>
  next > declared ? `${id}: nextFact asks ${next.toFixed(3)}, the declared order ${declared.toFixed(3)}.` : undefined;

export const report = (averages: readonly Average[]): string => `# How many facts are asked

Written by \`npm run asking\`; the same source gives the same bytes. A form, a command or an assistant that starts with nothing and
asks for one missing fact after the other can ask in the order in which the question names its facts, or for the one that \`nextFact\`
of \`arakawa-it-rules/desk\` names. Here is how many it has to ask until the question is settled, on average over the complete cases of
the question's abstract fact space ([certificate](certificate.md) says which they are), each under every choice of the readings that
matter; of \`applicant\`, whose space has no complete case, over cases by chance. \`nextFact\` never asks more.

The two lists that are empty unless given (\`temporaryMembers\`, \`samePerson\`) are known from the beginning. A list of uses is answered
by how many there are; each is then asked about. A fact that the case has no answer to (who manages a listed system) counts as asked.

| question | cases | in its own order | by nextFact |
| --- | ---: | ---: | ---: |
${averages.map(rowOf).join('\n')}
`;
