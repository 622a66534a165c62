/** The entries of the package, and the list of each in test/api. */
export const entries = [
  ...['index', 'desk', 'records', 'regulation', 'schemas', 'text'],
  ...['testing', 'testing/vitest', 'testing/jest'],
] as const;

export const fileOf = (entry: string): string => `${entry.replace('/', '.')}.txt`;
