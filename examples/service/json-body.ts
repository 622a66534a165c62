import type { Issue } from 'arakawa-it-rules';
import { type ParseError, parse } from 'jsonc-parser';
import { sameNameIn } from './same-name.js';

/** A body that is no JSON, or none that everybody reads alike; `issue` says where. */
export class NotJson extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message.en);
  }
}

export function parseBody(bytes: Uint8Array): unknown {
  const body = textOf(bytes);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw notJson(body, faultIn(body), 'JSON として読めません', 'This is not JSON');
  }
  const again = sameNameIn(body);
  if (again !== undefined) throw notJson(body, again, '同じ名前が二度あります', 'This name is there twice');
  return json;
}

/** Bytes that are not UTF-8 would be decided as other letters than were sent. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notJson('', undefined, 'UTF-8 として読めません', 'This is not UTF-8');
  }
}

/**
 * Where JSON breaks off, if that can be said. The message of `JSON.parse` has no place for every fault, and repeats the
 * text around it.
 */
function faultIn(body: string): number | undefined {
  const errors: ParseError[] = [];
  try {
    parse(body, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return undefined; // Lists in lists in lists, deeper than this parser can go.
  }
  return errors[0]?.offset ?? body.length;
}

function notJson(body: string, offset: number | undefined, ja: string, en: string): NotJson {
  const lines = body.slice(0, offset).split('\n');
  const [line, column] = [lines.length, lines.at(-1)!.length + 1];
  const place =
    offset === undefined
      ? { ja: '', en: '' }
      : { ja: `（${line}行${column}文字目）`, en: ` (line ${line}, column ${column})` };
  return new NotJson({ path: '', code: 'not-json', message: { ja: `${ja}${place.ja}。`, en: `${en}${place.en}.` } });
}
