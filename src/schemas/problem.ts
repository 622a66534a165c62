import * as z from 'zod';
import { bilingual } from './bilingual.js';
import { described } from './described.js';

/** What a service answers instead of a verdict (RFC 9457), with the places of the faults. */
export const problem = /* @__PURE__ */ problemSchema();

function problemSchema() {
  const issue = z.strictObject({
    path: described(z.string(), { title: { ja: '場所', en: 'Place' } }),
    code: described(z.string(), { title: { ja: '符号', en: 'Code' } }),
    message: described(bilingual, { title: { ja: '説明', en: 'Message' } }),
  });
  return described(
    z.strictObject({
      type: z.string(),
      title: z.string(),
      status: z.int().min(400).max(599),
      issues: z.array(issue),
    }),
    { title: { ja: '受け付けられない理由', en: 'Why it was refused' } },
  );
}
