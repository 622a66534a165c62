import type { AnyVerdict } from 'arakawa-it-rules';
import { blank, change, decide, give, type Sheet, withdraw } from './sheet.js';

/** What somebody did in the form: with a control, or with a button. */
export interface Edit {
  /** The `data-kind` of a control or the `data-action` of a button. */
  readonly kind: string;
  readonly path: string;
  /** What the control holds. */
  readonly text: string;
}

/** The sheet after an edit. An emptied control means that its fact is not known. */
export function edited(sheet: Sheet, { kind, path, text }: Edit): Sheet {
  switch (kind) {
    case 'choice':
      return text === '' ? withdraw(sheet, path) : give(sheet, path, JSON.parse(text));
    case 'text':
    case 'picked':
      return text.trim() === '' ? withdraw(sheet, path) : give(sheet, path, text);
    case 'number':
      if (text.trim() === '') return withdraw(sheet, path);
      return give(sheet, path, /^\d+$/.test(text.trim()) ? Number(text) : text);
    case 'withdraw':
      return withdraw(sheet, path);
    case 'add':
      return give(sheet, path, {});
    case 'none':
      return give(sheet, path, []);
    case 'apply':
      return remedied(sheet, decide(sheet.decision, sheet.understood), Number(path));
    case 'record':
      return give(sheet, path, {});
    case 'restart':
      return blank(sheet.decision);
    default:
      return sheet;
  }
}

function remedied(sheet: Sheet, { remedies }: AnyVerdict, number: number): Sheet {
  const remedy = remedies[number];
  return remedy !== undefined && 'change' in remedy ? change(sheet, remedy.change) : sheet;
}
