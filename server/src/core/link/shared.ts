/** How many items are in both of two sets. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  // Most sets of names and places are empty, and to walk through one costs even then.
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of few) if (many.has(item)) shared++;
  return shared;
}
