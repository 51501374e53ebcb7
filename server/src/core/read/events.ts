import { type Article, isHeadline, isNarrative } from "../text/article";
import { firstEndingAfter, spanAt } from "../text/span";
import { tokensIn } from "../text/tokens";
import { clausesOf } from "./clauses";
import { eventOf } from "./events-circumstance";
import { coreOf } from "./events-core";
import { headsOf, isDefinite, reportsOf } from "./events-heads";
import { takesPart } from "./events-participants";
import { infinitiveAt } from "./events-modality";
import { isLocative } from "./events-places";
import { isCountedFrom, type Placed, placed, sharesOf, within } from "./events-shares";
import { markersOf, modalityAt } from "./modality";
import type { EventMention, Reading } from "./reading";

type Rest = Pick<Reading, "people" | "names" | "dates" | "figures" | "quotes">;

/** Where the persons of an article are named or meant, in order. */
function peopleIn(people: Reading["people"]): Placed[] {
  const placed: Placed[] = [];
  people.forEach(({ mentions, references }, index) => {
    for (const { start, end } of mentions) placed.push({ start, end, index });
    for (const { start, end } of references) placed.push({ start, end, index });
  });
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}

const indexOf = ({ index }: Placed): number => index;

/** Finds what an article says happened, will happen or did not: one mention a head word. */
export function readEvents(article: Article, rest: Rest): EventMention[] {
  const people = peopleIn(rest.people);
  const surnames = new Set(rest.people.map(({ name }) => name.slice(name.lastIndexOf(" ") + 1)));
  // "The Lindqvist-Havelka talks" are named after people.
  const isOfPeople = (name: string) => name.includes("-") && name.split("-").some((part) => surnames.has(part));
  const places = placed(rest.names).filter(
    ({ index }) => rest.names[index].kind !== "organisation" && !isOfPeople(rest.names[index].name),
  );
  const dates = placed(rest.dates);
  const figures = placed(rest.figures);
  const events: EventMention[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    for (const sentence of block.sentences) {
      const tokens = tokensIn(article.tokens, sentence);
      const heads = headsOf(tokens, rest.dates);
      if (heads.length === 0) continue;
      const clauses = clausesOf(tokens);
      const markers = markersOf(tokens);
      const tokenAt = (offset: number) => Math.min(firstEndingAfter(tokens, offset), tokens.length - 1);
      // "The station reported on Wednesday that …": the day of a report is not that of what it tells.
      const dating = [...heads, ...reportsOf(tokens)];
      const ownDates = sharesOf(within(dates, sentence), tokens, clauses, (at) =>
        dating.filter((head) => !isCountedFrom(at, head, clauses, tokens)),
      );
      const ownFigures = sharesOf(within(figures, sentence), tokens, clauses, () => heads);
      const located = within(places, sentence).filter(({ start, end }) => isLocative(tokens, tokenAt(start), end));
      const ownPlaces = sharesOf(located, tokens, clauses, () => heads);
      for (const head of heads) {
        const around = eventOf(head, heads, tokens, clauses);
        if (!around) continue;
        for (const shares of [ownDates, ownPlaces]) {
          const told = shares.get(head);
          if (told && !shares.has(around)) shares.set(around, told);
        }
      }
      const everybody = within(people, sentence);
      for (const head of heads) {
        const { start, end } = tokens[head.index];
        const definite = !head.verb && isDefinite(tokens, head.index);
        const told = modalityAt({ index: head.index, verb: head.verb, definite }, tokens, markers, clauses);
        const modality = told === "happened" ? infinitiveAt(head, tokens, clauses, isHeadline(block)) : told;
        const quote = spanAt(rest.quotes, start);
        const inClause = (spans: readonly Placed[]): readonly Placed[] => {
          const inside = spans.filter((span) => clauses[tokenAt(span.start)] === clauses[head.index]);
          return inside.length > 0 ? inside : spans;
        };
        events.push({
          start,
          end,
          lemma: head.lemma,
          class: head.class,
          modality,
          quoted: quote !== undefined && quote.kind !== "indirect",
          definite,
          people: [
            ...new Set(
              inClause(everybody.filter((one) => takesPart(tokenAt(one.start), head, heads, tokens))).map(indexOf),
            ),
          ],
          dates: (ownDates.get(head) ?? []).map(indexOf),
          figures: (ownFigures.get(head) ?? []).map(indexOf),
          places: inClause(ownPlaces.get(head) ?? []).map(({ start: from, end: to }) => ({ start: from, end: to })),
          core: coreOf(
            tokens,
            clauses,
            head.index,
            markers.filter((marker) => marker.modality === modality),
            quote && quote.kind === "indirect" ? quote.end : sentence.end,
          ),
          sentence,
        });
      }
    }
  }
  return events;
}
