import { spellings } from "../lexicon/spelling";
import { remembered } from "../text/remembered";

/** Endings that British and American English spell apart, by the American form. Applied to folded words for comparison alone. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, "iz"],
  [/(?<=[a-z]{3})ys(?=(?:e|ed|er|ers|es|ing)$)/, "yz"],
  [/(?<=[a-z]{3})our(?=$|s$|ed$|ing$|er$|ers$|ite|ful|able|hood|ly$|less$)/, "or"],
  [/(?<=[a-z]{2}[tb])re(?=$|s$)/, "er"],
  [/(?<=[a-z]{2}t)re(?=d$)/, "ere"],
  [/(?<=[fpc]en)c(?=es?$)/, "s"],
  [/(?<=gram)me(?=s?$)/, ""],
  [/(?<=og)ue(?=s?$)/, ""],
];

/** Most words have none of these endings, and this one look tells so. */
const VARIES = /[iy]s(?:e|ing|ation)|our|[tb]re|ence|gramme|ogue/;

/** A folded word without what is only notation: hyphens, full stops, and the spelling of one side of the Atlantic. */
export function spellingOf(folded: string): string {
  const plain = /^[a-z]{1,40}$/.test(folded) ? folded : folded.replace(/[-‐‑.]/g, "");
  const listed = spellings.get(plain);
  if (listed !== undefined) return listed;
  if (!VARIES.test(plain)) return plain;
  return ENDINGS.reduce((word, [ending, form]) => word.replace(ending, form), plain);
}

/** Printed words as they compare: without case, spaces, marks and spelling. "Data centres" and "datacenters" are one. */
export const notationOf = remembered((text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\d) ?%/g, " percent")
    .replace(/[’‘ʼ]/g, "'")
    // "1.5" is not "15".
    .replace(/(?<=\d)[.,:–-](?=\d)/g, "'")
    .split(/[^\p{L}\p{N}']{1,20}/u)
    .map(spellingOf)
    .join(""),
);
