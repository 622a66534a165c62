/** How Stryker runs the tests: a plug-in for its processes. */
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { mutantOf, spotToTry } from './mutant.js';
import { reasonOf } from './report.js';
import { type Suite, suiteOf } from './suite.js';
import { leftOut, quick, thorough } from './tests.js';
import type { Check } from './vitest.js';

const files: readonly string[] = [...quick, ...Object.keys(thorough)];
const isThorough = (file: string) => file in thorough;
/** Whether a test file can have something to say about a source. */
const concerns = (file: string, source: string) => thorough[file]?.test(source) ?? true;

/** Tests go in groups of about this many milliseconds, so that the record of who runs what stays small. */
const GROUP_MS = 100;

/** A group of tests: a file, and which of its tests. */
interface Group {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

const idOf = ({ file, from, to }: Group) => `${file}#${from}-${to}`;

function groupOf(id: string): Group {
  const [file, from, to] = id.split(/[#-](?=\d)/);
  return { file: file!, from: Number(from), to: Number(to) };
}

/** How often something is come by: mutants, by their names. */
type Hits = Record<string, number>;

/** In the order of the files, then of their tests. */
const byPlace = (a: Group, b: Group) => files.indexOf(a.file) - files.indexOf(b.file) || a.from - b.from;

class SuiteRunner implements TestRunner {
  private suite!: Suite;
  private get mutants(): InstrumenterContext {
    const globals = globalThis as unknown as Record<string, InstrumenterContext>;
    globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    return globals[INSTRUMENTER_CONSTANTS.NAMESPACE]!;
  }

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    this.suite = await suiteOf(files);
  }

  /** Runs everything once and notes which mutants each group of tests comes by. */
  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const perTest: Record<string, Hits> = {};
    for (const file of files) {
      const { result: checks, hits: whileLoading } = await this.noting(() => checksToRun(this.suite()(file)));
      // What is done once only, whether on loading or on first use, may be what a later test looks at.
      let soFar = whileLoading;
      for (let from = 0; from < checks.length; ) {
        let to = from;
        const start = performance.now();
        const run = async () => {
          while (to < checks.length && performance.now() - start < GROUP_MS) await checks[to++]!.run();
        };
        try {
          const { hits } = await this.noting(run);
          const id = idOf({ file, from, to });
          const timeSpentMs = performance.now() - start;
          tests.push({ id, name: id, timeSpentMs, status: TestStatus.Success, fileName: file });
          soFar = sum(soFar, hits);
          perTest[id] = isThorough(file) ? sum(whileLoading, hits) : soFar;
        } catch (error) {
          return { status: DryRunStatus.Error, errorMessage: `${file}: ${checks[to - 1]!.name}: ${error}` };
        }
        from = to;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const { mutants } = this;
    mutants.activeMutant = activeMutant.id;
    mutants.hitCount = 0;
    mutants.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
    // To find what nobody finds takes minutes. Whoever doubts a name takes it away, and it is sought again.
    const isLookedAt = reasonOf(spotToTry(activeMutant)) !== undefined;
    const groups = (testFilter ?? [])
      .map(groupOf)
      .filter(({ file }) => concerns(file, activeMutant.fileName) && !(isLookedAt && isThorough(file)))
      .sort(byPlace);
    let nrOfTests = 0;
    try {
      const load = this.suite();
      let file: string | undefined;
      let checks: readonly Check[] = [];
      for (const group of groups) {
        if (group.file !== file) checks = checksToRun(load(group.file));
        file = group.file;
        for (const check of checks.slice(group.from, group.to)) {
          nrOfTests += 1;
          await check.run();
        }
      }
    } catch (error) {
      const timeout = determineHitLimitReached(mutants.hitCount, hitLimit);
      if (timeout !== undefined) return { status: MutantRunStatus.Timeout };
      const killedBy = [idOf(groups[0]!)];
      return { status: MutantRunStatus.Killed, killedBy, failureMessage: String(error).slice(0, 500), nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** What a piece of work gives, and how often it comes by each mutant. */
  private async noting<Result>(work: () => Result): Promise<{ result: Awaited<Result>; hits: Hits }> {
    const { mutants } = this;
    // Spoiled modules keep hold of the first record that they see, so that all share one.
    mutants.mutantCoverage ??= { static: {}, perTest: {} };
    const { perTest } = mutants.mutantCoverage;
    mutants.currentTestId = 'now';
    perTest['now'] = {};
    const result = await work();
    return { result, hits: perTest['now'] };
  }
}

const checksToRun = (checks: readonly Check[]) =>
  checks.filter(({ name }) => !leftOut.some((beginning) => name.startsWith(beginning)));

function sum(a: Hits, b: Hits): Hits {
  const total = { ...a };
  for (const [mutant, times] of Object.entries(b)) total[mutant] = (total[mutant] ?? 0) + times;
  return total;
}

/** Names each survivor as soon as it is found, for whoever waits. */
class SurvivorReporter implements Reporter {
  onMutantTested(result: MutantResult): void {
    const { file, line, original, replacement, fate } = mutantOf(result);
    if (fate === 'survived') console.log(`${file}:${line} ${original} → ${replacement}`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'suite', SuiteRunner),
  declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter),
];
