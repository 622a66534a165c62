import type { Issue } from 'arakawa-it-rules';
import { type ParseError, parse } from 'jsonc-parser';

/** A body that is no JSON; `issue` says where. */
export class NotJson extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message.en);
  }
}

export function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new NotJson(notJsonAt(body.slice(0, faultIn(body))));
  }
}

/** Where JSON breaks off. The message of `JSON.parse` has no place for every fault, and repeats the text around it. */
function faultIn(body: string): number {
  const errors: ParseError[] = [];
  parse(body, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0]?.offset ?? body.length;
}

function notJsonAt(before: string): Issue {
  const lines = before.split('\n');
  const [line, column] = [lines.length, lines.at(-1)!.length + 1];
  const message = {
    ja: `JSON として読めません（${line}行${column}文字目）。`,
    en: `This is not JSON (line ${line}, column ${column}).`,
  };
  return { path: '', code: 'not-json', message };
}
