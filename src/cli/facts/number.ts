/** A whole number as it is typed, in letters of any width; nobody types one of ten digits. */
export function numberIn(written: string): number | undefined {
  const digits = written.trim().normalize('NFKC');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
