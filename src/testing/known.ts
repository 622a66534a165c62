/** Facts of which nothing is left open. */
export type Known<Facts> = { readonly [Fact in keyof Facts]-?: Exclude<Facts[Fact], undefined> };
