import type { Language } from '../../../src/index.js';
import { answers } from '../../map/answers.js';
import { kinds } from '../../map/kinds.js';
import { law } from '../../map/law.js';
import { introduction, LEGEND, LIST, picturesOf, TITLE } from '../../map/map.js';
import { listOf } from '../../map/place-list.js';
import { chaptersOf, placesOf } from '../../map/places.js';
import { questionList } from '../../map/question-list.js';
import { readEvidence } from '../../map/read-evidence.js';
import { mapFilter } from '../words.js';
import { type Page, plain } from './page.js';
import { root } from './root.js';

/** No clock: the same sources always give the same page. */
const PLANNED_FOR = 2027;

export function mapPage(language: Language): Page {
  const evidence = readEvidence(root, law);
  const places = placesOf(law);
  const named = (names: Readonly<Record<string, Record<Language, string>>>, of: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(names).flatMap(([name, said]) => (of(name) ? [[name, said[language]]] : [])));
  const data = {
    chapters: listOf(chaptersOf(places), evidence, language),
    words: mapFilter[language],
    kinds: named(kinds, (name) => places.some(({ kind }) => kind === name)),
    answers: named(answers, (name) => places.some(({ answer }) => answer === name)),
  };
  return {
    path: 'map',
    title: TITLE[language],
    description: introduction(law, evidence)[language],
    body: [
      `${plain(introduction(law, evidence)[language])}\n`,
      asItStands(picturesOf(law, PLANNED_FOR).in(language)),
      `## ${LIST[language]} {#list}\n\n${plain(LEGEND[language])}\n`,
      '<div class="list"><MapList v-bind="list" /></div>\n',
      asItStands(questionList(law, evidence).in(language)),
      `<script setup>\nimport MapList from '@map/MapList.vue';\nconst list = ${inScript(data)};\n</script>\n`,
    ].join('\n'),
    frontmatter: { sidebar: false, aside: false, pageClass: 'map' },
  };
}

/** HTML ends at an empty line, for Markdown. */
const asItStands = (html: string): string => `<div v-pre>\n${html.replace(/\n\s*(?=\n)/g, '')}\n</div>\n`;

const inScript = (data: object): string => JSON.stringify(data).replaceAll('</', '<\\/');
