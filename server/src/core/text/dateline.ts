import type { Span } from "./span";

/** The words before the first paragraph that say where it was written: "KYIV, Ukraine, March 3 (Reuters) — ". */
export interface DatelinePrefix extends Span {
  /** Where the paragraph itself starts. */
  readonly bodyStart: number;
  /** The agency in parentheses, if any. */
  readonly agency: string | null;
}

const LONGEST_PREFIX = 90;
/** Words in capitals: "WEST PALM BEACH", "ST. PETERSBURG", "N'DJAMENA". */
const PLACE = /\p{Lu}[\p{Lu}.'’`-]{1,24}(?:[ /]\p{Lu}[\p{Lu}.'’`-]{0,24}){0,4}/uy;
/** ", Fla.", ", South Africa", ", March 3", ", 3 March 2025", and an agency's date in ISO form. */
const MORE =
  /,?[ \u00a0](?:\p{Lu}[\p{L}.'’-]{0,20}|\d{1,2}:\d{2}|\d{1,2}(?:st|nd|rd|th)?|\d{4}(?:-\d{2}-\d{2})?)(?![\p{L}\d])/uy;
const AGENCY = /[ \u00a0]?\(([\p{Lu}][\p{L}.&' /-]{1,30}?) ?\)/uy;
const MIXED_PLACE = /\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){0,3}/uy;
const DASH = /[ \u00a0]{0,2}(?:—|–|―|--|[-_](?=\s|$))[ \u00a0]{0,4}/uy;

function behind(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}

/** Reads a dateline at the start of a block. With `bare`, a place in capitals needs no agency beside it (the first paragraphs of a page). */
export function datelinePrefix(text: string, block: Span, bare: boolean): DatelinePrefix | null {
  const first = text.charCodeAt(block.start);
  // Most paragraphs are none: a dateline starts with a capital or a parenthesis.
  if (first !== 0x28 && (first < 0x41 || (first > 0x5a && first < 0xc0))) return null;
  const capitals = behind(PLACE, text, block.start);
  let offset = capitals;
  const place = offset > block.start && capitals - block.start >= 3;
  if (!place) offset = behind(MIXED_PLACE, text, block.start);
  for (let parts = 0; parts < 9; parts++) {
    const next = behind(MORE, text, offset);
    if (next === offset || offset === block.start) break;
    offset = next;
  }
  AGENCY.lastIndex = offset;
  const agency = AGENCY.exec(text);
  if (agency) offset = AGENCY.lastIndex;
  if (!place && !agency) return null;
  if (!agency && !bare) return null;
  const dash = behind(DASH, text, offset);
  const atEnd = offset >= block.end && agency !== null && offset > block.start + agency[0].length;
  if ((dash === offset && !atEnd) || offset - block.start > LONGEST_PREFIX || offset > block.end) return null;
  return {
    start: block.start,
    end: Math.min(offset, block.end),
    bodyStart: Math.min(dash, block.end),
    agency: agency?.[1].trim() ?? null,
  };
}
