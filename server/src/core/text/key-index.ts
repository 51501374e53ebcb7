/** Finds the few of many things that could go together: those that share a key. */
export class KeyIndex {
  private readonly byKey = new Map<string, number[]>();

  add(entry: number, keys: readonly string[]): void {
    for (const key of keys) {
      const known = this.byKey.get(key);
      if (known) known.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  /** The entries that share one of the keys, in the order of their numbers. */
  sharing(keys: readonly string[]): number[] {
    const found = new Set<number>();
    for (const key of keys) for (const entry of this.byKey.get(key) ?? []) found.add(entry);
    return [...found].sort((a, b) => a - b);
  }
}
