/**
 * Writes src/text/fingerprints.ts from a copy of the official text:
 *
 *   tsx tools/fingerprints.ts path/to/regulation.txt
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../src/text/fingerprint.js';
import { parseRegulation } from '../src/text/parse.js';

const [path, target = fileURLToPath(new URL('../src/text/fingerprints.ts', import.meta.url))] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: tsx tools/fingerprints.ts regulation.txt [target.ts]');

const { provisions } = parseRegulation(readFileSync(path, 'utf8'));
const line = ({ citation, words }: { citation: string; words: string }) =>
  `  ${/^[\p{L}\p{N}]+$/u.test(citation) ? citation : `'${citation}'`}: '${fingerprint(words)}',`;

writeFileSync(
  target,
  `// Written by tools/fingerprints.ts. Not edited by hand.

/**
 * The fingerprint of every place of the encoded edition, in the order of the text: that of its own words, empty where
 * it has none. The rows of the appended tables have none: the library carries the tables themselves.
 * @ja 規定ごとの文言の指紋
 */
export const fingerprints: Readonly<Record<string, string>> = {
${provisions.map(line).join('\n')}
};

/**
 * The fingerprints of the captions, by article.
 * @ja 条の見出しの指紋
 */
export const captionFingerprints: Readonly<Record<string, string>> = {
${provisions.flatMap(({ citation, caption = '' }) => (caption === '' ? [] : [line({ citation, words: caption })])).join('\n')}
};
`,
);
