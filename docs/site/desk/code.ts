import type { Options } from 'arakawa-it-rules';
import { decisions } from 'arakawa-it-rules';
import type { Asked, Facts } from './sheet.js';

/** The name of the function that answers. */
export const functionOf = (asked: Asked): string =>
  decisions.find(({ id }) => id === asked)?.functionName ?? 'reviewIntroduction';

/** The call that gives the answer, in TypeScript. */
export function callOf(asked: Asked, facts: Facts, options: Options, outcome: string | undefined): string {
  const [name, answer] = [functionOf(asked), outcome === undefined ? 'review' : 'verdict'];
  const values = [facts, ...(Object.keys(options).length > 0 ? [options] : [])];
  return [
    `import { ${name} } from 'arakawa-it-rules';`,
    '',
    `const ${answer} = ${name}(${values.map((each) => literal(each)).join(', ')});`,
    '',
    ...(outcome === undefined ? ['review.findings;'] : [`verdict.outcome; // => ${quoted(outcome)}`]),
    '',
  ].join('\n');
}

/** Short enough to stand beside something else. */
const LINE = 60;

/** JSON as TypeScript would have it written. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, deeper))
    : Object.entries(value).map(([key, each]) => `${keyOf(key)}: ${literal(each, deeper)}`);
  if (parts.length === 0) return open + close;
  const space = Array.isArray(value) ? '' : ' ';
  const line = open + space + parts.join(', ') + space + close;
  if (indent.length + widthOf(line) <= LINE && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

/** Japanese letters take the room of two. */
const widthOf = (line: string): number => line.replaceAll(/[^ -~]/g, '..').length;

const keyOf = (key: string) => (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : quoted(key));

/** In single quotes. What cannot be seen, and could make code look like other code, is written as an escape. */
const quoted = (text: string): string => {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\(.)|'/g, (all, escaped?: string) => (all === "'" ? "\\'" : escaped === '"' ? '"' : all));
  return `'${inner.replaceAll(/[\p{Cf}\u2028\u2029]/gu, (each) => `\\u{${each.codePointAt(0)!.toString(16)}}`)}'`;
};
