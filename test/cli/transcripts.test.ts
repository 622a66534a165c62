/** What README and the guides show of the command is what it says: `…` stands for what they leave out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const FILES = [
  ...['README.md', 'README.ja.md'],
  ...['en', 'ja'].map((language) => `docs/guides/${language}/11-from-a-terminal.md`),
];

interface Step {
  readonly command: string;
  readonly seen: string;
}

const stepsIn = (text: string): readonly Step[] =>
  [...text.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command, ...lines] = step.split('\n');
        return { command: command!, seen: lines.join('\n') };
      }),
  );

const patternOf = (seen: string): RegExp => {
  const escaped = seen.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, '(?:.*\n)*?').replaceAll('…', '.*')}$`);
};

describe.each(FILES)('%s', (file) => {
  const steps = stepsIn(read(file));
  it('shows the command', () => expect(steps.length).toBeGreaterThan(1));
  it('shows what it says, and how it ends', async () => {
    let last = 0;
    for (const { command, seen } of steps) {
      if (command === 'echo $?') {
        expect(seen.trim()).toBe(String(last));
        continue;
      }
      const [npx, name, ...args] = command.split(' ');
      expect([npx, name]).toEqual(['npx', 'arakawa-it-rules']);
      const answers = [...seen.matchAll(/^> (.*)$/gm)].map(([, answer]) => answer!);
      const said = await run(args, answers.length > 0 ? { answers } : {});
      expect(said.seen).toMatch(patternOf(seen));
      last = said.status;
    }
  });
});
