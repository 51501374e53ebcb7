import { vagueMagnitudes, vagueNumbers } from "../../lexicon/approximators";
import { figureStarts } from "../../lexicon/figure-words";
import { cardinalWords, magnitudeWords, ordinalWords } from "../../lexicon/numbers";
import { currencySigns } from "../../lexicon/units";
import { formOf, trigger } from "../../text/forms";
import { Token } from "../../text/tokens";
import { splitHyphens } from "../hyphens";

/** A sentence as the readers of figures see it: hyphens split off, currency letters cut from digits, words in lower case. */
export interface Line {
  readonly tokens: readonly Token[];
  /** `tokens[i].text` in lower case. */
  readonly words: readonly string[];
  /** Can a figure begin at a token? Most cannot, and are passed over. */
  readonly starts: readonly boolean[];
}

/** Letters that are a currency sign or the first part of one ("US" of "US$"). */
export const signLetters: ReadonlySet<string> = new Set(
  [...currencySigns.keys()].flatMap((sign) => [sign, sign.replace(/[^\p{L}].{0,3}$/u, "")]),
);

/** Words that begin a figure or stand in front of its number as a part of it. */
const beginningWords: ReadonlySet<string> = new Set([
  ...cardinalWords.keys(),
  ...ordinalWords.keys(),
  ...vagueMagnitudes.keys(),
  ...[...vagueNumbers.keys()].map((phrase) => phrase.split(" ")[0]),
  ...figureStarts.alone,
]);

/** Words behind "a" with which it begins a figure: "a dozen", "a third", "a few", "a year". */
const behindArticle: ReadonlySet<string> = new Set([
  ...magnitudeWords.keys(),
  ...ordinalWords.keys(),
  ...[...vagueNumbers.keys()].map((phrase) => phrase.split(" ")[1]),
  ...figureStarts.counted,
  "-",
]);

/** Forms at which a figure may begin; for articles and signs the token behind decides. */
const START = trigger(({ kind, text, lower }) => {
  if (kind === "number") return true;
  if (kind === "punctuation") return currencySigns.has(lower) || /[-–−+.]/.test(lower);
  if (lower === "a" || lower === "an") return true;
  return beginningWords.has(lower) || (text.length <= 4 && signLetters.has(text));
});

/** Can a figure begin at a token, as far as it and the one behind it tell? */
function mayStart(tokens: readonly Token[], index: number): boolean {
  const { kind, text, lower, triggers } = tokens[index].form;
  if ((triggers & START) === 0) return false;
  const next = tokens[index + 1]?.form;
  if (kind === "punctuation")
    return currencySigns.has(lower) || next?.kind === "number" || currencySigns.has(next?.text);
  if (lower === "a" || lower === "an") return behindArticle.has(next?.lower) || currencySigns.has(text + next?.lower);
  return true;
}

/** "RM50", "USD10m": letters of a currency, digits, and perhaps a magnitude. */
const LETTERS_THEN_DIGITS = /^(\p{L}{1,4})(\d{1,15})(bn|mn?|tn|k)?$/iu;
const GLUED = trigger(({ kind, text }) => kind === "word" && LETTERS_THEN_DIGITS.test(text));
/** Letters that stand between "$" and the digits ("$US500"). */
const BEHIND_DOLLAR = new Set(["US", "A", "C", "NZ", "HK"]);
/** Groups and decimals behind the digits of "RM50" in "RM50,000.25". */
const GROUPS = /(?:,\d{2,3}){0,6}(?:\.\d{1,6})?/y;

/** Splits the tokens of one sentence; `text` is the whole article's. */
export function lineOf(text: string, sentence: readonly Token[]): Line {
  const split = splitHyphens(sentence);
  const tokens: Token[] = [];
  for (let index = 0; index < split.length; index++) {
    const token = split[index];
    if (token.kind === "number") {
      // "minus-1.4" comes as a word, a point and a number.
      const last = lastOfNumber(text, split, index);
      const { start } = token;
      const { end } = split[last];
      tokens.push(last > index ? new Token(formOf("number", text, start, end), start, end) : token);
      index = last;
      continue;
    }
    const glued = (token.form.triggers & GLUED) !== 0 ? LETTERS_THEN_DIGITS.exec(token.text) : null;
    const dollar = tokens[tokens.length - 1];
    const behindDollar =
      glued !== null && dollar?.text === "$" && dollar.end === token.start && BEHIND_DOLLAR.has(glued[1]);
    const signed =
      glued !== null && currencySigns.has(glued[1]) && !(isHyphen(dollar?.text) && dollar.end === token.start);
    if (!glued || !(signed || behindDollar)) {
      tokens.push(token);
      continue;
    }
    // "RM50,000" comes as a word, a comma and a number: the digits are put together again.
    const cut = token.start + glued[1].length;
    const digits = cut + glued[2].length;
    const last = digits === token.end ? lastOfNumber(text, split, index) : index;
    const end = last > index ? split[last].end : digits;
    tokens.push(token.piece("word", 0, glued[1].length));
    tokens.push(new Token(formOf("number", text, cut, end), cut, end));
    if (glued[3]) tokens.push(token.piece("word", digits - token.start));
    index = last;
  }
  const words: string[] = [];
  const starts: boolean[] = [];
  for (let index = 0; index < tokens.length; index++) {
    words.push(tokens[index].lower);
    starts.push(mayStart(tokens, index));
  }
  return { tokens, words, starts };
}

/** The index of the token with which the number ends whose first digits end a token: groups and decimals that touch them. */
function lastOfNumber(text: string, tokens: readonly Token[], index: number): number {
  const { end } = tokens[index];
  if (tokens[index + 1]?.start !== end) return index;
  GROUPS.lastIndex = end;
  const until = GROUPS.test(text) ? GROUPS.lastIndex : end;
  let last = index;
  while (last + 1 < tokens.length && tokens[last + 1].end <= until) last++;
  // Digits that go on behind the number ("1.4.25") make it none.
  return tokens[last].end === until ? last : index;
}

/** Do two neighbouring tokens touch? */
export function touch(line: Line, left: number, right: number): boolean {
  return left >= 0 && right < line.tokens.length && line.tokens[left].end === line.tokens[right].start;
}

export function isHyphen(word: string | undefined): boolean {
  return word === "-" || word === "‐" || word === "‑";
}

export function isDash(word: string | undefined): boolean {
  return isHyphen(word) || word === "–" || word === "—" || word === "−";
}

/** "Article", "iPhone": a word with a capital anywhere. */
export function hasCapital(text: string | undefined): boolean {
  return text !== undefined && text !== text.toLowerCase();
}
