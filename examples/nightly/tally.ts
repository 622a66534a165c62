import { type AnyVerdict, type DecisionId, decisions, type Language } from 'arakawa-it-rules';

/** How many lines had which outcome. Its size depends on the number of questions, not of lines. */
export interface Tally {
  decided: number;
  refused: number;
  readonly outcomes: Map<DecisionId, Map<string, number>>;
}

export const emptyTally = (): Tally => ({ decided: 0, refused: 0, outcomes: new Map() });

export function count(tally: Tally, { decision, outcome }: AnyVerdict): void {
  const outcomes = tally.outcomes.get(decision) ?? new Map<string, number>();
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  tally.outcomes.set(decision, outcomes);
  tally.decided += 1;
}

/** The tally in words, questions and outcomes in the order of the catalogue. */
export function summaryOf({ decided, refused, outcomes }: Tally, language: Language): string {
  const number = (value: number) => value.toLocaleString('en');
  const lines = [
    { ja: `判断：${number(decided)}件`, en: `decided: ${number(decided)}` }[language],
    { ja: `受け付けなかった行：${number(refused)}件`, en: `lines refused: ${number(refused)}` }[language],
  ];
  for (const { id, question, outcomes: possible } of decisions) {
    const counts = outcomes.get(id);
    if (counts === undefined) continue;
    lines.push(`${id}  ${question[language]}`);
    for (const outcome of [...possible, 'undetermined'])
      if (counts.has(outcome)) lines.push(`  ${outcome}: ${number(counts.get(outcome)!)}`);
  }
  return lines.join('\n');
}
