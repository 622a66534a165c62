import { complain, type Issue, refuse } from '../../input/errors.js';
import { isRecord, notKnown } from '../../input/facts.js';
import { asJson } from '../../records/plain-json.js';
import type { FactKinds } from '../../verdict/declaration.js';
import type { PlainData } from '../../verdict/verdict.js';
import { classesOf } from './classes.js';
import type { Variable } from './combinations.js';
import { type FormOfPart, formAt, namesIn } from './form-at.js';

/** More rows nobody reads, and nobody waits for. */
export const MOST_ROWS = 10_000;

export function readVaried(given: unknown, facts: FactKinds, issues: Issue[]): readonly Variable[] {
  if (!isRecord(given, 'vary', issues)) return [];
  const variables: Variable[] = [];
  for (const [path, wanted] of Object.entries(given)) {
    if (wanted === undefined) continue;
    const place = `vary.${path}`;
    const form = formAt(facts, path.split('.'));
    if (!('is' in form)) complain(issues, place, 'unknown-key', ...notKnown(form.step, form.names));
    else if (variables.some((other) => isWithin(other.path, path) || isWithin(path, other.path)))
      complain(
        issues,
        place,
        'contradiction',
        '同じ事実の全体と部分を、別々に変えることはできません。',
        'A fact and a part of it cannot be varied apart.',
      );
    else variables.push({ path, values: valuesOf(wanted, form, place, issues) });
  }
  const rows = variables.reduce((product, { values }) => product * values.length, 1);
  if (rows > MOST_ROWS)
    complain(
      issues,
      'vary',
      'out-of-range',
      `組合せが${MOST_ROWS}通りを超えます。変える事実又は値を減らしてください。`,
      `These are more than ${MOST_ROWS} combinations; vary fewer facts, or fewer values.`,
    );
  return variables;
}

const isWithin = (inner: string, outer: string): boolean => inner.startsWith(`${outer}.`);

function valuesOf(wanted: unknown, form: FormOfPart, place: string, issues: Issue[]): Variable['values'] {
  if (wanted === 'all') return (classesOf(form) ?? noClasses(form, place, issues)) as Variable['values'];
  if (!Array.isArray(wanted)) {
    refuse(
      wanted,
      issues,
      place,
      'not-a-list',
      "値の配列か 'all' が要ります。",
      "This must be a list of values, or 'all'.",
    );
    return [];
  }
  if (wanted.length === 0) complain(issues, place, 'empty', '値がありません。', 'There are no values.');
  return wanted.map((value, i) =>
    value === undefined ? undefined : (asJson(value, `${place}.${i}`, issues) as PlainData),
  );
}

function noClasses(form: FormOfPart, place: string, issues: Issue[]): readonly [] {
  const names = namesIn(form).join(', ');
  if (names !== '' && form.is !== 'planned-years')
    complain(issues, place, 'not-one-of', `部分ごとに示してください: ${names}`, `Vary its parts: ${names}.`);
  else
    complain(
      issues,
      place,
      'not-one-of',
      '区分のない事実です。試す値を列挙してください。',
      'This falls into no classes; list the values to try.',
    );
  return [];
}
