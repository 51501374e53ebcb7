import type { Random } from "./random";

/** A match of a pattern that may be changed. */
export interface Site {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** Where the body of a text begins: behind its first line of words, the headline. */
export function bodyStart(text: string): number {
  const headline = /\S[^\n]*\n/.exec(text);
  return headline ? headline.index + headline[0].length : 0;
}

/** Is an offset inside quotation marks, by the marks of its paragraph alone? */
export function isQuoted(text: string, offset: number): boolean {
  let open = false;
  for (let index = text.lastIndexOf("\n", offset - 1) + 1; index < offset; index++) {
    const character = text[index];
    if (character === "“") open = true;
    else if (character === "”") open = false;
    else if (character === '"') open = !open;
  }
  return open;
}

/** The sentence around an offset, found by its end marks. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const before = text.slice(0, offset);
  const head = /[^]*(?:\n|[.?!]["”’]?\s(?=["“‘]?\p{Lu}))/u.exec(before);
  const tail = /\n|[.?!]["”’]?(?=\s|$)/.exec(text.slice(offset));
  return { start: head ? head[0].length : 0, end: tail ? offset + tail.index + tail[0].length : text.length };
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Shorter sentences say too little to be told from others. */
const LEAST_WORDS = 8;

/** The matches of a pattern in the body, in sentences long enough, inside or outside quotation marks. */
export function sitesOf(text: string, pattern: RegExp, quoted: boolean): Site[] {
  const from = bodyStart(text);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    if (start < from || isQuoted(text, start) !== quoted) return [];
    const sentence = sentenceAt(text, start);
    if (words(text.slice(sentence.start, sentence.end)) < LEAST_WORDS) return [];
    return [{ start, end: start + match[0].length, match }];
  });
}

export function choose<T>(list: readonly T[], random: Random): T | undefined {
  return list.length === 0 ? undefined : list[random(list.length)];
}

/** A text in which one fact was changed, and where. */
export interface Mutation {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Replaces one stretch of a text and marks the replacement. */
export function replaced(text: string, start: number, end: number, by: string): Mutation {
  return { text: text.slice(0, start) + by + text.slice(end), marks: [{ start, end: start + by.length }] };
}
