/** A line that only rules off others: |---|---|, ├──┼──┤. */
const RULE = /^[\s|｜:\-─━│┃┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+=]*$/;

/** The cells of a line, parted by tabs or bars, empty ones included; none where it only rules off others. */
export function cellsIn(line: string): readonly string[] {
  if (RULE.test(line) && /[-─━=]{2}/.test(line)) return [];
  return line
    .replace(/^[|｜│┃]|[|｜│┃]$/g, '')
    .split(/[\t|｜│┃]/)
    .map((cell) => cell.trim());
}

/** The values of a line that commas part. Within quotation marks a comma is one, and two marks are one. */
export function valuesIn(line: string): readonly string[] {
  const values = [''];
  let [isQuoted, before] = [false, ''];
  for (const character of line) {
    if (character === '"') {
      if (!isQuoted && before === '"') values[values.length - 1] += '"';
      isQuoted = !isQuoted;
    } else if (character === ',' && !isQuoted) values.push('');
    else values[values.length - 1] += character;
    before = character;
  }
  return values.map((value) => value.trim());
}
