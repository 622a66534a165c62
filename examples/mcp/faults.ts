/** What a model is told that has sent something wrong: where, and what to send. Never what it sent: that may be personal data. */
import { type Bilingual, InvalidFactsError, type Issue, type Language } from 'arakawa-it-rules';

export const refused = ({ issues }: InvalidFactsError, language: Language): string =>
  [REFUSED[language], ...issues.map(({ path, message }) => `${path}: ${message[language]}`)].join('\n');

const REFUSED: Bilingual = {
  ja: '受け付けられない。次の箇所を直して、もう一度呼び出す。分からないことは推測せず、尋ねるか、省く。',
  en: 'This is not understood. Mend these places and call again. Do not guess what is not known: ask, or leave it out.',
};

export function refuseOtherArguments(
  given: Readonly<Record<string, unknown>>,
  taken: readonly string[],
  needed: readonly string[] = [],
): void {
  const names = [...taken, 'language'];
  const others = Object.keys(given).filter((name) => !names.includes(name));
  const lacking = needed.filter((name) => given[name] === undefined);
  const { language = 'ja' } = given;
  const issues = [
    ...others.slice(0, 10).map((name) => fault(name.slice(0, 60), 'unknown-key', among(names))),
    ...lacking.map((name) => fault(name, 'empty', { ja: 'この引数が要ります。', en: 'This argument is needed.' })),
    ...(language === 'ja' || language === 'en' ? [] : [fault('language', 'not-one-of', LANGUAGES)]),
  ];
  if (issues.length > 0) throw new InvalidFactsError(issues);
}

export const fault = (path: string, code: Issue['code'], message: Bilingual): Issue => ({ path, code, message });

const among = (names: readonly string[]): Bilingual => ({
  ja: `引数は ${names.join(', ')} だけです。事実は、その中に入れます。`,
  en: `The arguments are ${names.join(', ')}: put facts inside.`,
});
const LANGUAGES = { ja: "'ja' 又は 'en' とします。", en: "This must be 'ja' or 'en'." };

/** What the library refuses, with the places in the arguments: `facts.appliedAt` for `appliedAt`. */
export function within<Answer>(argument: string, answer: () => Answer, own: readonly string[] = []): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    const place = ({ path, code }: Issue) => {
      const [first] = path.split('.');
      const isPlace = own.includes(first!) && (path !== first || code !== 'unknown-key');
      return isPlace ? path : path === '' ? argument : `${argument}.${path}`;
    };
    throw new InvalidFactsError(error.issues.map((issue) => ({ ...issue, path: place(issue) })));
  }
}
