import { fileURLToPath } from 'node:url';
import { OptionDefaults, type TypeDocOptions } from 'typedoc';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const here = fileURLToPath(new URL('.', import.meta.url));

/** What both stages have to know alike: how comments are read, and in which order things stand. */
export const shared = {
  name: 'arakawa-it-rules',
  basePath: root,
  blockTags: [...OptionDefaults.blockTags, '@ja'],
  notRenderedTags: [...OptionDefaults.notRenderedTags, '@ja'],
  categorizeByGroup: false,
  sort: ['kind', 'alphabetical'],
  kindSortOrder: ['Document', 'Module', 'Function', 'Variable', 'Class', 'Interface', 'TypeAlias', 'Reference'],
} as const satisfies TypeDocOptions;
