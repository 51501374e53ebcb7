import { listed } from "../core/phrases";
import type { AnchoredReading, Quote } from "../core/read/reading";
import type { Place } from "./context";
import { fullestName, speakerAsPrinted, speakerOf } from "./people";
import { printedTitle } from "./titles";
import { escaped, plain } from "./wording";

/** Who speaks a quotation: by the fullest name that a source has for them, with their office, and who else has told it. */
export function quoteLine(quote: Quote, reading: AnchoredReading, place: Place | null): string {
  const { text } = reading.article;
  const known = quote.person >= 0;
  const called = known ? place && fullestName(place, quote.person) : speakerAsPrinted(quote.source, text);
  const name = plain(called ?? speakerOf(quote, text));
  const person = known ? reading.people[quote.person] : null;
  const title = person && person.roles.length > 0 ? `, ${escaped(printedTitle(person, 0, text))}` : "";
  const together =
    quote.coSpeakers.length > 0 ? ` with ${listed(quote.coSpeakers.map((other) => escaped(plain(other))))}` : "";
  const tellers = quote.chain.filter((teller) => !isPartOf(teller, name));
  const chain = tellers.length > 0 ? ` · as told by ${listed(tellers.map((teller) => escaped(plain(teller))))}` : "";
  const kind =
    quote.kind === "direct" ? "" : ` · ${quote.kind === "mixed" ? "in part in their words" : "not in their words"}`;
  return `**${escaped(name)}**${title}${together}${chain}${kind}`;
}

/** Is a name another form of the speaker’s? Nobody tells on behalf of themselves. */
function isPartOf(teller: string, speaker: string): boolean {
  const words = new Set(speaker.toLowerCase().split(/\s/));
  return teller
    .toLowerCase()
    .split(/\s/)
    .every((word) => words.has(word));
}
