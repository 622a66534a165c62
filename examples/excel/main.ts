/**
 * Decides a list of applications: is each in time, and who manages its system?
 *
 *   npm start -- samples/applications.xlsx result      writes result.csv and result.xlsx
 *
 * The exit status is 0 if all rows were decided, 1 if something in one was refused, 2 if the file cannot be used.
 */
import { resolve } from 'node:path';
import { answered } from './answered.js';
import { ANSWERS, type Answer } from './application.js';
import { readTable } from './read-table.js';
import { Unusable } from './table.js';
import { writeCsv, writeXlsx } from './write-table.js';

async function main([input, output = '結果', ...others]: readonly string[]): Promise<number> {
  if (input === undefined || others.length > 0) {
    console.error('使い方 / usage: npm start -- 申請.xlsx|申請.csv [結果]');
    return 2;
  }
  try {
    const [csv, xlsx] = [`${output}.csv`, `${output}.xlsx`];
    if ([csv, xlsx].some((path) => resolve(path) === resolve(input)))
      throw new Unusable('結果を元のファイルに重ねて書くことはできません。');
    const { rows, answers } = answered(await readTable(input));
    writeCsv(rows, csv);
    await writeXlsx(rows, xlsx);
    for (const [outcome, count] of countsOf(answers)) console.log(`${outcome}：${count}件`);
    console.log(`→ ${csv}、${xlsx}`);
    return answers.some(({ refused }) => refused) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(`${input}: ${error.message}`);
    return 2;
  }
}

function countsOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of answers) {
    const outcome = String(cells[OUTCOME] ?? '受け付けない');
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}

const OUTCOME = ANSWERS.indexOf('期限');

process.exitCode = await main(process.argv.slice(2));
