import { nameAbbreviations, openingParticles, WordClass } from "../lexicon/person-names";
import type { Block } from "../text/article";
import { firstEndingAfter } from "../text/span";
import type { WordTable } from "./people-words";

/** A run of capitalised words with what joins them: indices of tokens, in order, without the dots of abbreviations. */
export interface Segment {
  readonly words: readonly number[];
  /** Does it begin its sentence, where every word has a capital? */
  readonly opensSentence: boolean;
  readonly block: number;
  /** Does "&" join some of the words: "Berrow & Hale"? */
  readonly joined: boolean;
}

/** "J.", "J.B." and abbreviated titles take their dot with them. */
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,4}\p{Lu})$/u;
const isAbbreviation = (text: string): boolean => nameAbbreviations.has(text) || INITIALS.test(text);
const INITIAL = /^\p{Lu}$/u;

const dotAt = (table: WordTable, index: number): boolean =>
  table.tokens[index]?.text === "." && table.tokens[index].start === table.tokens[index - 1].end;

/** The word that follows a lower-case particle or chain of particles, if it has a capital; -1 otherwise. */
function afterParticles(table: WordTable, index: number, limit: number): number {
  let next = index;
  while (next < limit && next - index < 3 && !table.isCapital(next) && (table.classes(next) & WordClass.particle) !== 0)
    next++;
  return next > index && next < limit && table.isCapital(next) ? next : -1;
}

/** A nickname in quotation marks between two names: the index of the word behind it, or -1. */
function afterNickname(table: WordTable, index: number, limit: number): number {
  const mark = table.tokens[index];
  // A mark that touches the name before it closes something else: “Little Dora” Brekke.
  if (!/^["“”'‘’(]$/.test(mark?.text ?? "") || mark.start === table.tokens[index - 1].end) return -1;
  for (let close = index + 2; close < Math.min(index + 4, limit - 1); close++) {
    if (/^["”'’)]$/.test(table.tokens[close].text))
      return table.isCapital(index + 1) && table.isCapital(close + 1) ? close + 1 : -1;
  }
  return -1;
}

function endsWithInitial(table: WordTable, limit: number): boolean {
  const initial = table.tokens[limit - 2];
  return (
    limit > 2 &&
    table.tokens[limit - 1].text === "." &&
    INITIAL.test(initial.text) &&
    table.isCapital(limit - 3) &&
    table.isCapital(limit)
  );
}

/** The end of the run of words from a token on. */
function nextBreak(table: WordTable, from: number, end: number): number {
  let i = from;
  while (i < table.tokens.length && table.tokens[i].kind === "word" && table.tokens[i].end <= end) i++;
  return i;
}

/** "Berrow & Hale", but "Mrs Hale & Mr Berrow", "Ada & Tom": the index of the word behind "&" where it joins the names of a firm, or -1. */
function afterAmpersand(table: WordTable, index: number, limit: number): number {
  const next = index + 1;
  if (table.tokens[index]?.text !== "&" || next >= limit || !table.isCapital(next)) return -1;
  if ((table.classes(next) & (WordClass.honorific | WordClass.personNoun)) !== 0) return -1;
  const forename = WordClass.female | WordClass.male;
  const own = table.classes(index - 1) & forename;
  return own !== 0 && (table.classes(next) & forename) !== 0 ? -1 : next;
}

function readSegment(
  table: WordTable,
  from: number,
  limit: number,
): { words: number[]; next: number; joined: boolean } {
  const { tokens } = table;
  const words = [from];
  let joined = false;
  let last = from;
  let next = from + 1;
  while (next < limit) {
    // The possessive ends a name.
    if (table.hasPossessive(last)) break;
    if (dotAt(table, next) && isAbbreviation(tokens[last].text) && next + 1 < limit) next++;
    let follow = next;
    if (!table.isCapital(follow)) {
      const person = table.classes(words[0]) & (WordClass.female | WordClass.male | WordClass.surname);
      const particle = afterParticles(table, follow, limit);
      const joint = afterAmpersand(table, follow, limit);
      if (joint > 0) {
        joined = true;
        follow = joint;
      } else if (particle > 0) {
        for (let i = follow; i < particle; i++) words.push(i);
        follow = particle;
      } else if (tokens[follow].text === "," && (table.classes(follow + 1) & WordClass.suffix) !== 0) follow++;
      else if (person) follow = afterNickname(table, follow, limit);
      else break;
    }
    if (follow < 0 || follow >= limit || !table.isCapital(follow)) break;
    words.push(follow);
    last = follow;
    next = follow + 1;
  }
  return { words, next, joined };
}

/** The runs of capitalised words in one block. */
export function segmentsOf(table: WordTable, block: Block, index: number): Segment[] {
  const { tokens } = table;
  const segments: Segment[] = [];
  let taken = 0;
  for (const sentence of block.sentences) {
    let at = Math.max(taken, firstEndingAfter(tokens, sentence.start));
    const first = at;
    let limit = at;
    while (limit < tokens.length && tokens[limit].end <= sentence.end) limit++;
    // A sentence that seems to end with an initial ("Leon J. Achterberg") goes on.
    let reach = limit;
    while (endsWithInitial(table, reach) && tokens[reach]?.end <= block.end) reach = nextBreak(table, reach, block.end);
    let opening = true;
    while (at < limit) {
      if (!table.isCapital(at)) {
        if (tokens[at].kind === "word" || tokens[at].kind === "number") opening = false;
        // A colon or a quotation mark begins a sentence within the sentence.
        else if (/^[“"‘:]$/.test(tokens[at].text)) opening = true;
        at++;
        continue;
      }
      const { words, next, joined } = readSegment(table, at, reach);
      for (
        let before = at - 1;
        before >= first && openingParticles.has(table.form(before)) && !table.isCapital(before);
        before--
      )
        words.unshift(before);
      segments.push({ words, opensSentence: opening, block: index, joined });
      opening = false;
      at = next;
    }
    taken = at;
  }
  return segments;
}
