/** A linear congruential generator: the same numbers from the same seed, so that every run and every contender gets the same. */
export function generator(seed: number) {
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return {
    chance: (probability: number) => random() < probability,
    below: (n: number) => Math.floor(random() * n),
    pick: <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!,
  };
}

export type Random = ReturnType<typeof generator>;
