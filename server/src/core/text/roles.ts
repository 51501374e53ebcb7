import { choiceOf } from "../lexicon/list";
import { pressWords } from "../lexicon/pages";
import type { BlockRole } from "./article";
import type { Appearance } from "./appearance";

/** Words of a block that reads as a paragraph, at least. */
const PARAGRAPH_WORDS = 9;
const LONGEST_HEADLINE = 24;

/** The role of each block of a page, from its own appearances and its neighbours'. */
export function rolesOf(blocks: readonly Appearance[]): BlockRole[] {
  const roles: BlockRole[] = blocks.map(ownRole);
  markLists(blocks, roles);
  const firstBody = firstParagraph(blocks, roles);
  markHead(blocks, roles, firstBody);
  markRepeats(blocks, roles, firstBody);
  markHeadings(blocks, roles, firstBody);
  markTail(blocks, roles, firstBody);
  return roles;
}

function ownRole(block: Appearance, index: number, blocks: readonly Appearance[]): BlockRole {
  if (block.rights || (index > 0 && index < 4 && block.shouted && blocks[index - 1].rights)) return "boilerplate";
  if (block.marked && block.words <= 40) return "heading";
  if (block.caption) return "caption";
  if (block.publication) return "dateline";
  if (block.byline) return "byline";
  if (block.words > PARAGRAPH_WORDS + 3 || block.endsInColon) return "paragraph";
  const furniture = block.furniture;
  return furniture === "line" || (furniture === "phrase" && !block.ended) ? "boilerplate" : "paragraph";
}

function markLists(blocks: readonly Appearance[], roles: BlockRole[]): void {
  for (let index = 0; index < blocks.length; index++) {
    if (!blocks[index].bullet || roles[index] !== "paragraph") continue;
    const before = blocks[index - 1];
    const listed = before?.bullet || before?.endsInColon || blocks[index + 1]?.bullet;
    if (!listed) continue;
    roles[index] = "listItem";
    if (before && !before.bullet && before.endsInColon) roles[index - 1] = "listLead";
  }
}

function reads(block: Appearance): boolean {
  return (block.ended && block.words >= PARAGRAPH_WORDS) || block.words >= 30 || block.sentences.length >= 3;
}

function firstParagraph(blocks: readonly Appearance[], roles: readonly BlockRole[]): number {
  const reading = (from: number) =>
    blocks.findIndex(
      (block, index) => index >= from && roles[index] === "paragraph" && reads(block) && !(index < 3 && block.note),
    );
  const first = reading(0);
  if (first < 0) return blocks.length;
  const dateline = behindDateline(blocks, roles, first);
  if (dateline > first) return Math.max(dateline, reading(dateline));
  if (blocks[0].marked) return first;
  if (blocks.some((block, index) => index < first && roles[index] === "paragraph" && block.words >= 4)) return first;
  // Headlines may end with a full stop, and agencies print them twice.
  const next = reading(first + 1);
  if (next < 0) return first;
  if (repeatsTitle(blocks[next], blocks[first])) return Math.max(next + 1, reading(next + 1));
  return isHeadline(blocks[first], blocks[next]) ? next : first;
}

/** Behind a line with a publication date near the top of a page, where only short lines stand before it; -1 if there is none. */
function behindDateline(blocks: readonly Appearance[], roles: readonly BlockRole[], first: number): number {
  const at = roles.findIndex((role, index) => role === "dateline" && index > first && index <= first + 3);
  if (at < 0) return -1;
  const short = blocks
    .slice(first, at)
    .every((block) => block.sentences.length === 1 && block.words <= LONGEST_HEADLINE);
  return short ? at + 1 : -1;
}

/** A headline with a full stop: one short sentence, in title case or shorter than what follows it. */
function isHeadline(block: Appearance, next: Appearance): boolean {
  if (block.sentences.length !== 1 || block.words > LONGEST_HEADLINE || block.endsInColon) return false;
  if (block.capitals >= 0.6 * block.words) return true;
  return next.afterBlank && block.words <= 18 && next.words >= 1.3 * block.words;
}

function markHead(blocks: readonly Appearance[], roles: BlockRole[], firstBody: number): void {
  const titleAt = titleIndex(blocks, roles, firstBody);
  let subtitles = 0;
  if (titleAt >= 0) roles[titleAt] = "title";
  for (let index = 0; index < firstBody; index++) {
    if (roles[index] !== "paragraph") continue;
    const block = blocks[index];
    if (index < titleAt) roles[index] = "boilerplate";
    else if (block.note) roles[index] = "boilerplate";
    else if (repeatsTitle(block, blocks[titleAt])) roles[index] = "subtitle";
    else if (block.nameOnly) roles[index] = "byline";
    else if (block.words >= 4 && !block.ended && subtitles === 0) {
      roles[index] = "subtitle";
      subtitles++;
    } else if (block.words <= 2) roles[index] = "boilerplate";
  }
}

/** The first line before the body that is long enough for a headline, else any. */
function titleIndex(blocks: readonly Appearance[], roles: readonly BlockRole[], firstBody: number): number {
  let any = -1;
  for (let index = 0; index < firstBody; index++) {
    const block = blocks[index];
    if (block.marked) return index;
    if (roles[index] !== "paragraph" || block.bullet || block.note) continue;
    if (block.words >= 3 && !(block.words <= 3 && block.nameOnly)) return index;
    if (any < 0) any = index;
  }
  return any;
}

/** "PERU: Talks resume." and "Talks resume.": agencies print the headline twice. */
function repeatsTitle(block: Appearance, title: Appearance | undefined): boolean {
  return title !== undefined && block.folded.length >= 12 && title.folded.endsWith(block.folded);
}

/** A short block that stands again beside itself is the caption of a picture that the page shows twice. */
function markRepeats(blocks: readonly Appearance[], roles: BlockRole[], firstBody: number): void {
  for (let index = Math.max(1, firstBody); index < blocks.length; index++) {
    const block = blocks[index];
    const before = blocks[index - 1];
    if (roles[index] !== "paragraph" || block.words < 5 || block.words !== before.words) continue;
    if (block.own !== "" && block.folded === before.folded) roles[index] = "caption";
  }
}

function markHeadings(blocks: readonly Appearance[], roles: BlockRole[], firstBody: number): void {
  for (let index = firstBody + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (roles[index] !== "paragraph" || block.words > 14 || block.sentences.length !== 1) continue;
    const label = block.words <= 3 && block.capitals === block.words && block.folded.length > 3;
    if ((!block.ended || label) && !/^["“'‘«]/.test(block.folded)) roles[index] = "heading";
  }
}

/** What stands behind the last paragraph: tag lines, bylines, notes, furniture. */
function markTail(blocks: readonly Appearance[], roles: BlockRole[], firstBody: number): void {
  if (firstBody >= blocks.length) return;
  let from = blocks.length;
  const tailStart = 0.6 * blocks[blocks.length - 1].end;
  // A heading such as "Join the discussion" in the last part of a page starts its tail, whatever follows.
  for (let index = firstBody + 1; index < blocks.length; index++)
    if (blocks[index].words <= 6 && blocks[index].start > tailStart && blocks[index].furniture === "tail") {
      from = index;
      break;
    }
  for (let index = from; index < blocks.length; index++)
    roles[index] = blocks[index].nameOnly ? "byline" : "boilerplate";
  for (let index = from - 1; index > firstBody; index--) {
    const block = blocks[index];
    if (roles[index] === "caption" || roles[index] === "dateline" || roles[index] === "byline") continue;
    if (block.note || (roles[index] === "heading" && block.words <= 2)) roles[index] = "boilerplate";
    else if (roles[index] === "heading")
      roles[index] = block.nameOnly ? "byline" : block.words >= 4 ? "tags" : "boilerplate";
    else if (block.words <= 3 && block.folded.startsWith("tags")) roles[index] = "tags";
    else if (isTagLine(block)) roles[index] = "tags";
    else break;
  }
}

const TAG_LABEL = new RegExp(`^(?:${choiceOf(pressWords.label)})\\b`);

/** Topics in a row, without marks or small words. */
function isTagLine(block: Appearance): boolean {
  if (TAG_LABEL.test(block.folded) && !/[.!?]$/.test(block.folded)) return true;
  return (
    !block.ended && block.words >= 4 && block.words <= 40 && block.sentences.length === 1 && !/["“”]/.test(block.folded)
  );
}
