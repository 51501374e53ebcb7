import type { Random } from "../random";
import { choose, type Mutation, replaced } from "../sites";

/** Invented people, for an article that quotes no other. */
const STRANGERS = ["Olga Thornbury", "Peter Lindgren", "Samuel Achterberg", "Maria Castellan"];

/** Another person whom the article quotes, else a stranger, behind or before the cue of a direct quotation. */
export function speaker(text: string, random: Random): Mutation | null {
  const name = "(?:\\p{Lu}[\\p{L}’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+";
  const pattern = new RegExp(`["“][^"“”\\n]{40,400},["”] (?:said (${name})|(${name}) said)(?=[.,])`, "gu");
  const site = choose([...text.matchAll(pattern)], random);
  if (!site) return null;
  const spoken = site[1] ?? site[2];
  const surname = spoken.split(" ").at(-1)!;
  const others = [...text.matchAll(new RegExp(`["”] (?:said (${name})|(${name}) said)`, "gu"))]
    .map((match) => match[1] ?? match[2])
    .filter((other) => other.includes(" ") && !other.includes(surname) && !spoken.includes(other.split(" ").at(-1)!));
  const other = choose([...new Set(others)], random) ?? STRANGERS[random(STRANGERS.length)];
  const start = site.index + site[0].lastIndexOf(spoken);
  const changed = replaced(text, start, start + spoken.length, other);
  // The quotations of a paragraph have one speaker: a finding may stand at any of them.
  const from = text.lastIndexOf("\n", site.index) + 1;
  const to = changed.text.indexOf("\n", start);
  return { ...changed, marks: [{ start: from, end: to < 0 ? changed.text.length : to }] };
}
