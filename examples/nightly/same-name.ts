const NAMES_AND_BRACES = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;

/**
 * Where an object of valid JSON has a name for the second time. `JSON.parse` keeps the last of such facts without a
 * word; whoever sent them may have meant the first.
 */
export function sameNameIn(json: string): number | undefined {
  const open: Set<string>[] = [];
  for (const { 0: token, 1: text, 2: colon, index } of json.matchAll(NAMES_AND_BRACES)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (text !== undefined && colon !== undefined) {
      // Escapes may write one name in two ways.
      const name = JSON.parse(text) as string;
      if (open.at(-1)?.has(name)) return index;
      open.at(-1)?.add(name);
    }
  }
  return undefined;
}
