import { citeIn } from '../../src/index.js';
import type { Evidence } from './evidence.js';
import type { Law } from './law.js';
import { both, inBoth, type Markup, markup } from './markup.js';
import { filesNaming, linkTo } from './place-list.js';

/** The other way round: every question, the places it rests on, and what tests it. */
export const questionList = ({ decisions }: Law, { questions, catalogue, vectors }: Evidence): Markup =>
  markup`<section id="questions">
<h2>${both({ ja: '問いから見る', en: 'By question' })}</h2>
<p class="lead">${both({
    ja: `${decisions.length}の判断と、それがよりどころとする箇所。検査データは全部で${vectors}件ある。ほかに、判断の目録を用いるテストが${catalogue.length}ファイルある。`,
    en: `The ${decisions.length} decisions and the places they rest on. There are ${vectors} test vectors in all. Beside the files named here, ${catalogue.length} test files use the catalogue of all decisions.`,
  })}</p>
<ol class="questions">
${decisions.map(({ id, citations, decide }) => {
  const { vectors: all, handWorked, tests } = questions.get(id)!;
  return markup`<li class="question">
<p class="asks">${linkTo(decide.name)}</p>
<p class="rests">${citations.map((citation) => markup`<a href="#${citation}">${inBoth((language) => citeIn(citation, language))}</a> `)}</p>
<p class="tally">${both({
    ja: `検査データ ${all}件（うち手計算 ${handWorked}）`,
    en: `${all} vectors, ${handWorked} of them worked out by hand`,
  })}</p>
${filesNaming(tests, { ja: 'この判断を挙げるテスト', en: 'Named in' })}
</li>
`;
})}</ol>
</section>`;
