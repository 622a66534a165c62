/** One to three uses of two items each; a third of the uses are of the applicant's own data. */
import type { FactsOf } from '../../../src/index.js';
import type { Random } from '../random.js';

const MATTERS = [
  '住民基本台帳法第7条第1号',
  '住民基本台帳法第7条第2号',
  '住民基本台帳法第7条第7号',
  '住民基本台帳法第7条第8号の2',
] as const;
const FURIGANA = '住民基本台帳法第7条第1号の2';

const two = (n: number) => String(n).padStart(2, '0');
const several = <Use>({ below }: Random, use: () => Use) => Array.from({ length: 1 + below(3) }, use);
const section = ({ pick }: Random) => pick(['税務課', '戸籍住民課', '福祉推進課']);
const day = ({ below }: Random) => `${2024 + below(3)}-${two(1 + below(12))}-${two(1 + below(28))}`;

export function dataUseApproval(random: Random): FactsOf<'data-use-approval'> {
  const item = () => random.pick([...MATTERS, FURIGANA, '所得の額']);
  const uses = several(random, () => ({ managedBy: section(random), items: [item(), item()] }));
  return { applicantSection: '福祉推進課', uses, asOf: day(random) };
}

/** The usual case: nobody says as of which day the Act is read. */
export function withoutDay(random: Random): FactsOf<'data-use-approval'> {
  const { applicantSection, uses } = dataUseApproval(random);
  return { applicantSection, uses };
}

/** Half of the uses name no matter of Article 7, and half of those are personal information. */
export function personalInformation(random: Random): FactsOf<'personal-information'> {
  const uses = several(random, () => {
    const isListed = random.chance(0.5);
    return {
      managedBy: section(random),
      items: [isListed ? random.pick(MATTERS) : '施設の予約状況', random.pick(['所得の額', '街路灯の位置'])],
      personalInformation: isListed || random.chance(0.5),
    };
  });
  return { applicantSection: '福祉推進課', uses, asOf: day(random) };
}
