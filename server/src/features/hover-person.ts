import { counted, listed, oneLine } from "../core/phrases";
import type { AnchoredReading } from "../core/read/reading";
import type { Span } from "../core/text/span";
import { textOf } from "../core/text/span";
import type { Context, Place } from "./context";
import { conflictsAbout } from "./evidence";
import { block, sourceLink } from "./hover-lines";
import { fullestMention, membersOf, type Member } from "./people";
import { escaped, plain } from "./wording";

/** Who somebody is: the fullest name, the offices by source, how often quoted; then how each other source names them. */
export function personHover(
  context: Context,
  place: Place | null,
  reading: AnchoredReading,
  person: number,
  words: Span,
): string[] {
  if (!place) return [`**${escaped(plain(reading.people[person].name))}**`];
  const members = membersOf(place, person);
  const conflicts = conflictsAbout(place, words);
  const disputed = (source: number) =>
    conflicts.some(
      ({ positions, severity }) =>
        severity !== "hint" &&
        positions.some(({ passages }) => passages.some((passage) => passage.source === source)) &&
        !positions.some(({ passages }) =>
          [source, place.index].every((at) => passages.some((passage) => passage.source === at)),
        ),
    );
  const lines = members
    .filter(({ source }) => source !== place.index)
    .map((member) => {
      const { text } = place.story.sources[member.source].reading.article;
      const mention = fullestMention(member, text);
      const link = sourceLink(context, place, { source: member.source, ...mention });
      const matters = disputed(member.source);
      return {
        text: `${link} “${escaped(plain(textOf(text, mention)))}”${matters ? " · **conflicts**" : ""}`,
        matters,
      };
    });
  const fullest = [...members].sort((a, b) => b.person.name.length - a.person.name.length)[0].person.name;
  const first = [`**${escaped(plain(fullest))}**`, ...rolesOf(place, members), ...quotationsOf(place, members)].join(
    " · ",
  );
  return [first, ...block(lines), ...conflicts.flatMap(({ why }) => (why ? [`*${escaped(plain(why, 400))}*`] : []))];
}

/** "harbour master (here, Courier and Wire) and port director (Gazette)"; without the names where only one source says anything. */
function rolesOf(place: Place, members: readonly Member[]): string[] {
  const byTitle = new Map<string, Set<string>>();
  for (const { source, person } of members)
    for (const { title, status } of person.roles) {
      const words = status === "current" || title.startsWith(status) ? title : `${status} ${title}`;
      const name = source === place.index ? "here" : place.story.sources[source].name;
      byTitle.set(words, (byTitle.get(words) ?? new Set()).add(name));
    }
  if (byTitle.size === 0) return [];
  const several = members.length > 1;
  const roles = [...byTitle].slice(0, 4).map(([title, names]) => {
    // A source without an outlet goes by its headline, in quotation marks, which are its own.
    const said = several ? ` (${escaped(listed([...names].slice(0, 4).map((name) => oneLine(name))))})` : "";
    return escaped(plain(title)) + said;
  });
  return [listed(roles)];
}

function quotationsOf(place: Place, members: readonly Member[]): string[] {
  const counts = members.map(({ source, index }) => {
    const { quotes } = place.story.sources[source].reading;
    return new Set(quotes.filter(({ person }) => person === index).map(({ utterance }) => utterance)).size;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sources = counts.filter((count) => count > 0).length;
  if (total === 0) return [];
  return [`${counted(total, "quotation")} in ${counted(sources, "source")}`];
}
