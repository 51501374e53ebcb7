import { counted, listed, oneLine } from "../core/phrases";
import type { AnchoredReading } from "../core/read/reading";
import type { Span } from "../core/text/span";
import { textOf } from "../core/text/span";
import type { Context, Place } from "./context";
import { conflictsAbout } from "./evidence";
import { block, sourceLink } from "./hover-lines";
import { rivalSpeakers } from "./hover-speaker";
import { fullestMention, fullestName, membersOf, type Member } from "./people";
import { printedTitle } from "./titles";
import { escaped, plain } from "./wording";

/** A first line is read at a glance: more titles than this are counted. */
const SHOWN_TITLES = 4;
/** UTF-16 code units: sources are counted where their names would take more. */
const LONGEST_LIST = 48;

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
  // Who else is said to have spoken is no other account of this person: it has lines of its own.
  const rivals = [...rivalSpeakers(place, words).values()].map(({ passage, verdict }) => {
    const { text } = place.story.sources[passage.source].reading.article;
    const told = `${sourceLink(context, place, passage)} “${escaped(plain(textOf(text, passage)))}”`;
    return { text: `${told} · ${verdict}`, matters: true };
  });
  const disputed = (source: number) =>
    conflicts.some(
      ({ rule, positions, severity }) =>
        rule !== "quote-speaker" &&
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
      const mention = fullestMention(member.person, text);
      const link = sourceLink(context, place, { source: member.source, ...mention });
      const matters = disputed(member.source);
      return {
        text: `${link} “${escaped(plain(textOf(text, mention)))}”${matters ? " · **conflicts**" : ""}`,
        matters,
      };
    });
  const first = [
    `**${escaped(plain(fullestName(place, person)))}**`,
    ...rolesOf(place, members),
    ...quotationsOf(place, members),
  ].join(" · ");
  return [
    first,
    ...block([...lines, ...rivals]),
    ...conflicts.flatMap(({ why }) => (why ? [`*${escaped(plain(why, 400))}*`] : [])),
  ];
}

/** A title, as the first of the sources that give it prints it. */
interface Titled {
  readonly printed: string;
  readonly sources: Set<number>;
}

/** "harbour master (here, Courier and Wire) and port director (Gazette)"; without the names where only one source says anything. */
function rolesOf(place: Place, members: readonly Member[]): string[] {
  const titles = new Map<string, Titled>();
  for (const { source, person } of members)
    for (const [index, role] of person.roles.entries()) {
      const key = `${role.status} ${role.title}`;
      const known = titles.get(key);
      if (known) known.sources.add(source);
      else {
        const printed = printedTitle(person, index, place.story.sources[source].reading.article.text);
        titles.set(key, { printed, sources: new Set([source]) });
      }
    }
  if (titles.size === 0) return [];
  const shown = [...titles.values()].slice(0, titles.size > SHOWN_TITLES ? SHOWN_TITLES - 1 : SHOWN_TITLES);
  const told = shown.map(({ printed, sources }) => {
    return escaped(printed) + (members.length > 1 ? ` (${escaped(tellersOf(place, sources))})` : "");
  });
  const rest = titles.size - shown.length;
  return [listed(rest > 0 ? [...told, counted(rest, "other title")] : told)];
}

/** Who gives somebody a title: by name, or where the names are long how many they are. */
function tellersOf({ story, index }: Place, sources: ReadonlySet<number>): string {
  const here = sources.has(index) ? ["here"] : [];
  // A source without an outlet goes by its headline, in quotation marks, which are its own.
  const names = [...sources].filter((source) => source !== index).map((source) => oneLine(story.sources[source].name));
  const all = listed([...here, ...names]);
  if (names.length < 2 || all.length <= LONGEST_LIST) return all;
  return here.length > 0 ? `here and in ${names.length} others` : `in ${names.length} others`;
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
