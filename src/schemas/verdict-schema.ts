import * as z from 'zod';
import type { Declaration, FieldDeclaration } from '../verdict/declaration.js';
import type { AnyDescriptions } from '../verdict/words.js';
import { described } from './described.js';
import { schemaOf } from './schema-of-kind.js';
import { caveat, citation, contestOf, groundOf } from './verdict-parts.js';

/**
 * A verdict schema, as those who use it see it.
 * @ja 結論のスキーマの型
 */
export type VerdictSchema<Verdict> = z.ZodType<Verdict, Verdict>;

/** The schema of a question's verdicts: a union on `outcome`, closed at every level. */
export function verdictSchemaOf<Verdict>(
  declaration: Declaration<string, any, string, any>,
  descriptions: AnyDescriptions & { readonly of?: Verdict },
  facts: z.ZodType,
): VerdictSchema<Verdict> {
  const { id, outcomes, favourable = [], grounds, findings = {} } = declaration;
  const parts = {
    grounds: described(z.array(groundOf(Object.keys(grounds))), {
      title: { ja: '検討した要件（条文の順）', en: 'Conditions examined, in the order of the text' },
    }),
    missing: described(z.array(z.string()), {
      title: { ja: '結論を左右する不明な事実', en: 'Facts not known that can change the outcome' },
    }),
    contested: described(z.array(contestOf(outcomes)), { title: { ja: '読み方の争い', en: 'Contested readings' } }),
    remedies: described(remedies(favourable, facts, Object.keys(findings)), {
      title: { ja: '結論を改める方法', en: 'Remedies' },
    }),
    caveats: described(z.array(caveat), { title: { ja: '留意事項', en: 'Caveats' } }),
  };
  const alternatives = [...outcomes, 'undetermined'].map((outcome) =>
    z.strictObject({
      decision: z.literal(id),
      outcome: z.literal(outcome),
      ...fieldsOf(declaration, descriptions, outcome),
      ...parts,
    }),
  );
  return z.discriminatedUnion('outcome', alternatives as never) as unknown as VerdictSchema<Verdict>;
}

/** The fields that an outcome has of its own. `undetermined` may have any of them. */
function fieldsOf(
  { fields = {} }: Declaration<string, any, string, any>,
  descriptions: AnyDescriptions,
  outcome: string,
) {
  const own = Object.entries<FieldDeclaration>(fields).filter(([, { never }]) => !never?.includes(outcome));
  const shape = own.map(([name, { kind, always }]) => {
    const schema = schemaOf(kind.form, descriptions.fields![name]!);
    return [name, always?.includes(outcome) ? schema : schema.exactOptional()];
  });
  return Object.fromEntries(shape) as z.ZodRawShape;
}

/** A change of facts, or a finding that somebody has to make. Decisions without favourable outcomes have neither. */
function remedies(favourable: readonly string[], facts: z.ZodType, findings: readonly string[]): z.ZodType {
  if (favourable.length === 0) return z.array(z.never()).max(0);
  const end = { outcome: z.enum(favourable), citation };
  const change = described(
    z.strictObject({ kind: z.literal('change'), change: facts, ...end, by: z.string().exactOptional() }),
    { title: { ja: '事実の変更', en: 'A change of facts' } },
  );
  if (findings.length === 0) return z.array(change);
  const needs = z.strictObject({ fact: z.enum(findings), finder: z.string().exactOptional() });
  const finding = described(z.strictObject({ kind: z.literal('finding'), needs, ...end }), {
    title: { ja: '認定', en: 'A finding' },
  });
  return z.array(z.discriminatedUnion('kind', [change, finding]));
}
