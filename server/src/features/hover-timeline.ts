import type { Passage } from "../core/link/story";
import { listed } from "../core/phrases";
import { printDay } from "../core/read/calendar-print";
import { accountsAmong } from "../core/rules/accounts";
import { publishedOrder } from "../core/link/publication-days";
import type { Span } from "../core/text/span";
import type { Context, Place } from "./context";
import { conflictsAbout, evidenceFor, openConflicts } from "./evidence";
import { block, passageLink, type Line } from "./hover-lines";
import { escaped, plain } from "./wording";

/** So many values of a number that grew, and so many accounts of each, are read at a glance. */
const SHOWN_VALUES = 8;
const SHOWN_ACCOUNTS = 4;

export interface Timeline {
  readonly lines: readonly string[];
  /** The sources that it names. */
  readonly sources: ReadonlySet<number>;
}

/** One value of a number that grew, and who printed it: the first that did in front. */
interface Reported {
  readonly label: string;
  readonly passages: readonly Passage[];
}

/**
 * How a number grew from report to report: a line for each value, at the day and time when it was first published
 * ("6 · 4 March, 11:20 · Northern Wire"). Empty for words that are part of no update.
 */
export function timelineOf(context: Context, place: Place, words: Span): Timeline {
  const { story, index } = place;
  const byLabel = new Map<string, Passage[]>();
  const updated = new Set(openConflicts(place).flatMap(({ rule, key }) => (rule === "figure-update" ? [key] : [])));
  const about = conflictsAbout(place, words).filter(({ key }) => updated.has(key));
  const keys = new Set(about.map(({ key }) => key));
  // Values that cannot both be true are part of how the number grew, too.
  for (const { rule, key, positions } of about.length > 0 ? openConflicts(place) : [])
    if (keys.has(key) && (rule === "figure-update" || rule === "figure"))
      for (const { label, passages } of positions)
        byLabel.set(label, [...(byLabel.get(label) ?? []), ...passages].sort(inOrder));
  if (byLabel.size === 0) return { lines: [], sources: new Set() };
  const reported: Reported[] = [...byLabel].map(([label, passages]) => ({ label, passages }));
  reported.sort((a, b) => inOrder(a.passages[0], b.passages[0]));
  const against = new Set(
    evidenceFor(place, words, ["figure"]).flatMap(({ relation, passage }) =>
      relation === "conflicts" ? [passage.source] : [],
    ),
  );
  const lines = block(reported.map(lineOf), SHOWN_VALUES).map((list) => `From report to report:\n\n${list}`);
  return { lines, sources: new Set(reported.flatMap(({ passages }) => passages.map(({ source }) => source))) };

  /** In the order of publication; what has no date comes last. */
  function inOrder(a: Passage, b: Passage): number {
    const [one, other] = [story.sources[a.source], story.sources[b.source]];
    const dated = Number(other.reading.published.value !== null) - Number(one.reading.published.value !== null);
    return (dated || publishedOrder(one, other)) ?? 0;
  }

  function lineOf({ label, passages }: Reported): Line {
    const nameOf = (source: number) =>
      source === index
        ? "this article"
        : passageLink(
            context,
            place,
            passages.find((one) => one.source === source)!,
          );
    const accounts = accountsAmong(
      story,
      passages.map(({ source }) => source),
    );
    const told = accounts.slice(0, SHOWN_ACCOUNTS).map(([first, ...prints]) => {
      const same = listed(prints.slice(0, SHOWN_ACCOUNTS).map(nameOf));
      return same ? `${nameOf(first)} (same text in ${same})` : nameOf(first);
    });
    const more = accounts.length > told.length ? [`${accounts.length - told.length} more`] : [];
    const published = story.sources[passages[0].source].reading.published.value;
    // To the minute: seconds and zones are noise beside each other.
    const day = published ? escaped(printDay(published.slice(0, 16), "short")) : "on an unknown day";
    const here = passages.some(({ source }) => source === index);
    const value = escaped(plain(label));
    const conflicts = !here && passages.some(({ source }) => against.has(source));
    const text = `${here ? `**${value}**` : value} · ${day} · ${listed([...told, ...more])}`;
    return { text: conflicts ? `${text} · **conflicts**` : text, matters: here || conflicts };
  }
}
