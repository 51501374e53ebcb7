import { WEEKDAYS } from "../calendar";
import type { Random } from "../random";

/** Moves a clause or a day from the end of one sentence to its front. */
export function clauses(text: string, random: Random): string {
  const pattern = new RegExp(
    `(?<=[.] |\\n)((?:The|A|An|Police|Officials|Rescuers|Prosecutors|Residents) [^.,;:"“”\\n]{20,140}?),? ((?:after|when|before|because) [^.,;:"“”\\n]{12,90}|on (?:${WEEKDAYS.join("|")}))\\.(?=\\s)`,
    "g",
  );
  const sites = [...text.matchAll(pattern)];
  if (sites.length === 0) return text;
  const match = sites[random(sites.length)];
  const [whole, main, clause] = match;
  const turned = `${clause[0].toUpperCase()}${clause.slice(1)}, ${main[0].toLowerCase()}${main.slice(1)}.`;
  return text.slice(0, match.index) + turned + text.slice(match.index + whole.length);
}
