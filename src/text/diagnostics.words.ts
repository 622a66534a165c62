import { match } from 'ts-pattern';
import type { Bilingual } from '../input/language.js';
import type { DiagnosticCode } from './diagnostic.js';
import type { Doubt } from './draft.js';
import { placeName } from './place-names.js';

/** What is about no one line has none. */
type Unplaced = Omit<Doubt, 'line'> & Partial<Doubt>;

/** A doubt in words. They quote nothing of the text. */
export function messageOf({ code, line, citation = '', after, count = 0 }: Unplaced): Bilingual {
  const { ja, en } = sentenceOf(code, citation, after, count);
  return line === undefined ? { ja, en } : { ja: `${line}行目：${ja}`, en: `Line ${line}: ${en}` };
}

function sentenceOf(code: DiagnosticCode, citation: string, after: string | undefined, count: number): Bilingual {
  const name = placeName(citation, 'en');
  const before = after === undefined ? undefined : placeName(after, 'en');
  return match<DiagnosticCode, Bilingual>(code)
    .with('looks-like-html', () => ({
      ja: 'HTMLの文書のようです。ブラウザーで開いて写した文章であれば、確実に読めます。',
      en: 'this seems to be HTML. Open it in a browser and copy the text from there, to have it read with certainty.',
    }))
    .with('looks-like-markdown', () => ({
      ja: 'Markdownの文書のようです。その記号を除いて読みました。',
      en: 'this seems to be Markdown. Its signs were left out.',
    }))
    .with('page-marks', () => ({
      ja: `印刷されたページの見出しや番号とみて、この行から計${count}行を除いて読みました。`,
      en: `running heads and page numbers were left out, ${count} in all from here on.`,
    }))
    .with('missing-number', () =>
      before === undefined
        ? {
            ja: `${citation}から始まっています。前の番号が見当たりません。`,
            en: `the first is ${name}: what is before it is missing.`,
          }
        : {
            ja: `${after}の次が${citation}です。間の番号が見当たりません。`,
            en: `${name} comes right after ${before}: what is between them is missing.`,
          },
    )
    .with('number-out-of-order', () => ({
      ja: `${citation}が${after}の後にあります。`,
      en: `${name} comes after ${before}.`,
    }))
    .with('repeated-citation', () => ({
      ja: `${citation}に当たるものが、前にもあります。`,
      en: `there is another ${name} before this.`,
    }))
    .with('glued-label', () => ({
      ja: `${citation}の文言の中に、他の規定の番号と思われるものがあります。`,
      en: `the words of ${name} hold what looks like the number of another provision.`,
    }))
    .with('line-without-label', () => ({
      ja: `番号のない行を、${citation}の続きとして読みました。`,
      en: `a line without a number was taken to go on with ${name}.`,
    }))
    .with('more', () => ({ ja: `このほか、注意が${count}件あります。`, en: `There are ${count} more.` }))
    .exhaustive();
}
