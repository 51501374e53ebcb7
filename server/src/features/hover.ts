import { MarkupKind, type Hover } from "vscode-languageserver-protocol";
import { printDay } from "../core/read/calendar-print";
import type { AnchoredDate, AnchoredReading, Publication } from "../core/read/reading";
import { spanAt, type Span } from "../core/text/span";
import type { LinePosition } from "../workspace/lines";
import { offsetAt, placesOf, rangeOf, sourceOf, touches, type Context, type Place } from "./context";
import { conflictsAbout, linksAbout } from "./evidence";
import { figureLine } from "./hover-figure";
import { quotationLines, sourceLines } from "./hover-lines";
import { personHover } from "./hover-person";
import { quoteLine } from "./hover-quote";
import { timelineOf } from "./hover-timeline";
import { markAt } from "./marks";
import { personAt } from "./people";
import { escaped, plain } from "./wording";

/** What stands under the caret, what it means, and what the other sources say of it. */
export function hover(context: Context, path: string, position: LinePosition): Hover | null {
  const source = sourceOf(context.snapshot, path);
  if (!source) return null;
  const { reading } = source;
  const offset = offsetAt(source, position);
  const places = placesOf(context.snapshot, path);
  const show = (span: Span, lines: readonly string[]): Hover => ({
    contents: { kind: MarkupKind.Markdown, value: lines.join("\n\n") },
    range: rangeOf(source, span),
  });
  const mark = markAt(reading, offset);
  if (mark?.kind === "date" || (mark?.kind === "figure" && mark.date)) {
    const date = mark.date!;
    return show(date, [
      dateLine(date, reading.published, subjectOf(places, date, "date")),
      ...others(context, places, date, "date"),
    ]);
  }
  if (mark?.kind === "figure") {
    const figure = mark.figure!;
    return show(figure, [figureLine(figure, reading.article.text), ...others(context, places, figure, "figure")]);
  }
  const person = personAt(reading, offset);
  if (person >= 0) {
    const span = spanOfPerson(reading, person, offset);
    if (span) return show(span, personHover(context, places[0] ?? null, reading, person, span));
  }
  const quote = spanAt(reading.quotes, offset) ?? (mark?.kind === "speaker" ? mark.quote : undefined);
  if (!quote) return null;
  return show(touches(quote, offset) ? quote : (quote.source ?? quote), [
    quoteLine(quote, reading, places[0] ?? null),
    ...places.flatMap((place) => quotationLines(context, place, quote)),
    ...reasons(places, quote),
  ]);
}

function others(context: Context, places: readonly Place[], words: Span, kind: "date" | "figure"): string[] {
  const lines = places.flatMap((place) => {
    const timeline = timelineOf(context, place, words);
    return [...sourceLines(context, place, words, [kind], timeline.sources), ...timeline.lines];
  });
  return [...lines, ...reasons(places, words)];
}

/** Why the words are in conflict, once a conflict. */
function reasons(places: readonly Place[], words: Span): string[] {
  const conflicts = places.flatMap((place) => conflictsAbout(place, words));
  return conflicts.flatMap(({ why }) => (why ? [`*${escaped(plain(why, 400))}*`] : []));
}

function subjectOf(places: readonly Place[], words: Span, kind: "date" | "figure"): string | null {
  return places.flatMap((place) => linksAbout(place, words, [kind]))[0]?.subject ?? null;
}

function dateLine({ type, value, how }: AnchoredDate, published: Publication, subject: string | null): string {
  const day = value ? printDay(value) : "an open date";
  // "Daily" is every day, not one day.
  const said = type === "set" ? day.replace(/^(?:an? |1 |(?=\d))/, "every ") : day;
  const first = `**${escaped(said.replace(/^(?:an?|every) /, (word) => word[0].toUpperCase() + word.slice(1)))}**`;
  const inferred =
    published.from === "inferred" && how.includes("publi") ? `publication date inferred: ${published.how}` : "";
  return [first, ...[subject ?? "", how, inferred].filter(Boolean).map((part) => escaped(plain(part)))].join(" · ");
}

function spanOfPerson({ people, quotes }: AnchoredReading, person: number, offset: number): Span | null {
  const { mentions, references, roles } = people[person];
  const named = [...mentions, ...references].find((span) => touches(span, offset));
  const speaking = quotes.find(({ source }) => source && touches(source, offset))?.source;
  return named ?? speaking ?? roles.find((role) => touches(role, offset)) ?? null;
}
