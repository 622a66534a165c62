import { decisions, type Options } from 'arakawa-it-rules';
import type { Asked, Facts } from './case.js';

/** The name of the function that answers. */
export const functionOf = (asked: Asked): string =>
  decisions.find(({ id }) => id === asked)?.functionName ?? 'reviewIntroduction';

/** The call that gives the answer, in TypeScript. */
export function callOf(asked: Asked, facts: Facts, options: Options, outcome: string | undefined): string {
  const name = functionOf(asked);
  const values = [facts, ...(Object.keys(options).length > 0 ? [options] : [])].map(literal).join(', ');
  const [answer, result] = outcome === undefined ? ['review', 'findings;'] : ['verdict', `outcome; // => '${outcome}'`];
  return `import { ${name} } from 'arakawa-it-rules';\n\nconst ${answer} = ${name}(${values});\n\n${answer}.${result}\n`;
}

/** What cannot be seen, and could make code look like other code, is written as an escape. */
export const literal = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replaceAll(
    /[\p{Cf}\u2028\u2029]/gu,
    (each) => `\\u{${each.codePointAt(0)!.toString(16)}}`,
  );
