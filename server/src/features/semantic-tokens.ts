import type { SemanticTokensLegend } from "vscode-languageserver-protocol";
import type { LinkKind, Passage } from "../core/link/story";
import { overlaps, type Span } from "../core/text/span";
import { linesOf, type LineRange } from "../workspace/lines";
import { placesOf, sourceOf, type Context, type Place } from "./context";
import { isAbout, openConflicts } from "./evidence";
import { marksOf, type Mark } from "./marks";

export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: ["speaker", "date", "figure"],
  tokenModifiers: ["conflicting", "corroborated"],
};

/** One token in one line. */
export interface MarkedToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** An index into the legend's types. */
  readonly type: number;
  /** A bit for each of the legend's modifiers. */
  readonly modifiers: number;
}

const CONFLICTING = 1;
const CORROBORATED = 2;
const LINK_KINDS: Readonly<Record<Mark["kind"], LinkKind>> = { speaker: "quote", date: "date", figure: "figure" };

/** The tokens of an article, or of a range of it, in order; none reaches over the end of a line. */
export function semanticTokens({ snapshot }: Context, path: string, range?: LineRange): MarkedToken[] {
  const source = sourceOf(snapshot, path);
  if (!source) return [];
  const { reading } = source;
  const lines = linesOf(reading.article);
  const wanted = range && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const facts = placesOf(snapshot, path).map(factsOf);
  return marksOf(reading)
    .filter((mark) => !wanted || overlaps(mark, wanted))
    .flatMap((mark) => {
      const type = tokenLegend.tokenTypes.indexOf(mark.kind);
      const modifiers = facts.reduce((bits, fact) => bits | modifiersOf(mark, fact), 0);
      return piecesOf(reading.article.text, mark).map((piece): MarkedToken => {
        const { line, character } = lines.positionAt(piece.start);
        return { line, character, length: piece.end - piece.start, type, modifiers };
      });
    });
}

/** What a story knows of one of its articles, gathered once for all tokens. */
interface Facts {
  readonly conflicting: readonly Passage[];
  /** By kind of link: the passages here with which another source agrees. */
  readonly agreeing: ReadonlyMap<LinkKind, readonly Passage[]>;
}

function factsOf(place: Place): Facts {
  const here = ({ source }: Passage) => source === place.index;
  const agreeing = new Map<LinkKind, Passage[]>();
  for (const { kind, agreement, passages } of place.story.links) {
    if (agreement !== "agree" || passages.every(here)) continue;
    const known = agreeing.get(kind);
    if (known) known.push(...passages.filter(here));
    else agreeing.set(kind, passages.filter(here));
  }
  // A hint is a variation, or a number that a later report changed: nobody contradicts it.
  const conflicting = openConflicts(place).flatMap(({ severity, positions }) =>
    severity === "hint" ? [] : positions.flatMap(({ passages }) => passages.filter(here)),
  );
  return { conflicting, agreeing };
}

function modifiersOf(mark: Mark, { conflicting, agreeing }: Facts): number {
  // Who said words is in dispute where the words are: the quotation's passage speaks for its speaker.
  const words: Span = mark.kind === "speaker" ? mark.quote : mark;
  const disputed = conflicting.some((passage) => isAbout(passage, mark));
  if (disputed) return CONFLICTING;
  const agreed = agreeing
    .get(LINK_KINDS[mark.kind])
    ?.some((passage) => isAbout(passage, words) || (mark.kind === "speaker" && overlaps(passage, words)));
  return agreed ? CORROBORATED : 0;
}

/** A span cut at the ends of lines. */
function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let index = span.start; index <= span.end; index++) {
    const ends = index === span.end || text[index] === "\n" || text[index] === "\r";
    if (!ends) continue;
    if (index > start) pieces.push({ start, end: index });
    start = index + 1;
  }
  return pieces;
}
