import { type Application, type CommentDisplayPart, type DeclarationReflection, ReflectionKind } from 'typedoc';

/** A public name in backquotes links to its page, wherever it is mentioned: in guides, comments, the front page. */
export function linkNames(app: Application): void {
  app.on(
    'reviveProject',
    (project) => {
      const modules = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[];
      const byName = new Map<string, DeclarationReflection>();
      // Backwards, so that the main entry wins where two entries have the same name.
      for (const child of modules.reverse().flatMap(({ children = [] }) => children))
        if (/[a-z][A-Z]/.test(child.name)) byName.set(child.name, child);
      const linked = (parts: readonly CommentDisplayPart[], owner?: string): CommentDisplayPart[] =>
        parts.map((part) => {
          const target = part.kind === 'code' ? byName.get(part.text.replaceAll('`', '')) : undefined;
          return target && target.name !== owner
            ? { kind: 'inline-tag', tag: '@linkcode', text: target.name, target }
            : part;
        });
      if (project.readme) project.readme = linked(project.readme);
      for (const document of project.documents ?? []) document.content = linked(document.content);
      for (const reflection of Object.values(project.reflections)) {
        const { comment } = reflection;
        if (!comment) continue;
        comment.summary = linked(comment.summary, reflection.name);
        for (const tag of comment.blockTags) tag.content = linked(tag.content, reflection.name);
      }
    },
    -150,
  );
}
