import { MONTHS, WEEKDAYS } from "../calendar";
import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

const OTHER_PLACES = ["Lindholm", "Port Velda", "Ostrow", "Brandtholm", "Karsk"];
const NO_PLACE = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS, "Congress", "Parliament"].join("|")})$`);

/** Another place behind "in", "at", "near" or "from". */
export function place(text: string, random: Random): Mutation | null {
  // What goes on with a number or a second name is a date ("Sept. 11"), a school's number or the name of a body.
  const pattern =
    /(?<=[a-z,] (?:in|near|at|outside) )(\p{Lu}[a-z]{3,14}(?: \p{Lu}[a-z]{3,14})?)(?=[ ,.](?!\p{Lu}| ?\d|(?:and|&|for|for the|of|of the) \p{Lu}))/gu;
  const sites = sitesOf(text, pattern, false).filter(
    ({ match }) => !match[1].split(" ").some((word) => NO_PLACE.test(word)),
  );
  const site = choose(sites, random);
  if (!site) return null;
  const others = OTHER_PLACES.filter((other) => !text.includes(other));
  return replaced(text, site.start, site.end, others[random(others.length)]);
}
