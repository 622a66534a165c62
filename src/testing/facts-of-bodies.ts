import fc from 'fast-check';
import { SUBJECTS } from '../articles/article-02_2-scope.js';
import type { ScopeFacts } from '../decisions/scope.js';
import { arbitraryOrganization } from './arbitrary-organization.js';
import { arbitraryDepartment, departmentsWithSections, namedUnits } from './arbitrary-unit.js';
import { plainRecord } from './plain-record.js';

/** Bodies that the regulation names: within or outside its scope, whatever a chart says. */
const named = () =>
  fc.oneof(
    arbitraryDepartment().filter((department) => !department.endsWith('架空部')),
    namedUnits()
      .filter(({ unit }) => !unit.startsWith('架空'))
      .map(({ name }) => name),
    fc.constantFrom('区議会', '教育委員会', '選挙管理委員会', '区長', '税務課収納係'),
  );

/** Bodies of which only a chart tells. */
const others = () => fc.constantFrom('架空保育園', '荒川区立架空小学校', '架空警察署交通課', '架空対策本部', '架空部');

export const scopeFacts = (): fc.Arbitrary<ScopeFacts> =>
  fc.oneof(
    plainRecord({ organ: named(), subject: fc.constantFrom(...SUBJECTS), organization: arbitraryOrganization() }),
    others().chain((organ) =>
      plainRecord({
        organ: fc.constant(organ),
        subject: fc.constantFrom(...SUBJECTS),
        organization: fc.oneof(departmentsWithSections(), fc.constant('none')).map((place) => ({ [organ]: place })),
      }),
    ),
  );
