// The files that slow ways are asked about.

/** So many files: as far as there are any, half of them with findings, the others without. */
export function sampleOf({ files }, { findings }, size) {
  const reported = new Set(findings.map(({ path }) => path));
  const [loud, silent] = [true, false].map((has) => files.filter((path) => reported.has(path) === has));
  const some = spread(loud, Math.ceil(size / 2));
  return [...some, ...spread(silent, size - some.length)];
}

/** So many of the items, from the first to the last. */
function spread(items, count) {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(items.length, count) }, (_, index) => items[Math.floor(index * step)]);
}
