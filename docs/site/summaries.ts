import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from 'arakawa-it-rules';
import { type Application, type DeclarationReflection, JSX, Renderer, type RendererEvent } from 'typedoc';
import { decisionOf } from './decision-page/decision.js';
import { japaneseOf } from './theme.js';

/** Writes what search results say beside a name: a question, or what the thing is. The names alone are English. */
export function writeSummaries(app: Application, language: Language): void {
  app.renderer.hooks.on('head.end', ({ relativeURL }) =>
    JSX.createElement('script', { defer: true, src: relativeURL('assets/summaries.js') }),
  );
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory, project }: RendererEvent) => {
    const summaries = Object.fromEntries(
      (project.children ?? [])
        .flatMap(({ children = [] }) => children)
        .map((reflection) => [app.renderer.router!.getFullUrl(reflection), summaryOf(reflection, language)])
        .filter(([, summary]) => summary),
    );
    writeFileSync(join(outputDirectory, 'assets/summaries.js'), `window.summaries=${JSON.stringify(summaries)};\n`);
  });
}

function summaryOf(reflection: DeclarationReflection, language: Language): string | undefined {
  const decision = decisionOf(reflection);
  if (decision) return decision.question[language];
  if (language === 'ja') return japaneseOf(reflection);
  const comment = reflection.comment?.summary.length ? reflection.comment : reflection.signatures?.[0]?.comment;
  const text = comment?.summary.map((part) => part.text.replace(/`/g, '').replace(/^.*\| */, '')).join('') ?? '';
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, ' ');
}
