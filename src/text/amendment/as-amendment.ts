import { areTexts, type Element, isListOf, isReadAs } from '../as-regulation.js';
import type { Amendment, Operation } from './operation.js';
import { parseAmendment } from './parse.js';

/** A directive that has been read, or a text that is read now. What only looks like either is refused as no text. */
export const asAmendment = (given: string | Amendment): Amendment =>
  isReadAs<Amendment>(given, hasParts) ? given : parseAmendment(given);

/** The texts that an operation has beside its place, by its kind. */
const TEXTS: { readonly [kind in Operation['kind']]: readonly string[] } = {
  'replace-words': ['words', 'by'],
  'add-words': ['beside', 'side', 'words'],
  'delete-words': ['words'],
  replace: ['level', 'text'],
  vacate: ['level', 'text'],
  insert: ['side', 'level', 'text'],
  delete: [],
  renumber: [],
  shift: [],
};

function hasParts({ operations, unread, target = '', supplement = SOURCE, enacted = {} }: Element): boolean {
  return (
    isListOf(operations, isOperation) &&
    isListOf(unread, (each) => isSource(each) && isObject(each['reason'], ({ ja, en }) => areTexts([ja, en]))) &&
    areTexts([target]) &&
    isObject(supplement, isSource) &&
    isObject(enacted, ({ day = '', number = '' }) => areTexts([day, number]))
  );
}

function isOperation(each: Element): boolean {
  const { kind, place, to = place, by, source } = each;
  const texts = Object.hasOwn(TEXTS, String(kind)) ? TEXTS[kind as Operation['kind']] : undefined;
  return (
    texts !== undefined &&
    areTexts(texts.map((key) => each[key])) &&
    [place, to].every((one) => isObject(one, isPlace)) &&
    (kind !== 'shift' || Number.isInteger(by)) &&
    isObject(source, isSource)
  );
}

const isPlace = ({ citation, through = '', part = '', row = '', throughRow = '', column = '' }: Element): boolean =>
  areTexts([citation, through, part, row, throughRow, column]);

const SOURCE = { text: '', line: 1 };

const isSource = ({ text, line }: Element): boolean => areTexts([text]) && Number.isInteger(line);

const isObject = (value: unknown, isOne: (element: Element) => boolean): boolean => isListOf([value], isOne);
