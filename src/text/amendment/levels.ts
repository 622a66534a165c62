import { INSET, REMARKS } from '../document/part.js';
import type { AmendedPlace, Level } from './operation.js';

/** What a place is, by how it is cited. */
export function levelOf({ citation, part, row, column }: AmendedPlace): Level {
  if (column !== undefined || (part !== undefined && part !== 'items')) return 'words';
  if (row !== undefined) return 'row';
  if (citation.endsWith(REMARKS)) return 'remarks';
  if (citation.endsWith(INSET)) return 'inset-table';
  if (/^附則(?:\([^()]*\))?$/.test(citation)) return 'supplement';
  if (/様式|^別[記図紙]/.test(citation)) return 'form';
  if (part === 'items' || /号[の\d]*$/.test(citation)) return 'item';
  if (citation.endsWith('ただし書')) return 'proviso';
  if (citation.endsWith('後段')) return 'second-sentence';
  if (/本文$|前段$|^題名$|^目次$/.test(citation)) return 'words';
  if (/[ア-ンa-z①-⑳)]$/.test(citation)) return 'sub-item';
  if (citation.endsWith('項')) return 'paragraph';
  if (/^(?:附則(?:\([^()]*\))?)?第\d+条[の\d]*$/.test(citation)) return 'article';
  if (/^第\d+[編章節款目]/.test(citation)) return 'chapter';
  return 'table';
}
