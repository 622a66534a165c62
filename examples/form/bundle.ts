import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script or a stylesheet with all it imports, ready to stand in a page. */
export async function bundled(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  // A script ends at the first closing tag, wherever it stands.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** By what a content security policy knows it. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
