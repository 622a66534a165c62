import type { Copied } from './view/output.js';
import type { Word } from './words.js';

/** Copies the link, or the text that stands on the page; where that is not allowed, it is selected for the keyboard. */
export async function copyText(what: Copied, link: string): Promise<Word> {
  const shown = what === 'link' ? null : document.getElementById(what);
  try {
    await navigator.clipboard.writeText(shown?.textContent ?? link);
    return 'copied';
  } catch {
    if (shown === null) return 'fromAddressBar';
    getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
