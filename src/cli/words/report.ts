import type { Language } from 'arakawa-it-rules';
import type { ReportOptions, report } from 'arakawa-it-rules/desk';
import type { Given, Option } from '../command.js';
import { regulationAt } from '../input/regulation-text.js';
import type { Io } from '../io.js';
import { refuse } from '../refused.js';

/** Options of what can put an answer on paper. */
export const REPORT = {
  report: {
    type: 'string',
    value: { ja: 'html|markdown', en: 'html|markdown' },
    help: { ja: '起案に添える書面（A4）にする', en: 'on paper, to attach to a draft (A4)' },
  },
  text: {
    type: 'string',
    value: { ja: '文章.txt', en: 'text.txt' },
    help: {
      ja: '手元の例規の文章。書面の根拠に、その文言を添える',
      en: 'your copy of the official text: its wording stands beside the grounds on paper',
    },
  },
} as const satisfies { readonly [name: string]: Option };

type Paper = (answer: Parameters<typeof report>[0], given?: Pick<ReportOptions, 'facts' | 'options'>) => string;

/** How an answer is put on paper, if that is asked for. */
export async function paperIn(
  { report: format, text }: Given<typeof REPORT>['values'],
  language: Language,
  io: Io,
): Promise<Paper | undefined> {
  if (format === undefined)
    return text === undefined ? undefined : refuse('--text には --report が要ります。', '--text needs --report.');
  const { report } = await import('arakawa-it-rules/desk');
  const regulation = text === undefined ? undefined : (await regulationAt(io, text)).regulation;
  // Which formats there are the library says.
  const form = { language, format: format as 'html' | 'markdown', text: regulation };
  return (answer, given) => report(answer, { ...form, ...given }).trimEnd();
}
