import { captionMark, furnitureLines, furniturePhrase } from "../lexicon/pages";
import { endsSentence, type RawBlock } from "./layout";
import { publicationLine, type PublicationLine } from "./publication-line";
import type { Span } from "./span";
import type { Token } from "./tokens";

/** Page furniture: a line made of it, a line that holds a phrase of it, or the heading of a part that holds nothing else. */
export type Furniture = "line" | "phrase" | "tail";

/** What can be seen of one block without its neighbours. */
export interface Appearance extends RawBlock {
  readonly words: number;
  /** Words that start with a capital. */
  readonly capitals: number;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  readonly endsInColon: boolean;
  readonly sentences: readonly Span[];
  readonly publication: PublicationLine | null;
  readonly caption: boolean;
  readonly furniture: Furniture | null;
  readonly byline: boolean;
  readonly authorNote: boolean;
  /** Lower case, blanks single: equal for a block that is printed twice. */
  readonly folded: string;
}

const CAPTION_SIGN =
  /\((?:[\p{L}.'’/& -]{1,60} )?(?:photo|foto|image|picture|pool)s?\)\.?$|^(?:photo|picture|image|file)\b.{0,40}:/iu;
const BYLINE = /^(?:by|from|story by|reporting by|words by|text by)[:\s]\s?\p{Lu}[\p{L}.'’-]{0,30}/iu;
const BYLINE_ROLE =
  /^\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){1,3}(?: ?[-–—|,] ?| is (?:an? |the )?)(?:\w{1,15} ){0,2}(?:editor|journalist|reporter|correspondent|writer|staff writer|staff|columnist|contributor|author)$/iu;
const AUTHOR_NOTE =
  /\bfollow (?:him|her|them|us|the author|\p{L}{1,20} \p{L}{1,20})? ?(?:on|at)? ?(?:twitter|x|@|facebook|instagram)|^(?:\p{Lu}[\p{L}.'’-]{0,25} ){2,4}(?:is|are|was) (?:an? |the )?(?:[\p{L}-]{1,20} ){0,5}(?:editor|reporter|correspondent|columnist|writer|fellow|contributor|journalist|author|professor|member)\b[^.]{0,80}(?:\bof\b|\bat\b|\bfor\b|\bwith\b)|\b(?:he|she) tweets\b|^(?:associated press|ap|reuters|afp|cnn)(?:['’]s?)? .{0,80}\bcontributed\b|^(?:reporting|editing|additional reporting|contributing|writing)\b.{0,10}:?\s(?:by )?\p{Lu}|^\(?(?:h\/t|via)\s|^@\w|^https?:/iu;
const HANDLE = /@\w{3,30}/;

/** How each block looks, in one pass over blocks and tokens. */
export function appearancesOf(
  text: string,
  blocks: readonly RawBlock[],
  sentences: readonly (readonly Span[])[],
  tokens: readonly Token[],
): Appearance[] {
  let next = 0;
  return blocks.map((block, index) => {
    while (next < tokens.length && tokens[next].start < block.start) next++;
    let words = 0;
    let capitals = 0;
    for (; next < tokens.length && tokens[next].end <= block.end; next++) {
      const token = tokens[next];
      if (token.kind === "punctuation") continue;
      words++;
      const code = token.text.charCodeAt(0);
      if ((code >= 65 && code <= 90) || (code >= 0xc0 && token.text[0] !== token.text[0].toLowerCase())) capitals++;
    }
    const short = words <= 70 && block.end - block.start <= 600;
    const own = short ? text.slice(block.start, block.end) : "";
    const folded = own.toLowerCase().replace(/[\s\u00a0]{1,100}/g, " ");
    return {
      ...block,
      words,
      capitals,
      ended: endsSentence(text, block.start, block.end),
      endsInColon: text[block.end - 1] === ":",
      sentences: sentences[index],
      publication: words <= 25 ? publicationLine(text, block, tokens) : null,
      caption: short && isCaption(own, folded),
      furniture: short ? furnitureOf(folded, words) : null,
      byline: words <= 14 && (BYLINE.test(own) || BYLINE_ROLE.test(own)) && !/[.!?:]$/.test(own),
      authorNote: short && (AUTHOR_NOTE.test(own) || (HANDLE.test(own) && words <= 12)),
      folded,
    };
  });
}

function isCaption(own: string, folded: string): boolean {
  return captionMark.test(folded) || CAPTION_SIGN.test(own);
}

const NO_WORD = /[^\p{L}\p{N} -]/gu;

function furnitureOf(folded: string, words: number): Furniture | null {
  if (words <= 6) {
    const bare = folded.replace(NO_WORD, "").trim();
    if (bare !== "" && madeOfFurniture(bare)) return "line";
  }
  const phrase = furniturePhrase.exec(folded);
  if (!phrase) return null;
  if (phrase[1] === undefined) return "phrase";
  return phrase.index === 0 && words <= 6 ? "tail" : null;
}

/** "shareprint", "News Politics", "Share Tweet Email": words of furniture that lost their spaces, or lists of them. */
function madeOfFurniture(bare: string): boolean {
  let rest = bare.replaceAll(" ", "");
  for (let parts = 0; rest !== "" && parts < 6; parts++) {
    const longest = furnitureLines.find((phrase) => rest.startsWith(phrase));
    if (longest === undefined) return false;
    rest = rest.slice(longest.length);
  }
  return rest === "";
}
