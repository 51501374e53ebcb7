import type { Token } from "../../text/tokens";

type Side = "open" | "close" | "either" | "none";

/** A quotation mark, and the side of a quotation on which it stands. */
export interface Mark {
  readonly token: number;
  /** The number of tokens that write it: two for `''`. */
  readonly size: number;
  readonly style: "double" | "single" | "guillemet";
  readonly side: Side;
}

const GLYPHS: Readonly<Record<string, { style: Mark["style"]; side: Side }>> = {
  "“": { style: "double", side: "open" },
  "„": { style: "double", side: "open" },
  "‟": { style: "double", side: "open" },
  "”": { style: "double", side: "close" },
  '"': { style: "double", side: "either" },
  "＂": { style: "double", side: "either" },
  "«": { style: "guillemet", side: "open" },
  "»": { style: "guillemet", side: "close" },
  "‘": { style: "single", side: "open" },
  "‚": { style: "single", side: "open" },
  "’": { style: "single", side: "close" },
  "'": { style: "single", side: "either" },
  "`": { style: "single", side: "open" },
};

const SPACE = /\s/;
const OPENERS = "([{—–-/“‘«\"'`„";
const CLOSERS = ")]}.,;:!?…—–-/”’»\"'";

/** Reads the mark at a token and decides from its neighbours on which side of a quotation it stands. */
export function markAt(text: string, tokens: readonly Token[], index: number): Mark | null {
  const token = tokens[index];
  if (token.kind !== "punctuation") return null;
  const glyph = GLYPHS[token.text];
  if (!glyph) return null;
  const twin = tokens[index + 1];
  const doubled =
    glyph.style === "single" &&
    twin !== undefined &&
    twin.start === token.end &&
    (twin.text === token.text || (token.text === "‘" && twin.text === "‘"));
  const size = doubled ? 2 : 1;
  const end = tokens[index + size - 1].end;
  const before = token.start === 0 ? " " : text[token.start - 1];
  const behind = end >= text.length ? " " : text[end];
  const spaceBefore = SPACE.test(before) || OPENERS.includes(before);
  const spaceBehind = SPACE.test(behind) || CLOSERS.includes(behind);
  const style = doubled ? "double" : glyph.style;
  let side: Side = doubled && glyph.side === "either" ? "either" : glyph.side;
  if (side === "either") {
    const openBefore = SPACE.test(before) || "([{—–“‘«".includes(before);
    if (openBefore && !SPACE.test(behind)) side = "open";
    else if (!SPACE.test(before) && spaceBehind) side = "close";
  } else if (side === "open" && style !== "single" && !spaceBefore && spaceBehind) side = "close";
  else if (side === "close" && style !== "single" && SPACE.test(before) && !SPACE.test(behind)) side = "open";
  if (style === "single") {
    const next = tokens[index + 1];
    // A single mark opens only before a word; before a number it is an elision ("’90s").
    const opens = spaceBefore && next !== undefined && next.start === token.end && next.kind !== "number";
    const closes = !SPACE.test(before) && (spaceBehind || !/[\p{L}\p{N}]/u.test(behind));
    if (side === "open" && !opens) side = closes ? "close" : "none";
    else if (side === "close" && !closes) side = "none";
    else if (side === "either") side = opens ? "open" : closes ? "close" : "none";
  }
  return { token: index, size, style, side };
}
