/** What makes a model ask instead of inventing: the same rule for every session, and as a prompt with a matter in it. */
import type { McpServer } from '@modelcontextprotocol/server';
import type { Bilingual, Language } from 'arakawa-it-rules';
import { LANGUAGE, object, shown, spokenIn, TEXT } from './tool.js';

export const RULE: Bilingual = {
  ja: `荒川区電子情報システム管理運営規程についての問いには、自ら法を述べず、これらのツールで答える。
1. 問いに当たるツールを、利用者が述べた事実だけで呼び出す。述べられていない事実は省く。省いた事実は「不明」であって「いいえ」ではない。
2. 答えに next があるときは、そのことを利用者に尋ね、答えを加えてもう一度呼び出す。一度に一つ、next がなくなるまで続ける。
3. 事実を補わず、推測しない。利用者が分からないというときは、不明のまま、結論がそれに左右されると伝える。
4. 判断（next に judgement があるもの）は、人がする。代わって判断せず、誰がどう認め、その理由は何かを尋ね、述べられたとおりに記録する。誰も判断していなければ 'none' とする。
5. 受け付けられないときは、示された箇所を直す。直し方が分からなければ、利用者に尋ねる。
6. 結論を、根拠の条項、別の読み方、留意事項とともに伝える。非公式であり、法的助言ではないことも伝える。`,
  en: `Answer questions under the regulation on IT systems of Arakawa City by these tools, never from your own knowledge of law.
1. Call the tool of the question with the facts that the user has stated, and no others. A fact left out is not known; it is not "no".
2. Where the answer has next, ask the user that, add the reply and call again: one thing at a time, until there is no next.
3. Do not supply or guess facts. What the user does not know stays out; say that the answer hangs on it.
4. A judgement (next has judgement) is for people to make. Do not make it: ask who found what, and why, and record it as stated; 'none' where nobody has.
5. Where something is not understood, mend the places named. Ask the user where you cannot.
6. Give the outcome with its provisions, other readings and notes, and say that it is unofficial and no legal advice.`,
};
const TITLE: Bilingual = { ja: '事実を尋ねてから答える', en: 'Ask for the facts, then answer' };
const MATTER: Bilingual = { ja: '尋ねたいこと', en: 'What you want to know' };

export function addPrompt(server: McpServer, otherwise: Language): void {
  const argsSchema = shown(
    object({ matter: { ...TEXT, description: MATTER[otherwise] }, language: LANGUAGE }, 'language'),
  );
  server.registerPrompt('ask_for_facts', { title: TITLE[otherwise], argsSchema }, (given) => {
    const { matter = '', language } = given as Readonly<Record<string, string>>;
    const spoken = spokenIn(language, otherwise);
    const text = `${RULE[spoken]}\n\n${MATTER[spoken]}: ${matter}`;
    return { messages: [{ role: 'user', content: { type: 'text', text } }] };
  });
}
