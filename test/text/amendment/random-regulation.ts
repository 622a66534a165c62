/** A regulation as a model that prints itself, so that a random edit renumbers what comes after it. */
export interface Model {
  readonly chapters: readonly { readonly name: string; readonly articles: readonly Article[] }[];
  readonly rows: readonly (readonly [string, string, string])[];
  readonly supplements: readonly string[];
}

interface Article {
  readonly caption: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Paragraph {
  readonly words: string;
  readonly items: readonly { readonly words: string; readonly letters: readonly string[] }[];
}

type Random = () => number;

const pick = <Each>(random: Random, list: readonly Each[]): Each => list[Math.floor(random() * list.length)]!;
const many = <Each>(random: Random, most: number, make: () => Each): Each[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, make);

const THINGS = ['太鼓', '笛', '鐘', '鈴', '琴', '弦', '譜面', '台', '鍵', '倉庫'];
const WHO = ['館長', '主任', '係員', '町民', '学校', '公民館'];
const DOES = ['借りる', '返す', '直す', '数える', '拭く', '選ぶ', '運ぶ', '記す'];
const sentence = (random: Random): string =>
  `${pick(random, WHO)}は、${pick(random, THINGS)}を${Math.floor(random() * 20) + 1}日までに${pick(random, DOES)}。`;
const proviso = (random: Random): string => `ただし、${pick(random, THINGS)}については、${pick(random, DOES)}。`;
const words = (random: Random): string => sentence(random) + (random() < 0.2 ? proviso(random) : '');
const item = (random: Random) => ({
  words: `${pick(random, THINGS)}を${pick(random, DOES)}者${Math.floor(random() * 50)}`,
  letters: random() < 0.2 ? many(random, 3, () => `${pick(random, THINGS)}${Math.floor(random() * 50)}`) : [],
});
const paragraph = (random: Random): Paragraph => ({
  words: words(random),
  items: random() < 0.3 ? many(random, 4, () => item(random)) : [],
});
const article = (random: Random): Article => ({
  caption: `${pick(random, THINGS)}の${pick(random, WHO)}`,
  paragraphs: [paragraph(random), ...many(random, 3, () => paragraph(random))],
});
const row = (random: Random): [string, string, string] => [
  `${pick(random, THINGS)}${Math.floor(random() * 1000)}システム`,
  `${pick(random, THINGS)}を${pick(random, DOES)}`,
  `${pick(random, ['音楽', '教育', '学校'])}課`,
];

export const randomModel = (random: Random): Model => ({
  chapters: [0, 1, 2].map(() => ({
    name: `${pick(random, THINGS)}の章${Math.floor(random() * 100)}`,
    articles: [article(random), ...many(random, 4, () => article(random))],
  })),
  rows: [row(random), ...many(random, 6, () => row(random))],
  supplements: many(random, 2, () => sentence(random)),
});

/** A list with something added, left out or changed. */
function editedList<Each>(random: Random, list: readonly Each[], make: () => Each, edit: (each: Each) => Each): Each[] {
  const at = Math.floor(random() * list.length);
  const kind = random();
  if (kind < 0.25) return [...list.slice(0, at), make(), ...list.slice(at)];
  if (kind < 0.4) return [...list, make()];
  if (kind < 0.6 && list.length > 1) return list.filter((_, i) => i !== at);
  return list.map((each, i) => (i === at ? edit(each) : each));
}

const editedParagraph = (random: Random, { words: old, items }: Paragraph): Paragraph =>
  random() < 0.6 || items.length === 0
    ? { words: random() < 0.5 ? words(random) : old.replace(/\d+/, String(Math.floor(random() * 30))), items }
    : {
        words: old,
        items: editedList(
          random,
          items,
          () => item(random),
          () => item(random),
        ),
      };

const editedArticle = (random: Random, { caption, paragraphs }: Article): Article =>
  random() < 0.1
    ? { caption: `新しい${caption}`, paragraphs }
    : {
        caption,
        paragraphs: editedList(
          random,
          paragraphs,
          () => paragraph(random),
          (each) => editedParagraph(random, each),
        ),
      };

/** The model after one random amendment. */
export function editedModel(random: Random, model: Model): Model {
  const kind = random();
  if (kind < 0.2)
    return {
      ...model,
      rows: editedList(
        random,
        model.rows,
        () => row(random),
        ([name]) => [name, ...row(random).slice(1)] as [string, string, string],
      ),
    };
  if (kind < 0.25) return { ...model, supplements: [...model.supplements, sentence(random)] };
  const at = Math.floor(random() * model.chapters.length);
  const chapters = model.chapters.map((chapter, i) => {
    if (i !== at) return chapter;
    if (random() < 0.1) return { ...chapter, name: `${chapter.name}等` };
    return {
      ...chapter,
      articles: editedList(
        random,
        chapter.articles,
        () => article(random),
        (each) => editedArticle(random, each),
      ),
    };
  });
  return { ...model, chapters };
}

/** The text of a model. */
export function textOf({ chapters, rows, supplements }: Model): string {
  let number = 0;
  const lines = ['鳴物規程', '', '平成20年3月28日', '', '訓令甲第9号', ''];
  for (const [i, { name, articles }] of chapters.entries()) {
    lines.push(`第${i + 1}章 ${name}`, '');
    for (const { caption, paragraphs } of articles) {
      number += 1;
      lines.push(`(${caption})`, '');
      for (const [at, { words: own, items }] of paragraphs.entries()) {
        lines.push(`${at === 0 ? `第${number}条` : at + 1} ${own}`, '');
        for (const [n, { words: each, letters }] of items.entries()) {
          lines.push(`(${n + 1}) ${each}`, '');
          for (const [l, letter] of letters.entries()) lines.push(`${'アイウエオ'[l]} ${letter}`, '');
        }
      }
    }
  }
  lines.push('附 則', '', 'この訓令は、平成20年4月1日から施行する。', '');
  for (const [i, each] of supplements.entries())
    lines.push(`附 則(平成${21 + i}年3月31日訓令甲第${i + 1}号)`, '', each, '');
  lines.push('別表第1(第2条関係)', '', ['名称', '業務', '所管'].join('\t'), ...rows.map((cells) => cells.join('\t')));
  return lines.join('\n');
}
