/** quicktype: types and converters for facts and verdicts of every question; the converters take what the library answers. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendedTable2, appendedTable3 } from '../../src/index.js';
import { factsJsonSchema, reviewJsonSchema, verdictJsonSchema } from '../../src/schemas.js';
import { answersOf, ids, outputOf, reviewIds, reviewsOf } from './given.js';

const quicktype = await import(new URL('node_modules/quicktype-core/dist/index.js', import.meta.url).href);

interface Converters {
  readonly Convert: Readonly<Record<string, (text: string) => unknown>>;
}

async function linesOf(name: string, schema: object, lang: string): Promise<string> {
  const input = new quicktype.JSONSchemaInput(new quicktype.FetchingJSONSchemaStore());
  await input.addSource({ name, schema: JSON.stringify(schema) });
  const inputData = new quicktype.InputData();
  inputData.addInput(input);
  const { lines } = await quicktype.quicktype({ inputData, lang });
  return lines.join('\n');
}

const inTables: readonly string[] = [...appendedTable2, ...appendedTable3];
const bearsNamesOfTables = ({ attendance = {} }: { readonly attendance?: object }): boolean =>
  Object.keys(attendance).every((post) => inTables.includes(post));

describe.each(ids)('%s', (id) => {
  it('facts and verdicts come through unchanged', async () => {
    const folder = outputOf('quicktype');
    for (const [name, schema] of [
      ['Facts', factsJsonSchema(id)],
      ['Verdict', verdictJsonSchema(id)],
    ] as const) {
      const path = `${folder}/${id}-${name}.ts`;
      writeFileSync(path, await linesOf(name, schema, 'typescript'));
      const { Convert } = (await import(/* @vite-ignore */ path)) as Converters;
      for (const answer of answersOf(id)) {
        // Of a post it knows the name in its table alone.
        if (name === 'Facts' && !bearsNamesOfTables(answer.facts)) continue;
        const value = name === 'Facts' ? answer.facts : answer.verdict;
        expect(Convert[`to${name}`]!(JSON.stringify(value))).toEqual(value);
      }
    }
  });
  it('other languages take them too', async () => {
    expect(await linesOf('Verdict', verdictJsonSchema(id), 'go')).toContain('type Verdict struct');
  });
});

describe.each(reviewIds)('review of %s', (id) => {
  it('facts and reviews come through unchanged', async () => {
    const folder = outputOf('quicktype');
    for (const [name, schema] of [
      ['Facts', factsJsonSchema(id)],
      ['Review', reviewJsonSchema(id)],
    ] as const) {
      const path = `${folder}/${id}-${name}.ts`;
      writeFileSync(path, await linesOf(name, schema, 'typescript'));
      const { Convert } = (await import(/* @vite-ignore */ path)) as Converters;
      for (const { facts, review } of reviewsOf(id)) {
        const value = name === 'Facts' ? facts : review;
        expect(Convert[`to${name}`]!(JSON.stringify(value))).toEqual(value);
      }
    }
  });
});
