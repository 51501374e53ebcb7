import { functionWords } from "../lexicon/function-words";
import { cardinalWords, magnitudeWords, ordinalWords } from "../lexicon/numbers";
import { numeralAt, ordinalAt } from "../read/numerals";
import type { AnchoredDate, AnchoredReading } from "../read/reading";
import { type Article, type Block, isNarrative } from "../text/article";
import { firstEndingAfter, type Span, textOf } from "../text/span";
import type { Token } from "../text/tokens";
import { foldWord, stemOf, stemsOf } from "./similarity-terms";

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

/** The words of one sentence that are laid beside those of another. */
export interface SentenceItems extends Span {
  readonly source: number;
  readonly block: Block["role"];
  readonly items: readonly Item[];
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

/** The items of a sentence as one article has them: a person goes by the key of his number in the reading. */
interface LocalSentence {
  readonly block: Block["role"];
  readonly span: Span;
  readonly items: readonly Item[];
  readonly hasPeople: boolean;
}

const PERSON = "local person ";

/** What readers found, by the offset at which it starts: one item each. */
type MarkedItems = ReadonlyMap<number, Item>;

/** The names of a reading, and the titles of its people. */
function markedItems(reading: AnchoredReading): MarkedItems {
  const found = new Map<number, Item>();
  for (const { start, end, name } of reading.names) {
    const key = name
      .split(/\s/)
      .map((word) => stemOf(foldWord(word).replace(/\./g, "")))
      .join(" ");
    found.set(start, { kind: "name", start, end, key });
  }
  reading.people.forEach((person, index) => {
    for (const { start, end, title, status } of person.roles) {
      const words = status === "current" ? title : `${status} ${title}`;
      found.set(start, { kind: "role", start, end, key: `role ${words}` });
    }
    for (const { start, end } of person.mentions) {
      found.set(start, { kind: "name", start, end, key: `${PERSON}${index}` });
    }
  });
  return found;
}

/** "In December", "on Tuesday evening" stand for a day; "for five hours" and "every week" are numbers and nouns like others. */
function isDay({ type, value }: AnchoredDate): boolean {
  return (
    (type === "date" || type === "time") && value !== "PRESENT_REF" && value !== "PAST_REF" && value !== "FUTURE_REF"
  );
}

/** More than this share of capitalised words makes a headline, where capitals name nothing. */
const HEADLINE_SHARE = 0.6;

function isCapitalised(token: Token): boolean {
  return token.kind === "word" && token.text[0] !== token.text[0].toLowerCase();
}

const localSentences = new WeakMap<AnchoredReading, readonly LocalSentence[]>();

/** The items of every sentence of one article. Made once a reading, since a reading never changes. */
function localSentencesOf(reading: AnchoredReading): readonly LocalSentence[] {
  let found = localSentences.get(reading);
  if (!found) localSentences.set(reading, (found = makeSentences(reading)));
  return found;
}

function makeSentences(reading: AnchoredReading): LocalSentence[] {
  const { article } = reading;
  const capitals = capitalsOf(article);
  const marked = markedItems(reading);
  return article.blocks.filter(isNarrative).flatMap((block) =>
    block.sentences.flatMap((span) => {
      const items = itemsOf(reading, span, marked, capitals);
      const hasPeople = items.some(({ key }) => key.startsWith(PERSON));
      return items.length > 2 ? [{ block: block.role, span, items, hasPeople }] : [];
    }),
  );
}

/** The items of every sentence that tells of events. `keyOf` gives the key of a person of the reading, the same in every source. */
export function sentenceItems(
  reading: AnchoredReading,
  source: number,
  keyOf: (person: number) => string,
): SentenceItems[] {
  const named = (item: Item): Item =>
    item.key.startsWith(PERSON) ? { ...item, key: keyOf(Number(item.key.slice(PERSON.length))) } : item;
  return localSentencesOf(reading).map(({ block, span: { start, end }, items, hasPeople }) => ({
    source,
    block,
    start,
    end,
    items: hasPeople ? items.map(named) : items,
  }));
}

/** The words that an article capitalises inside a sentence. */
function capitalsOf(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  const { tokens } = article;
  for (const block of article.blocks) {
    if (!isNarrative(block) || block.role === "title" || block.role === "heading") continue;
    for (const sentence of block.sentences) {
      for (let index = firstEndingAfter(tokens, sentence.start) + 1; index < tokens.length; index++) {
        if (tokens[index].end > sentence.end) break;
        // Behind a quotation mark or a colon a new sentence may begin.
        if (isCapitalised(tokens[index]) && tokens[index - 1].kind !== "punctuation") found.add(tokens[index].text);
      }
    }
  }
  return found;
}

function itemsOf(reading: AnchoredReading, sentence: Span, marked: MarkedItems, capitals: ReadonlySet<string>): Item[] {
  const { tokens, text } = reading.article;
  const stems = stemsOf(reading.article);
  const from = firstEndingAfter(tokens, sentence.start);
  const items: Item[] = [];
  let capitalised = 0;
  let words = 0;
  let index = from;
  let date = firstEndingAfter(reading.dates, sentence.start);
  while (index < tokens.length && tokens[index].end <= sentence.end) {
    const token = tokens[index];
    if (token.kind === "punctuation" && token.text !== "%") {
      index++;
      continue;
    }
    while (date < reading.dates.length && reading.dates[date].end <= token.start) date++;
    const expression = reading.dates[date];
    const mark = marked.get(token.start);
    if (expression && isDay(expression) && expression.start <= token.start && expression.end <= sentence.end) {
      const { start, end, value } = expression;
      items.push({ kind: "date", start, end, key: `date ${value ?? foldWord(textOf(text, expression))}` });
      while (index < tokens.length && tokens[index].start < end) index++;
    } else if (mark && mark.end <= sentence.end) {
      items.push(mark);
      while (index < tokens.length && tokens[index].start < mark.end) index++;
    } else if (token.text === "%" || isPerCent(tokens, index)) {
      const next = token.text === "%" ? index + 1 : index + 2;
      items.push({ kind: "word", start: token.start, end: tokens[next - 1].end, key: "percent" });
      index = next;
    } else if (/^(?:no|any)$/i.test(token.text) && tokens[index + 1]?.text === "longer") {
      items.push({ kind: "negation", start: token.start, end: tokens[index + 1].end, key: "not" });
      index += 2;
    } else {
      const next = numberItem(tokens, index, items);
      if (next > index) {
        index = next;
        continue;
      }
      words++;
      if (isCapitalised(token)) capitalised++;
      wordItems(token, stems[index], capitals, items);
      index++;
    }
  }
  return words > 3 && capitalised > words * HEADLINE_SHARE ? withoutCapitals(items) : items;
}

function isPerCent(tokens: readonly Token[], index: number): boolean {
  return tokens[index].text === "per" && tokens[index + 1]?.text === "cent";
}

/** In a headline a capital names nothing: only the names that readers found stay names. */
function withoutCapitals(items: readonly Item[]): Item[] {
  return items.map((item) =>
    item.kind === "name" && !item.key.startsWith(PERSON) ? { ...item, kind: "word" as const } : item,
  );
}

/** Could a word be, or begin, a number? Most words of a text are told apart from them by this one look. */
function startsNumber(word: string): boolean {
  const folded = word.toLowerCase();
  if (cardinalWords.has(folded) || ordinalWords.has(folded) || VAGUE.has(folded) || folded.length < 3) return true;
  return magnitudeWords.has(folded) || folded.includes("-") || folded.includes("‑") || folded.includes("‐");
}

/** Pushes the number that starts at a token; returns the index behind it, the index itself where none starts. */
function numberItem(tokens: readonly Token[], index: number, items: Item[]): number {
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
function wordItems(token: Token, stem: string, names: ReadonlySet<string>, items: Item[]): void {
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
