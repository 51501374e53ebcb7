import type { Block } from "../text/article";
import { trigger } from "../text/forms";
import { firstEndingAfter, type Span } from "../text/span";
import { withoutArticle } from "./people-candidates";
import type { Identity } from "./people-identity";
import type { WordTable } from "./people-words";

/** Fewer words than this say nothing of how a block is capitalised. */
const SHORTEST = 4;
const SMALL_WORDS = new Set([
  ...[
    "a",
    "an",
    "the",
    "and",
    "or",
    "but",
    "nor",
    "for",
    "of",
    "in",
    "on",
    "at",
    "to",
    "by",
    "as",
    "with",
    "from",
    "is",
  ],
  ...["over", "after", "into", "vs", "via", "amid", "be", "are", "it", "its", "his", "her", "not", "up", "out", "off"],
]);

/** Words whose capital, or the lack of one, tells how a block is written. */
const TELLING = trigger(({ kind, text }) => kind === "word" && !SMALL_WORDS.has(text));

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

/** A name of the article as it may be found again word by word. */
interface KnownName {
  readonly words: readonly string[];
  readonly identity: number;
}

function knownNames(table: WordTable, identities: readonly Identity[]): Map<string, KnownName[]> {
  const byFirst = new Map<string, KnownName[]>();
  const add = (words: readonly string[], identity: number) => {
    const list = byFirst.get(words[0]) ?? [];
    if (!byFirst.has(words[0])) byFirst.set(words[0], list);
    if (!list.some((known) => known.words.join(" ") === words.join(" "))) list.push({ words, identity });
  };
  identities.forEach((identity, index) => {
    for (const { name } of identity.mentions)
      add(
        name.map((i) => withoutArticle(table.form(i))),
        index,
      );
    // A surname that a second person shares is left alone.
    const surname = identity.words[identity.words.length - 1];
    const shared = identities.some((other) => other !== identity && other.words[other.words.length - 1] === surname);
    if (!shared) add([surname], index);
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Finds the people of an article again in a block where nearly every word has a capital. Returns what was found by identity. */
export function mentionsInCapitals(
  table: WordTable,
  blocks: readonly Block[],
  identities: readonly Identity[],
): { identity: number; span: Span }[] {
  if (blocks.length === 0) return [];
  const known = knownNames(table, identities);
  const found: { identity: number; span: Span }[] = [];
  for (const block of blocks) {
    let i = firstEndingAfter(table.tokens, block.start);
    while (i < table.tokens.length && table.tokens[i].end <= block.end) {
      const candidates = table.isCapital(i) ? known.get(withoutArticle(table.form(i))) : undefined;
      const match = candidates?.find(({ words }) =>
        words.every((word, offset) => withoutArticle(table.form(i + offset)) === word),
      );
      if (match) {
        const last = i + match.words.length - 1;
        found.push({ identity: match.identity, span: { start: table.tokens[i].start, end: table.end(last) } });
        i = last + 1;
      } else i++;
    }
  }
  return found;
}
