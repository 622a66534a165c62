/** The certificate as Markdown. The same findings give the same bytes. */
import { decisions } from '../../src/catalogue/decisions.js';
import { UNREACHABLE } from './declared.js';
import type { Finding } from './examine.js';
import type { Space } from './space.js';

const count = (n: number) => n.toLocaleString('en-US');
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const rule = (columns: number, numbers: number) =>
  row(...Array.from({ length: columns }, (_, i) => (i < columns - numbers ? '---' : '---:')));

const sum = (findings: readonly Finding[], of: (finding: Finding) => number) =>
  findings.reduce((total, finding) => total + of(finding), 0);

const INTRODUCTION = `# Certificate

Written by \`npm run certify\`; the same source gives the same bytes. Each decision is asked every case of its abstract fact
space: its facts cut into classes between which the text makes no difference, a value or more for each class, each fact
known or not. The cases are decided under every choice of the readings that the decision depends on. Checked of every
verdict:

- **Total.** The decision answers. The facts are frozen: one that wrote to them would throw.
- **Deterministic.** Asked again, it says the same, byte for byte.
- **Agreed.** Outcome, \`missing\`, \`contested\`, the fields of the outcome, remedies, and of grounds and caveats those that
  the oracle knows, are those of an oracle written from the text in another style (\`test/oracles\`), which shares no rule
  with the library.
- **Exact on partial facts.** The oracle fills in what is not known in every possible way. \`undetermined\` if and only if two
  completions differ; a fact is missing if and only if two completions that differ in it alone do; a complete case is never
  undetermined.
- **In order.** A verdict is plain JSON data; its grounds are in the order of the text; only an unfavourable outcome has
  remedies, and each of them, applied and decided again, gives the outcome that it promises.
- **Reachable.** Every outcome of the catalogue is given, and every ground is seen to hold, not to hold, and to be unknown,
  but for those listed with a reason.

It says nothing of what lies outside the classes as stated: other spellings of names and days, refusals, most caveats and
the wording of explanations have tests of their own. Nor does it say that the classes, or the oracle, read the text
rightly: both are short, and there to be read.`;

export function sectionOf({ id, classes, enumerated }: Space, finding: Finding): string {
  const { question } = decisions.find((decision) => decision.id === id)!;
  const verdicts = `${count(finding.verdicts)} verdicts, ${count(finding.contested)} of them contested`;
  const readings = finding.choices === 1 ? 'no choice of readings' : `${finding.choices} choices of readings`;
  const cases = `${count(finding.completeCases)} complete and ${count(finding.partialCases)} partial cases`;
  const excuses = Object.entries(UNREACHABLE[id] ?? {}).map(([goal, why]) => `- never \`${goal}\`: ${why}`);
  return [
    `## ${id}`,
    '',
    question.en,
    '',
    ...classes.map((line) => `- ${line}`),
    '',
    `Asked: ${enumerated}. ${cases}, ${readings}, ${verdicts}.`,
    '',
    row('outcome', 'verdicts'),
    rule(2, 1),
    ...Object.entries(finding.outcomes).map(([outcome, n]) => row(outcome, count(n))),
    '',
    row('ground', 'holds', 'does not', 'unknown'),
    rule(4, 3),
    ...Object.entries(finding.grounds).map(([code, seen]) =>
      row(code, ...['true', 'false', 'unknown'].map((holds) => count(seen[holds] ?? 0))),
    ),
    ...(excuses.length > 0 ? ['', ...excuses] : []),
    '',
  ].join('\n');
}

function summaryOf(findings: readonly Finding[]): string {
  const faults = findings.flatMap(({ id, faults }) => faults.map((fault) => `- ${id}: ${fault}`));
  return [
    `${findings.length} decisions, ${count(sum(findings, (each) => each.completeCases + each.partialCases))} cases, ` +
      `${count(sum(findings, (each) => each.verdicts))} verdicts.`,
    '',
    ...(faults.length === 0 ? ['No fault was found.'] : ['**It does not hold:**', '', ...faults]),
    '',
    row('decision', 'complete', 'partial', 'readings', 'verdicts', 'undetermined', 'contested'),
    rule(7, 6),
    ...findings.map((each) =>
      row(
        `[${each.id}](#${each.id})`,
        count(each.completeCases),
        count(each.partialCases),
        String(each.choices),
        count(each.verdicts),
        count(each.outcomes['undetermined'] ?? 0),
        count(each.contested),
      ),
    ),
    '',
  ].join('\n');
}

/** `findings` are those of `spaces`, in their order. */
export const report = (spaces: readonly Space[], findings: readonly Finding[]): string =>
  [INTRODUCTION, '', summaryOf(findings), ...spaces.map((space, i) => sectionOf(space, findings[i]!))].join('\n');
