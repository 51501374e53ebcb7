/** The entries of a lexicon: one a line, `#` starts a comment, blank lines are ignored. */
export function entries(raw: string): string[] {
  const found: string[] = [];
  for (const line of raw.split("\n")) {
    const cut = line.indexOf("#");
    const entry = (cut < 0 ? line : line.slice(0, cut)).trim();
    if (entry) found.push(entry);
  }
  return found;
}

export function entrySet(raw: string): ReadonlySet<string> {
  return new Set(entries(raw));
}

/** Entries of the form `word: number`, as a map. */
export function entryNumbers(raw: string): ReadonlyMap<string, number> {
  return new Map([...entryMap(raw)].map(([word, value]) => [word, Number(value)]));
}

/**
 * Entries of the form `word: class, class`, as the words of each class. Throws where the list has a class that is not asked
 * for, or has no word of one that is: a misspelt class would be a rule without words.
 */
export function wordsByClass<Class extends string>(
  raw: string,
  ...classes: readonly Class[]
): Readonly<Record<Class, ReadonlySet<string>>> {
  const words = Object.fromEntries(classes.map((name) => [name, new Set<string>()])) as Record<Class, Set<string>>;
  for (const [word, value] of entryMap(raw))
    for (const name of value.split(", ")) {
      if (!Object.hasOwn(words, name)) throw new Error(`“${word}” is of the class “${name}”, for which nobody asks.`);
      words[name as Class].add(word);
    }
  for (const name of classes) if (words[name].size === 0) throw new Error(`No word is of the class “${name}”.`);
  return words;
}

/** Words and phrases as the choices of a regular expression. */
export function choiceOf(words: Iterable<string>): string {
  return [...words].map((word) => word.replace(/[^\p{L}\p{N} -]/gu, "\\$&")).join("|");
}

/** Finds any of the words and phrases in a running text, whatever its capitals; none inside another word. */
export function anyOf(words: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:${choiceOf(words)})\\b`, "i");
}

/** Entries of several words by a key of their words; under each key those with the most words first. */
export function longestFirst<Entry extends { readonly words: readonly string[] }>(
  found: readonly Entry[],
  key: (words: readonly string[]) => string,
): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of found) {
    const own = key(entry.words);
    const list = map.get(own);
    if (list) list.push(entry);
    else map.set(own, [entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Entries of the form `key: value` or `key: value, value`, as a map from each key to what stands behind the colon. */
export function entryMap(raw: string): ReadonlyMap<string, string> {
  return new Map(
    entries(raw).map((entry) => {
      const colon = entry.indexOf(":");
      return colon < 0 ? [entry, ""] : [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()];
    }),
  );
}
