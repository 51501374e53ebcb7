import { isCapitalised } from "./capital";
import { choiceOf } from "../lexicon/list";
import { captionMark, furnitureLines, furniturePhrase, pressRoles, pressWords } from "../lexicon/pages";
import { endsSentence, type RawBlock } from "./layout";
import { publicationLine, type PublicationLine } from "./publication-line";
import type { Span } from "./span";
import type { Token } from "./tokens";

/** Page furniture: a line made of it, a line that holds a phrase of it, or the heading of a part that holds nothing else. */
type Furniture = "line" | "phrase" | "tail";

/** Blocks with more than this are paragraphs, and nothing is searched in them. */
const LONGEST_SHORT = 600;

const CAPTION_SIGN = new RegExp(
  `\\((?:[\\p{L}.'’/& -]{1,60} )?(?:${choiceOf(pressWords.picture)})s?\\)\\.?$|^(?:photo|picture|image|file)\\b.{0,40}:`,
  "iu",
);
const BYLINE = new RegExp(`^(?:${choiceOf(pressWords.byline)})[:\\s]\\s?\\p{Lu}[\\p{L}.'’-]{0,30}`, "iu");
const BYLINE_ROLE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]{1,25}(?: \\p{Lu}[\\p{L}.'’-]{0,25}){1,3}(?: ?[-–—|,] ?| is (?:an? |the )?)(?:\\w{1,15} ){0,2}(?:${choiceOf(pressRoles.byline)})$`,
  "iu",
);
const FOLLOW = new RegExp(
  `\\bfollow (?:him|her|them|us|the author|\\p{L}{1,20} \\p{L}{1,20})? ?(?:on|at)? ?(?:@|${choiceOf(pressWords.site)})\\b|\\b(?:he|she) tweets\\b`,
  "iu",
);
const FOLLOW_WORDS = /follow|tweet/;
const OCCUPATION = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,25} ){2,4}(?:is|are|was) (?:an? |the )?(?:[\\p{L}-]{1,20} ){0,5}(?:${choiceOf(pressRoles.about)})\\b[^.]{0,80}(?:\\bof\\b|\\bat\\b|\\bfor\\b|\\bwith\\b)`,
  "u",
);
const CREDIT = new RegExp(
  `^(?:${choiceOf(pressWords.agency)})(?:['’]s?)? .{0,80}\\bcontributed\\b|^\\(?(?:${choiceOf(pressWords.credit)})\\b.{0,10}:?\\s(?:by )?\\p{Lu}|^\\(?(?:h\\/t|via)\\s|^@\\w|^https?:`,
  "iu",
);
const HANDLE = /@\w{3,30}/;
const RIGHTS = /^(?:copyright\b|©|\(c\) \d)/i;
const INSTRUCTION = /^\(\P{Ll}{3,200}\)$/u;
const NO_WORD = /[^\p{L}\p{N} -]/gu;
const ODD_BLANKS = /[^\S ]|\s\s/;
const BLANKS = /[\s\u00a0]{1,100}/g;

/** What can be seen of one block without its neighbours. What costs most is looked up when it is asked for. */
export class Appearance implements RawBlock {
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
  readonly marked: boolean;
  readonly afterBlank: boolean;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  readonly endsInColon: boolean;
  readonly publication: PublicationLine | null;
  readonly caption: boolean;
  readonly byline: boolean;
  private foldedOwn: string | undefined;
  private foundFurniture: Furniture | null | undefined;

  constructor(
    private readonly text: string,
    block: RawBlock,
    readonly sentences: readonly Span[],
    tokens: readonly Token[],
    readonly words: number,
    /** Words that start with a capital. */
    readonly capitals: number,
  ) {
    this.start = block.start;
    this.end = block.end;
    this.bullet = block.bullet;
    this.marked = block.marked;
    this.afterBlank = block.afterBlank;
    this.ended = endsSentence(text, block.start, block.end);
    this.endsInColon = text[block.end - 1] === ":";
    this.publication = words <= 25 ? publicationLine(text, block, tokens) : null;
    this.caption = words <= 70 && this.isCaption();
    this.byline = !this.ended && words <= 14 && (BYLINE.test(this.own) || BYLINE_ROLE.test(this.own));
  }

  /** Its words where it is short, else nothing. */
  get own(): string {
    return this.end - this.start <= LONGEST_SHORT ? this.text.slice(this.start, this.end) : "";
  }

  /** Lower case, blanks single: equal for a block that is printed twice. */
  get folded(): string {
    if (this.foldedOwn === undefined) {
      const lower = this.own.toLowerCase();
      this.foldedOwn = ODD_BLANKS.test(lower) ? lower.replace(BLANKS, " ") : lower;
    }
    return this.foldedOwn;
  }

  /** The credit of a picture stands last, or first. */
  private isCaption(): boolean {
    const own = this.ended ? this.text.slice(Math.max(this.start, this.end - 70), this.end) : this.own;
    return captionMark.test(own.toLowerCase()) || CAPTION_SIGN.test(own);
  }

  get furniture(): Furniture | null {
    if (this.foundFurniture === undefined) this.foundFurniture = this.findFurniture();
    return this.foundFurniture;
  }

  private findFurniture(): Furniture | null {
    const folded = this.folded;
    if (this.words <= 6) {
      const bare = folded.replace(NO_WORD, "").trim();
      if (bare !== "" && madeOfFurniture(bare)) return "line";
    }
    const phrase = furniturePhrase.exec(folded);
    if (!phrase) return this.words <= 20 && INSTRUCTION.test(this.own) ? "phrase" : null;
    if (phrase[1] === undefined) return "phrase";
    return phrase.index === 0 && this.words <= 6 ? "tail" : null;
  }

  /** Who wrote it and how to follow them. */
  get authorNote(): boolean {
    const own = this.words <= 70 ? this.own : "";
    // The search for a way to follow an author is dear, and few blocks have the word.
    const follows = own !== "" && FOLLOW_WORDS.test(this.folded) && FOLLOW.test(own);
    return follows || OCCUPATION.test(own) || CREDIT.test(own) || (this.words <= 12 && HANDLE.test(own));
  }

  /** Furniture or an author's note; in a longer block one phrase of furniture may be part of what is told, unless it leads. */
  get note(): boolean {
    if (this.authorNote) return true;
    const furniture = this.furniture;
    if (furniture !== "phrase" || this.words <= 25) return furniture !== null;
    const folded = this.folded;
    const first = furniturePhrase.exec(folded)!;
    return first.index < 8 || furniturePhrase.test(folded.slice(first.index + first[0].length));
  }

  /** A notice of rights. */
  get rights(): boolean {
    return RIGHTS.test(this.text.slice(this.start, this.start + 20));
  }

  /** All in capitals. */
  get shouted(): boolean {
    return this.words >= 4 && this.capitals >= this.words - 2 && this.own !== "" && this.own === this.own.toUpperCase();
  }

  /** Two to four words with capitals, no marks: a name that stands alone. */
  get nameOnly(): boolean {
    if (this.words < 2 || this.words > 4 || this.capitals < this.words - 1 || this.ended) return false;
    return !/[,:"“()\d]/.test(this.own);
  }
}

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
      if (isCapitalised(text[token.start])) capitals++;
    }
    return new Appearance(text, block, sentences[index], tokens, words, capitals);
  });
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
