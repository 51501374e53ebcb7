import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

const NO_CONTENT =
  /^(?:about|neither|nothing|after|again|against|before|being|between|could|every|never|often|other|shall|should|since|still|their|there|these|thing|things|think|those|three|through|under|until|where|which|while|would|yours|going|doing|having|really|because|without|might|whose|among|already|always|seven|eight)$/;

/** A word of another meaning with the same ending, so that the sentence stays one. */
function substitute(word: string, random: Random): string {
  if (word.endsWith("ing")) return ["waiting", "building", "sleeping"][random(3)];
  if (word.endsWith("ed")) return ["delayed", "painted", "counted"][random(3)];
  if (word.endsWith("ly")) return ["quietly", "barely"][random(2)];
  if (word.endsWith("s")) return ["bridges", "windows", "gardens"][random(3)];
  return ["bridge", "window", "garden"][random(3)];
}

/** Another word inside a quotation. */
export function quotation(text: string, random: Random): Mutation | null {
  const sites = sitesOf(text, /(?<=[a-z,] )([a-z]{5,12})(?=[ ,][a-z])/g, true).filter(
    ({ match }) => !NO_CONTENT.test(match[1]),
  );
  const site = choose(sites, random);
  return site ? replaced(text, site.start, site.end, substitute(site.match[1], random)) : null;
}
