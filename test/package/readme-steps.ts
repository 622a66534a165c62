/** What a README tells its reader to do, done: each block of commands with what it says will be seen. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

export interface Step {
  readonly commands: string;
  /** What is printed, in this order; between them (…) there may be anything. */
  readonly seen: readonly string[];
}

export const stepsOf = (readme: string): readonly Step[] =>
  [...readme.matchAll(/^```sh\n(.*?)^```(?:(?:(?!^```).)*^```text\n(.*?)^```)?/gms)].map(
    ([, commands, shown = '']) => ({
      commands: commands!,
      seen: shown
        .split('…')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    }),
  );

/** What is still to come once `output` has been printed. */
function unseen({ seen }: Step, output: string): readonly string[] {
  let from = 0;
  return seen.filter((each) => {
    const at = output.indexOf(each, from);
    if (at !== -1) from = at + each.length;
    return at === -1;
  });
}

/** What has been shown and goes on is a server. */
const TIME_TO_END = 3_000;

export interface Done {
  readonly output: string;
  readonly unseen: readonly string[];
  /** `undefined` of a server. */
  readonly status: number | null | undefined;
  readonly stop: () => void;
}

/** Does a step as somebody at a terminal would, until it ends or shows what it is to show and goes on. */
export async function done(step: Step, cwd: string, env: NodeJS.ProcessEnv, patience = 120_000): Promise<Done> {
  // A group of its own, so that what the shell has started ends with it.
  const shell = spawn('sh', ['-e', '-c', step.commands], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  let status: number | null | undefined;
  shell.stdout.setEncoding('utf8').on('data', (text) => {
    output += text.replaceAll('\r\n', '\n');
  });
  shell.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  shell.on('close', (code) => {
    status = code;
  });
  const shown = () => step.seen.length > 0 && unseen(step, output).length === 0;
  for (let waited = 0; waited < patience && status === undefined && !shown(); waited += 100) await setTimeout(100);
  for (let waited = 0; waited < TIME_TO_END && status === undefined; waited += 100) await setTimeout(100);
  const stop = () => {
    if (status === undefined) process.kill(-shell.pid!, 'SIGKILL');
  };
  return { output: output + errors, unseen: unseen(step, output), status, stop };
}
