import type { Candidate } from "./candidate";
import { openingOf } from "./marks";
import type { Source } from "./phrase";
import { isCapital, type Paragraph, type Range, type Words } from "./words";

/** A speaker's tag at the start of a paragraph: "MODERATOR: Who pays?", "Kern: Pier to close". */
interface Tag {
  readonly source: Source;
  readonly colon: number;
  readonly capitals: boolean;
}

const LONGEST_TAG = 6;

function tagOf(words: Words, paragraph: Paragraph): Tag | null {
  const { tokens } = words;
  const pair = paragraph.pairs[0];
  const wrapped = pair !== undefined && openingOf(words, words.pairs[pair]) === paragraph.from;
  const from = wrapped ? words.pairs[pair].first : paragraph.from;
  let at = from;
  let capitals = true;
  while (at < paragraph.to && at - from <= LONGEST_TAG && tokens[at].text !== ":") {
    const word = tokens[at].kind === "word";
    if (word ? !isCapital(words, at) : tokens[at].text !== "." && tokens[at].text !== ",") return null;
    if (word && tokens[at].text.length > 3 && tokens[at].text !== tokens[at].text.toUpperCase()) capitals = false;
    at++;
  }
  if (at === from || at + 2 >= paragraph.to || tokens[at].text !== ":" || tokens[at].end === tokens[at + 1].start)
    return null;
  // "Kern: 547" is a row of a table.
  let spoken = at + 1;
  while (spoken < Math.min(paragraph.to, at + 12) && tokens[spoken].kind !== "word") spoken++;
  if (spoken >= paragraph.to || tokens[spoken].kind !== "word") return null;
  return { source: { from, to: at, kind: "name" }, colon: at, capitals };
}

/**
 * The turns of a transcript and the "Name: …" of headlines, by paragraph. A tag in capitals that is not alone, or one
 * that comes back, marks a transcript; its turn runs to the paragraph's end, and on through paragraphs that open with a
 * mark of the same long quotation.
 */
export function turnsOf(words: Words): Map<number, Candidate> {
  const tags = new Map<number, Tag>();
  const counts = new Map<string, number>();
  let capitals = 0;
  for (const paragraph of words.paragraphs) {
    const tag = tagOf(words, paragraph);
    if (!tag) continue;
    tags.set(paragraph.index, tag);
    if (tag.capitals) capitals++;
    const name = words.lower.slice(tag.source.from, tag.source.to).join(" ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const turns = new Map<number, Candidate>();
  if (tags.size === 0) return turns;
  let last: Candidate | null = null;
  for (const paragraph of words.paragraphs) {
    const tag = tags.get(paragraph.index);
    const wrapping = wrappingPair(words, paragraph);
    const to = wrapping === null ? paragraph.to : words.pairs[wrapping].last;
    if (tag) {
      const name = words.lower.slice(tag.source.from, tag.source.to).join(" ");
      const transcript = (tag.capitals && capitals > 1) || counts.get(name)! > 1;
      const opening = words.tokens[tag.colon + 1].text;
      if (!transcript && wrapping === null && /["“«‘']/.test(opening)) continue;
      last = made(transcript ? "turn" : "name: clause", tag.source, tag.colon, { from: tag.colon + 1, to }, null);
      if (last) turns.set(paragraph.index, last);
      if (!transcript) last = null;
    } else if (last && wrapping !== null && words.tokens[words.pairs[wrapping].first].text !== "(") {
      const { source, cue } = last;
      const next = made("turn", source, cue!.from, { from: words.pairs[wrapping].first, to }, last);
      if (next) turns.set(paragraph.index, (last = next));
    } else if (wrapping === null) last = null;
  }
  return turns;
}

/** The pair that opens a paragraph and reaches its end, if any. */
function wrappingPair(words: Words, paragraph: Paragraph): number | null {
  const pair = paragraph.pairs[0];
  if (pair === undefined || openingOf(words, words.pairs[pair]) !== paragraph.from) return null;
  return words.pairs[pair].after >= paragraph.to ? pair : null;
}

function made(
  pattern: "turn" | "name: clause",
  source: Source,
  colon: number,
  content: Range,
  carriedFrom: Candidate | null,
): Candidate | null {
  const cue = { from: colon, to: colon + 1, word: ":", lemma: ":", form: "mark" };
  return {
    pattern,
    cue,
    source,
    content: [content],
    pair: -1,
    carriedFrom,
    link: "mark",
    reach: 0,
    margin: -1,
    score: 0,
  };
}
