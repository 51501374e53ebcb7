import { onceFor } from "../link/once";
import { fold } from "../text/fold";
import { exclusiveOffices, occupations, officeWords } from "../lexicon/offices-exclusive";
import type { Passage, Story } from "../link/story";
import type { AnchoredReading, Role } from "../read/reading";
import { remembered } from "../text/remembered";
import { type Span, spanAt, textOf } from "../text/span";

/** One source's title for one person, where the title is one of those that exclude others. */
export interface OfficeMention {
  readonly passage: Passage;
  readonly status: Role["status"];
  readonly of: string | null;
  /** "cabinet", "head" …: a person holds one office of a class at a time. Empty for a title that excludes none. */
  readonly class: string;
  /** The office under its one name ("foreign minister" for "foreign secretary"); the title itself where it excludes none. */
  readonly office: string;
  /** The word that lowers the office ("deputy" of "deputy police chief"); empty where none does. */
  readonly lowered: string;
  /** The words as printed. */
  readonly label: string;
  /** Does the title stand beside the person's name? */
  readonly named: boolean;
}

/** The class of everyday occupations. */
export const OCCUPATION = "occupation";

/** The occupation that a title ends with: "nurse" of "night nurse", "driver" of "lorry driver"; null where it names none. */
function occupationOf(words: readonly string[]): string | null {
  if (words.some((word) => officeWords.beside.has(word))) return null;
  return occupations.get(words.slice(-2).join(" ")) ?? occupations.get(words[words.length - 1]) ?? null;
}

/** "Minister of health", "minister for the economy". */
const OF_PORTFOLIO = /^(minister|secretary) (?:of|for) (?:the )?/;

/** The class and the office of a title, and what lowers it; a title that excludes none is an office of no class. */
export const officeOf = remembered((title: string): Pick<OfficeMention, "class" | "office" | "lowered"> => {
  const words = title.split(" ").filter((word) => !officeWords.neutral.has(word));
  const portfolio = OF_PORTFOLIO.exec(title);
  if (portfolio && !exclusiveOffices.has(title)) {
    const turned = `${title.slice(portfolio[0].length)} ${portfolio[1]}`;
    if (exclusiveOffices.has(turned)) return officeOf(turned);
  }
  const lowered = words.length > 1 && officeWords.lowering.has(words[0]) && !exclusiveOffices.has(words.join(" "));
  const entry = exclusiveOffices.get((lowered ? words.slice(1) : words).join(" "));
  const rank = lowered ? words[0] : "";
  const occupation = entry || lowered ? null : occupationOf(words);
  if (occupation !== null) return { class: OCCUPATION, office: occupation, lowered: "" };
  if (!entry) return { class: "", office: title, lowered: rank };
  const slash = entry.indexOf("/");
  const office = entry.slice(slash + 1);
  return { class: entry.slice(0, slash), office: lowered ? `${rank} ${office}` : office, lowered: rank };
});

/** "Under President Rowe": a preposition that is no part of the office, as it is in "under secretary". */
const UNDER = /^under (?!secretary|sheriff|general)/;

type LocalOffice = Omit<OfficeMention, "passage"> & Span;

/** The titles that the narration of an article, not a speaker in quotation marks, gives to each of its people. */
const officesIn = onceFor(({ people, quotes, article }: AnchoredReading): readonly (readonly LocalOffice[])[] =>
  people.map(({ roles, mentions }) =>
    roles.flatMap((role): LocalOffice[] => {
      // "Then mayor" tells who held an office once, not who holds it.
      if (role.title.startsWith("then ")) return [];
      const quote = spanAt(quotes, role.start);
      if (quote && quote.kind !== "indirect") return [];
      const mention = mentions[role.mention];
      const beside = mention && Math.abs(mention.start - role.end) < 40 ? mention : null;
      return [
        {
          start: beside ? Math.min(role.start, beside.start) : role.start,
          end: beside ? Math.max(role.end, beside.end) : role.end,
          status: role.status,
          of: role.of,
          ...officeOf(role.title.replace(UNDER, "")),
          label: textOf(article.text, role).replace(/\s{1,40}/g, " "),
          named: mention !== undefined,
        },
      ];
    }),
  ),
);

/** The same for each person of a story. */
export const officesOf = onceFor((story: Story): readonly (readonly OfficeMention[])[] =>
  story.people.map(({ members }) =>
    members.flatMap(({ source, person }) =>
      (officesIn(story.sources[source].reading)[person] ?? []).map(({ start, end, ...office }): OfficeMention => ({
        passage: { source, start, end },
        ...office,
      })),
    ),
  ),
);

/** Could two possessors be one ("Russia", "Russian")? An office whose possessor is not printed fits any. */
export function samePossessor(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [fold(a).replace(/\./g, ""), fold(b).replace(/\./g, "")];
  return x === y || x.slice(0, 4) === y.slice(0, 4);
}
