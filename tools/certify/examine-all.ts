import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Finding } from './examine.js';
import { spaces } from './spaces.js';

/** Long ones first, so that no process is left with one of them at the end. */
const LONG = [
  'personal-information',
  'data-use-approval',
  'meeting',
  'quorum',
  'manager',
  'contract-terms',
  'applicant',
];

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Examines all spaces, each in whatever process is free. The findings are in the order of the regulation. */
export async function examineAll(): Promise<Finding[]> {
  const ids: string[] = spaces.map(({ id }) => id);
  const queue = [...LONG, ...ids.filter((id) => !LONG.includes(id))];
  const findings = new Map<string, Finding>();
  const work = () =>
    new Promise<void>((done, fail) => {
      // A fork inherits the loader that runs TypeScript; a worker thread would not.
      const worker = fork(WORKER);
      const next = () => {
        const id = queue.shift();
        if (id === undefined) worker.disconnect();
        else worker.send(id);
      };
      worker.on('error', fail);
      worker.on('exit', (code) => (code === 0 ? done() : fail(new Error(`A worker ended with ${code}.`))));
      worker.on('message', (finding: Finding) => {
        findings.set(finding.id, finding);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return ids.map((id) => findings.get(id)!);
}
