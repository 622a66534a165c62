/** What is found at a step, and what is to be done next, each as a sentence with its place. */
import type { Bilingual } from '../input/language.js';
import { citeIn } from '../regulation/citation.js';
import { unstopped } from '../verdict/in-words.js';
import type { Finding, NextAct } from './step.js';

export const sayFinding = ({ citation, text }: Finding): Bilingual => ({
  ja: `${unstopped(text.ja)}（${citation}）。`,
  en: `${unstopped(text.en)} (${citeIn(citation, 'en')}).`,
});

export const sayNext = ({ citation, act, by, when }: NextAct): Bilingual => ({
  ja: `${by.ja}が、${when === undefined ? '' : `${when.ja}、`}${act.ja}（${citation}）。`,
  en: `${by.en}: ${act.en}${when === undefined ? '' : `, ${when.en}`} (${citeIn(citation, 'en')}).`,
});
