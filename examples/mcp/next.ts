/** What to ask next: the fact, what it is called, and whose it is to find if it is a judgement. */
import type { Bilingual, DecisionId, Language } from 'arakawa-it-rules';
import { judgements, roles } from 'arakawa-it-rules/regulation';
import { factsJsonSchema, type JsonSchema, type ReviewId } from 'arakawa-it-rules/schemas';
import { listOf, object, TEXT } from './tool.js';

export interface Next {
  /** Where the answer belongs in the arguments. */
  readonly path: string;
  readonly ask: string;
  /** Of what somebody has to find. No model does. */
  readonly judgement?: { readonly finders: readonly string[] };
}

export const NEXT: JsonSchema = object(
  { path: TEXT, ask: TEXT, judgement: object({ finders: listOf(TEXT) }) },
  'judgement',
);

/** The fact at `path` of what the schema of `id` describes, which is to be sent as `argument`. */
export function nextOf(
  argument: string,
  id: DecisionId | ReviewId,
  path: string | undefined,
  language: Language,
): Next | undefined {
  if (path === undefined) return undefined;
  const schema = factsJsonSchema(id, { language });
  const fact = path.split('.').at(-1);
  const found = judgements.find(({ asked }) => asked?.fact === fact);
  const judgement = found && { finders: found.finders.map((role) => roles[role][language]) };
  return { path: `${argument}.${path}`, ask: titleOf(schema, path), ...(judgement && { judgement }) };
}

export function nextLines(next: Next | undefined, language: Language): readonly string[] {
  if (next === undefined) return [];
  const { path, ask, judgement } = next;
  const asked: Bilingual = { ja: `次に尋ねること：${ask}（${path}）`, en: `Ask next: ${ask} (${path})` };
  if (judgement === undefined) return [asked[language]];
  const { finders } = judgement;
  const yours: Bilingual = {
    ja: `これは人の判断である（${finders.join('、') || '誰が判断するかは定めがない'}）。代わって判断せず、誰がどう認め、理由は何かを尋ねる。`,
    en: `This is for people to find (${finders.join(', ') || 'the text does not say who'}). Do not find it yourself: ask who found what, and why.`,
  };
  return [asked[language], yours[language]];
}

/** What the fact at a path is called: the titles on the way to it. */
function titleOf(schema: JsonSchema, path: string): string {
  const titles: string[] = [];
  let here: JsonSchema | undefined = schema;
  for (const step of path.split('.')) {
    here = here && below(here, step);
    titles.push(here?.title ?? (/^\d+$/.test(step) ? String(Number(step) + 1) : step));
  }
  return titles.join(' – ');
}

function below({ properties, items, anyOf }: JsonSchema, step: string): JsonSchema | undefined {
  if (items !== undefined && /^\d+$/.test(step)) return items as JsonSchema;
  const parts = (anyOf ?? []) as readonly JsonSchema[];
  return (properties?.[step] as JsonSchema | undefined) ?? parts.map((part) => below(part, step)).find(Boolean);
}
