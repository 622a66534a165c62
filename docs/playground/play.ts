import { type AnyVerdict, decisions, type Issue, type Language, type Options } from 'arakawa-it-rules';
import { type Edit, edited } from '../../examples/form/edit.js';
import { blank, change, type Facts, type Sheet } from '../../examples/form/sheet.js';
import type { Case } from './case.js';
import { optionsAfter, understood, withReadings } from './options.js';

/** A case in play: the facts as entered and as understood, and the options as entered. */
export interface Play {
  readonly sheet: Sheet;
  readonly options: Facts;
  readonly language: Language;
}

export const playOf = ({ decision, facts, options, language }: Case): Play => ({
  sheet: change(blank(decision), facts),
  options,
  language,
});

export const caseIn = ({ sheet, options, language }: Play): Case => ({
  decision: sheet.decision,
  facts: sheet.entered,
  options,
  language,
});

/** What the library says to the facts and options that are understood. */
export interface Answer {
  readonly verdict: AnyVerdict;
  readonly options: Options;
  /** What is wrong with facts and options that do not count. */
  readonly issues: readonly Issue[];
}

export function answerTo({ sheet, options: entered }: Play): Answer {
  const { options, issues } = understood(sheet.decision, entered);
  return { verdict: decideWith(sheet, sheet.understood, options), options, issues: [...sheet.issues, ...issues] };
}

/** The verdict on some facts, which the decision reads itself. */
export function decideWith({ decision }: { readonly decision: Sheet['decision'] }, facts: Facts, options: Options) {
  const { decide } = decisions.find(({ id }) => id === decision)!;
  return (decide as (facts: Facts, options: Options) => AnyVerdict)(facts, options);
}

/** The case after an edit; `example` are the facts it began with. */
export function played(play: Play, edit: Edit, example: Facts): Play {
  const { sheet, options } = play;
  switch (edit.kind) {
    case 'example':
      return { ...play, sheet: change(blank(sheet.decision), example), options: {} };
    case 'restart':
      return { ...play, sheet: blank(sheet.decision), options: {} };
    case 'apply': {
      const remedy = answerTo(play).verdict.remedies[Number(edit.path)];
      return remedy && 'change' in remedy ? { ...play, sheet: change(sheet, remedy.change) } : play;
    }
    case 'turn': {
      const contest = answerTo(play).verdict.contested[Number(edit.path)];
      return contest ? { ...play, options: withReadings(options, contest.readings) } : play;
    }
    default:
      if (edit.path.startsWith('options.')) return { ...play, options: optionsAfter(options, edit) };
      return { ...play, sheet: edited(sheet, edit) };
  }
}
