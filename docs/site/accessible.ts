import type { Language } from 'arakawa-it-rules';
import { type Application, type NavigationElement, type PageEvent, Renderer } from 'typedoc';
import { words } from './words.js';

/** A summary is itself a control: permalinks within it cannot be reached by everybody. And a label that is English only. */
export function makeAccessible(app: Application, language: Language): void {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    page.contents = page
      .contents!.replace(/<summary\b.*?<\/summary>/gs, (summary) =>
        summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ''),
      )
      .replace('aria-label="Breadcrumb"', `aria-label="${words.breadcrumb[language]}"`);
  });
}

/** The same of the navigation: what can be unfolded leads nowhere, and begins with a link to its own page instead. */
export const withOverview = (elements: readonly NavigationElement[], overview: string): NavigationElement[] =>
  elements.map(({ path, children, ...element }) => {
    if (!children) return { ...element, ...(path && { path }) };
    const inner = withOverview(children, overview);
    return { ...element, children: path ? [{ ...element, text: overview, path }, ...inner] : inner };
  });
