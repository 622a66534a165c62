/** The records of a file, one on a line. A line that is no JSON is none, and counted as one that cannot be read. */
export const recordsIn = (ndjson: string): readonly unknown[] =>
  ndjson
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return line;
      }
    });
