import { closedClasses, wordClass } from "../lexicon/attribution";
import { closenessOf } from "../lexicon/closeness";
import type { Item } from "../link/align-words";
import type { RemarkPair } from "../link/remarks";
import { itemAt, type Remark } from "../link/remarks-units";
import { comparedWord } from "../link/compared-words";
import type { Passage, Story } from "../link/story";
import { firstEndingAfter } from "../text/span";
import type { Conflict } from "./conflict";
import { textAt } from "./aligned/slots";
import { isEvaluative } from "./evaluative";
import { remarkConflict } from "./quote-remark";

/** Two things joined by "and" or "or": the last words of each. */
interface Pairing {
  readonly left: Item;
  readonly right: Item;
  /** From the first word of the left one’s phrase to the last of the right one’s. */
  readonly passage: Passage;
}

const JOINING = new Set(["and", "or", "nor"]);
const isDeterminer = ({ key }: Item): boolean =>
  ((closedClasses.get(key) ?? 0) & (wordClass.determiner | wordClass.possessive)) !== 0;

const isWord = (item: Item | undefined): item is Item => item?.kind === "word";

/** The pairings of a remark. A participle begins a clause as often as it ends a list, and adjectives are a translator’s choice. */
function pairingsOf(story: Story, { source, clauses }: Remark): Pairing[] {
  const { text } = story.sources[source].reading.article;
  const joined = (a: Item, b: Item): boolean => text.slice(a.end, b.start) === " ";
  const names = ({ start, end }: Item): boolean => {
    const word = text.slice(start, end);
    return !word.endsWith("ed") && !isEvaluative(word);
  };
  return clauses.flatMap(({ items }) =>
    items.flatMap((joining, index): Pairing[] => {
      const left = items[index - 1];
      if (!JOINING.has(joining.key) || !isWord(left) || !joined(left, joining)) return [];
      let from = index + 1;
      while (items[from] && isDeterminer(items[from]) && joined(items[from - 1], items[from])) from++;
      let to = from;
      while ((isWord(items[to]) || items[to]?.kind === "name") && joined(items[to - 1], items[to])) to++;
      const right = items[to - 1];
      if (to === from || !isWord(right) || !names(left) || !names(right)) return [];
      return [{ left, right, passage: { source, start: left.start, end: right.end } }];
    }),
  );
}

/** Does the speaker of a remark say a word anywhere else in its source? */
function saysElsewhere(story: Story, { source, quote }: Remark, key: string): boolean {
  const { reading } = story.sources[source];
  const { person, utterance } = reading.quotes[quote];
  const { tokens } = reading.article;
  return reading.quotes.some((other) => {
    if (other.utterance !== utterance && (person < 0 || other.person !== person)) return false;
    for (let at = firstEndingAfter(tokens, other.start); at < tokens.length && tokens[at].start < other.end; at++) {
      if (closenessOf(comparedWord(tokens[at].form).stem, key) > 0) return true;
    }
    return false;
  });
}

/** "Data centres" and "datacentres": does one side write in two words what the other writes in one? */
function isOneWord(story: Story, a: Remark, one: Item, b: Remark, other: Item): boolean {
  const wordOf = ({ source }: Remark, { start, end }: Item): string =>
    textAt(story, source, { start, end }).toLowerCase();
  const [x, y] = [wordOf(a, one), wordOf(b, other)];
  if (x.length === y.length || !(x.endsWith(y) || y.endsWith(x))) return false;
  const [short, item, whole] = x.length < y.length ? [a, one, y] : [b, other, x];
  const before = { start: Math.max(0, item.end - whole.length - 1), end: item.end };
  return textAt(story, short.source, before).toLowerCase().replace(/[ -]/g, "") === whole;
}

function listsOf(story: Story, pair: RemarkPair): Conflict[] {
  const { a, b } = pair;
  const matched = new Set(pair.match.words.map((word) => itemAt(a, word.a)));
  for (const x of pairingsOf(story, a)) {
    for (const y of pairingsOf(story, b)) {
      const same = [
        x.left.key === y.left.key && matched.has(x.left),
        x.right.key === y.right.key && matched.has(x.right),
      ];
      if (same[0] === same[1]) continue;
      const [one, other] = same[0] ? [x.right, y.right] : [x.left, y.left];
      if (isOneWord(story, a, one, b, other)) continue;
      if (saysElsewhere(story, b, one.key) || saysElsewhere(story, a, other.key)) continue;
      return remarkConflict(story, [x.passage, y.passage], {
        severity: "information",
        confidence: 0.75,
        key: "list",
        why: "The wordings of the quotation list other things.",
      });
    }
  }
  return [];
}

/** Remarks whose wordings join one thing with different others: "wages and jobs", "wages and prices". */
export function changedLists(story: Story): Conflict[] {
  return story.speech.remarks.filter(({ a, b }) => a.source !== b.source).flatMap((pair) => listsOf(story, pair));
}
