import * as z from 'zod';

/** A text in both languages. */
export const bilingual = /* @__PURE__ */ z.strictObject({ ja: z.string(), en: z.string() });
