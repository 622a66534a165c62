import fc from 'fast-check';

/** Records as literals and JSON make them. fast-check alone would leave out their prototype now and then. */
export const plainRecord = <Value>(fields: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<Value> =>
  fc.record(fields, { noNullPrototype: true });
