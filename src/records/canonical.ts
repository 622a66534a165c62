/**
 * JSON in the canonical form of RFC 8785: no space, names in the order of their UTF-16 code units, numbers and texts as ECMAScript
 * writes them. The same for the same data, in whatever order names stand in objects.
 */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  // Of what is not there, nothing is written.
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? '';
  const parts = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`);
  return `{${parts.join(',')}}`;
}
