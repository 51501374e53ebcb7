import type { AnchoredDate, AnchoredReading } from "../read/reading";
import { type Article, type Block, isNarrative } from "../text/article";
import { firstEndingAfter, type Span, textOf } from "../text/span";
import { Vocabulary } from "./align-forms";
import { isPerCent, type Item, numberItem, wordItems } from "./align-words";
import { comparedWord } from "./compared-words";
import { onceFor } from "./once";
import { bareWord, stemOf } from "./similarity-terms";

/** The items of a sentence as one article has them: a person goes by the key of his number in the reading. */
interface LocalSentence {
  readonly block: Block["role"];
  readonly span: Span;
  readonly items: readonly Item[];
  readonly hasPeople: boolean;
  /** The number of each item's key among those of the article. */
  readonly terms: readonly number[];
}

/** The sentences of one article, and the keys of their items in the order in which they first come. */
export interface LocalSentences {
  readonly sentences: readonly LocalSentence[];
  readonly keys: readonly string[];
}

/** Begins the key of a person of the reading, whose number follows. */
export const PERSON = "local person ";

/** What readers found, by the offset at which it starts: one item each. */
type MarkedItems = ReadonlyMap<number, Item>;

/** The names of a reading, and the titles of its people. */
function markedItems(reading: AnchoredReading): MarkedItems {
  const found = new Map<number, Item>();
  for (const { start, end, name } of reading.names) {
    const key = name
      .split(/\s/)
      .map((word) => stemOf(bareWord(word).replace(/\./g, "")))
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

/** The items of every sentence of one article. Made once a reading, since a reading never changes. */
export const numberedSentencesOf = onceFor((reading: AnchoredReading): LocalSentences => {
  const { article } = reading;
  const capitals = capitalsOf(article);
  const marked = markedItems(reading);
  const vocabulary = new Vocabulary();
  const sentences = article.blocks.filter(isNarrative).flatMap((block) =>
    block.sentences.flatMap((span): LocalSentence[] => {
      const items = itemsOf(reading, span, marked, capitals);
      if (items.length <= 2) return [];
      const hasPeople = items.some(({ key }) => key.startsWith(PERSON));
      const terms = items.map(({ key }) => vocabulary.numberOf(key));
      return [{ block: block.role, span, items, hasPeople, terms }];
    }),
  );
  return { sentences, keys: vocabulary.keys };
});

/** The sentences of one article that `sentenceItems` gives, as the article alone has them. */
export function localSentencesOf(reading: AnchoredReading): readonly LocalSentence[] {
  return numberedSentencesOf(reading).sentences;
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
        if (comparedWord(tokens[index].form).isCapitalised && tokens[index - 1].kind !== "punctuation")
          found.add(tokens[index].text);
      }
    }
  }
  return found;
}

function itemsOf(reading: AnchoredReading, sentence: Span, marked: MarkedItems, capitals: ReadonlySet<string>): Item[] {
  const { tokens, text } = reading.article;
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
      items.push({ kind: "date", start, end, key: `date ${value ?? bareWord(textOf(text, expression))}` });
      while (index < tokens.length && tokens[index].start < end) index++;
    } else if (mark && mark.end <= sentence.end) {
      items.push(mark);
      while (index < tokens.length && tokens[index].start < mark.end) index++;
    } else if (token.text === "%" || isPerCent(tokens, index)) {
      const next = token.text === "%" ? index + 1 : index + 2;
      items.push({ kind: "word", start: token.start, end: tokens[next - 1].end, key: "percent" });
      index = next;
    } else if (tokens[index + 1]?.text === "longer" && /^(?:no|any)$/i.test(token.text)) {
      items.push({ kind: "negation", start: token.start, end: tokens[index + 1].end, key: "not" });
      index += 2;
    } else {
      const word = comparedWord(token.form);
      const next = word.mayBeNumber ? numberItem(tokens, index, items) : index;
      if (next > index) {
        index = next;
        continue;
      }
      words++;
      if (word.isCapitalised) capitalised++;
      wordItems(token, capitals, items);
      index++;
    }
  }
  return words > 3 && capitalised > words * HEADLINE_SHARE ? withoutCapitals(items) : items;
}

/** In a headline a capital names nothing: only the names that readers found stay names. */
function withoutCapitals(items: readonly Item[]): Item[] {
  return items.map((item) =>
    item.kind === "name" && !item.key.startsWith(PERSON) ? { ...item, kind: "word" as const } : item,
  );
}
