import { attendanceWords } from "../lexicon/attendance";
import { eventWords } from "../lexicon/events";
import { nounPhraseStops } from "../lexicon/noun-phrases";
import type { AnchoredReading } from "../read/reading";
import { isNarrative } from "../text/article";
import { perForm } from "../text/forms";
import { firstEndingAfter, type Span, spanAt, spansInside } from "../text/span";
import { type Token, tokensIn } from "../text/tokens";
import { meantIn } from "./meant";
import { onceForReading } from "./once";

/** That somebody took part in an event, or did not. */
export interface Attendance extends Span {
  readonly source: number;
  /** An index into `reading.people`. */
  readonly person: number;
  /** The class of the event, or its noun where it has none ("reception"). */
  readonly kind: string;
  /** The noun as printed. */
  readonly noun: string;
  /** Words that say which one of its kind it is, lower case. */
  readonly which: ReadonlySet<string>;
  readonly present: boolean;
  readonly sentence: Span;
}

/** So many words may stand between a person and the verb, and between the verb and the noun of the event. */
const REACH = 10;
const LONGEST_PHRASE = 6;

/** A verb of taking part: whether it tells of presence, and the index of the token behind it. */
interface Cue {
  readonly present: boolean;
  readonly from: number;
  readonly next: number;
}

const mayTell = perForm(
  ({ kind, lower }) =>
    kind === "word" &&
    ["attend", "skip", "part", "present", "absent", "away"].some((name) =>
      attendanceWords[name as "attend"].has(lower),
    ),
);

function cueAt(tokens: readonly Token[], index: number): Cue | null {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const own = word(index);
  const next = word(index + 1);
  if (attendanceWords.attend.has(own)) return { present: true, from: index, next: index + 1 };
  if (attendanceWords.skip.has(own)) return { present: false, from: index, next: index + 1 };
  if (attendanceWords.part.has(own) && next === "in") {
    if (own !== "part") return { present: true, from: index, next: index + 2 };
    return /^(?:took|take|taking)$/.test(word(index - 1)) ? { present: true, from: index - 1, next: index + 2 } : null;
  }
  const is = /^(?:was|were|wasn['’]t|weren['’]t|not)$/.test(word(index - 1));
  if (attendanceWords.present.has(own) && next === "at")
    return is ? { present: true, from: index - 1, next: index + 2 } : null;
  if (attendanceWords.absent.has(own) && next === "from")
    return is ? { present: false, from: index - 1, next: index + 2 } : null;
  if (attendanceWords.away.has(own) && next === "from")
    return word(index - 1) === "stayed" ? { present: false, from: index - 1, next: index + 2 } : null;
  return null;
}

/** The event behind a verb of taking part. */
interface Occasion {
  readonly noun: Token;
  readonly kind: string;
  /** Words that say which one it is: "opening" of "the opening ceremony", "cabinet" of "the meeting of the cabinet". */
  readonly which: ReadonlySet<string>;
}

const isLower = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

/** "Sunday’s meeting of the cabinet", "the opening ceremony"; null for what is no one event ("a rally", "schools"). */
function eventBehind(tokens: readonly Token[], from: number): Occasion | null {
  const words: Token[] = [];
  let at = from;
  for (; at < Math.min(tokens.length, from + LONGEST_PHRASE); at++) {
    const token = tokens[at];
    if (words.length === 0 && /^(?:an?|any|some|every)$/.test(token.lower)) return null;
    if (words.length === 0 && /^(?:the|this|that|his|her|its|their)$/.test(token.lower)) continue;
    if (token.kind !== "word" || (nounPhraseStops.has(token.lower) && isLower(token))) break;
    words.push(token);
  }
  const noun = words.pop();
  if (!noun || !isLower(noun)) return null;
  const event = eventWords.get(noun.lower);
  const kind = event?.class ?? (attendanceWords.occasion.has(noun.lower) ? noun.lower : null);
  if (kind === null) return null;
  const behind = tokens[at]?.lower === "of" ? tokens.slice(at + 1, at + 5).filter((word) => word.kind === "word") : [];
  const which = [...words, ...behind]
    .map(({ lower }) => lower.replace(/['’]s?$/, ""))
    .filter((word) => !nounPhraseStops.has(word));
  return { noun, kind, which: new Set(which.filter((word) => !/day$|^(?:last|next|first)$/.test(word))) };
}

/** Who is said to have taken part: named or meant right before the verb, and whoever is joined to him. */
function subjectsOf(
  reading: AnchoredReading,
  tokens: readonly Token[],
  cue: Cue,
  sentence: Span,
): { people: number[]; start: number; turned: boolean } | null {
  const meant = spansInside(meantIn(reading), sentence).filter(({ end }) => end <= tokens[cue.from].start);
  const people: number[] = [];
  let start = tokens[cue.from].start;
  let turned = false;
  let at = cue.from - 1;
  const least = Math.max(0, cue.from - REACH);
  while (at >= least) {
    const token = tokens[at];
    const who = meant.find((one) => one.start <= token.start && token.end <= one.end);
    if (who) {
      people.push(who.person);
      start = who.start;
      at = firstEndingAfter(tokens, who.start) - 1;
      // "Rowe and Brandt attended": only what joins two names goes on.
      if (tokens[at]?.lower !== "and" && tokens[at]?.text !== ",") break;
      continue;
    }
    if (people.length > 0 && token.lower !== "and" && token.text !== ",") break;
    const before = tokens[at - 1];
    if (token.text === "," && before && meant.some((one) => one.start <= before.start && before.end <= one.end)) {
      // "The minister, Jane Rowe, attended": the name itself stands between the commas.
      at--;
      continue;
    }
    if (token.text === ",") {
      // ", the minister of transport, attended": what stands between two commas.
      let open = at - 1;
      while (open >= least && tokens[open].text !== ",") open--;
      if (open >= least && people.length === 0) at = open;
    } else if (people.length === 0 && !attendanceWords.between.has(token.lower)) return null;
    if (attendanceWords.not.has(token.lower)) turned = !turned;
    at--;
  }
  return people.length > 0 ? { people, start, turned } : null;
}

function attendancesAt(reading: AnchoredReading, token: Token): Attendance[] {
  const { article, quotes } = reading;
  const block = spanAt(article.blocks, token.start);
  const sentence = block && isNarrative(block) ? spanAt(block.sentences, token.start) : undefined;
  if (!sentence) return [];
  const tokens = tokensIn(article.tokens, sentence);
  const cue = cueAt(tokens, firstEndingAfter(tokens, token.start));
  const occasion = cue && eventBehind(tokens, cue.next);
  const quote = spanAt(quotes, token.start);
  if (!cue || !occasion || (quote && quote.kind !== "indirect")) return [];
  if (tokens.some(({ lower }) => attendanceWords.remote.has(lower))) return [];
  const around = tokens.slice(Math.max(0, cue.from - REACH), cue.next);
  if (around.some(({ lower }) => attendanceWords.other.has(lower))) return [];
  const subjects = subjectsOf(reading, tokens, cue, sentence);
  if (!subjects) return [];
  // "Attending the meeting" tells it without a tense, and "he attend" is no form of "did not".
  if (/^(?:attend|take|participate)$/.test(tokens[cue.from].lower) && !subjects.turned) return [];
  const { noun, kind, which } = occasion;
  return subjects.people.map((person) => ({
    source: 0,
    start: subjects.start,
    end: noun.end,
    person,
    kind,
    noun: noun.lower,
    which,
    present: cue.present !== subjects.turned,
    sentence,
  }));
}

/** Who took part in an event and who did not, as an article tells it of the past, in order. */
export const attendancesOf = onceForReading((reading: AnchoredReading): Attendance[] => {
  const { tokens } = reading.article;
  const found: Attendance[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (mayTell(tokens[index].form) && cueAt(tokens, index)) found.push(...attendancesAt(reading, tokens[index]));
  return found;
});
