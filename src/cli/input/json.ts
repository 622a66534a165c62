import { type Bilingual, InvalidFactsError } from 'arakawa-it-rules';
import { type JSONPath, visit } from 'jsonc-parser';

/**
 * What JSON says. Refused is what is none, with its place, and a name that one object has twice: `JSON.parse` would keep the
 * last of the two without a word, and whoever wrote them may have meant the first.
 */
export function jsonOf(text: string, firstLine = 1): unknown {
  const fault = faultIn(text, firstLine);
  if (fault !== undefined) throw fault;
  return parsed(text);
}

export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its own message quotes the text.
    throw notJson([], NOT_JSON);
  }
}

/** The first fault; with it the search ends, for what is no JSON at all has one at every letter. */
function faultIn(text: string, firstLine: number): InvalidFactsError | undefined {
  const open: Set<string>[] = [];
  let fault: InvalidFactsError | undefined;
  const found = (path: JSONPath, reason: Bilingual, line: number, column: number): never => {
    fault = notJson(path, {
      ja: `${reason.ja}（${firstLine + line}行${column + 1}文字目）`,
      en: `${reason.en} (line ${firstLine + line}, column ${column + 1})`,
    });
    throw fault;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty(name, _offset, _length, line, column, pathTo) {
          const names = open.at(-1)!;
          if (names.has(name)) found([...pathTo(), name], TWICE, line, column);
          names.add(name);
        },
        onError: (_error, _offset, _length, line, column) => found([], NOT_JSON, line, column),
      },
      { disallowComments: true },
    );
  } catch {
    // Found; or lists in lists in lists, deeper than this reader can go: JSON.parse says whether they are JSON.
  }
  return fault;
}

const NOT_JSON: Bilingual = { ja: 'JSON として読めません', en: 'This is not JSON' };
const TWICE: Bilingual = { ja: '同じ名前が二度あります', en: 'This name is there twice' };

const notJson = (path: JSONPath, { ja, en }: Bilingual) =>
  new InvalidFactsError([
    {
      path: path.join('.'),
      code: path.length === 0 ? 'not-json' : 'contradiction',
      message: { ja: `${ja}。`, en: `${en}.` },
    },
  ]);
