/** Longer words are seldom met again, and not worth keeping. */
const LONGEST = 40;

/**
 * A function of a word that keeps its last answers. Only for what depends on the word alone: the articles of a story share
 * most of their words and names, and what costs is folding, stemming and sounding them.
 */
export function remembered<T>(answer: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found !== undefined) return found;
    found = answer(word);
    if (word.length > LONGEST) return found;
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
}
