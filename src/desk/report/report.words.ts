import type { Bilingual } from '../../input/language.js';
import type { Receipt } from '../../records/receipt.js';
import type { VerdictRecord } from '../../records/record.js';
import { edition } from '../../regulation/edition.js';
import type { Finding, NextAct } from '../../reviews/step.js';
import { sayFinding, sayNext } from '../../reviews/step-in-words.js';
import { dayIn } from '../../time/days-in-words.js';

/** What stands on every sheet. */
export const WORDS = {
  facts: { ja: '与えられた事実', en: 'Facts as given' },
  answer: { ja: '結論', en: 'Answer' },
  steps: { ja: '段階ごとの審査', en: 'Step by step' },
  systems: { ja: 'システムごとの点検', en: 'System by system' },
  grounds: { ja: '根拠', en: 'Grounds' },
  chosen: { ja: '採った読み方その他の条件', en: 'Readings chosen and other conditions' },
  missing: { ja: '分かっていない事実', en: 'Not known' },
  contested: { ja: '別の読み方', en: 'Other readings' },
  remedies: { ja: '改める方法', en: 'Remedies' },
  caveats: { ja: '留意事項', en: 'Notes' },
  reading: { ja: '読み方', en: 'Reading' },
} as const satisfies { readonly [part: string]: Bilingual };

export const PRESUPPOSED: Bilingual = { ja: '前提：', en: 'Presupposed: ' };

export const UNDECIDED: Bilingual = {
  ja: '判断できない。結論を左右する事実が分かっていない。',
  en: 'It cannot be decided yet: facts that can change the answer are not known.',
};

export const USUAL_READINGS: Bilingual = {
  ja: '規程の文言が二通りに読めるところは、既定の読み方によった。',
  en: 'Where the text can be read in two ways, the default reading was taken.',
};
export const OTHERWISE_USUAL: Bilingual = {
  ja: '文言が二通りに読めるその他のところは、既定の読み方によった。',
  en: 'Elsewhere, where the text can be read in two ways, the default reading was taken.',
};

export const NOT_IN_TEXT: Bilingual = {
  ja: '（示された文章に、この箇所はない。）',
  en: '(The text supplied has no such place.)',
};
export const NOT_AS_ENCODED: Bilingual = {
  ja: '（示された文章のこの箇所は、判断の元とした文言と異なる。）',
  en: '(In the text supplied this place reads otherwise than the wording that was decided by.)',
};

export const foundInSteps = (findings: number, open: number): Bilingual => ({
  ja: `${faults(findings)}${open === 0 ? '済んでいない段階はない' : `${open}段階が済んでいない`}。`,
  en: `Points that are not as the text asks: ${findings || 'none'}. Steps that are open: ${open || 'none'}.`,
});

export const foundInSystems = (findings: number, unknown: number): Bilingual => ({
  ja: `${faults(findings)}分からない点${unknown === 0 ? 'はない' : `が${unknown}件ある`}。`,
  en: `Points that are not as the text asks: ${findings || 'none'}. Points that are not known: ${unknown || 'none'}.`,
});

const faults = (findings: number) => `規程の求めるとおりでない点${findings === 0 ? 'はなく' : `が${findings}件あり`}、`;

export function pointOut(finding: Finding): Bilingual {
  const { ja, en } = sayFinding(finding);
  return { ja: `指摘：${ja}`, en: `Finding: ${en}` };
}

export function toDo(act: NextAct): Bilingual {
  const { ja, en } = sayNext(act);
  return { ja: `次にすること：${ja}`, en: `Next: ${en}` };
}

/** By which edition of the regulation and which version of the library it was decided. */
export function madeBy({ edition: { number, lastAmendedBy, inForceFrom }, library }: Made): Bilingual {
  const day = dayIn(inForceFrom);
  return {
    ja: `${edition.title.ja}（${number}。${day.ja}施行の${lastAmendedBy}による改正後のもの）による。arakawa-it-rules ${library} で判断した。`,
    en: `By the ${edition.title.en} (${number}, as amended by ${lastAmendedBy}, in force from ${day.en}). Decided with arakawa-it-rules ${library}.`,
  };
}

type Made = Pick<VerdictRecord, 'edition' | 'library'>;

export const recorded = (id: string | undefined, receipt: Receipt | undefined): Bilingual => {
  if (receipt === 'absent') return { ja: '記録に識別子はない。', en: 'The record has no id.' };
  const altered = receipt === 'altered';
  return {
    ja: `記録の識別子は、${id}${altered ? 'であるが、記録は、これが付された後に改められている' : 'である'}。`,
    en: `The id of the record is ${id}${altered ? ', but the record was altered after it got it' : ''}.`,
  };
};

export const decidedAt = (moment: Bilingual): Bilingual => ({
  ja: `判断の時点は、${moment.ja}である。`,
  en: `It was decided on ${moment.en}.`,
});

export const UNOFFICIAL: Bilingual = {
  ja: '荒川区が作成したものではなく、法的助言でもない。',
  en: 'Unofficial; no legal advice.',
};
