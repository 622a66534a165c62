const HEAD = 3;

/** The same as UTF-8: editors and shells of some machines write UTF-16. Its mark tells, or a zero beside a letter of ASCII. */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decode: ((bytes: Buffer) => Buffer) | undefined;
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    if (held.length < HEAD && decode === undefined) continue;
    decode ??= decoderFor(held);
    yield decode(held);
    held = Buffer.alloc(0);
  }
  if (held.length > 0) yield decoderFor(held)(held);
}

function decoderFor([first, second]: Uint8Array): (bytes: Buffer) => Buffer {
  const encoding =
    (first === 0xff && second === 0xfe) || second === 0
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || first === 0
        ? 'utf-16be'
        : undefined;
  if (encoding === undefined) return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }));
}

/** Text in Shift_JIS is hardly ever valid EUC-JP; the other way round it often is. */
const OTHERS = ['EUC-JP', 'Shift_JIS'];

/** What is said of bytes that are not UTF-8. */
export function notUtf8(bytes: Uint8Array): { readonly ja: string; readonly en: string } {
  const encoding = OTHERS.find((each) => isIn(bytes, each));
  return {
    ja: `${encoding === undefined ? 'UTF-8 でも UTF-16 でもありません' : `文字コードが ${encoding} のようです`}。UTF-8 で保存し直します。`,
    en: `${encoding === undefined ? 'This is neither UTF-8 nor UTF-16' : `This looks like ${encoding}`}. Save it as UTF-8.`,
  };
}

function isIn(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
