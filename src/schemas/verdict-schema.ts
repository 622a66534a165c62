import * as z from 'zod';
import type { Verdict } from '../verdict/verdict.js';
import { described } from './described.js';
import type { FactsSchema } from './facts-schema.js';
import { caveat, citation, contestOf, groundOf } from './verdict-parts.js';

type OutcomeFields = { readonly [outcome: string]: z.ZodRawShape };

/** What is particular to the verdicts of one decision. */
interface Particulars<Outcomes extends OutcomeFields, Code extends string, Structure extends z.ZodObject> {
  /** The fields that each outcome has of its own. `undetermined` may have any of them. */
  readonly outcomes: Outcomes;
  readonly grounds: readonly Code[];
  readonly facts: FactsSchema<Structure>;
  /** The facts at which somebody's finding may be the remedy. */
  readonly findings?: readonly (keyof z.output<Structure> & string)[];
}

/** A schema of the verdicts of a decision, by its entry in the catalogue: a union on `outcome`, closed at every level. */
export function verdictSchema<
  const Id extends string,
  Outcomes extends OutcomeFields,
  const Code extends string,
  Structure extends z.ZodObject,
>(
  decision: { readonly id: Id; readonly favourable: readonly string[] },
  /** A function, so that bundlers can drop schemas that nobody uses. */
  particulars: () => Particulars<Outcomes, Code, Structure>,
): VerdictSchema<Id, Outcomes, Code, Structure> {
  const { outcomes, grounds, facts, findings } = particulars();
  const parts = {
    grounds: described(z.array(groundOf(grounds)), {
      title: { ja: '検討した要件（条文の順）', en: 'Conditions examined, in the order of the text' },
    }),
    missing: described(z.array(z.string()), {
      title: { ja: '結論を左右する不明な事実', en: 'Facts not known that can change the outcome' },
    }),
    contested: described(z.array(contestOf(Object.keys(outcomes))), {
      title: { ja: '読み方の争い', en: 'Contested readings' },
    }),
    remedies: described(remedies(decision.favourable, facts, findings ?? []), {
      title: { ja: '結論を改める方法', en: 'Remedies' },
    }),
    caveats: described(z.array(caveat), { title: { ja: '留意事項', en: 'Caveats' } }),
  };
  const anyField: z.ZodRawShape = Object.assign({}, ...Object.values(outcomes));
  const alternatives = Object.entries({ ...outcomes, undetermined: optional(anyField) }).map(([outcome, fields]) =>
    z.strictObject({ decision: z.literal(decision.id), outcome: z.literal(outcome), ...fields, ...parts }),
  );
  return z.discriminatedUnion('outcome', alternatives as never) as never;
}

const optional = (fields: z.ZodRawShape): z.ZodRawShape =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)]));

/** A change of facts, or a finding that somebody has to make. Decisions without favourable outcomes have neither. */
function remedies(favourable: readonly string[], facts: z.ZodType, findings: readonly string[]): z.ZodType {
  if (favourable.length === 0) return z.array(z.never()).max(0);
  const end = { outcome: z.enum(favourable), citation };
  const change = z.strictObject({ change: facts, ...end, by: z.string().exactOptional() });
  if (findings.length === 0) return z.array(change);
  const needs = z.strictObject({ fact: z.enum(findings), finder: z.string().exactOptional() });
  return z.array(z.union([change, z.strictObject({ needs, ...end })]));
}

type FieldsOf<Outcomes extends OutcomeFields> = {
  [Outcome in keyof Outcomes & string]: keyof Outcomes[Outcome] extends never
    ? object
    : z.output<z.ZodObject<Outcomes[Outcome]>>;
};

/**
 * A verdict schema, as those who use it see it.
 * @ja 結論のスキーマの型
 */
export type VerdictSchema<
  Id extends string,
  Outcomes extends OutcomeFields,
  Code extends string,
  Structure extends z.ZodObject,
> = z.ZodType<
  Verdict<Id, FieldsOf<Outcomes>, Code, z.output<Structure>>,
  Verdict<Id, FieldsOf<Outcomes>, Code, z.output<Structure>>
>;
