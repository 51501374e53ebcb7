import { anyOf } from "../lexicon/list";
import { officeWords } from "../lexicon/offices-exclusive";
import type { Story } from "../link/story";
import type { Conflict, Rule } from "./conflict";
import { countAccounts, officeConflict, sourcesOf } from "./office-claims";
import { sentenceAt } from "../text/article";
import { textOf } from "../text/span";
import { areOfOneTime } from "./one-time";
import { type OfficeMention, OCCUPATION, officesOf, samePossessor } from "./offices";
import { loneQualifier } from "./role-qualifiers";

const HIGHEST = "head";
/** Classes of which a country has one of a kind, so that its name need not be printed. */
const OF_A_COUNTRY = new Set([HIGHEST, "cabinet"]);

/** The mentions of one print of each text, the one that has most of them. */
function countMentions(story: Story, mentions: readonly OfficeMention[]): number {
  const most = new Map<number, number>();
  for (const source of sourcesOf(mentions)) {
    const own = mentions.filter((mention) => mention.passage.source === source).length;
    most.set(story.accounts[source], Math.max(own, most.get(story.accounts[source]) ?? 0));
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * Does another person hold the office? Either he is printed with the same possessor ("the French president"), or both are
 * called "President" and no more, as the president of a country and a president before him are.
 */
function isRival(story: Story, own: readonly OfficeMention[], holder: readonly OfficeMention[]): boolean {
  const known = new Set(holder.filter(({ of }) => of !== null).map(({ passage }) => story.accounts[passage.source]));
  const bare = holder.some((m) => OF_A_COUNTRY.has(m.class) && !known.has(story.accounts[m.passage.source]));
  return own.some(({ of }) =>
    of === null ? bare : holder.some((other) => other.of !== null && samePossessor(of, other.of)),
  );
}

/** Are the articles that give one title and those that give the other surely of one time? */
function areOfOneDay(story: Story, some: readonly OfficeMention[], others: readonly OfficeMention[]): boolean {
  return some.some((a) => others.some((b) => areOfOneTime(story, a.passage.source, b.passage.source)));
}

/** "The former president" and "the president" of one person, where no second person of the story holds that office now. */
function formerAgainstCurrent(
  story: Story,
  name: string,
  own: readonly OfficeMention[],
  offices: readonly (readonly OfficeMention[])[],
): Conflict[] {
  return [...new Set(own.filter((m) => m.class !== "" && m.class !== "aide").map((m) => m.office))].flatMap(
    (office) => {
      const held = own.filter((m) => m.office === office);
      const former = held.filter((m) => m.status === "former");
      const current = held.filter((m) => m.status === "current");
      if (former.length === 0 || countMentions(story, current) <= countMentions(story, former)) return [];
      const holders = offices
        .filter((other) => other !== own)
        .map((other) => other.filter((m) => m.office === office && m.status === "current"));
      if (holders.some((holder) => isRival(story, [...former, ...current], holder))) return [];
      const fits = former.every((m) => current.some((other) => samePossessor(m.of, other.of)));
      // One stray "President" beside many of "former President" is the courtesy of a second mention.
      if (!fits || countAccounts(story, current) < countAccounts(story, former)) return [];
      if (!areOfOneDay(story, former, current)) return [];
      const both = [...former, ...current];
      return officeConflict(
        name,
        `former ${office}`,
        both,
        (m) => (m.status === "former" ? `former ${office}` : office),
        {
          severity: "warning",
          confidence: countAccounts(story, current) > 1 ? 0.85 : 0.6,
          why: "An office is either held or was held; both cannot be true on one day.",
        },
      );
    },
  );
}

/** The highest office of a state that one source alone gives, where two sources or more know lower titles only. */
function loneHighest(story: Story, name: string, own: readonly OfficeMention[]): Conflict[] {
  const highest = own.filter((m) => m.class === HIGHEST && m.named);
  const [alone] = highest;
  if (!alone || highest.some((m) => m.passage.source !== alone.passage.source || m.office !== alone.office)) return [];
  const lower = own.filter((m) => m.class === "aide" && m.status !== "former");
  const others = lower.filter((mention) => mention.passage.source !== alone.passage.source);
  if (countAccounts(story, others) < 2 || highest.length > 1) return [];
  const shown = (m: OfficeMention) => (m === alone && m.status === "former" ? `former ${m.office}` : m.office);
  return officeConflict(name, alone.office, [alone, ...lower], shown, {
    severity: "information",
    confidence: 0.7,
    why: "One source alone gives the highest office; the others know a lower title.",
  });
}

const BOARD = "board";
/** Classes whose titles are also given loosely. */
const INFORMATION = new Set(["aide", "rank", "police", OCCUPATION]);
/** A sentence that tells how somebody came to an office tells of two. */
const CHANGE = anyOf(officeWords.change);

function isInChange(story: Story, { passage: { source, start } }: OfficeMention): boolean {
  const { article } = story.sources[source].reading;
  const sentence = sentenceAt(article, start);
  return sentence !== undefined && CHANGE.test(textOf(article.text, sentence));
}

/** Two offices of one class that nobody holds together, each from sources that do not know the other. */
function exclusive(story: Story, name: string, own: readonly OfficeMention[]): Conflict[] {
  return [...new Set(own.map((m) => m.class))].flatMap((kind) => {
    if (kind === "") return [];
    const held = own.filter(
      (m) => m.class === kind && m.status === "current" && m.named && !(kind === BOARD && isInChange(story, m)),
    );
    const offices = [...new Set(held.map((m) => m.office))];
    if (offices.length < 2) return [];
    const sources = offices.map((office) => sourcesOf(held.filter((m) => m.office === office)));
    // An article that knows both offices tells of a change, or of a person who holds both.
    if (sources.some((a, i) => sources.some((b, j) => j > i && [...a].some((source) => b.has(source))))) return [];
    // "Colonel" for a lieutenant colonel is the form of address.
    if (kind === "rank" && offices.some((a) => offices.some((b) => a !== b && a.endsWith(` ${b}`)))) return [];
    const [first, ...rest] = held;
    if (!rest.every((m) => samePossessor(m.of, first.of))) return [];
    const other = held.filter((m) => m.office !== first.office);
    if (
      !areOfOneDay(
        story,
        held.filter((m) => m.office === first.office),
        other,
      )
    )
      return [];
    return officeConflict(name, kind, held, (m) => m.office, {
      severity:
        INFORMATION.has(kind) || offices.some((office) => officeWords.joint.has(office)) ? "information" : "warning",
      confidence: 0.75,
      why: "A person holds one office of this kind at a time.",
    });
  });
}

/** A person’s office that differs between the sources, or within one of them. */
function find(story: Story): Conflict[] {
  const offices = officesOf(story);
  return story.people.flatMap(({ name }, index) => {
    const own = offices[index];
    const lone = loneHighest(story, name, own);
    if (lone.length > 0) return [...lone, ...loneQualifier(story, name, own)];
    const former = formerAgainstCurrent(story, name, own, offices);
    if (former.length > 0) return former;
    const both = exclusive(story, name, own);
    return both.length > 0 ? both : loneQualifier(story, name, own);
  });
}

export const role: Rule = { id: "role", title: "One person, two offices", level: "warning", find };
