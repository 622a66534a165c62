import { complain, type Issue } from '../input/errors.js';
import { isList, isRecord, readText } from '../input/facts.js';

/**
 * What of a verdict is compared: all of it. Every verdict of this library is one, of any version.
 * @ja 比較できる結論
 */
export interface ComparedVerdict {
  readonly decision: string;
  readonly outcome: string;
  readonly grounds: readonly { readonly code?: unknown; readonly citation?: unknown }[];
  readonly missing: readonly string[];
  readonly contested: readonly { readonly readings?: unknown }[];
  readonly remedies: readonly { readonly citation?: unknown; readonly needs?: unknown; readonly change?: object }[];
  readonly caveats: readonly { readonly code?: unknown; readonly citation?: unknown }[];
}

/** The parts that are lists, in the order of a verdict. */
export const verdictLists = ['grounds', 'missing', 'contested', 'remedies', 'caveats'] as const;

/** Checks that JSON has the parts that every verdict has; what stands in them may be of any version. */
export function readVerdict(json: unknown, path: string, issues: Issue[]): ComparedVerdict | undefined {
  const found = issues.length;
  if (json === undefined || !isRecord(json, path, issues)) return undefined;
  readText(json['decision'] ?? 0, `${path}.decision`, issues);
  readText(json['outcome'] ?? 0, `${path}.outcome`, issues);
  for (const name of verdictLists) {
    const list = json[name] ?? 0;
    if (!isList(list, `${path}.${name}`, issues)) continue;
    list.forEach((element, i) => {
      if (name === 'missing') readText(element, `${path}.${name}.${i}`, issues);
      else isRecord(element, `${path}.${name}.${i}`, issues);
    });
  }
  return issues.length > found ? undefined : (json as unknown as ComparedVerdict);
}

export function refuseOtherQuestion(asked: string, verdict: ComparedVerdict, path: string, issues: Issue[]): void {
  if (verdict.decision === asked) return;
  const place = `${path}.decision`;
  complain(issues, place, 'contradiction', '別の問いへの結論です。', 'This is a verdict on another question.');
}
