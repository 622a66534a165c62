/** Zod schemas from the kinds of facts and fields, and from what the words say of them. */
import * as z from 'zod';
import type { SystemEntry } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { capital } from '../input/language.js';
import { officeInEnglish } from '../regulation/english-offices.js';
import { samePost } from '../regulation/posts.js';
import type { Form, PlainForm } from '../verdict/kinds.js';
import type { Description } from '../verdict/words.js';
import { byName, choice, described } from './described.js';
import * as plain from './plain-kinds.js';
import { dayInVerdict, postInVerdict } from './verdict-parts.js';

/** The schema of a fact or field, with its words. */
export const schemaOf = (form: Form, words: Description): z.ZodType => {
  const { values, parts, ...about } = words;
  return described(bareSchemaOf(form, words), about);
};

function bareSchemaOf(form: Form, words: Description): z.ZodType {
  switch (form.is) {
    case 'one-of':
      return choice(words.values!);
    case 'named':
      return z.string().meta({ enum: [...form.names] });
    case 'list': {
      const list = z.array(bareSchemaOf(form.of.form, words));
      return form.least === undefined || form.least === 0 ? list : list.meta({ minItems: form.least });
    }
    case 'each':
      return words.parts === undefined
        ? byPost(form.keys, bareSchemaOf(form.of.form, words))
        : recordOf(Object.fromEntries(form.keys.map((key) => [key, form.of.form])), words, 'optional');
    case 'record': {
      const record = recordOf(formsOf(form.of), words, form.partial === true ? 'optional' : 'needed');
      return form.together === undefined ? record : record.meta(form.together());
    }
    default:
      return PLAIN[form.is](words);
  }
}

const formsOf = (kinds: Extract<Form, { readonly is: 'record' }>['of']) =>
  Object.fromEntries(Object.entries(kinds).map(([key, { form }]) => [key, form]));

function recordOf(forms: { readonly [key: string]: Form }, { parts = {} }: Description, keys: 'optional' | 'needed') {
  const shape = Object.entries(forms).map(([key, form]): [string, z.ZodType] => {
    const schema = schemaOf(form, parts[key]!);
    return [key, keys === 'optional' ? schema.optional() : schema];
  });
  return z.strictObject(Object.fromEntries(shape));
}

/** `Head of the Accounts Section`: every post of the tables has an English name; the property has the Japanese one. */
const postInEnglish = (post: string): string => capital(officeInEnglish(post)!);

/** A value for each post, by its first name: that of its table. */
function byPost(names: readonly string[], value: z.ZodType) {
  const isFirst = (name: string, i: number) => !names.slice(0, i).some((other) => samePost(other, name));
  const posts = names.filter(isFirst).map((post): [string, z.ZodType] => {
    const citation = (appendedTable2 as readonly string[]).includes(post) ? '別表第2' : '別表第3';
    return [post, described(value, { title: { ja: post, en: postInEnglish(post) }, citation }).optional()];
  });
  return byName(
    Object.fromEntries(posts),
    names.filter((name, i) => !isFirst(name, i)),
    value,
  );
}

const PLAIN: { readonly [is in PlainForm]: (words: Description) => z.ZodType } = {
  'yes-no': () => z.boolean(),
  finding: () => plain.judgement,
  system: () => plain.text.meta({ examples: ['税務システム'] }),
  unit: () => plain.section,
  manager: () => plain.manager,
  department: () => plain.department,
  body: () => plain.body,
  post: () => plain.post,
  organization: () => plain.organization,
  heads: () => plain.heads,
  moment: () => plain.moment,
  month: () => plain.month,
  'planned-years': plain.plannedYears,
  item: plain.dataItem,
  count: () => z.int(),
  name: () => z.string(),
  'post-of-verdict': () => postInVerdict,
  'day-of-verdict': () => dayInVerdict,
  'table-entry': () => systemEntry(),
};

/** A row of Appended Table 1, in a verdict. */
const systemEntry = (): z.ZodType<SystemEntry, SystemEntry> =>
  described(
    z.strictObject({
      no: described(z.int().min(1), { title: { ja: '番号（上から数える）', en: 'Number, from the top' } }),
      name: described(z.string(), { title: { ja: '電子情報システム', en: 'System' } }),
      business: described(z.string(), { title: { ja: '業務内容', en: 'Business' } }),
      unit: described(z.string(), { title: { ja: '管理に係る所管', en: 'Unit in charge' } }),
    }),
    { title: { ja: '別表第1の項', en: 'Row of Appended Table 1' }, citation: '別表第1' },
  ) as unknown as z.ZodType<SystemEntry, SystemEntry>;
