import type { Law } from './law.js';

/** As much of a file of test vectors as the map counts. */
export interface VectorFile {
  readonly decision: string;
  readonly vectors: readonly {
    readonly origin: string;
    readonly verdict: {
      readonly grounds: readonly { readonly citation: string; readonly holds: boolean | 'unknown' }[];
    };
  }[];
}

export interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** Vectors with a ground at a place. One vector may hold there by one ground and fail by another. */
export interface Tally {
  readonly vectors: number;
  readonly holds: number;
  readonly fails: number;
  readonly unknown: number;
}

/** What is tested where. */
export interface Evidence {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** By citation: the test files that have it as a value. */
  readonly naming: ReadonlyMap<string, readonly string[]>;
  /** By the decision's id. */
  readonly questions: ReadonlyMap<string, QuestionEvidence>;
  /** The test files that take up the catalogue, and with it every decision. */
  readonly catalogue: readonly string[];
  readonly vectors: number;
}

export interface QuestionEvidence {
  readonly vectors: number;
  readonly handWorked: number;
  /** The test files that name its function. */
  readonly tests: readonly string[];
}

export function evidenceOf(law: Law, files: readonly VectorFile[], tests: readonly TestFile[]): Evidence {
  const citations = law.provisions.map(({ citation }) => citation as string);
  const cited = tests.map(({ path, text }) => ({ path, citations: citationsIn(text) }));
  const pathsOf = (named: (file: TestFile) => boolean) => tests.filter(named).map(({ path }) => path);
  return {
    tallies: new Map(citations.map((citation) => [citation, tallyAt(citation, files)])),
    naming: new Map(
      citations.map((citation) => [
        citation,
        cited.filter((file) => file.citations.has(citation)).map(({ path }) => path),
      ]),
    ),
    questions: new Map(
      law.decisions.map(({ id, decide }) => {
        const vectors = files.filter(({ decision }) => decision === id).flatMap((file) => file.vectors);
        const name = new RegExp(`\\b${decide.name}\\b`);
        return [
          id,
          {
            vectors: vectors.length,
            handWorked: vectors.filter(({ origin }) => origin === 'hand-worked').length,
            tests: pathsOf(({ text }) => name.test(text)),
          },
        ];
      }),
    ),
    catalogue: pathsOf(({ text }) => /^import \{[^}]*\bdecisions\b[^}]*\} from '[./]*src\/index\.js'/m.test(text)),
    vectors: files.reduce((sum, file) => sum + file.vectors.length, 0),
  };
}

function tallyAt(citation: string, files: readonly VectorFile[]): Tally {
  const verdicts = files
    .flatMap(({ vectors }) => vectors)
    .map(({ verdict }) => verdict.grounds.filter((ground) => ground.citation === citation).map(({ holds }) => holds))
    .filter((grounds) => grounds.length > 0);
  const having = (wanted: boolean | 'unknown') => verdicts.filter((grounds) => grounds.includes(wanted)).length;
  return { vectors: verdicts.length, holds: having(true), fails: having(false), unknown: having('unknown') };
}

/** The citations that a test has as values. In running text 第7条 may be another law's. */
const citationsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(['"`])([第別附][^'"`]+)\1/g)].map(([, , literal]) => literal!));
