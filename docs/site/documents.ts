import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from 'arakawa-it-rules';
import { type Application, Converter, type DocumentReflection, KindRouter, type Reflection } from 'typedoc';
import { root } from './options.js';
import { words } from './words.js';

/** Documents beside the guides and those in docs/, by the name of their page. */
const projectDocuments: Readonly<Record<string, string>> = {
  contributing: 'CONTRIBUTING.md',
  changelog: 'CHANGELOG.md',
  vectors: 'vectors/README.md',
};

export const documentFiles = (language: Language): string[] => [
  ...guidesIn(join(root, `docs/guides/${language}`)),
  join(root, 'docs/*.md'),
  ...Object.values(projectDocuments).map((file) => join(root, file)),
];

const byNumber = new Intl.Collator('en', { numeric: true });
const guidesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort(byNumber.compare)
    .map((name) => join(folder, name));

/** The page of a Markdown file that is part of the site: `1-ten-minute-start`, `architecture`. */
export function pageOf(file: string): string | undefined {
  if (/^docs\/(guides\/(ja|en)\/)?[^/]+\.md$/.test(file)) return basename(file, '.md');
  return Object.keys(projectDocuments).find((page) => projectDocuments[page] === file);
}

/** Documents are called by their first heading, and stand in the order of their files. */
export function nameDocuments(app: Application, language: Language): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = fileOf(document);
    document.frontmatter['inEnglish'] = !file.startsWith('docs/guides/');
    const heading = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join(''))?.[1];
    document.frontmatter['page'] = pageOf(file);
    document.frontmatter['category'] = (file.startsWith('docs/guides/') ? words.guides : words.project)[language];
    document.name = heading ?? document.name;
  });
  app.on(
    'reviveProject',
    (project) => {
      for (const category of project.categories ?? [])
        if (category.children.every((child) => child.isDocument()))
          category.children = project.documents!.filter((document) => category.children.includes(document));
    },
    -300,
  );
}

const fileOf = (document: DocumentReflection): string =>
  document.project.files.getReflectionPath(document)!.slice(root.length);

/**
 * A document's address is that of its file, and so the same in both languages, whatever its heading. Entries are shown
 * as they are imported, `arakawa-it-rules/schemas`, and have short addresses.
 */
export class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (reflection.isDocument()) return `documents/${reflection.frontmatter['page']}`;
    return super
      .getIdealBaseName(reflection)
      .replace(/\/arakawa-it-rules_/, '/')
      .replace(/\/arakawa-it-rules/, '/index');
  }
}
