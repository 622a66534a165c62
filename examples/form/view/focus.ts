/** What can have the focus, in the order of the page. */
const FOCUSABLE = 'a[href], button, input:not([tabindex="-1"]), select, summary, h2[tabindex]';

/** The element that has the focus, and all that follow it: one of them will still be there after a redraw. */
export function followers(): readonly HTMLElement[] {
  const { activeElement: active } = document;
  if (!(active instanceof HTMLElement) || active === document.body) return [];
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const isAfter = (each: Node) => (active.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [active, ...all.filter(isAfter)];
}

/**
 * Gives the focus to the first of these ids there is, or to what is in it; without one, back to whatever had it or what
 * follows that.
 */
export function restoreFocus(ids: readonly string[], following: readonly HTMLElement[]): void {
  const wanted = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  const within = wanted?.matches(FOCUSABLE) ? wanted : wanted?.querySelector<HTMLElement>(FOCUSABLE);
  const next = within ?? following.find((each) => each.isConnected);
  if (next !== undefined && next !== document.activeElement) next.focus();
}
