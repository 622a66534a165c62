import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Language } from 'arakawa-it-rules';
import { type Application, type CommentDisplayPart, type PageEvent, Renderer } from 'typedoc';
import { pageOf } from './documents.js';
import { root } from './options.js';
import { languages, other, words } from './words.js';

/**
 * Links between pages are written as if from the root of the site, `site:/map/index.html`, and made relative when a
 * page is complete: the site has no fixed address.
 */
export const navigationLinks = (language: Language): Readonly<Record<string, string>> => ({
  [words.guides[language]]: `site:/${language}/documents/1-ten-minute-start.html`,
  [words.map[language]]: 'site:/map/index.html',
  [words.playground[language]]: 'site:/playground/index.html',
  [words.language[other(language)]]: `site:/${other(language)}/this-page`,
});

/** Links to files of the project, in documents and from definitions, lead to their pages, or else to their sources. */
export function linkFiles(app: Application, language: Language): void {
  app.on(
    'reviveProject',
    (project) => {
      const relink = (parts: readonly CommentDisplayPart[], file: string) => {
        for (const part of parts)
          if (part.kind === 'relative-link') {
            const [path = '', anchor] = part.text.split('#');
            part.text = addressOf(join(dirname(file), path), language) + (anchor ? `#${decodeURI(anchor)}` : '');
            part.target = undefined;
          }
      };
      relink(project.readme ?? [], 'README.md');
      for (const reflection of Object.values(project.reflections))
        if (reflection.isDeclaration() || reflection.isSignature())
          for (const source of reflection.sources ?? [])
            source.url = `site:/source/${source.fileName}.html#L${source.line}`;
      for (const document of project.documents ?? [])
        relink(document.content, relative(root, project.files.getReflectionPath(document)!));
    },
    -100,
  );
}

function addressOf(file: string, language: Language): string {
  for (const each of languages)
    if (file === readmeOf(each)) return `site:/${each}/index.html`;
    else if (file.startsWith(`docs/guides/${each}/`)) return `site:/${each}/documents/${pageOf(file)}.html`;
  const page = pageOf(file);
  if (page) return `site:/${language}/documents/${page}.html`;
  const absolute = join(root, file);
  if (!existsSync(absolute)) throw new Error(`A document links to ${file}, which does not exist.`);
  return `site:/source/${file}${statSync(absolute).isDirectory() ? '/index' : ''}.html`;
}

export const readmeOf = (language: Language): string => (language === 'ja' ? 'README.ja.md' : 'README.md');

export function resolveSiteLinks(app: Application): void {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    const toRoot = '../'.repeat(page.url.split('/').length);
    page.contents = page
      .contents!.replace(
        /href="site:\/(\w\w)\/this-page"/g,
        (_, language: string) => `href="${toRoot}${language}/${page.url}" hreflang="${language}" lang="${language}"`,
      )
      .replaceAll('"site:/', `"${toRoot}`);
  });
}
