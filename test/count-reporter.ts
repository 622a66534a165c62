import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one line that any reader of logs understands: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed] = [0, 0];
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    // Written after the reporters that summarise, so that it is the last line.
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed + errors.length} failed\n`));
  }
}
