import { readFileSync, statSync } from 'node:fs';
import type { Bilingual, Language } from 'arakawa-it-rules';
import { BadCaseFile } from './bad-case-file.js';

/** More is no case file, and would be held in memory several times over. */
export const LARGEST_FILE = 50_000_000;

const REASONS = {
  missing: { ja: 'このファイルはありません。', en: 'There is no such file.' },
  folder: { ja: 'これはフォルダーです。事例ファイルを指定します。', en: 'This is a folder. Name a case file.' },
  unreadable: { ja: 'このファイルは読めません。', en: 'This file cannot be read.' },
  tooLarge: { ja: '50 MB を超えるファイルは読みません。', en: 'This file is larger than 50 MB.' },
  empty: { ja: 'このファイルは空です。', en: 'This file is empty.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The text of a file as editors save it: UTF-8 or UTF-16, with a byte order mark or without. */
export function textOf(path: string, language: Language): string {
  const refuse = (reason: Bilingual): never => {
    throw new BadCaseFile(`${path}: ${reason[language]}`);
  };
  const bytes = bytesOf(path, refuse);
  const text =
    decoded(bytes, unicodeOf(bytes)) ?? refuse(isIn(OTHERS.find((other) => decoded(bytes, other) !== undefined)));
  return text.trim() === '' ? refuse(REASONS.empty) : text;
}

function bytesOf(path: string, refuse: (reason: Bilingual) => never): Buffer {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return refuse(REASONS.missing);
    if (found.isDirectory()) return refuse(REASONS.folder);
    if (found.size > LARGEST_FILE) return refuse(REASONS.tooLarge);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof BadCaseFile) throw error;
    return refuse(REASONS.unreadable);
  }
}

/** JSON begins with a letter of ASCII, so that a zero beside it tells UTF-16 where no mark does. */
function unicodeOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text in Shift_JIS is hardly ever valid EUC-JP; the other way round it often is. */
const OTHERS = ['EUC-JP', 'Shift_JIS'];

const isIn = (encoding: string | undefined): Bilingual => ({
  ja: `${encoding === undefined ? 'UTF-8 でも UTF-16 でもありません' : `文字コードが ${encoding} のようです`}。UTF-8 で保存し直します。`,
  en: `${encoding === undefined ? 'This is neither UTF-8 nor UTF-16' : `This looks like ${encoding}`}. Save it as UTF-8.`,
});
