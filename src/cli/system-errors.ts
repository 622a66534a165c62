import type { Bilingual } from 'arakawa-it-rules';

const REASONS: { readonly [code: string]: Bilingual } = {
  ENOENT: { ja: 'このファイルはありません。', en: 'There is no such file.' },
  EISDIR: { ja: 'これはフォルダーです。', en: 'This is a folder.' },
  EACCES: { ja: 'このファイルは読めません。', en: 'This file may not be read.' },
  ENOSPC: { ja: '書き込む場所がもうありません。', en: 'There is no space left to write to.' },
};

const OTHER: Bilingual = { ja: '読み書きできません', en: 'This cannot be read or written' };

/** What is said of a fault of the system, and of which file; nothing of any other fault. */
export function reasonOfSystem(error: unknown): Bilingual | undefined {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  const { ja, en } = REASONS[code] ?? { ja: `${OTHER.ja}（${code}）。`, en: `${OTHER.en} (${code}).` };
  const file = path === undefined ? '' : `${path}: `;
  return { ja: file + ja, en: file + en };
}
