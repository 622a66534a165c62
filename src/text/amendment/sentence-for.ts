import type { AmendedPlace, Deed, Level } from './operation.js';

const PARTS: { readonly [each in NonNullable<AmendedPlace['part']>]: string } = {
  caption: 'の見出し',
  'with-caption': '(見出しを含む。)',
  heading: 'の名称',
  chapeau: '各号列記以外の部分',
  items: '各号',
};

/** A place as an amending sentence names it. */
function named({ citation, through, part, row, throughRow, column }: AmendedPlace): string {
  const last = through === undefined ? '' : through === '' ? '以下' : `から${through}まで`;
  const rows = row === undefined ? '' : `${row}の項${throughRow === undefined ? '' : `から${throughRow}の項まで`}`;
  return (
    citation + last + (part === undefined ? '' : PARTS[part]) + rows + (column === undefined ? '' : `${column}の欄`)
  );
}

const UNITS: { readonly [each in Level]: string } = {
  chapter: '1章',
  article: '1条',
  paragraph: '1項',
  item: '1号',
  'sub-item': 'ように',
  proviso: 'ただし書',
  'second-sentence': '後段',
  row: 'ように',
  table: '別表',
  'inset-table': '表',
  remarks: '備考',
  form: '様式',
  supplement: '附則',
  words: 'ように',
};

/** What an operation does, as a clause of an amending directive says it. */
export function sentenceFor(deed: Deed): string {
  const place = named(deed.place);
  switch (deed.kind) {
    case 'replace-words':
      return `${place}中「${deed.words}」を「${deed.by}」に改める`;
    case 'add-words':
      return `${place}中「${deed.beside}」の${deed.side === 'after' ? '次' : '前'}に「${deed.words}」を加える`;
    case 'delete-words':
      return `${place}中「${deed.words}」を削る`;
    case 'replace':
    case 'vacate':
      return deed.place.part === 'caption' ? `${place}を「${deed.text}」に改める` : `${place}を次のように改める`;
    case 'insert':
      return `${place}${{ after: 'の次に', before: 'の前に', within: 'に' }[deed.side]}次の${UNITS[deed.level]}${UNITS[deed.level] === 'ように' ? '' : 'を'}加える`;
    case 'delete':
      return `${place}を削る`;
    case 'renumber':
      return `${place}を${named(deed.to)}とする`;
    case 'shift':
      return `${place}を${Math.abs(deed.by)}ずつ繰り${deed.by > 0 ? '下' : '上'}げる`;
  }
}
