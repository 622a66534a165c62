/** Values that nobody means well with, each made anew: a proxy or a counter must not carry anything into the next call. */

class Instance {
  readonly committee = 'steering';
}

const thrower = (what: unknown) => () => {
  throw what;
};

const withGetter = (key: string, get: () => unknown) => Object.defineProperty({}, key, { enumerable: true, get });

/** Every trap throws. */
const throwing = (target: object) =>
  new Proxy(target, {
    ...{ get: thrower(new Error('get')), has: thrower('has'), ownKeys: thrower(undefined) },
    ...{ getPrototypeOf: thrower(null), getOwnPropertyDescriptor: thrower(0) },
  });

/** Says another thing every time it is asked. */
function fickle(values: readonly unknown[]): () => unknown {
  let asked = 0;
  return () => values[asked++ % values.length];
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const list: unknown[] = [];
  const record: Record<string, unknown> = { uses: list, attendance: {}, facts: list };
  list.push(record, list);
  for (const key of ['self', 'terms', 'readings', 'organization', 'verdict']) record[key] = record;
  return record;
}

function deep(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { uses: value };
  return value;
}

const MEGABYTE = 1_000_000;
const longText = (begin: string, part: string) => begin + part.repeat(Math.ceil(MEGABYTE / part.length));
const manyKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
const listThatSays = (length: unknown) =>
  new Proxy<unknown[]>([], { get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)) });

type Makers = Readonly<Record<string, () => unknown>>;

/** What JSON can hold. */
export const hostileJson: Makers = {
  null: () => null,
  true: () => true,
  zero: () => 0,
  'minus zero': () => -0,
  'a huge number': () => 1e308,
  'an unsafe integer': () => 2 ** 53,
  'an empty text': () => '',
  blanks: () => ' 　\t\n\u200b',
  'a lone surrogate': () => '課\ud800',
  'the other lone surrogate': () => '\udc00税務課長',
  'a NUL': () => '税務\u0000課',
  'overridden direction': () => '\u202e税務課',
  'one letter of eighteen': () => 'ﷺ'.repeat(100),
  'the word of a prototype': () => '__proto__',
  'the word of a class': () => 'constructor',
  'the word of a method': () => 'toString',
  'an empty list': () => [],
  'an empty record': () => ({}),
  'lists in lists': () => [[[[]]]],
  'own __proto__': () => JSON.parse('{"__proto__":{"committee":"steering"},"constructor":{"prototype":{}}}'),
  'own toString': () => ({ toString: 1, valueOf: null, hasOwnProperty: false, toJSON: 'no' }),
  'a megabyte': () => longText('', '課'),
  'a megabyte of spaces': () => longText('税務課', ' '),
  'a megabyte that begins as an item': () => longText('住民基本台帳法第7条第', '1'),
  'a megabyte of marks': () => longText('税務課', '\u0301'),
  'a long date': () => longText('2026-08-31T00:00:00.', '0'),
  'a long era': () => longText('令和', '8'),
  'a hundred thousand keys': () => manyKeys(100_000),
  'a huge list': () => Array(100_000).fill('税務課'),
  'a huge list of records': () => Array(100_000).fill({ managedBy: '税務課', items: ['所得'] }),
};

/** What only code can hand over. */
export const hostileCode: Makers = {
  undefined: () => undefined,
  'no number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'a cycle': cyclic,
  // JSON can be as deep, but zod walks down by recursion: schemas of verdicts, which hold any JSON, overflow.
  'ten thousand levels': () => deep(10_000),
  'inherited facts': () => Object.create({ committee: 'steering', system: '税務システム' }),
  'no prototype': () => Object.assign(Object.create(null), { committee: 'steering' }),
  // Other kinds of values.
  'a symbol': () => Symbol('税務課'),
  'a BigInt': () => 2026n,
  'a function': () => () => 'steering',
  'a class': () => Instance,
  'an instance': () => new Instance(),
  'symbol keys': () => ({ [Symbol('committee')]: 'steering', [Symbol.toStringTag]: 'Object' }),
  'a boxed text': () => Object('steering'),
  'a boxed truth': () => Object(true),
  'a map': () => new Map([['committee', 'steering']]),
  'a set': () => new Set(['税務課']),
  'a pattern': () => /税務課/g,
  'a promise': () => Promise.resolve({}),
  bytes: () => new Uint8Array(8),
  'an invalid date': () => new Date(Number.NaN),
  'the last date': () => new Date(8.64e15),
  'a date that throws': () => Object.assign(new Date(0), { getTime: thrower(new Error('getTime')) }),
  'a moment that throws': () => ({ isValid: true, toMillis: thrower(new Error('toMillis')) }),
  'a moment without time': () => ({ isValid: true, toMillis: () => 'soon' }),
  'text that throws': () => ({ [Symbol.toPrimitive]: thrower(new Error('toPrimitive')) }),
  'JSON that throws': () => ({ toJSON: thrower(new Error('toJSON')) }),
  'an iterable that throws': () => ({ [Symbol.iterator]: thrower(new Error('iterator')) }),
  // Getters and proxies.
  'a getter that throws': () => withGetter('committee', thrower(new Error('mine'))),
  'a getter that throws nothing': () => withGetter('system', thrower(undefined)),
  'a getter that throws an issue list': () => withGetter('uses', thrower({ issues: 'none' })),
  'a getter that changes': () => withGetter('committee', fickle(['steering', 'security', null, 1n])),
  'a list whose getter throws': () => Object.defineProperty([1], 0, { get: thrower(new Error('element')) }),
  'a list that throws to callbacks': () => Object.assign([{}], { map: thrower(0), flatMap: 0, forEach: null }),
  'a proxy that throws': () => throwing({}),
  'a list proxy that throws': () => throwing([]),
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a proxy that lies of keys': () => new Proxy({}, { ownKeys: () => ['committee', 'system', '__proto__'] }),
  'a proxy that has everything': () => new Proxy({}, { get: (_, key) => String(key), has: () => true }),
  'a proxy of proxies': () => {
    const all: object = new Proxy({}, { get: () => all, ownKeys: () => ['uses'], getPrototypeOf: () => null });
    return all;
  },
  'a proxy that changes': () => new Proxy({}, { get: fickle(['steering', 1, null]), ownKeys: () => ['committee'] }),
  'a proxy that breaks its word': () =>
    new Proxy(Object.freeze({ committee: 'steering' }), { get: () => 'security', ownKeys: () => [] }),
  'a proxy without end of prototypes': () => new Proxy({}, { getPrototypeOf: () => new Proxy({}, {}) }),
  'a list of a negative length': () => listThatSays(-1),
  'a list without length': () => listThatSays('long'),
  'a sparse list': () => {
    const list: unknown[] = [];
    list[100_000] = '2026-01-05';
    return list;
  },
  'a list of holes': () => Array(100_000),
  'a frozen list': () => Object.freeze([Object.freeze({})]),
  'a frozen record': () => Object.freeze({ committee: 'steering' }),
};

/**
 * Lists that say they have billions of entries. They are read as far as they say, which never ends: `--endless` adds them.
 */
export const endless: Makers = {
  'the longest list there is': () => Array(2 ** 32 - 1),
  'a list that says it is endless': () => listThatSays(Number.POSITIVE_INFINITY),
};
