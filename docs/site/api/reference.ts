import { fileURLToPath } from 'node:url';
import * as typedoc from 'typedoc';
import { linkedSources } from '../pages/guides.js';
import { code, noted, type Page, plain, section } from '../pages/page.js';
import { sourceAddress } from '../pages/sources.js';
import { wordsIn } from '../words.js';

/** A public name: the entry it is imported from, where its page is below `api/`, and what it is. */
export interface ApiName {
  readonly name: string;
  readonly entry: string;
  readonly path: string;
  readonly ja: string;
}

/**
 * Writes the reference, which is in English, as Markdown into a folder. Whatever TypeDoc complains of is a fault: with a
 * dead link or an undocumented name it is not published.
 */
export async function writeReference(out: string, options: Partial<typedoc.TypeDocOptions> = {}): Promise<ApiName[]> {
  const app = await typedoc.Application.bootstrapWithPlugins(
    {
      options: fileURLToPath(new URL('typedoc.json', import.meta.url)),
      blockTags: [...typedoc.OptionDefaults.blockTags, '@ja'],
      notRenderedTags: [...typedoc.OptionDefaults.notRenderedTags, '@ja'],
      // By chapter are the pages of the questions.
      excludeTags: [...typedoc.OptionDefaults.excludeTags, '@category'],
      ...{ out, ...options },
    },
    [new typedoc.TypeDocReader()],
  );
  const project = (await app.convert())!;
  app.validate(project);
  const names: ApiName[] = [];
  app.renderer.on(typedoc.PageEvent.END, (page) => {
    const model = page.model as typedoc.DeclarationReflection;
    const isEntry = model.kindOf([typedoc.ReflectionKind.Project, typedoc.ReflectionKind.Module]);
    const { name } = isEntry ? model : model.parent!;
    const entry = name === 'index' || name === project.name ? project.name : `${project.name}/${name}`;
    if (!isEntry) names.push({ name: model.name, entry, path: page.url, ja: japaneseOf(model) });
    page.contents = described(page.contents!, entry) + sourceOf(project.getSymbolIdFromReflection(model)?.packagePath);
  });
  await app.generateOutputs(project);
  for (const { name } of names.filter(({ ja }) => ja === '')) app.logger.warn(`${name} has no line in Japanese (@ja)`);
  if (app.logger.hasWarnings()) throw new Error('The documentation has faults.');
  return names;
}

function japaneseOf({ comment, signatures = [] }: typedoc.DeclarationReflection): string {
  const tags = [comment, ...signatures.map((each) => each.comment)].map((each) => each?.getTag('@ja'));
  return typedoc.Comment.combineDisplayParts(tags.find(Boolean)?.content).trim();
}

/** The first paragraph says what the thing is. */
function described(text: string, entry: string): string {
  const title = `${/^# (.+)$/m.exec(text)![1]!.replaceAll('\\', '')} · ${entry}`;
  const paragraph = /^(?![#`|\-[>*_]).+(?:\n.+)*/m.exec(text)?.[0] ?? '';
  const description = `${title}: ${paragraph.replace(/[`*\\]|\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ')}`;
  return `---\n${JSON.stringify({ title, description })}\n---\n\n${text}`;
}

function sourceOf(file: string | undefined): string {
  if (file === undefined) return '';
  linkedSources.add(file);
  return `\n***\n\nDefined in [${file}](${sourceAddress(file)})\n`;
}

/** Its place in the Japanese list. */
export const anchorOf = (path: string): string => path.replace(/\.md$/, '');

/** In Japanese, what each public name is, and the way to its page: the reference itself is in English. */
export function japaneseList(names: readonly ApiName[]): Page {
  const line = ({ name, path, ja }: ApiName) =>
    `- <span id="${anchorOf(path)}"></span>[${code(name)}](/en/api/${path}) ${plain(ja)}\n`;
  const entries = [...new Set(names.map(({ entry }) => entry))].map((entry) => {
    const exported = names.filter((each) => each.entry === entry);
    return section(code(entry), exported.map(line).join(''));
  });
  return noted('api/index', wordsIn.ja.apiTitle, wordsIn.ja.apiNote, entries.join(''));
}
