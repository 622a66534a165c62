import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from 'arakawa-it-rules';
import { Application, type JSONOutput, OptionDefaults } from 'typedoc';
import { makeAccessible } from './accessible.js';
import { assignCategories, categoryOrder } from './categories.js';
import { linkNames } from './cross-links.js';
import { documentFiles, nameDocuments, SiteRouter } from './documents.js';
import { collectFaults } from './faults.js';
import { linkFiles, navigationLinks, readmeOf, resolveSiteLinks } from './links.js';
import { extendMarkdown } from './markdown.js';
import { here, root, shared } from './options.js';
import { searchJapanese } from './search.js';
import { writeSummaries } from './summaries.js';
import { SiteTheme } from './theme.js';
import { japaneseOfTypedoc } from './typedoc-words.js';
import { words } from './words.js';

/** Writes the site in one language to `out/<language>`. */
export async function writeLanguage(
  model: JSONOutput.ProjectReflection,
  language: Language,
  out: string,
): Promise<void> {
  const modelFile = join(out, `.model.${language}.json`);
  writeFileSync(
    modelFile,
    JSON.stringify(model, (key, value) => (key === 'categories' ? undefined : value)),
  );
  const app = await Application.bootstrap(
    {
      ...shared,
      lang: language,
      locales: { ja: japaneseOfTypedoc },
      entryPoints: [modelFile],
      entryPointStrategy: 'merge',
      readme: join(root, readmeOf(language)),
      projectDocuments: documentFiles(language),
      theme: 'site',
      router: 'site',
      categoryOrder: categoryOrder(language),
      navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
      headings: { readme: false, document: false },
      navigationLinks: navigationLinks(language),
      visibilityFilters: {},
      includeHierarchySummary: false,
      searchInComments: true,
      searchInDocuments: true,
      useFirstParagraphOfCommentAsSummary: true,
      highlightLanguages: [...OptionDefaults.highlightLanguages, 'diff'],
      markdownItLoader: extendMarkdown,
      customCss: join(here, 'style.css'),
      customJs: join(here, 'search-results.js'),
      customFooterHtml: words.unofficial[language],
      githubPages: false,
      validation: { notDocumented: false, notExported: false, invalidLink: true, invalidPath: false },
    },
    [],
  );
  app.renderer.defineTheme('site', SiteTheme);
  app.renderer.defineRouter('site', SiteRouter);
  nameDocuments(app, language);
  assignCategories(app, language);
  linkFiles(app, language);
  linkNames(app);
  searchJapanese(app);
  writeSummaries(app, language);
  resolveSiteLinks(app);
  makeAccessible(app, language);

  const throwFaults = collectFaults(app);
  const project = await app.convert();
  if (project) {
    app.validate(project);
    await app.generateDocs(project, join(out, language));
  }
  throwFaults();
  rmSync(modelFile);
  // Copies of files that documents link to; their links lead to the pages of the sources.
  rmSync(join(out, language, 'media'), { recursive: true, force: true });
}
