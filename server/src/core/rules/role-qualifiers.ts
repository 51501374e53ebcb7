import { fold } from "../text/fold";
import { officeWords } from "../lexicon/offices-exclusive";
import { WordClass, wordClasses } from "../lexicon/person-names";
import type { Story } from "../link/story";
import type { Conflict } from "./conflict";
import { countAccounts, officeConflict } from "./office-claims";
import { type OfficeMention, samePossessor } from "./offices";

const REGION = /\s(?:to|for)\s(?:the\s)?((?:\p{Lu}[\p{L}.’'-]{1,30}\s?){1,3})$/u;

/** The rank that keeps a title below its office: "deputy", "acting". */
const rankOf = (mention: OfficeMention): string => mention.lowered || (mention.status === "acting" ? "acting" : "");

const baseOf = ({ office, lowered }: OfficeMention): string => (lowered ? office.slice(lowered.length + 1) : office);

const lastWordOf = (title: string): string => title.slice(title.lastIndexOf(" ") + 1);

/** A region behind a title: "Middle East" of "envoy to the Middle East"; null for a title without one. */
function regionOf({ label }: OfficeMention): string | null {
  const region = REGION.exec(label)?.[1].trim() ?? null;
  const known = region && ((wordClasses.get(fold(region)) ?? 0) & WordClass.place) !== 0;
  return known ? region : null;
}

/**
 * The mentions of a quality, where one account alone knows it and knows the office in no other way, and those without it,
 * where two accounts or more hold them.
 */
function lone(
  story: Story,
  held: readonly OfficeMention[],
  has: (mention: OfficeMention) => boolean,
): readonly OfficeMention[] {
  const account = ({ passage }: OfficeMention) => story.accounts[passage.source];
  const qualified = held.filter(has);
  const plain = held.filter((mention) => !has(mention));
  if (countAccounts(story, qualified) !== 1 || countAccounts(story, plain) < 2) return [];
  return plain.some((mention) => account(mention) === account(qualified[0])) ? [] : [...qualified, ...plain];
}

/** "Acting director", "deputy police chief" in one account, the full office in two others. */
function loneRank(story: Story, name: string, held: readonly OfficeMention[]): Conflict[] {
  return [...new Set(held.filter(rankOf).map(baseOf))].flatMap((base) => {
    // "Professor" for an associate professor is a form of address.
    if (officeWords.loose.has(lastWordOf(base))) return [];
    const same = held.filter((mention) => baseOf(mention) === base);
    const shown = lone(story, same, (mention) => rankOf(mention) !== "");
    if (shown.length === 0 || !shown.every(({ of }) => samePossessor(of, shown[0].of))) return [];
    return officeConflict(name, `rank ${base}`, shown, (mention) => `${rankOf(mention)} ${base}`.trim(), {
      severity: "information",
      confidence: 0.7,
      why: "One source alone gives the lower rank; the others know the office itself.",
    });
  });
}

/** A region of a mission that one account alone gives and that occurs nowhere in what the others tell. */
function loneRegion(story: Story, name: string, held: readonly OfficeMention[]): Conflict[] {
  const envoys = held.filter(({ office }) => officeWords.envoy.has(lastWordOf(office)));
  const shown = lone(story, envoys, (mention) => regionOf(mention) !== null);
  if (shown.length === 0) return [];
  const region = regionOf(shown[0]) ?? "";
  const own = story.accounts[shown[0].passage.source];
  const known = story.sources.some(
    ({ reading }, source) => story.accounts[source] !== own && fold(reading.article.text).includes(fold(region)),
  );
  if (known) return [];
  const valueOf = (mention: OfficeMention) => (regionOf(mention) ? `${mention.office} (${region})` : mention.office);
  return officeConflict(name, `region ${fold(region)}`, shown, valueOf, {
    severity: "information",
    confidence: 0.7,
    why: `One source alone gives the mission a region, ${region}; no other source speaks of it.`,
  });
}

/** A rank or a region that one account alone gives to the holder of an office that at least two others name without it. */
export function loneQualifier(story: Story, name: string, own: readonly OfficeMention[]): Conflict[] {
  const held = own.filter(({ named, status }) => named && (status === "current" || status === "acting"));
  const rank = loneRank(story, name, held);
  return rank.length > 0 ? rank : loneRegion(story, name, held);
}
