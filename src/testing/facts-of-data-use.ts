import fc from 'fast-check';
import { furiganaSince } from '../articles/article-14-data-use.js';
import { refusePlainWord } from '../decisions/data-use.ambiguous-items.js';
import type { DataUse, DataUseFacts } from '../decisions/data-use.facts.js';
import { nameForm } from '../input/spelling.js';
import type { Article7Item } from '../regulation/citation.js';
import { arbitraryMoment, daysAround, momentsOn, wide } from './arbitrary-moment.js';
import { organizationOf } from './arbitrary-organization.js';
import { arbitraryUnit, type NamedUnit, namedUnits, unplacedUnits } from './arbitrary-unit.js';
import { managers } from './facts-of-systems.js';
import type { Known } from './known.js';
import { plainRecord } from './plain-record.js';

type Numbered<Item> = Item extends `住民基本台帳法第7条第${infer Number}` ? Number : never;
type Number7 = Numbered<Article7Item>;

/** Items (i) to (viii), within the proviso from the day on which the Act had them. */
const WITHIN = ['1号', '1号の2', '2号', '3号', '4号', '5号', '6号', '7号', '8号'] as const satisfies readonly Number7[];
const OUTSIDE = [
  '8号の2',
  '9号',
  '10号',
  '10号の2',
  '10号の3',
  '11号',
  '11号の2',
  '12号',
  '13号',
  '14号',
] as const satisfies readonly Number7[];

interface Item {
  readonly text: string;
  readonly isPersonal: boolean;
}

const matters = (numbers: readonly Number7[]): fc.Arbitrary<Item> =>
  fc.constantFrom(...numbers).chain((number) => {
    const text = `住民基本台帳法第7条第${number}`;
    return fc.constantFrom(text, text, wide(text)).map((written) => ({ text: written, isPersonal: true }));
  });

const isFree = (text: string) =>
  text.trim() !== '' && !/^(住民基本台帳法|住基法|第[7七]条)/.test(nameForm(text)) && !refusePlainWord(text, '', []);

const freeText = (): fc.Arbitrary<Item> =>
  fc
    .oneof(
      fc.constantFrom('所得の額', '旧氏', '通称', '工事価格の積算基準', '死者の氏名'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isFree),
    )
    .map((text) => ({ text, isPersonal: false }));

const someOf = (items: fc.Arbitrary<Item>) => fc.array(items, { minLength: 1, maxLength: 4 });

/** The resident register's, or held elsewhere. */
const registers = () => fc.constantFrom(...(['resident', 'resident', 'other'] as const));

/** Wholly within the proviso, wholly outside, of free text alone, or mixed; some items twice. */
const itemLists = (): fc.Arbitrary<Item[]> =>
  fc.oneof(
    { weight: 2, arbitrary: someOf(matters(WITHIN)) },
    someOf(matters(['1号', '1号の2'])),
    someOf(matters(OUTSIDE)),
    someOf(freeText()),
    someOf(fc.oneof(matters(WITHIN), matters(OUTSIDE), freeText())),
  );

/**
 * Uses of data: every matter of Article 7 of the Basic Resident Registration Act, free text, mixtures, repetitions.
 * Where a matter of the resident register is among the items, the data is personal information.
 *
 * @example
 * ```ts
 * // Whose application it is, is not known: the data may be the applicant's own.
 * const open = fc.property(arbitraryDataUse(), (use) => !isSettled(decideDataUseApproval({ uses: [use] })));
 * fc.check(open).failed // => false
 * ```
 * @ja データ利用の任意値
 */
export const arbitraryDataUse = (): fc.Arbitrary<Known<DataUse>> => usesOf(arbitraryUnit());

const usesOf = (units: fc.Arbitrary<string>): fc.Arbitrary<Known<DataUse>> =>
  fc.tuple(units, itemLists(), registers(), fc.boolean()).map(([managedBy, items, register, personal]) => ({
    managedBy,
    items: items.map(({ text }) => text),
    register,
    personalInformation: personal || (register === 'resident' && items.some(({ isPersonal }) => isPersonal)),
  }));

/**
 * Some of the data is the applicant's own. The day is often one near that on which the furigana came into Article 7.
 */
export const dataUseFacts = (): fc.Arbitrary<DataUseFacts> =>
  fc
    .tuple(fc.oneof({ weight: 4, arbitrary: namedUnits() }, unplacedUnits()), fc.array(managers(), { maxLength: 3 }))
    .chain(([applicant, others]) =>
      plainRecord({
        applicantSection: fc.constant(applicant.name),
        uses: fc.array(usesOf(fc.constantFrom(...[applicant, ...others].map(({ name }) => name))), { maxLength: 4 }),
        asOf: fc.oneof(arbitraryMoment(), momentsOn(daysAround(furiganaSince))),
        organization: organizationOf([applicant, ...others].filter(isUnit)),
      }),
    );

const isUnit = ({ unit }: NamedUnit): boolean => unit !== 'no-section';
