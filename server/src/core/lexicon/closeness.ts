import { entries, entryMap } from "./list";
import synonymEntries from "./synonyms.txt";
import familyEntries from "./word-families.txt";

/** How much two stems of one family ("agree", "agreement") have of equal ones. */
export const FAMILY_CLOSENESS = 0.9;
/** How much two stems have that share a sense ("vast", "great"): weak evidence, since each has other senses, too. */
const SYNONYM_CLOSENESS = 0.5;

interface Tables {
  /** The groups of synonyms of each stem, by number. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
}

let tables: Tables | undefined;

/** Made at the first question: most folders never ask. */
function tablesOf(): Tables {
  if (tables) return tables;
  const groups = new Map<string, number[]>();
  entries(synonymEntries).forEach((line, group) => {
    for (const stem of line.split(" ")) {
      const known = groups.get(stem);
      if (known) known.push(group);
      else groups.set(stem, [group]);
    }
  });
  const families = new Map([...entryMap(familyEntries)].map(([stem, others]) => [stem, new Set(others.split(", "))]));
  return (tables = { groups, families });
}

/** How close two stems are in meaning, 0 to 1: one for equal stems, less for a family, least for synonyms. */
export function closenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const { groups, families } = tablesOf();
  if (families.get(a)?.has(b)) return FAMILY_CLOSENESS;
  const others = groups.get(b);
  return others && groups.get(a)?.some((group) => others.includes(group)) ? SYNONYM_CLOSENESS : 0;
}
