import { numeralAt } from "../read/numerals";
import { ordinalAt } from "../read/ordinals";
import type { Span } from "../text/span";
import type { Token } from "../text/tokens";
import { comparedWord, isVague } from "./compared-words";

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

/** "Per cent" is one word in two. */
export function isPerCent(tokens: readonly Token[], index: number): boolean {
  return tokens[index].text === "per" && tokens[index + 1]?.text === "cent";
}

/** Pushes the number that starts at a token that may be one; returns the index behind it, the index itself where none starts. */
export function numberItem(tokens: readonly Token[], index: number, items: Item[]): number {
  const token = tokens[index];
  // "one of them", "no one": a word of grammar more often than a count.
  if (token.kind === "word" && /^one$/i.test(token.text) && !/^[a-z]/.test(tokens[index + 1]?.text ?? "")) return index;
  const ordinal = ordinalAt(tokens, index);
  const numeral = ordinal ?? numeralAt(tokens, index);
  if (numeral) {
    const end = tokens[numeral.next - 1].end;
    items.push({ kind: "number", start: token.start, end, key: `${ordinal ? "ordinal" : "number"} ${numeral.value}` });
    return numeral.next;
  }
  if (isVague(token.lower)) {
    items.push({ kind: "number", start: token.start, end: token.end, key: `vague ${token.lower}` });
    return index + 1;
  }
  return index;
}

/** "five-hour" and "27-point" are a number and a noun; every other word is one item. A capital makes a name of what the article capitalises inside sentences. */
export function wordItems(token: Token, names: ReadonlySet<string>, items: Item[]): void {
  const { start, end, text, form } = token;
  const word = comparedWord(form);
  if (word.isCompound) {
    const hyphen = text.search(/[-‐‑]/);
    const part = token.piece("word", 0, hyphen);
    const numeral = numeralAt([part], 0);
    if (numeral) {
      items.push({ kind: "number", start, end: part.end, key: `number ${numeral.value}` });
      const rest = token.piece("word", hyphen + 1);
      wordItems(rest, names, items);
      return;
    }
  }
  const isName = word.kind === "word" && word.isCapitalised && names.has(text);
  items.push({ kind: isName ? "name" : word.kind, start, end, key: word.key });
}
