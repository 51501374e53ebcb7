import { comparedWords, functionWords, modalWords } from "../lexicon/function-words";
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

const SHORTEST_CONTENT = 4;

/** "Dozens" and "several" are numbers that are not known. */
export function isVague(folded: string): boolean {
  return comparedWords.vague.has(folded);
}

function mayBeNumber(folded: string): boolean {
  if (cardinalWords.has(folded) || ordinalWords.has(folded) || comparedWords.vague.has(folded) || folded.length < 3)
    return true;
  return magnitudeWords.has(folded) || folded.includes("-") || folded.includes("‑") || folded.includes("‐");
}

function stemOfToken(kind: TokenKind, text: string, folded: string): string {
  if (kind === "punctuation") return text === "%" ? "percent" : "";
  return kind === "number" ? text : stemOf(spellingOf(folded));
}

function kindAndKey(text: string, folded: string, stem: string): Pick<ComparedWord, "kind" | "key"> {
  if (comparedWords.negation.has(folded) || folded.endsWith("n't")) return { kind: "negation", key: "not" };
  const modal = modalWords.get(folded);
  if (modal) return { kind: "modal", key: `modal ${modal}` };
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
    isContent: kind === "word" && text.length >= SHORTEST_CONTENT && !comparedWords.empty.has(lower),
  };
}

/** A word as it compares. Articles share most of theirs, so that each is folded and stemmed once and not once an article. */
export const comparedWord = perForm(compare);
