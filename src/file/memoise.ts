/** Remembers the result of `compute` per key for as long as the key lives. */
export function memoiseByKey<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

const ANSWERS = Symbol("answers");

/**
 * Remembers the result of an analysis per file, on the file itself: weak maps with what is found of each file make the
 * garbage collector keep, and go through, files that nobody uses any more.
 */
export function memoiseByFile<File extends object, Value>(compute: (file: File) => Value): (file: File) => Value {
  return (file) => {
    const owner = file as { [ANSWERS]?: Map<unknown, { readonly value: Value }> };
    const answers = (owner[ANSWERS] ??= new Map());
    const hit = answers.get(compute);
    if (hit) return hit.value;
    const value = compute(file);
    answers.set(compute, { value });
    return value;
  };
}

/**
 * Remembers the result of an analysis per file and node. While a node is being computed, `whenCyclic` is
 * the answer for that very node, so that an analysis that reaches itself ends.
 */
export function memoiseByNode<File extends object, Node extends object, Value>(
  compute: (node: Node, file: File) => Value,
  whenCyclic?: Value,
): (node: Node, file: File) => Value {
  // Nodes live as long as their file: a plain map of them costs the garbage collector less than a weak one.
  const perFile = memoiseByFile((_file: File) => new Map<Node, Value | undefined>());
  return (node, file) => {
    const known = perFile(file);
    const hit = known.get(node);
    if (hit !== undefined || known.has(node)) return hit as Value;
    if (whenCyclic !== undefined) known.set(node, whenCyclic);
    const value = compute(node, file);
    known.set(node, value);
    return value;
  };
}
