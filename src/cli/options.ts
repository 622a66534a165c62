import type { Option } from './command.js';

/** Options of every command. */
export const COMMON = {
  lang: {
    type: 'string',
    value: { ja: 'ja|en', en: 'ja|en' },
    help: { ja: '表示の言語。既定は端末の言語', en: 'the language; that of the terminal unless given' },
  },
  help: { type: 'boolean', short: 'h', help: { ja: 'この説明', en: 'this text' } },
} as const satisfies { readonly [name: string]: Option };

export const JSON_OUT = {
  json: {
    type: 'boolean',
    help: { ja: 'ライブラリのデータを JSON で、1件1行に', en: "the library's data as JSON, one value on a line" },
  },
} as const satisfies { readonly [name: string]: Option };

export const BY_LINE = {
  ndjson: {
    type: 'boolean',
    help: { ja: '1行に1件の JSON（NDJSON）として読む', en: 'the input has one JSON value on each line (NDJSON)' },
  },
} as const satisfies { readonly [name: string]: Option };

export const FACTS = {
  fact: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: { ja: '事実=値', en: 'path=value' },
    help: {
      ja: '事実。配列の要素や組の項目は、点で区切る（attendance.経理課長=出席）',
      en: 'a fact; its parts by dots (attendance.経理課長=present)',
    },
  },
} as const satisfies { readonly [name: string]: Option };
