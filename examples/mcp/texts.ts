/** The official text, which the library does not carry, compared: as a tool. */
import { type Bilingual, InvalidFactsError, type Language } from 'arakawa-it-rules';
import {
  amendmentBetween,
  compareText,
  explainChanges,
  InvalidTextError,
  parseRegulation,
} from 'arakawa-it-rules/text';
import { fault } from './faults.js';
import { listOf, object, TEXT, type Tool } from './tool.js';

const TITLE: Bilingual = {
  ja: '規程の文章は、どこが変わったか。',
  en: 'What has changed in the text of the regulation?',
};
const DESCRIPTION: Bilingual = {
  ja: '変わった規定と、それに基づく判断、義務、読み方を示す。旧の文章があれば、新旧の文言と、旧を新に改める改め文も示す。なければ、本ライブラリが写している版と比べる。',
  en: 'The provisions that changed, and the decisions, duties and readings that rest on them. With the older text also both wordings, and the amending clauses from one to the other; without it, the newer is compared with the encoded edition.',
};
const NEWER: Bilingual = { ja: '新しい文章の全部', en: 'All of the newer text' };
const OLDER: Bilingual = { ja: '古い文章の全部', en: 'All of the older text' };

/** Many times the regulation. */
const LONGEST = 200_000;
const TOO_LONG: Bilingual = { ja: '20万字までとします。', en: 'This must be at most 200,000 characters.' };

export const textTool = (language: Language): Tool => ({
  name: 'compare_text',
  title: TITLE[language],
  description: `${TITLE[language]}\n${DESCRIPTION[language]}`,
  takes: {
    newer: { ...TEXT, description: NEWER[language] },
    older: { ...TEXT, description: OLDER[language] },
  },
  needs: ['newer'],
  gives: {
    same: { type: 'boolean' },
    provisions: listOf(object({ status: TEXT, from: TEXT, to: TEXT }, 'from', 'to')),
    rows: listOf(object({ status: TEXT, table: TEXT, name: TEXT })),
    amendingClauses: listOf(TEXT),
  },
  answer(given, spoken) {
    const newer = textIn(given, 'newer');
    const older = given['older'] === undefined ? undefined : textIn(given, 'older');
    const comparison = compareText(newer, older);
    const clauses =
      older === undefined ? [] : amendmentBetween(older, newer).operations.map(({ source }) => source.text);
    return {
      lines: [...explainChanges(comparison, spoken), ...clauses],
      data: {
        same: comparison.same,
        provisions: comparison.provisions
          .filter(isChange)
          .map(({ status, from, to }) => ({ status, ...(from && { from }), ...(to && { to }) })),
        rows: comparison.rows.filter(isChange).map(({ status, table, name }) => ({ status, table, name })),
        amendingClauses: clauses,
      },
    };
  },
});

const isChange = ({ status }: { readonly status: string }) => status !== 'same';

function textIn(given: Readonly<Record<string, unknown>>, name: string): string {
  const text = given[name];
  try {
    if (typeof text === 'string' && text.length > LONGEST)
      throw new InvalidFactsError([fault(name, 'out-of-range', TOO_LONG)]);
    parseRegulation(text as string);
    return text as string;
  } catch (error) {
    if (!(error instanceof InvalidTextError)) throw error;
    throw new InvalidFactsError([fault(name, 'unreadable', error.reason)]);
  }
}
