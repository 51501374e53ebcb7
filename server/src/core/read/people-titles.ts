import { smallWords } from "../lexicon/person-names";
import type { Block } from "../text/article";
import { trigger } from "../text/forms";
import { firstEndingAfter, type Span } from "../text/span";
import { withoutArticle } from "./people-candidates";
import type { Identity } from "./people-identity";
import type { WordTable } from "./people-words";

/** Fewer words than this say nothing of how a block is capitalised. */
const SHORTEST = 4;

/** Words whose capital, or the lack of one, tells how a block is written. */
const TELLING = trigger(({ kind, text }) => kind === "word" && !smallWords.has(text));

/** Is nearly every word of a block capitalised, as in a headline or a caption, so that capitals say nothing of names? */
export function isInCapitals(table: WordTable, block: Block): boolean {
  let words = 0;
  let capitals = 0;
  const from = firstEndingAfter(table.tokens, block.start);
  for (let i = from; i < table.tokens.length && table.tokens[i].end <= block.end && words < 40; i++) {
    if ((table.tokens[i].form.triggers & TELLING) === 0) continue;
    words++;
    if (table.isCapital(i)) capitals++;
  }
  if (words < SHORTEST || capitals < words * 0.75) return false;
  // A short sentence full of names is no headline, unless it is shouted.
  const last = firstEndingAfter(table.tokens, block.end - 1);
  if (table.tokens[last]?.text !== ".") return true;
  const text = table.tokens
    .slice(from, last)
    .map((token) => token.text)
    .join(" ");
  return text === text.toUpperCase();
}

/** The names of an article as they may be found again word by word. */
interface Names {
  /** From a name, its words joined, to the index of who bears it. */
  readonly bearers: ReadonlyMap<string, number>;
  /** From a first word to the numbers of words that names with it have, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

function namesOfIdentities(table: WordTable, identities: readonly Identity[]): Names {
  const bearers = new Map<string, number>();
  const byFirst = new Map<string, Set<number>>();
  const add = (words: readonly string[], identity: number) => {
    const lengths = byFirst.get(words[0]);
    if (lengths) lengths.add(words.length);
    else byFirst.set(words[0], new Set([words.length]));
    const name = words.join(" ");
    if (!bearers.has(name)) bearers.set(name, identity);
  };
  const sharing = new Map<string, number>();
  for (const { words } of identities)
    sharing.set(words[words.length - 1], (sharing.get(words[words.length - 1]) ?? 0) + 1);
  identities.forEach((identity, index) => {
    for (const { name } of identity.mentions)
      add(
        name.map((i) => withoutArticle(table.form(i))),
        index,
      );
    // A surname that a second person shares is left alone.
    const surname = identity.words[identity.words.length - 1];
    if (sharing.get(surname) === 1) add([surname], index);
  });
  const lengths = new Map([...byFirst].map(([word, found]) => [word, [...found].sort((a, b) => b - a)]));
  return { bearers, lengths };
}

/** Finds the people of an article again in a block where nearly every word has a capital. Returns what was found by identity. */
export function mentionsInCapitals(
  table: WordTable,
  blocks: readonly Block[],
  identities: readonly Identity[],
): { identity: number; span: Span }[] {
  if (blocks.length === 0) return [];
  const { bearers, lengths } = namesOfIdentities(table, identities);
  const found: { identity: number; span: Span }[] = [];
  for (const block of blocks) {
    let i = firstEndingAfter(table.tokens, block.start);
    while (i < table.tokens.length && table.tokens[i].end <= block.end) {
      const possible = table.isCapital(i) ? (lengths.get(withoutArticle(table.form(i))) ?? []) : [];
      let next = i + 1;
      for (const length of possible) {
        const words = Array.from({ length }, (_, offset) => withoutArticle(table.form(i + offset)));
        const identity = bearers.get(words.join(" "));
        if (identity === undefined) continue;
        next = i + length;
        found.push({ identity, span: { start: table.tokens[i].start, end: table.end(next - 1) } });
        break;
      }
      i = next;
    }
  }
  return found;
}
