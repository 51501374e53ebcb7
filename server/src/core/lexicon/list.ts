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

/** Entries of the form `key: value` or `key: value, value`, as a map from each key to what stands behind the colon. */
export function entryMap(raw: string): ReadonlyMap<string, string> {
  return new Map(
    entries(raw).map((entry) => {
      const colon = entry.indexOf(":");
      return colon < 0 ? [entry, ""] : [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()];
    }),
  );
}
