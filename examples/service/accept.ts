import type { FastifyRequest } from 'fastify';

/** Whether somebody would sooner have a page than JSON, which is what who says nothing gets (RFC 9110, 12.5.1). */
export function prefersPage({ headers: { accept = '' } }: FastifyRequest): boolean {
  const ranges = accept.toLowerCase().split(',').map(rangeOf);
  const weightOf = (type: string, kind: string) =>
    [`${type}/${kind}`, `${type}/*`, '*/*'].map((name) => ranges.find((range) => range.name === name)).find(Boolean)
      ?.weight ?? 0;
  return weightOf('text', 'html') > weightOf('application', 'json');
}

function rangeOf(range: string) {
  const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { name, weight: Number(weight) || 0 };
}
