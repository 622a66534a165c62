/** The mutation report as Markdown. The same results give the same bytes. */
import type { Mutant, Spot } from './mutant.js';
import { isCalled } from './survivor.js';
import { survivors } from './survivors.js';

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``).replaceAll('|', '\\|');

/** Parts of the source, the first that fits. */
const AREAS: readonly (readonly [string, RegExp])[] = [
  ['decisions: sentences', /^src\/decisions\/.*\.sentences\.ts$/],
  ['decisions', /^src\/decisions\//],
  ['articles', /^src\/articles\//],
  ['calendar', /./],
];
const areaOf = ({ file }: Mutant) => AREAS.find(([, pattern]) => pattern.test(file))![0];

/** Why a mutant may survive; nothing if nobody has looked at it. */
export const reasonOf = (spot: Spot): string | undefined =>
  survivors.find(
    ({ file, original, by }) => file === spot.file && isCalled(spot, original) && by.includes(spot.replacement),
  )?.because;

const hasSurvived = ({ fate }: Mutant) => fate === 'survived';
export const scoreOf = (mutants: readonly Mutant[]) => 1 - mutants.filter(hasSurvived).length / mutants.length;
const percent = (share: number) => `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;

function counts(name: string, mutants: readonly Mutant[]): string {
  const survived = mutants.filter(hasSurvived).length;
  return row(name, mutants.length, mutants.length - survived, survived, percent(scoreOf(mutants)));
}

const INTRODUCTION = `# Mutation testing

Written by \`npm run mutate\`. Stryker spoils the source of the articles, the decisions and the calendar in one place at a
time: a condition turned, a number moved, a text emptied, a line left out. Each such mutant is put to the tests that come
by it, and has to fail one, or to run for ever or out of memory. The tests run in one process, evaluated afresh for each
mutant (\`tools/mutation\`), since thousands of test runners would take a day.

Among the tests that mutants are put to are the test vectors, the cases worked out by hand, and the enumerations against
the independent oracles; not those of packages, examples and documents. A survivor is a mutant that none of them notices.
Each is named below (\`tools/mutation/survivors.ts\`), with the reason; \`npm run mutate\` fails if one has none, if a
name is of no use, or if fewer than 95 % are found. Enumerations take minutes to notice nothing, so that mutants with a
name are put to the other tests alone. Schemas are left out: they describe facts to others, and are tested against what
the decisions take.`;

export function report(mutants: readonly Mutant[]): string {
  const table = AREAS.map(([name]) => name).flatMap((name) => {
    const own = mutants.filter((each) => areaOf(each) === name);
    return own.length === 0 ? [] : [counts(name, own)];
  });
  const left = mutants.filter(hasSurvived);
  const reasons = [...new Set(left.map((each) => reasonOf(each) ?? 'Not looked at.'))];
  const named = reasons.flatMap((reason) => {
    const own = left.filter((each) => (reasonOf(each) ?? 'Not looked at.') === reason);
    const lines = own.map(({ file, original, replacement }) => {
      const short = original.length > 120 ? `${original.slice(0, 117)}...` : original;
      return `- ${file.replace('src/', '')}: ${code(short)} → ${code(replacement)}`;
    });
    return ['', `### ${reason}`, '', ...lines];
  });
  return [
    INTRODUCTION,
    '',
    row('', 'mutants', 'found', 'survivors', 'share found'),
    row('---', '---:', '---:', '---:', '---:'),
    ...table,
    counts('**all**', mutants),
    '',
    '## Survivors',
    ...named,
    '',
  ].join('\n');
}
