/** Numbers from 0 up to a bound, the same for the same text. */
export type Random = (below: number) => number;

/** A generator seeded by a text (FNV-1a into mulberry32), so that the bench chooses the same sites in every run. */
export function seededBy(text: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 0x100000000) % below;
  };
}
