/** How vitest runs the project `library` for `npm run mutate`. */
import { relative } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import suite from '../../vitest.config.js';

/** What noticed the last mutant likely notices the next, which stands beside it; then the quickest. */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timeOf = ({ project, moduleId }: TestSpecification) => {
      const last = this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`);
      return last === undefined || last.failed ? 0 : last.duration;
    };
    return [...files].sort((a, b) => timeOf(a) - timeOf(b));
  }
}

const { test: library = {} } = suite.test!.projects!.find(
  (each): each is TestProjectInlineConfiguration =>
    typeof each === 'object' && 'test' in each && each.test?.name === 'library',
)!;

export default defineConfig({
  resolve: suite.resolve!,
  test: {
    ...library,
    // Documents, examples and the fuzzer's own tests say nothing of the sources that are spoilt.
    exclude: [...library.exclude!, 'test/{docs,examples}/**', 'test/{docs-examples,fuzz,house}.test.ts'],
    setupFiles: ['tools/mutation/every-test.ts'],
    // One thread runs all files, so that they share what they import. Each mutant has a new one.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: LikeliestFirst },
  },
});
