/**
 * Makes `live` look like `next` and keeps every element that stays, with its focus, its half-typed text and its open
 * details. Elements with an id are told apart by it, all others by their place.
 */
export function patch(live: Element, next: Element): void {
  patchAttributes(live, next);
  const wanted = new Set([...next.children].map(({ id }) => id).filter((id) => id !== ''));
  let place = live.firstChild;
  for (const child of [...next.childNodes]) {
    const kept = findKept(place, child, wanted);
    if (kept === undefined) {
      live.insertBefore(child, place);
      continue;
    }
    // What stays keeps its order, so that nothing has to be moved: a moved element would lose its focus.
    while (place !== kept) place = removed(place!);
    place = kept.nextSibling;
    if (kept instanceof Element) patch(kept, child as Element);
    else if (kept.nodeValue !== child.nodeValue) kept.nodeValue = child.nodeValue;
  }
  while (place !== null) place = removed(place);
}

function removed(node: ChildNode): ChildNode | null {
  const following = node.nextSibling;
  node.remove();
  return following;
}

/** The node that `child` is the new look of, at `place` or later. */
function findKept(place: ChildNode | null, child: Node, wanted: ReadonlySet<string>): ChildNode | undefined {
  for (let node = place; node !== null; node = node.nextSibling) {
    if (node.nodeName === child.nodeName && idIn(node) === idIn(child)) return node;
    if (idIn(child) === '' && wanted.has(idIn(node))) return undefined;
  }
  return undefined;
}

const idIn = (node: Node): string => (node instanceof Element ? node.id : '');

function patchAttributes(live: Element, next: Element): void {
  const entered = next.getAttribute('value');
  if (live instanceof HTMLInputElement) {
    live.checked = next.hasAttribute('checked');
    // What is being typed stays; what the facts say anew is shown.
    if (live.type !== 'radio' && live.getAttribute('value') !== entered) live.value = entered ?? '';
  }
  for (const { name } of [...live.attributes]) {
    // Whether details are open is the reader's affair.
    if (!next.hasAttribute(name) && name !== 'open') live.removeAttribute(name);
  }
  for (const { name, value } of [...next.attributes]) {
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  if (live instanceof HTMLOptionElement) live.selected = next.hasAttribute('selected');
}
