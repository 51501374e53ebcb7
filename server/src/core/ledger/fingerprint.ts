import type { Conflict } from "../rules/conflict";

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** The 64-bit FNV-1a hash (Fowler, Noll and Vo; draft-eastlake-fnv) of a string's UTF-16 code units, as 16 hexadecimal digits. */
export function hash64(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK;
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, "0");
}

/**
 * What a settled finding is recognised by: its rule, its subject and its distinct values, never an offset and never the
 * list of sources, so that a sixth source that agrees with one side does not reopen what was settled.
 */
export function fingerprint(conflict: Pick<Conflict, "rule" | "subject" | "key" | "positions">): string {
  const values = [...new Set(conflict.positions.map((position) => position.value))].sort();
  return hash64(JSON.stringify([conflict.rule, conflict.key ?? conflict.subject, values]));
}
