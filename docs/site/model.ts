import { join } from 'node:path';
import { Application, type JSONOutput, normalizePath } from 'typedoc';
import { collectFaults } from './faults.js';
import { root, shared } from './options.js';

/** The entries of the package, in the order in which the site lists them. */
export const entryPoints = [
  ...['index', 'desk', 'records', 'regulation', 'schemas', 'text'],
  ...['testing', 'testing/vitest', 'testing/jest'],
].map((name) => `src/${name}.ts`);

/**
 * The public API of the package in `folder` as TypeDoc's JSON model: reading the sources is the slow part, and both
 * languages are written from the same model. A public name without documentation, or a link that leads nowhere, is an
 * error.
 */
export async function modelOf(folder = root, entries = entryPoints): Promise<JSONOutput.ProjectReflection> {
  const app = await Application.bootstrap(
    {
      ...shared,
      entryPoints: entries.map((entry) => join(folder, entry)),
      tsconfig: join(folder, 'tsconfig.json'),
      basePath: folder,
      readme: 'none',
      sortEntryPoints: false,
      // `npm run typecheck` does that.
      skipErrorChecking: true,
      disableGit: true,
      // Without one there would be no sources at all; links.ts says where they are.
      sourceLinkTemplate: '{path}',
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
    },
    [],
  );
  const throwFaults = collectFaults(app);
  const project = await app.convert();
  if (project) app.validate(project);
  throwFaults();
  return app.serializer.projectToObject(project!, normalizePath(folder));
}
