import { MONTHS, WEEKDAYS } from "../calendar";
import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

const OTHER_PLACES = ["Lindholm", "Port Velda", "Ostrow", "Brandtholm", "Karsk"];
const NO_PLACE = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS, "Congress", "Parliament"].join("|")})$`);

/** Another place behind "in", "at", "near" or "from". */
export function place(text: string, random: Random): Mutation | null {
  const pattern = /(?<=[a-z,] (?:in|near|at|outside) )(\p{Lu}[a-z]{3,14}(?: \p{Lu}[a-z]{3,14})?)(?=[ ,.](?!\p{Lu}))/gu;
  const sites = sitesOf(text, pattern, false).filter(
    ({ match }) => !match[1].split(" ").some((word) => NO_PLACE.test(word)),
  );
  const site = choose(sites, random);
  if (!site) return null;
  const others = OTHER_PLACES.filter((other) => !text.includes(other));
  return replaced(text, site.start, site.end, others[random(others.length)]);
}
