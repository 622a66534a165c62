import { spawnSync } from 'node:child_process';

/** What a fresh Node prints. Where it fails, so does the benchmark. */
export function node(...parameters) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8', maxBuffer: 1e8, stdio });
  if (status !== 0) process.exit(1);
  return stdout;
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
