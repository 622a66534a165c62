import stringWidth from 'string-width';
import type { Language } from '../../../src/index.js';

/** The width of a text in em: full-width letters have one, the others about half. */
const emsOf = (text: string) => [...text].reduce((ems, letter) => ems + (stringWidth(letter) === 2 ? 1 : 0.515), 0);

/** A text in lines of at most so many em, broken where its language breaks. */
export function linesOf(text: string, ems: number, language: Language): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text, language).flatMap((piece) => (emsOf(piece) > ems ? [...piece] : [piece]))) {
    const line = lines.at(-1)! + piece;
    if (emsOf(line.trimEnd()) <= ems) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Words, with the brackets and full stops that belong to them. */
function piecesOf(text: string, language: Language): string[] {
  if (language === 'en') return text.split(/(?<= )/);
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    const belongs = /^[、。）」』・：ーぁ-ん]+$/.test(segment) || (last !== undefined && /[（「『]$/.test(last));
    if (last !== undefined && belongs) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
