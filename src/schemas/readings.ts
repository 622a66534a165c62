import * as z from 'zod';
import { type ReadingId, type Readings, readingIds, valuesOf } from '../regulation/readings.js';
import { described } from './described.js';

type Shape = { [Id in ReadingId]: z.ZodExactOptional<z.ZodType<Readings[Id], Readings[Id]>> };

/** The readings chosen for some of the places where the text allows two; `readings` of the main entry explains each. */
export const readingsSchema = /* @__PURE__ */ schemaOfReadings();

function schemaOfReadings(): z.ZodObject<Shape, z.core.$strict> {
  const entries = readingIds.map((id) => [id, z.enum(valuesOf(id)).exactOptional()]);
  return described(z.strictObject(Object.fromEntries(entries) as Shape), {
    title: { ja: '読み方', en: 'Readings' },
  });
}
