// Numbers by chance that are the same for the same seed, so that what is found can be found again.

/** A source of numbers from 0 to below 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the items, by chance, in their order. */
export function someOf(items, count, chance) {
  return items
    .map((item) => ({ item, rank: chance() }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ item }) => item)
    .sort((one, other) => items.indexOf(one) - items.indexOf(other));
}

/** One of the items, by chance. */
export function oneOf(items, chance) {
  return items[Math.floor(chance() * items.length)];
}
