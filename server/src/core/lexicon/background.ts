import frequencyEntries from "./background-frequencies.txt";
import commonNameEntries from "./common-names.txt";
import { entryMap, entrySet } from "./list";

const counts = entryMap(frequencyEntries);
/** How many documents the frequencies were counted in. */
const documents = Number(counts.get("(documents)"));
const logOfDocuments = Math.log(documents);
/** Stems that are not listed were seen in fewer documents than this. */
const UNLISTED = 3;

/** Inverse document frequencies of stems in news, in nats: 0 for a stem of every document. */
const inverse: ReadonlyMap<string, number> = new Map(
  [...counts].map(([stem, count]) => [stem, logOfDocuments - Math.log(Number(count))]),
);
/** The inverse document frequency of a stem that the background does not list. */
export const UNLISTED_FREQUENCY = logOfDocuments - Math.log(UNLISTED);

export function inverseFrequency(stem: string): number {
  return inverse.get(stem) ?? UNLISTED_FREQUENCY;
}

/** Names that articles on anything have, lower case. */
export const commonNames = entrySet(commonNameEntries);
