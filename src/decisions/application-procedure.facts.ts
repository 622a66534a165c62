/** The procedure of an application. That none is prescribed is an answer of `decideProcedure`, but nothing to ask further about. */
import { PROCEDURES, type Procedure } from '../articles/article-13-minor-changes.js';
import { complain } from '../input/errors.js';
import { readOneOf } from '../input/facts.js';
import type { FiniteKind } from '../verdict/kinds.js';

export const applicationProcedure: FiniteKind<Procedure> = {
  form: { is: 'one-of', values: PROCEDURES },
  read: (value, path, issues) =>
    value === 'none-prescribed'
      ? complain(
          issues,
          path,
          'not-one-of',
          '定められた手続がないときは、申請がないので、結果の通知も委員会への付議もありません。',
          'Where no procedure is prescribed nobody applies: there is nothing to notify, and nothing to refer to a committee.',
        )
      : readOneOf(value, PROCEDURES, path, issues),
  classes: PROCEDURES,
};
