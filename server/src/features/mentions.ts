import type { Link, LinkKind, Source } from "../core/link/story";
import { overlaps, spanAt, type Span } from "../core/text/span";
import type { LinePosition } from "../workspace/lines";
import { offsetAt, placesOf, sourceOf, touches, type Context, type Place } from "./context";
import { conflictsAbout, linksAbout, speechLinks } from "./evidence";
import { markAt } from "./marks";
import { fullestMention, membersOf, personAt } from "./people";

/** Words of a source. */
export interface Mention {
  readonly source: Source;
  readonly span: Span;
}

/** What stands at a position, and everywhere that the same is spoken of. */
export interface Mentions {
  /** The mention at the position. */
  readonly here: Mention;
  /** All of them, that one included: this article's first, each source in the order of its text. */
  readonly all: readonly Mention[];
  /** The one that says most. */
  readonly fullest: Mention;
}

/** The mentions of what stands at a position: a person, else a date or figure, else a quotation. Null where nothing stands. */
export function mentionsAt(context: Context, path: string, position: LinePosition): Mentions | null {
  const source = sourceOf(context.snapshot, path);
  if (!source) return null;
  const offset = offsetAt(source, position);
  const mark = markAt(source.reading, offset);
  if (mark?.kind === "date" || mark?.kind === "figure") {
    const kinds: readonly LinkKind[] = mark.date ? ["date", "figure"] : ["figure"];
    return mentionsOfWords(context, source, mark, (place) => linksAbout(place, mark, kinds));
  }
  const person = personAt(source.reading, offset);
  if (person >= 0) return mentionsOfPerson(context, source, person, offset);
  const quote = spanAt(source.reading.quotes, offset);
  if (!quote) return null;
  return mentionsOfWords(context, source, quote, (place) => speechLinks(place, quote));
}

/** `linksOf` gives the links of a story that speak of the words. */
function mentionsOfWords(
  context: Context,
  source: Source,
  words: Span,
  linksOf: (place: Place) => readonly Link[],
): Mentions {
  const here = mentionOf(source, words);
  const others = placesOf(context.snapshot, source.path).flatMap((place) => {
    const passages = [
      ...linksOf(place).flatMap((link) => link.passages),
      ...conflictsAbout(place, words).flatMap(({ positions }) => positions.flatMap((position) => position.passages)),
    ];
    return passages.map((passage) => mentionOf(place.story.sources[passage.source], passage));
  });
  const all = distinct([here], others, here);
  const longest = [...all].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  return { here, all, fullest: longest };
}

function mentionsOfPerson(context: Context, source: Source, person: number, offset: number): Mentions {
  const own = source.reading.people[person];
  const spans = [...own.mentions, ...own.references];
  const here = mentionOf(
    source,
    spans.find((span) => touches(span, offset)) ?? spans[0] ?? { start: offset, end: offset },
  );
  let fullest: Mention = { source, span: fullestMention(own, source.reading.article.text) };
  const others = placesOf(context.snapshot, source.path).flatMap((place) =>
    membersOf(place, person).flatMap((member) => {
      const other = place.story.sources[member.source];
      if (other.path === source.path) return [];
      // Another source's form is worth a jump only where this one never gives a full name.
      if (!own.name.includes(" ") && member.person.name.includes(" "))
        fullest = { source: other, span: fullestMention(member.person, other.reading.article.text) };
      return [...member.person.mentions, ...member.person.references].map((span) => mentionOf(other, span));
    }),
  );
  const all = distinct(
    spans.map((span) => mentionOf(source, span)),
    others,
    here,
  );
  return { here, all, fullest };
}

function mentionOf(source: Source, { start, end }: Span): Mention {
  return { source, span: { start, end } };
}

/** All of `own`, and the others each once; in the order of `Mentions.all`. */
function distinct(own: readonly Mention[], others: readonly Mention[], here: Mention): Mention[] {
  const byPath = new Map<string, Map<string, Mention>>();
  const add = (mention: Mention) => {
    const { source, span } = mention;
    let known = byPath.get(source.path);
    if (!known) byPath.set(source.path, (known = new Map()));
    const key = `${span.start} ${span.end}`;
    if (!known.has(key)) known.set(key, mention);
  };
  own.forEach(add);
  for (const mention of others) {
    // The linked passage around the words under the caret is these words again.
    const again = mention.source.path === here.source.path && overlaps(mention.span, here.span);
    if (!again) add(mention);
  }
  return [...byPath.values()].flatMap((known) => [...known.values()].sort((a, b) => a.span.start - b.span.start));
}
