/** FNV-1a over the code units of a word: 32 bits, unsigned. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A hash of `length` hashes in a row: 32 bits, unsigned. */
export function hashOfRun(hashes: readonly number[], from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < from + length; index++)
    hash = Math.imul(hash ^ hashes[index], 0x01000193) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> 0;
}
