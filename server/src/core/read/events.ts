import { reportingForms } from "../lexicon/attribution";
import { eventPhrases, type EventWord, eventWords } from "../lexicon/events";
import { isNarrative, type Article } from "../text/article";
import { firstEndingAfter, spanAt, type Span } from "../text/span";
import { tokensIn, type Token } from "../text/tokens";
import { clausesOf } from "./clauses";
import { type Marker, markersOf, modalityAt } from "./modality";
import type { EventMention, Reading } from "./reading";

type Rest = Pick<Reading, "people" | "names" | "dates" | "figures" | "quotes">;

/** A head costs this much more for each clause border between it and what is given to it. */
const CLAUSE_COST = 8;
/** A head before a date is nearer than one behind it: "met on Tuesday". */
const BEHIND_COST = 6;
/** No sentence of prose names more events; the cap keeps a list of words linear. */
const MOST_HEADS = 24;

interface Head {
  readonly index: number;
  readonly lemma: string;
  readonly class: string;
  readonly verb: boolean;
}

/** A verb of reporting stands in for an event that is not told on its own. */
const REPORT = { lemma: "report", class: "report", verb: true };

/** Verbs that do nothing but report; "held", "discussed" and the like tell of the event itself. */
const REPORTING = new Set(["say", "tell", "report", "announce", "state", "declare", "write", "confirm", "add", "note"]);

function isReport(word: string): boolean {
  return REPORTING.has(reportingForms.get(word)?.lemma ?? "") && !eventWords.has(word);
}

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

/** Nouns that an event noun before them only qualifies. */
const QUALIFIED =
  /^(?:chief|service|services|department|brigade|engine|engines|truck|trucks|crew|crews|station|alarm|fighter|fighters|team|squad|hall|room|table|plan|plans|ban|control|season|ship|crime|crimes|veteran|veterans|criminal|criminals|squad|box|paper|papers)$/;

/** "Strike a deal", "meet the deadline": a verb whose object makes another thing of it. */
function isIdiom(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index].text.toLowerCase();
  const next = tokens[index + 1]?.text.toLowerCase() ?? "";
  const afterNext = tokens[index + 2]?.text.toLowerCase() ?? "";
  if (/^(?:meet|meets|met|meeting)$/.test(word))
    return /^(?:demand|need|target|deadline|condition|requirement|standard|goal|criteri)/.test(
      /^(?:the|a|its|their|all|these|those|our)$/.test(next) ? afterNext : next,
    );
  // "The fire chief", "a vote count": the event only qualifies who acts.
  return QUALIFIED.test(next);
}

/** Between the words of a phrase stands an object of so many words at most: "found the two men guilty". */
const LONGEST_OBJECT = 3;

/** The event that a verb tells together with a word behind it or behind its object. */
function phraseAt(tokens: readonly Token[], index: number): EventWord | undefined {
  const seconds = eventPhrases.get(tokens[index].text.toLowerCase());
  if (!seconds) return undefined;
  for (let at = index + 1; at < tokens.length && at <= index + 1 + LONGEST_OBJECT; at++) {
    if (tokens[at].kind === "punctuation") return undefined;
    const word = seconds.get(tokens[at].text.toLowerCase());
    if (word) return word;
  }
  return undefined;
}

/** The words of a sentence that name or tell an event; "March" in a date is no protest. */
function headsOf(tokens: readonly Token[], dates: readonly Span[]): Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < tokens.length && heads.length < MOST_HEADS; index++) {
    if (tokens[index].kind !== "word") continue;
    const word = eventWords.get(tokens[index].text.toLowerCase()) ?? phraseAt(tokens, index);
    if (!word || isIdiom(tokens, index)) continue;
    if (!dates.some(({ start, end }) => start <= tokens[index].start && tokens[index].start < end))
      heads.push({ index, ...word });
  }
  return heads;
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

/** A name behind one of these says where; before a verb it acts ("Moscow said"), behind "for" it is meant. */
const LOCATIVE = new Set(["in", "at", "near", "outside", "inside", "off"]);
/** "The terminal of Port Velda", "the streets of Lindholm": what lies in a place. */
const IN_PLACE =
  /^(?:terminal|port|harbour|harbor|streets|centre|center|outskirts|suburb|suburbs|airport|station|north|south|east|west|heart|coast|city|town|village|district|region|island|province|market|hospital|university|square)$/;
/** What may stand between such a preposition and the name. */
const BETWEEN =
  /^(?:the|city|town|port|capital|of|village|province|district|region|eastern|western|northern|southern|central|downtown|nearby|,)$/;

function isLocative(tokens: readonly Token[], at: number): boolean {
  // "The Lindholm talks": a place may stand right before the event.
  if (eventWords.get(tokens[at + 1]?.text.toLowerCase() ?? "")?.verb === false) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back].text.toLowerCase();
    // "The war in Ukraine", "peace in Gaza": where a lasting state is, not where this event was.
    if (LOCATIVE.has(word))
      return !/^(?:war|peace|crisis|conflict|interest|interests|involved)$/.test(
        tokens[back - 1]?.text.toLowerCase() ?? "",
      );
    if (word === "of" && IN_PLACE.test(tokens[back - 1]?.text.toLowerCase() ?? "")) return true;
    if (!BETWEEN.test(word) && !/^\p{Lu}/u.test(tokens[back].text)) return false;
  }
  return false;
}

/** Finds what an article says happened, will happen or did not: one mention a head word. */
export function readEvents(article: Article, rest: Rest): EventMention[] {
  const people = rest.people
    .flatMap((person, index) =>
      [...person.mentions, ...person.references].map(({ start, end }) => ({ start, end, index })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const surnames = new Set(rest.people.map(({ name }) => name.slice(name.lastIndexOf(" ") + 1)));
  // "The Lindqvist-Havelka talks" are named after people.
  const isOfPeople = (name: string) => name.includes("-") && name.split("-").some((part) => surnames.has(part));
  const places = rest.names.flatMap(({ kind, name, start, end }, index) =>
    kind === "organisation" || isOfPeople(name) ? [] : [{ start, end, index }],
  );
  const dates = rest.dates.map(({ start, end }, index) => ({ start, end, index }));
  const figures = rest.figures.map(({ start, end }, index) => ({ start, end, index }));
  const events: EventMention[] = [];
  for (const block of article.blocks) {
    if (!isNarrative(block)) continue;
    for (const sentence of block.sentences) {
      const tokens = tokensIn(article.tokens, sentence);
      const heads = headsOf(tokens, within(dates, sentence));
      if (heads.length === 0) continue;
      const clauses = clausesOf(tokens);
      const markers = markersOf(tokens);
      const tokenAt = (offset: number) => Math.min(firstEndingAfter(tokens, offset), tokens.length - 1);
      const own = (spans: readonly Placed[], keep: (at: number) => boolean = () => true, rivals = heads) => {
        const shares = new Map<Head, Placed[]>();
        for (const span of within(spans, sentence)) {
          const at = tokenAt(span.start);
          if (!keep(at)) continue;
          const head = nearestHead(at, rivals, clauses, tokens);
          if (head) shares.set(head, [...(shares.get(head) ?? []), span]);
        }
        return shares;
      };
      // "The station reported on Wednesday that …": the day of a report is not that of what it tells.
      const reports = tokens.flatMap((token, index): Head[] =>
        token.kind === "word" && isReport(token.text.toLowerCase()) ? [{ ...REPORT, index }] : [],
      );
      const ownDates = own(dates, undefined, [...heads, ...reports]);
      const ownFigures = own(figures);
      const ownPlaces = own(places, (at) => isLocative(tokens, at));
      const everybody = within(people, sentence);
      for (const head of heads) {
        const { start, end } = tokens[head.index];
        const definite = !head.verb && isDefinite(tokens, head.index);
        const modality = modalityAt({ ...head, definite }, tokens, markers, clauses);
        const quote = spanAt(rest.quotes, start);
        const inClause = <T extends Span>(spans: readonly T[]): readonly T[] => {
          const own = spans.filter((span) => clauses[tokenAt(span.start)] === clauses[head.index]);
          return own.length > 0 ? own : spans;
        };
        events.push({
          start,
          end,
          lemma: head.lemma,
          class: head.class,
          modality,
          quoted: quote !== undefined && quote.kind !== "indirect",
          definite,
          people: [...new Set(inClause(everybody).map(({ index }) => index))],
          dates: (ownDates.get(head) ?? []).map(({ index }) => index),
          figures: (ownFigures.get(head) ?? []).map(({ index }) => index),
          places: inClause(ownPlaces.get(head) ?? []).map(({ start: from, end: to }) => ({ start: from, end: to })),
          core: coreOf(
            tokens,
            clauses,
            head.index,
            markers.filter((marker) => marker.modality === modality),
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

/** The words that tell the event and its modality: "that meeting had been cancelled", "plan to meet in Geneva". */
function coreOf(tokens: readonly Token[], clauses: readonly number[], head: number, markers: readonly Marker[]): Span {
  const own = markers.filter(({ from }) => clauses[from] === clauses[head] && from - head <= 16 && head - from <= 9);
  let from = Math.min(head, ...own.map((marker) => marker.from));
  let to = Math.max(head, ...own.map((marker) => marker.to - 1));
  // The determiner and the adjectives of the head belong to it.
  for (let back = 0; back < 3 && from > 0 && from === head - back && clauses[from - 1] === clauses[head]; back++) {
    if (tokens[from - 1].kind !== "word") break;
    from--;
  }
  const told = own.some((marker) => marker.to <= head);
  while (told && to + 1 < tokens.length && clauses[to + 1] === clauses[head] && to - from < LONGEST_CORE) to++;
  while (to > head && tokens[to].kind === "punctuation") to--;
  return { start: tokens[from].start, end: tokens[to].end };
}

/** "The talks", "their meeting", "Tuesday’s summit": a mention that points back to an event known already. */
function isDefinite(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 5); back--) {
    const word = tokens[back].text.toLowerCase();
    if (/^(?:the|this|that|these|those|their|its|his|her|our)$/.test(word) || /['’]s?$/.test(word)) return true;
    if (tokens[back].kind === "punctuation" && tokens[back].text !== "-") return false;
    if (/^(?:a|an|another|other|no|any|some|first|new|next|further|earlier|previous)$/.test(word)) return false;
  }
  return false;
}
