import { join } from 'node:path';
import {
  Application,
  Comment,
  type DeclarationReflection,
  OptionDefaults,
  type ProjectReflection,
  ReflectionKind,
} from 'typedoc';
import { root } from '../pages/root.js';
import { collectFaults } from './faults.js';

/** The entries of the package, in the order in which the site lists them. */
const entryPoints = [
  ...['index', 'desk', 'records', 'regulation', 'schemas', 'text'],
  ...['testing', 'testing/vitest', 'testing/jest'],
].map((name) => `src/${name}.ts`);

export interface Model {
  readonly app: Application;
  readonly project: ProjectReflection;
}

/**
 * The public API of the package in `folder`. A public name without documentation, or a link that leads nowhere, is an
 * error.
 */
export async function modelOf(folder = root, entries = entryPoints): Promise<Model> {
  const app = await Application.bootstrapWithPlugins(
    {
      name: 'arakawa-it-rules',
      plugin: ['typedoc-plugin-markdown'],
      entryPoints: entries.map((entry) => join(folder, entry)),
      tsconfig: join(folder, 'tsconfig.json'),
      basePath: folder,
      readme: 'none',
      sortEntryPoints: false,
      sort: ['alphabetical'],
      blockTags: [...OptionDefaults.blockTags, '@ja'],
      notRenderedTags: [...OptionDefaults.notRenderedTags, '@ja'],
      // By chapter are the pages of the questions.
      excludeTags: [...OptionDefaults.excludeTags, '@category'],
      // `npm run typecheck` does that.
      skipErrorChecking: true,
      disableSources: true,
      excludeExternals: true,
      requiredToBeDocumented: ['Module', 'Function', 'Variable', 'Class', 'Interface', 'TypeAlias'],
      // The members of these two say what the functions named beside them say.
      intentionallyNotDocumented: [
        ...['toHaveOutcome', 'toCite', 'toBeContested', 'toBeMissing', 'toHaveRemedy', 'toHaveCaveat'].map(
          (matcher) => `testing.verdictMatchers.__type.${matcher}`,
        ),
      ],
      validation: {
        notDocumented: true,
        invalidLink: true,
        rewrittenLink: true,
        notExported: false,
        invalidPath: true,
      },
      ...asMarkdown,
    },
    [],
  );
  const throwFaults = collectFaults(app);
  const project = await app.convert();
  if (project) app.validate(project);
  for (const child of (project?.children ?? []).flatMap((each) =>
    each.kindOf(ReflectionKind.Module) ? each.children! : [each],
  ))
    if (!child.isReference() && !japaneseOf(child)) app.logger.warn(`${child.name} has no line in Japanese (@ja)`);
  throwFaults();
  return { app, project: project! };
}

/** For the plugin, whose options TypeDoc's types do not know. */
const asMarkdown: object = {
  entryFileName: 'index',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  sanitizeComments: true,
  pageTitleTemplates: { member: '{name}', module: '{name}' },
};

export function japaneseOf(reflection: DeclarationReflection): string {
  const comments = [reflection, ...(reflection.signatures ?? [])].map(({ comment }) => comment?.getTag('@ja'));
  const tag = comments.find((each) => each !== undefined);
  return tag ? Comment.combineDisplayParts(tag.content).trim() : '';
}
