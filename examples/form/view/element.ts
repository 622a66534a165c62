/** Attributes by name: `true` sets one without a value, `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export type Child = Node | string | false | undefined;

/** An element of HTML. Texts are texts: nothing entered is ever read as markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** What the page does when a button is pressed: a name, and the path of the fact it is about. */
export const button = (action: string, path: string, attributes: Attributes, ...children: readonly Child[]) =>
  element('button', { type: 'button', 'data-action': action, 'data-path': path, ...attributes }, ...children);

/** An id for something about the fact at a path. Ids in lists of ids are parted by spaces. */
export const idOf = (path: string, part = 'question'): string => `${part}:${path.replace(/\s/g, '_')}`;
