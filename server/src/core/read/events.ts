import { areaWords } from "../lexicon/areas";
import { isCapitalised } from "../text/capital";
import { reportingForms } from "../lexicon/attribution";
import { eventNeighbours, eventWords, placeParts } from "../lexicon/events";
import { isNarrative, type Article, type Block } from "../text/article";
import { firstEndingAfter, spanAt, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { clausesOf } from "./clauses";
import { eventOf } from "./events-circumstance";
import { type Head, headsOf, isDefinite, REPORT, reportsOf } from "./events-heads";
import { isHeld, type Marker, markersOf, modalityAt } from "./modality";
import type { EventMention, Reading } from "./reading";

type Rest = Pick<Reading, "people" | "names" | "dates" | "figures" | "quotes">;

/** A head costs this much more for each clause border between it and what is given to it. */
const CLAUSE_COST = 8;
/** A head before a date is nearer than one behind it: "met on Tuesday". */
const BEHIND_COST = 6;
interface Placed extends Span {
  readonly index: number;
}

/** The items of a list whose spans lie in a sentence, with their indices. */
function within(spans: readonly Placed[], sentence: Span): Placed[] {
  const found: Placed[] = [];
  for (let at = firstEndingAfter(spans, sentence.start); at < spans.length; at++) {
    if (spans[at].start >= sentence.end) break;
    found.push(spans[at]);
  }
  return found;
}

/** The head that something at a token belongs to: the nearest one, borders of clauses counted. */
function nearestHead(
  at: number,
  heads: readonly Head[],
  clauses: readonly number[],
  tokens: readonly Token[],
): Head | undefined {
  let best: Head | undefined;
  let least = Infinity;
  const told = heads.some((head) => head.index < at && head.class !== REPORT.class);
  for (const head of heads) {
    // "The talks ended on Monday, both sides said": an attribution at the end has no day of its own.
    const isClosing =
      told && head.class === REPORT.class && tokens.slice(at, head.index).some(({ text }) => text === ",");
    if (isClosing) continue;
    const cost =
      Math.abs(at - head.index) +
      CLAUSE_COST * Math.abs((clauses[at] ?? 0) - clauses[head.index]) +
      (head.index > at ? BEHIND_COST : 0);
    if (cost < least) [best, least] = [head, cost];
  }
  return best;
}

/** Words that set an event in another time than that of the clause before them. */
const TEMPORAL = new Set(["after", "ahead", "before", "following", "since", "until"]);

/** "On Sunday, three days after the blast": a day does not date what a later clause only counts from. */
function isCountedFrom(at: number, { index }: Head, clauses: readonly number[], tokens: readonly Token[]): boolean {
  if (index <= at || clauses[at] === clauses[index]) return false;
  let first = index;
  while (first > at + 1 && clauses[first - 1] === clauses[index]) first--;
  return TEMPORAL.has(tokens[first].lower);
}

/** A name behind one of these says where; before a verb it acts ("Moscow said"), behind "for" it is meant. */
const LOCATIVE = new Set(["in", "at", "near", "outside", "inside", "off"]);
/** What may stand between such a preposition and the name. */
const isBetween = ({ lower, text }: Token): boolean => areaWords.between.has(lower) || text === ",";

function isLocative(tokens: readonly Token[], at: number, end: number): boolean {
  // "Officials in Lindholm said": where those are who tell of it.
  const behind = tokens[firstEndingAfter(tokens, end)];
  if (behind && reportingForms.get(behind.lower)?.lemma === "say") return false;
  // "The Lindholm talks": a place may stand right before the event.
  if (eventWords.get(tokens[at + 1]?.lower ?? "")?.verb === false) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back].lower;
    // "The war in Ukraine", "peace in Gaza": where a lasting state is, not where this event was.
    if (LOCATIVE.has(word)) return !eventNeighbours.lasting.has(tokens[back - 1]?.lower);
    if (word === "of" && placeParts.has(tokens[back - 1]?.lower)) return true;
    if (!isBetween(tokens[back]) && !isCapitalised(tokens[back].text)) return false;
  }
  return false;
}

/** Where the persons of an article are named or meant, in order. */
function peopleIn(people: Reading["people"]): Placed[] {
  const placed: Placed[] = [];
  people.forEach(({ mentions, references }, index) => {
    for (const { start, end } of mentions) placed.push({ start, end, index });
    for (const { start, end } of references) placed.push({ start, end, index });
  });
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isHeadline = ({ role }: Block): boolean => role === "title" || role === "subtitle" || role === "heading";

/** "Called on her to resign", "Drivers to strike": an infinitive tells nothing that happened; in a headline it tells what will. */
function infinitiveAt(
  { index, verb }: Head,
  tokens: readonly Token[],
  clauses: readonly number[],
  headline: boolean,
): EventMention["modality"] {
  const isInfinitive = (at: number): boolean =>
    tokens[at]?.lower === "to" && !eventNeighbours.factual.has(tokens[at - 1]?.lower);
  if (isInfinitive(index - 1) && (verb || headline)) return headline ? "planned" : "possible";
  if (!headline || verb) return "happened";
  // "Funeral of the singer to be held on Friday".
  for (let at = index + 1; at < tokens.length && clauses[at] === clauses[index]; at++)
    if (tokens[at].lower === "to" && isHeld(tokens, at + 1)) return "planned";
  return "happened";
}

/** Spans with their places in the list that they stand in. */
function placed(spans: readonly Span[]): Placed[] {
  return spans.map(({ start, end }, index) => ({ start, end, index }));
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
      const own = (
        spans: readonly Placed[],
        rivals: readonly Head[],
        keep: (at: number, end: number) => boolean = () => true,
      ) => {
        const shares = new Map<Head, Placed[]>();
        for (const span of within(spans, sentence)) {
          const at = tokenAt(span.start);
          if (!keep(at, span.end)) continue;
          const head = nearestHead(
            at,
            spans === dates ? rivals.filter((rival) => !isCountedFrom(at, rival, clauses, tokens)) : rivals,
            clauses,
            tokens,
          );
          const share = head && shares.get(head);
          if (share) share.push(span);
          else if (head) shares.set(head, [span]);
        }
        return shares;
      };
      // "The station reported on Wednesday that …": the day of a report is not that of what it tells.
      const ownDates = own(dates, [...heads, ...reportsOf(tokens)]);
      const ownFigures = own(figures, heads);
      const ownPlaces = own(places, heads, (at, end) => isLocative(tokens, at, end));
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
          people: [...new Set(inClause(everybody).map(indexOf))],
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

/** A plan is told to the end of its clause, but in so many tokens at most. */
const LONGEST_CORE = 24;

/** The words that tell the event and its modality, up to `ceiling`, where who says so begins: "that meeting had been cancelled", "plan to meet in Geneva". */
function coreOf(
  tokens: readonly Token[],
  clauses: readonly number[],
  head: number,
  markers: readonly Marker[],
  ceiling: number,
): Span {
  const own = markers.filter(({ from }) => clauses[from] === clauses[head] && from - head <= 16 && head - from <= 9);
  let from = Math.min(head, ...own.map((marker) => marker.from));
  let to = Math.max(head, ...own.map((marker) => marker.to - 1));
  // The determiner and the adjectives of the head belong to it.
  for (let back = 0; back < 3 && from > 0 && from === head - back && clauses[from - 1] === clauses[head]; back++) {
    if (tokens[from - 1].kind !== "word") break;
    from--;
  }
  const told = own.some((marker) => marker.to <= head);
  const goesOn = (next: number): boolean => clauses[next] === clauses[head] && tokens[next].end <= ceiling;
  while (told && to + 1 < tokens.length && goesOn(to + 1) && to - from < LONGEST_CORE) to++;
  while (to > head && tokens[to].kind === "punctuation") to--;
  return { start: tokens[from].start, end: tokens[to].end };
}
