/** The tests that mutants are put to, those that find most in least time first. */

/** Each loads and runs in less than half a second. */
export const quick = [
  'test/decisions/hand-worked.test.ts',
  'test/bad-input.test.ts',
  'test/ledger.test.ts',
  'test/ledger-data.test.ts',
  'test/attestation.test.ts',
  'test/sentences.test.ts',
  'test/explain.test.ts',
  'test/moment.test.ts',
  'test/instant.test.ts',
  'test/era.test.ts',
  'test/month.test.ts',
  'test/articles/appended-tables.test.ts',
  'test/citation.test.ts',
  'test/decisions/committee.test.ts',
  'test/decisions/contract-terms.test.ts',
  'test/decisions/criteria.test.ts',
  'test/decisions/data-use-approval.test.ts',
  'test/decisions/discipline.test.ts',
  'test/decisions/emergency-manual.test.ts',
  'test/decisions/incident-authority.test.ts',
  'test/decisions/input-delivery.test.ts',
  'test/decisions/measures.test.ts',
  'test/decisions/monthly-plan.test.ts',
  'test/decisions/named-post.test.ts',
  'test/decisions/notice.test.ts',
  'test/decisions/operation.test.ts',
  'test/decisions/policy-duty.test.ts',
  'test/decisions/policy-review.test.ts',
  'test/decisions/procedure.test.ts',
  'test/decisions/quorum.test.ts',
  'test/decisions/referral.test.ts',
  'test/decisions/report-addressees.test.ts',
  'test/decisions/scope.test.ts',
  'test/decisions/timeliness.test.ts',
  'test/duties.test.ts',
  'test/planning/calendar-of-duties.test.ts',
  'test/planning/plan-backwards.test.ts',
  'test/posts.test.ts',
  'test/records/record.test.ts',
  'test/reviews/introduction.test.ts',
  'test/reviews/inventory.test.ts',
  'test/schemas/facts.test.ts',
  'test/testing/builders.test.ts',
  'test/threats.test.ts',
  'test/vectors.coverage.test.ts',
  'test/vectors.test.ts',
] as const;

/** Enumerations, and the sources that they are about. Others have no need of them, and a survivor would take minutes. */
export const thorough: Readonly<Record<string, RegExp>> = {
  'test/calendar.test.ts': /src\/[^/]+$/,
  'test/decisions/applicant.test.ts': /(applicant|management|manager|departments|named-post)\b/,
  'test/decisions/meeting.test.ts': /(meeting|quorum)\b/,
  'test/decisions/manager.exhaustive.test.ts': /(manager|management)\b/,
  'test/decisions/data-use-approval.exhaustive.test.ts': /data-use/,
  'test/decisions/personal-information.exhaustive.test.ts': /(personal-information|data-use)\b/,
  'test/decisions/timeliness.exhaustive.test.ts': /timeliness/,
  'test/decisions/quorum.exhaustive.test.ts': /(quorum|steering-committee-meetings)\b/,
  'test/decisions/small.exhaustive.test.ts':
    /decisions\/(?!(applicant|manager|data-use|personal-information|timeliness|quorum)\b)/,
};

/** Tests, by the beginnings of their names, that take as long as all others together and find nothing that they do not. */
export const leftOut = [
  'the files are those that the generator writes, and no others',
  ...[
    '利用2件（申請課 福祉推進課',
    '利用2件（申請課 区議会事務局',
    '利用2件（申請課 undefined、基準日 2025',
    '利用3件',
  ],
  ...[
    '結論・不足・争い・確かな数・改める方法',
    '別表第2の二職の兼務',
    '両方の表にある三職の出欠のすべて×臨時委員',
    '総当たりと一致',
  ],
] as const;
