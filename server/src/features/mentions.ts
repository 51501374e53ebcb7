import type { LinkKind, Passage, Source } from "../core/link/story";
import { overlaps, spanAt, type Span } from "../core/text/span";
import type { LinePosition } from "../workspace/lines";
import { offsetAt, placesOf, sourceOf, touches, type Context } from "./context";
import { conflictsAbout, linksAbout } from "./evidence";
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
  if (mark?.kind === "date" || mark?.kind === "figure")
    return mentionsOfWords(context, source, mark, mark.date ? ["date", "figure"] : ["figure"]);
  const person = personAt(source.reading, offset);
  if (person >= 0) return mentionsOfPerson(context, source, person, offset);
  const quote = spanAt(source.reading.quotes, offset);
  return quote ? mentionsOfWords(context, source, quote, ["quote", "statement"]) : null;
}

function mentionsOfWords(context: Context, source: Source, words: Span, kinds: readonly LinkKind[]): Mentions {
  const here = { source, span: { start: words.start, end: words.end } };
  const all = [here];
  for (const place of placesOf(context.snapshot, source.path)) {
    const linked = isQuote(kinds)
      ? reaching(place.story.links, place.index, words, kinds)
      : linksAbout(place, words, kinds);
    const passages = [
      ...linked.flatMap((link) => link.passages),
      ...conflictsAbout(place, words).flatMap(({ positions }) => positions.flatMap((position) => position.passages)),
    ];
    for (const passage of passages) add(all, place.story.sources[passage.source], passage, here);
  }
  const longest = [...all].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  return { here, all: ordered(all, source), fullest: longest };
}

const isQuote = (kinds: readonly LinkKind[]) => kinds.includes("quote");

/** A quotation is spoken of wherever one of its sentences is. */
function reaching<L extends { readonly kind: LinkKind; readonly passages: readonly Passage[] }>(
  links: readonly L[],
  source: number,
  words: Span,
  kinds: readonly LinkKind[],
): L[] {
  return links.filter(
    ({ kind, passages }) =>
      kinds.includes(kind) && passages.some((passage) => passage.source === source && overlaps(passage, words)),
  );
}

function mentionsOfPerson(context: Context, source: Source, person: number, offset: number): Mentions {
  const own = source.reading.people[person];
  const spans = [...own.mentions, ...own.references];
  const atCaret = spans.find((span) => touches(span, offset)) ?? spans[0] ?? { start: offset, end: offset };
  const here = { source, span: { start: atCaret.start, end: atCaret.end } };
  const all: Mention[] = spans.map((span) => ({ source, span }));
  let fullest: Mention = {
    source,
    span: fullestMention({ source: 0, person: own, index: person }, source.reading.article.text),
  };
  for (const place of placesOf(context.snapshot, source.path))
    for (const member of membersOf(place, person)) {
      const other = place.story.sources[member.source];
      if (other.path === source.path) continue;
      for (const span of [...member.person.mentions, ...member.person.references]) add(all, other, span, here);
      // Another source's form is worth a jump only where this one never gives a full name.
      const full = fullestMention(member, other.reading.article.text);
      if (!own.name.includes(" ") && member.person.name.includes(" ")) fullest = { source: other, span: full };
    }
  return { here, all: ordered(all, source), fullest };
}

function add(all: Mention[], source: Source, span: Span, here: Mention): void {
  const known = all.some(
    (other) => other.source.path === source.path && other.span.start === span.start && other.span.end === span.end,
  );
  // The linked passage around the words under the caret is these words again.
  const again = source.path === here.source.path && overlaps(span, here.span);
  if (!known && !again) all.push({ source, span: { start: span.start, end: span.end } });
}

function ordered(all: readonly Mention[], first: Source): Mention[] {
  const paths = [first.path, ...new Set(all.map(({ source }) => source.path))];
  return [...all].sort(
    (a, b) => paths.indexOf(a.source.path) - paths.indexOf(b.source.path) || a.span.start - b.span.start,
  );
}
