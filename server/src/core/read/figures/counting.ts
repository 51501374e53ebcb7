import { monthNames } from "../../lexicon/calendar";
import { subjectWords } from "../../lexicon/figure-words";
import {
  changeNouns,
  continuingWords,
  dimensionWords,
  movementVerbs,
  nounPhraseStops,
} from "../../lexicon/noun-phrases";
import { behindPreposition, countedBehind, isSymbol, modified, multiplied, partOf } from "./counted";
import type { Found } from "./found";
import { isCapitalised } from "../../text/capital";
import { isHyphen, touch, type Line } from "./line";
import { beforeOf, nameBefore, objectBefore } from "./measured";
import type { Phrase } from "./phrase";
import { shareOf } from "./share";
import { subjectBefore } from "./subject";

/** A figure takes what it measures from one before it, no further away than this, in tokens. */
const NEAR = 8;

/** Finds what a figure counts or measures, unless that is known. */
export function counting(line: Line, found: Found, last: Found | null): Found {
  if (found.kind === "score" || found.kind === "ordinal" || found.unit === "magnitude") return found;
  const start = approximated(line, found);
  found.share = shareOf(line, start, found.next, last);
  if (found.counted) return found;
  const sign = found.next + 1;
  if (found.kind === "count" && found.unit === null && isSymbol(line, found.next) && endsPhrase(line, sign)) {
    // A unit that no list knows is told as it is printed.
    found.unit = line.tokens[found.next].text;
    found.kind = "measure";
  }
  const context = { line, found, last, start };
  const counted = found.kind === "age" ? agedOf(context) : found.unit === null ? countOf(context) : measuredOf(context);
  if (counted && counted.to > counted.from) found.counted = counted;
  return found;
}

/** Between a comma and a figure a participle and its preposition have at most this many tokens, the comma with them. */
const PARTICIPLE = 5;

function endsPhrase(line: Line, index: number): boolean {
  return line.tokens[index]?.kind !== "word" || nounPhraseStops.has(line.words[index]);
}

interface Context {
  readonly line: Line;
  readonly found: Found;
  /** The figure before it in the sentence. */
  readonly last: Found | null;
  /** Where the figure with its approximator begins. */
  readonly start: number;
}

/** "a 50-year-old man", "Lindqvist, 66,": who or what is that old. */
function agedOf({ line, found }: Context): Phrase | null {
  const before = line.words[found.from - 1];
  if (before === "," || before === "(" || before === "aged") return nameBefore(line, found.from - 1);
  // "players over the age of 21".
  const bounded = /^(?:over|under|above|below)$/.test(line.words[found.from - 4] ?? "");
  if (bounded && before === "of" && line.words[found.from - 2] === "age") return nameBefore(line, found.from - 4);
  return /^old$|^age$/.test(line.words[found.next - 1]) ? modified(line, found.next) : null;
}

/** "28-point plan" counts points, "14 first-team players" players, "two-thirds of voters" voters. */
function countOf({ line, found, last, start }: Context): Phrase | null {
  const { next } = found;
  const known = found.share === "part" ? partOf(line, next) : null;
  // "300 houses, of which 20 were destroyed": a part of what was counted before.
  if (known) return known.counted ?? last?.counted ?? null;
  if (line.words[next] === "times") {
    // "6.5 times earnings", "three times the national average": what is multiplied.
    const noun = multiplied(line, next);
    if (noun) found.unit = "times";
    if (noun) return noun;
  }
  const told = last && continues(line, last, start) && last.kind === "percent" && start - last.next > 1;
  // "closed at 1,478 points": the points are those of an index.
  if (line.words[next] === "points" && line.words[start - 1] === "at") {
    const index = told ? last.counted : subjectBefore(line, start);
    if (index) found.unit = "point";
    if (index) return index;
  }
  const behind = countedBehind(line, next, found.value === 1);
  if (behind || found.form === "words") return behind;
  // "fell 2.3% to close at 1,840".
  if (told && last.counted) return last.counted;
  // "life expectancy is 73", "the index closed at 1,478": a bare number that measures its subject.
  const of = beforeOf(line, start);
  if (of && found.kind === "count") return of;
  if (found.kind !== "count" || /^(?:and|or|-|–|of|for|against)$/.test(line.words[start - 1] ?? "")) return null;
  // "the toll rose to 57" measures its subject, "from 28 points to 19" what it changes.
  if (line.words[start - 1] === "to" && !movementVerbs.has(line.words[start - 2] ?? "")) return null;
  return last && start - last.next < 3 ? null : subjectBefore(line, start);
}

function measuredOf({ line, found, last, start }: Context): Phrase | null {
  let next = found.next;
  const dimension = dimensionWords.has(line.words[next] ?? "");
  if (dimension) next++;
  // "8 miles (13 km) of tunnels": a bracket between a measure and its noun is passed over.
  if (line.words[next] === "(") {
    const close = line.words.indexOf(")", next);
    if (close > 0 && close - next < 10) next = close + 1;
  }
  // "a 37m (121ft)-long skeleton".
  if (isHyphen(line.words[next]) && dimensionWords.has(line.words[next + 1] ?? "")) next += 2;
  const of = line.words[next] === "of" ? behindPreposition(line, next) : null;
  if (of) return of;
  // "wiped £2bn off the shares", "20 percent off fares".
  const off = line.words[next] === "off" && found.kind !== "duration" ? behindPreposition(line, next) : null;
  if (off) return off;
  const noun = dimension ? null : attribute(line, found, next, start);
  if (noun) {
    if (!changeNouns.has(line.words[noun.to - 1]) || noun.to - noun.from > 1) return noun;
    // "a 5 percent rise in rents": what has changed, not the change.
    const inside =
      line.words[noun.to] === "in" || line.words[noun.to] === "of" ? behindPreposition(line, noun.to) : null;
    return inside ?? subjectBefore(line, start) ?? noun;
  }
  const content =
    line.words[next] === "in" && (found.kind === "money" || changed(line, start)) ? contentBehind(line, next) : null;
  if (content) return content;
  const told =
    beforeOf(line, beforeBetween(line, start)) ?? (last && continues(line, last, start) ? last.counted : null);
  if (told) return told;
  // "four fillets (1lb)": what stands right before the bracket; ", ranging from $200": what was counted before the comma.
  const bracketed = line.words[start - 1] === "(" && found.kind !== "duration" ? nameBefore(line, start - 1) : null;
  if (bracketed) return bracketed;
  const comma = last?.counted?.to ?? start;
  if (start - comma < PARTICIPLE && line.words[comma] === "," && /ing$/.test(line.words[comma + 1] ?? ""))
    return last!.counted;
  const subject = objectBefore(line, start, last?.next ?? 0) ?? subjectBefore(line, start);
  if (subject) return subject;
  // "from 252 miles to 287 miles", ", after plummeting 65%": what was measured right before.
  const broken = line.words
    .slice(last?.next ?? start, start)
    .some((word, at, between) => /^[-–—]$/.test(word) && between[at + 1] !== "from");
  if (last?.counted && last.unit !== null && start - last.next <= NEAR && !broken) return last.counted;
  return line.words[next] === "for" && found.kind !== "duration" ? behindPreposition(line, next) : null;
}

/** "a price of between $62 and $68": where the words before the figure end. */
function beforeBetween(line: Line, start: number): number {
  return line.words[start - 1] === "between" || line.words[start - 1] === "from" ? start - 1 : start;
}

/** Marks between two figures that tell one measured thing, beside the words of the lexicon. */
const CONTINUING_MARK = /^[(/,]$/;
/** Between two figures of one thing stand at most this many words. */
const BETWEEN = 6;

/** "up 9 percent to $84", "8 miles (13 km)": one measured thing told in two figures. */
function continues(line: Line, last: Found, start: number): boolean {
  if (start - last.next > BETWEEN || start <= last.next) return false;
  for (let at = last.next; at < start; at++)
    if (!continuingWords.has(line.words[at]) && !CONTINUING_MARK.test(line.words[at])) return false;
  return true;
}

function changed(line: Line, start: number): boolean {
  return line.words[start - 1] === "of" && changeNouns.has(line.words[start - 2] ?? "");
}

function contentBehind(line: Line, index: number): Phrase | null {
  const content = behindPreposition(line, index);
  const named = content && line.tokens[content.from].text !== line.words[content.from];
  return !content ||
    named ||
    line.words[index + 1] === "the" ||
    monthNames.has(line.words[content.from]) ||
    subjectWords.empty.has(line.words[content.from])
    ? null
    : content;
}

/** The noun that a measure stands before as an attribute; a plural unit ("five hours") is a phrase of its own. */
function attribute(line: Line, found: Found, next: number, start: number): Phrase | null {
  const hyphen = isHyphen(line.words[next]) && touch(line, next - 1, next);
  // "Harrow +2% Dunmore 500 +3%": a name behind a percentage begins something new.
  if (found.kind === "percent" && isCapitalised(line.tokens[next]?.text)) return null;
  // "winds of 220 kph ripped roofs off": a verb.
  if (!hyphen && /.ed$/.test(line.words[next] ?? "") && line.words[start - 1] === "of") return null;
  // "9 percent year over year", "3 percent week on week" compare.
  if (
    /^(?:year|month|week|quarter)$/.test(line.words[next] ?? "") &&
    /^(?:over|on|to|-)$/.test(line.words[next + 1] ?? "")
  )
    return null;
  const plural = /[a-z]{2,40}s$|^feet$/.test(line.words[found.next - 1]);
  return hyphen || !plural ? modified(line, hyphen ? next + 1 : next) : null;
}

/** Where the figure with its approximator begins. */
function approximated(line: Line, found: Found): number {
  if (found.approximator === null) return found.from;
  const from = found.from - found.approximator.split(" ").length;
  return from >= 0 && line.words.slice(from, found.from).join(" ") === found.approximator ? from : found.from;
}
