import { sha256 } from '@noble/hashes/sha2.js';

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const digestOf = (text: string): string =>
  Array.from(sha256(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
