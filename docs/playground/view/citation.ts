import { type Citation, citeIn, type Language } from 'arakawa-it-rules';
import { element } from '../../../examples/form/view/element.js';

/** A place of the regulation, linked to where the map has it. */
export const citationLink = (citation: Citation, language: Language): HTMLElement =>
  element(
    'a',
    { class: 'citation', href: `../map/index.html?lang=${language}#${encodeURIComponent(citation)}` },
    citeIn(citation, language),
  );
