import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import { descriptionOf } from './described.js';

/** What the fact at a dotted path is called: the titles on the way to it. What has none says its name, or its number in a list. */
export function factTitle(schema: z.core.$ZodType, path: string): Bilingual {
  const titles: Bilingual[] = [];
  let here: z.core.$ZodType | undefined = schema;
  for (const step of path.split('.')) {
    here = here && below(here, step);
    const name = /^\d+$/.test(step) ? String(Number(step) + 1) : step;
    titles.push((here && descriptionOf(here)?.title) ?? { ja: name, en: name });
  }
  return { ja: titles.map(({ ja }) => ja).join('・'), en: titles.map(({ en }) => en).join(', ') };
}

/** The schema of a part: of an object by its name, of a list by any number. */
export function below(schema: z.core.$ZodType, step: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return below(schema.unwrap(), step);
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => below(option, step)).find(Boolean);
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const part = Object.hasOwn(schema.shape, step) ? schema.shape[step] : schema.def.catchall;
  // A field that a verdict may have says what it is within.
  return part instanceof z.ZodExactOptional ? part.unwrap() : part;
}
