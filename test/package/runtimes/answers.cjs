/** What every runtime must say alike. CommonJS, because both kinds of module can load it. */
module.exports = (library) => {
  const {
    decideManager,
    decideQuorum,
    decideTimeliness,
    decisions,
    dutiesOf,
    explain,
    InvalidFactsError,
    runDecision,
  } = library;
  const faultOf = (decide) => {
    try {
      return decide();
    } catch (error) {
      const { name, message, issues } = error;
      return { known: error instanceof InvalidFactsError, name, message, issues };
    }
  };
  const arrived = (appliedAt) => decideTimeliness({ appliedAt }).appliedOn;
  const late = decideTimeliness({ appliedAt: '令和9年3月31日', plannedFor: '令和9年度', urgency: 'none' });
  const json = '{ "committee": "steering", "attendance": { "経理課長": "present", "財政課長": "absent" } }';
  return {
    late,
    inJapanese: explain(late, 'ja'),
    inEnglish: explain(late, 'en'),
    manager: decideManager({ system: '税務システム' }),
    quorum: decideQuorum({ committee: 'security' }),
    fromJson: runDecision('quorum', JSON.parse(json)),
    // Midnight in the ward is 15:00 UTC of the day before, whatever the zone of the machine.
    days: ['令和元年5月1日', '平成31年4月30日', '昭和64年1月7日', '2026-08-31T15:00:00Z'].map(arrived),
    date: arrived(new Date('2026-08-31T14:59:59Z')),
    duties: dutiesOf('デジタル推進課長'),
    nothingKnown: decisions.map(({ id }) => runDecision(id, {})),
    nothingKnownInWords: decisions.map(({ id }) => explain(runDecision(id, {}), 'ja')),
    faults: {
      typed: faultOf(() => decideTimeliness({ appliedAt: '平成40年1月1日' })),
      untrusted: faultOf(() => runDecision('manager', { sytem: '税務システム', outsourced: null })),
      decision: faultOf(() => runDecision('budget', {})),
      schema: library.quorumFacts.safeParse({ committee: 'both' }).success,
    },
  };
};
