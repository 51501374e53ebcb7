import { functionWords } from "../lexicon/function-words";
import { cardinalWords, magnitudeWords, ordinalWords } from "../lexicon/numbers";
import { numeralAt, ordinalAt } from "../read/numerals";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import { foldWord, stemOf } from "./similarity-terms";

/**
 * What an item of a sentence is when two sentences are laid beside each other. A `function` word carries no news; a
 * `modal` or `negation` turns what stands around it.
 */
export type ItemKind = "number" | "date" | "name" | "role" | "negation" | "modal" | "word" | "function";

/** One word, number, date expression or name of a sentence, in the form in which it is compared. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** Equal for two items that say the same: "five" and "5", "Tuesday" and "2 December", "signed" and "signing". */
  readonly key: string;
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

export function isCapitalised(token: Token): boolean {
  return token.kind === "word" && token.text[0] !== token.text[0].toLowerCase();
}

/** "Per cent" is one word in two. */
export function isPerCent(tokens: readonly Token[], index: number): boolean {
  return tokens[index].text === "per" && tokens[index + 1]?.text === "cent";
}

/** Could a word be, or begin, a number? Most words of a text are told apart from them by this one look. */
function startsNumber(word: string): boolean {
  const folded = word.toLowerCase();
  if (cardinalWords.has(folded) || ordinalWords.has(folded) || VAGUE.has(folded) || folded.length < 3) return true;
  return magnitudeWords.has(folded) || folded.includes("-") || folded.includes("‑") || folded.includes("‐");
}

/** Pushes the number that starts at a token; returns the index behind it, the index itself where none starts. */
export function numberItem(tokens: readonly Token[], index: number, items: Item[]): number {
  const token = tokens[index];
  if (token.kind === "word" && !startsNumber(token.text)) return index;
  // "one of them", "no one": a word of grammar more often than a count.
  if (token.kind === "word" && /^one$/i.test(token.text) && !/^[a-z]/.test(tokens[index + 1]?.text ?? "")) return index;
  const ordinal = ordinalAt(tokens, index);
  const numeral = ordinal ?? numeralAt(tokens, index);
  if (numeral) {
    const end = tokens[numeral.next - 1].end;
    items.push({ kind: "number", start: token.start, end, key: `${ordinal ? "ordinal" : "number"} ${numeral.value}` });
    return numeral.next;
  }
  const folded = token.text.toLowerCase();
  if (VAGUE.has(folded)) {
    items.push({ kind: "number", start: token.start, end: token.end, key: `vague ${folded}` });
    return index + 1;
  }
  return index;
}

/** "five-hour" and "27-point" are a number and a noun; every other compound is one word. */
export function wordItems(token: Token, stem: string, names: ReadonlySet<string>, items: Item[]): void {
  const { start, end, text } = token;
  const folded = foldWord(text);
  const hyphen = text.search(/[-‐‑]/);
  if (hyphen > 0 && hyphen < text.length - 1) {
    const part: Token = { kind: "word", start, end: start + hyphen, text: text.slice(0, hyphen) };
    const numeral = numeralAt([part], 0);
    if (numeral) {
      items.push({ kind: "number", start, end: part.end, key: `number ${numeral.value}` });
      const rest = { ...token, start: part.end + 1, text: text.slice(hyphen + 1) };
      wordItems(rest, stemOf(foldWord(rest.text)), names, items);
      return;
    }
  }
  if (NEGATIONS.has(folded) || folded.endsWith("n't")) items.push({ kind: "negation", start, end, key: "not" });
  else if (Object.hasOwn(MODALS, folded)) items.push({ kind: "modal", start, end, key: `modal ${MODALS[folded]}` });
  else if (functionWords.has(folded)) items.push({ kind: "function", start, end, key: folded });
  else {
    const named = isCapitalised(token) && names.has(token.text);
    items.push({
      kind: named ? "name" : "word",
      start,
      end,
      key: text.includes(".") ? folded.replace(/\./g, "") : stem,
    });
  }
}
