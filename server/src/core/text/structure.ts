import type { Article, Block, BlockRole, PrintedPublication } from "./article";
import { datelinePrefix, type DatelinePrefix } from "./dateline";
import { appearancesOf, type Appearance } from "./appearance";
import { languageOf } from "./language";
import { blocksOf, layoutOf, type RawBlock } from "./layout";
import { linesOf } from "./lines";
import { outletOf } from "./outlet";
import { printedDateIn } from "./publication-line";
import { rolesOf } from "./roles";
import { sentencesOf } from "./sentences";
import type { Span } from "./span";
import { tokenize } from "./tokens";

/** Paragraphs that may start with a place in capitals and a dash. */
const DATELINE_PARAGRAPHS = 3;

/** Builds the article of a page. Never fails; linear in the length of the text. */
export function readArticle(text: string): Article {
  const tokens = tokenize(text);
  const lines = linesOf(text);
  const layout = layoutOf(text, lines);
  const { blocks: raw, prefixes } = cutDatelines(text, blocksOf(text, lines, layout));
  const appearances = appearancesOf(
    text,
    raw,
    raw.map((block) => sentencesOf(text, block, layout === "sentences")),
    tokens,
  );
  const roles = rolesOf(appearances);
  for (let index = 0; index < raw.length; index++) if (prefixes.has(raw[index])) roles[index] = "dateline";
  const blocks = finish(roles, appearances);
  const title = blocks.find((block) => block.role === "title");
  const agency = [...prefixes.values()].find((prefix) => prefix.agency)?.agency ?? null;
  return {
    text,
    title: title ? { start: title.start, end: title.end } : null,
    outlet: outletOf(text, blocks, agency),
    language: languageOf(tokens),
    printed: printedPublication(text, appearances, roles, prefixes, raw),
    blocks,
    tokens,
  };
}

/** Parts datelines from the paragraphs that they stand before. */
function cutDatelines(
  text: string,
  raw: readonly RawBlock[],
): { blocks: RawBlock[]; prefixes: ReadonlyMap<RawBlock, DatelinePrefix> } {
  const blocks: RawBlock[] = [];
  const prefixes = new Map<RawBlock, DatelinePrefix>();
  let paragraphs = 0;
  for (const block of raw) {
    const prefix = block.bullet ? null : datelinePrefix(text, block, paragraphs < DATELINE_PARAGRAPHS);
    if (block.end - block.start > 120) paragraphs++;
    if (!prefix) {
      blocks.push(block);
      continue;
    }
    const dateline = { ...block, end: prefix.end };
    blocks.push(dateline);
    prefixes.set(dateline, prefix);
    if (prefix.bodyStart < block.end) blocks.push({ ...block, start: prefix.bodyStart });
  }
  return { blocks, prefixes };
}

/** The blocks with their roles; the items of a list know its lead-in. */
function finish(roles: readonly BlockRole[], appearances: readonly Appearance[]): Block[] {
  let before = -1;
  return appearances.map(({ start, end, sentences }, index) => {
    const plain = { start, end, role: roles[index], sentences };
    if (roles[index] !== "listItem") before = index;
    return before < index && roles[before] === "listLead" ? { ...plain, lead: before } : plain;
  });
}

/** The publication date that the page prints: in a metadata line, in a dateline, or labelled at its end; the most exact of those. */
function printedPublication(
  text: string,
  appearances: readonly Appearance[],
  roles: readonly BlockRole[],
  prefixes: ReadonlyMap<RawBlock, DatelinePrefix>,
  raw: readonly RawBlock[],
): PrintedPublication | null {
  const offers: { readonly rank: number; readonly printed: PrintedPublication }[] = [];
  let paragraphs = 0;
  const offer = (value: string, span: Span, from: PrintedPublication["from"], rank: number) => {
    // An exact date before one without a year, a time before none, "published" before "updated", the first before later ones.
    const exact = rank + (value.startsWith("XXXX") ? 0 : 4) + (value.includes("T") ? 1 : 0);
    offers.push({ rank: exact, printed: { value, from, span: { start: span.start, end: span.end } } });
  };
  appearances.forEach((block, index) => {
    if (roles[index] === "paragraph") paragraphs++;
    if (roles[index] !== "dateline" && roles[index] !== "byline") return;
    const head = paragraphs <= 1;
    const prefix = prefixes.get(raw[index]);
    if (prefix || roles[index] === "byline") {
      const date = printedDateIn(text, block);
      if (date && head) offer(date.value, date, prefix ? "dateline" : "metadata", 2);
      return;
    }
    const line = block.publication;
    if (!line?.date || (!head && !line.labelled)) return;
    const place = !line.labelled && !line.date.value.includes("T") && block.start < line.date.start;
    offer(line.date.value, line.date, place ? "dateline" : "metadata", line.updated ? 1 : 2);
  });
  let best: (typeof offers)[number] | undefined;
  for (const each of offers) if (!best || each.rank > best.rank) best = each;
  return best?.printed ?? null;
}
