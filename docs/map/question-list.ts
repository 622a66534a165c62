import { citeIn } from '../../src/index.js';
import type { Evidence } from './evidence.js';
import type { Law } from './law.js';
import { both, inBoth, type Markup, markup } from './markup.js';
import { linkTo } from './place-list.js';

/** The other way round: every question, the places it rests on, and what tests it. */
export function questionList({ decisions }: Law, { questions, catalogue, vectors }: Evidence): Markup {
  const rows = decisions.map(({ id, question, citations, decide }) => {
    const tested = questions.get(id);
    return markup`<li class="question" id="${id}">
<p class="asks">${both(question)}<br>${linkTo(decide.name)}</p>
<p class="rests">${citations.map((citation) => markup`<a href="#${citation}">${inBoth((language) => citeIn(citation, language))}</a> `)}</p>
<div class="answers">
<p class="tally">${both({
      ja: `検査データ ${tested?.vectors ?? 0}件（うち手計算 ${tested?.handWorked ?? 0}）`,
      en: `${tested?.vectors ?? 0} vectors, ${tested?.handWorked ?? 0} of them worked out by hand`,
    })}</p>
${tested !== undefined && tested.tests.length > 0 && markup`<details><summary>${both({ ja: `この判断を挙げるテスト ${tested.tests.length}`, en: `Named in ${tested.tests.length} test ${tested.tests.length === 1 ? 'file' : 'files'}` })}</summary><ul>${tested.tests.map((path) => markup`<li><code>${path}</code></li>`)}</ul></details>`}
</div>
</li>
`;
  });
  return markup`<section id="questions">
<h2>${both({ ja: '問いから見る', en: 'By question' })}</h2>
<p class="lead">${both({
    ja: `${decisions.length}の判断と、それがよりどころとする箇所。検査データは全部で${vectors}件ある。ほかに、判断の目録を用いるテストが${catalogue.length}ファイルある。`,
    en: `The ${decisions.length} decisions and the places they rest on. There are ${vectors} test vectors in all. Beside the files named here, ${catalogue.length} test files use the catalogue of all decisions.`,
  })}</p>
<ol class="questions">
${rows}</ol>
</section>
`;
}
