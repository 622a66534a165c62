import { ANSWERS, type Answer, type Application, answerOf, COLUMNS } from './application.js';
import { type Cell, plain, type Row, Unusable } from './table.js';

export interface Answered {
  readonly rows: readonly Row[];
  readonly answers: readonly Answer[];
}

/** The table with the answers beside its rows. Nothing of it is left out: neither titles above the headings nor rows that are refused. */
export function answered(table: readonly Row[]): Answered {
  const at = table.findIndex((row) => row.some((cell) => plain(cell) === 'システム名'));
  if (at === -1) throw new Unusable('「システム名」という見出しの列がありません。');
  const headings = table[at]!.map(plain);
  const width = Math.max(...table.map((row) => row.length));
  const beside = (row: Row, cells: Row) => [...row, ...Array<null>(width - row.length).fill(null), ...cells];
  const answers: Answer[] = [];
  const rows = table.map((row, i) => {
    if (i < at) return row;
    if (i === at) return beside(row, ANSWERS);
    const application = applicationIn(row, headings);
    if (Object.keys(application).length === 0) return row;
    const answer = answerOf(application);
    answers.push(answer);
    return beside(row, answer.cells);
  });
  return { rows, answers };
}

function applicationIn(row: Row, headings: readonly string[]): Application {
  const cells = COLUMNS.map((column): [string, Cell] => [column, row[headings.indexOf(column)] ?? null]);
  return Object.fromEntries(cells.filter(([, cell]) => plain(cell) !== ''));
}
