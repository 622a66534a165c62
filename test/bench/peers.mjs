/**
 * Rule engines with the rule of `figures.ts`, each in the form its own documentation shows, prepared once. Those that are
 * not installed are left out and named.
 */
const CONDITION = 'first > firstLimit';
const OTHER = 'second > secondLimit';

const engines = {
  async 'json-logic-engine'([a, b, c]) {
    const { LogicEngine } = await import('json-logic-engine');
    const above = (name) => ({ '>': [{ var: name }, { var: `${name}Limit` }] });
    return new LogicEngine().build({ if: [above('first'), a, above('second'), b, c] });
  },
  async 'node-rules'([a, b, c]) {
    const { RuleEngine } = (await import('node-rules')).default;
    const rule = (condition, outcome) => ({
      condition: (flow, { figures }) => flow.when(condition(figures)),
      consequence(flow, fact) {
        fact.outcome = outcome;
        flow.stop();
      },
    });
    const rules = [
      rule(({ first, firstLimit }) => first > firstLimit, a),
      rule(({ second, secondLimit }) => second > secondLimit, b),
      rule(() => true, c),
    ];
    const engine = new RuleEngine(rules);
    return (figures) => new Promise((resolve) => engine.execute({ figures }, ({ outcome }) => resolve(outcome)));
  },
  async 'json-rules-engine'([a, b, c]) {
    const { Engine } = await import('json-rules-engine');
    const holds = (fact, operator) => ({ fact, operator, value: { fact: `${fact}Limit` } });
    const engine = new Engine();
    const add = (type, ...all) => engine.addRule({ conditions: { all }, event: { type } });
    add(a, holds('first', 'greaterThan'));
    add(b, holds('first', 'lessThanInclusive'), holds('second', 'greaterThan'));
    add(c, holds('first', 'lessThanInclusive'), holds('second', 'lessThanInclusive'));
    return async (figures) => (await engine.run(figures)).events[0].type;
  },
  async feelin([a, b, c]) {
    const { evaluate } = await import('feelin');
    const text = `if ${CONDITION} then "${a}" else if ${OTHER} then "${b}" else "${c}"`;
    return (figures) => evaluate(text, figures).value;
  },
  async '@gorules/zen-engine'([a, b, c]) {
    const { ZenEngine } = await import('@gorules/zen-engine');
    const node = (id, type, content) => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
    const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
    const value = `${CONDITION} ? "${a}" : ${OTHER} ? "${b}" : "${c}"`;
    const nodes = [
      node('in', 'inputNode'),
      node('rule', 'expressionNode', { expressions: [{ id: 'outcome', key: 'outcome', value }] }),
      node('out', 'outputNode'),
    ];
    const content = {
      contentType: 'application/vnd.gorules.decision',
      nodes,
      edges: [edge('in', 'rule'), edge('rule', 'out')],
    };
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
    return async (figures) => (await decision.evaluate(figures)).result.outcome;
  },
  async publicodes([a, b, c]) {
    const { default: Engine } = await import('publicodes');
    const figure = { valeur: 0 };
    const variations = [{ si: CONDITION, alors: `'${a}'` }, { si: OTHER, alors: `'${b}'` }, { sinon: `'${c}'` }];
    const rules = { first: figure, firstLimit: figure, second: figure, secondLimit: figure, outcome: { variations } };
    const engine = new Engine(rules);
    return (figures) => engine.setSituation(figures).evaluate('outcome').nodeValue;
  },
};

/** For each installed engine what makes its answer to a rule. */
export async function installed() {
  const present = {};
  const absent = [];
  for (const [name, make] of Object.entries(engines)) {
    try {
      await make(['a', 'b', 'c']);
      present[name] = make;
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      absent.push(name);
    }
  }
  return { present, absent };
}
