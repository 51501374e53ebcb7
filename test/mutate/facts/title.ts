import type { Random } from "../random";
import { choose, type Mutation, replaced, sitesOf } from "../sites";

/** Offices that nobody holds at the same time as the one on the other side. */
const OTHER_OFFICE: Readonly<Record<string, string>> = {
  president: "prime minister",
  "prime minister": "president",
  "foreign minister": "finance minister",
  "finance minister": "foreign minister",
  "defense minister": "foreign minister",
  "defence minister": "foreign minister",
  "interior minister": "justice minister",
  "vice president": "president",
  "secretary of state": "attorney general",
  "attorney general": "secretary of state",
  mayor: "governor",
  governor: "mayor",
  chancellor: "president",
  senator: "governor",
  general: "colonel",
  colonel: "general",
  captain: "colonel",
  "police chief": "fire chief",
  "fire chief": "police chief",
};

const inTitleCase = (title: string): string =>
  title.replace(/(?:^|(?<= ))[a-z]/g, (letter) => letter.toUpperCase()).replace(" Of ", " of ");

/** Another office beside a person’s name. */
export function title(text: string, random: Random): Mutation | null {
  const offices = Object.keys(OTHER_OFFICE).sort((a, b) => b.length - a.length);
  const either = [...offices, ...offices.map(inTitleCase)].join("|");
  const pattern = new RegExp(
    `\\b(?<!(?:[Vv]ice|[Ff]ormer|[Dd]eputy|[Ll]ieutenant|[Aa]ttorney)[ -])(${either})(?= \\p{Lu}[a-z]+)`,
    "gu",
  );
  const site = choose(sitesOf(text, pattern, false), random);
  if (!site) return null;
  const other = OTHER_OFFICE[site.match[1].toLowerCase()];
  const capital = site.match[1][0] !== site.match[1][0].toLowerCase();
  const shown = capital ? inTitleCase(other) : other;
  return replaced(text, site.start, site.end, shown);
}
