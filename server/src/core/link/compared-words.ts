import { functionWords } from "../lexicon/function-words";
import { cardinalWords, magnitudeWords, ordinalWords } from "../lexicon/numbers";
import { type Form, perForm, type TokenKind } from "../text/forms";
import { spellingOf } from "./notation";
import { bareWord, stemOf } from "./similarity-terms";

/** What a word by itself, without those around it, is when sentences are compared. */
interface ComparedWord {
  readonly folded: string;
  /** "" for punctuation. */
  readonly stem: string;
  /** A `function` word carries no news; a `modal` or `negation` turns what stands around it. */
  readonly kind: "word" | "function" | "modal" | "negation";
  /** Equal for two words that say the same: "might" and "may", "signed" and "signing". */
  readonly key: string;
  readonly isCapitalised: boolean;
  /** Could it be, or begin, a number? */
  readonly mayBeNumber: boolean;
  /** A hyphen inside: it may be a number and a noun ("five-hour"). */
  readonly isCompound: boolean;
  /** Does it say what a passage is about? Shorter words carry no content in English, numbers and names of months aside. */
  readonly isContent: boolean;
}

const NEGATIONS = new Set(["not", "no", "never", "none", "nobody", "nothing", "neither", "without", "cannot", "nor"]);
const MODALS: Readonly<Record<string, string>> = {
  may: "may",
  might: "may",
  can: "can",
  could: "can",
  able: "can",
  must: "must",
  should: "should",
  ought: "should",
  ready: "ready",
  willing: "ready",
  if: "if",
  unless: "unless",
  until: "until",
  perhaps: "may",
  possibly: "may",
  likely: "likely",
  probably: "likely",
};
const VAGUE = new Set(["several", "dozens", "scores", "hundreds", "thousands", "millions", "many", "few"]);
const SHORTEST_CONTENT = 4;
const CLOSED =
  /^(?:that|this|with|from|have|were|been|they|their|them|said|says|will|would|could|should|about|after|before|when|which|while|where|there|than|then|also|into|over|more|most|some|such|only|other|those|these|what|your|just|very|because|between|under|again|being|both|each|here|must|does|done|ever|even|like|made|make|many|much|onto|same|upon)$/;

/** "Dozens" and "several" are numbers that are not known. */
export function isVague(folded: string): boolean {
  return VAGUE.has(folded);
}

function mayBeNumber(folded: string): boolean {
  if (cardinalWords.has(folded) || ordinalWords.has(folded) || VAGUE.has(folded) || folded.length < 3) return true;
  return magnitudeWords.has(folded) || folded.includes("-") || folded.includes("‑") || folded.includes("‐");
}

function stemOfToken(kind: TokenKind, text: string, folded: string): string {
  if (kind === "punctuation") return text === "%" ? "percent" : "";
  return kind === "number" ? text : stemOf(spellingOf(folded));
}

function kindAndKey(text: string, folded: string, stem: string): Pick<ComparedWord, "kind" | "key"> {
  if (NEGATIONS.has(folded) || folded.endsWith("n't")) return { kind: "negation", key: "not" };
  if (Object.hasOwn(MODALS, folded)) return { kind: "modal", key: `modal ${MODALS[folded]}` };
  if (functionWords.has(folded)) return { kind: "function", key: folded };
  return { kind: "word", key: text.includes(".") ? folded.replace(/\./g, "") : stem };
}

function compare({ kind, text, lower }: Form): ComparedWord {
  const folded = bareWord(text);
  const stem = stemOfToken(kind, text, folded);
  const hyphen = text.search(/[-‐‑]/);
  return {
    folded,
    stem,
    ...kindAndKey(text, folded, stem),
    isCapitalised: kind === "word" && text[0] !== text[0].toLowerCase(),
    mayBeNumber: kind !== "word" || mayBeNumber(lower),
    isCompound: hyphen > 0 && hyphen < text.length - 1,
    isContent: kind === "word" && text.length >= SHORTEST_CONTENT && !CLOSED.test(lower),
  };
}

/** A word as it compares. Articles share most of theirs, so that each is folded and stemmed once and not once an article. */
export const comparedWord = perForm(compare);
