import { choiceOf } from "../lexicon/list";
import { mastheadNouns, pressRoles } from "../lexicon/pages";
import type { Block } from "./article";
import type { Span } from "./span";

const NAME_WORD = "(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L}))";
const NAME = `((?:The )?\\p{Lu}${NAME_WORD}{1,30}(?: (?:of |and |& )?\\p{Lu}${NAME_WORD}{0,30}){0,4})`;
/** What a page says of its outlet, the surest first. */
const STATEMENTS = [
  new RegExp(
    `(?:©|\\([cC]\\)|\\b(?:[cC]opyright|COPYRIGHT))[ ,]{0,3}(?:\\d{4}(?:[-–]\\d{2,4})?[ ,]{1,3})?(?:by )?${NAME}`,
    "u",
  ),
  new RegExp(`\\b(?:originally|first) (?:published|appeared) (?:by|on|in|at) ${NAME}`, "u"),
  new RegExp(
    `\\bis (?:an? |the )?(?:\\p{L}{1,20} ){0,3}(?:${choiceOf(pressRoles.outlet)}) (?:of|at|for|with) ${NAME}`,
    "u",
  ),
  new RegExp(`^(?:[sS]ource|[oO]utlet|[pP]ublisher):\\s{0,3}${NAME}`, "u"),
];

const MASTHEAD = /^\p{Lu}[\p{L}\d.&'’-]{0,30}(?: (?:of |and |& )?\p{Lu}[\p{L}\d.&'’-]{0,30}){0,4}$/u;

/** The name of an outlet that stands alone on a line before the title: "The Courier", "Evening Herald". */
function mastheadOf(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.role === "dateline") continue;
    if (block.role !== "boilerplate" || block.end - block.start > 90) return null;
    const [line] = text.slice(block.start, block.end).split(/ [-–—|] /);
    const words = line.split(" ");
    if (
      MASTHEAD.test(line) &&
      words.length >= 2 &&
      (words[0] === "The" || words.some((word) => mastheadNouns.has(word)))
    )
      return line;
  }
  return null;
}

/** The outlet's name where the page's furniture or its dateline states it. */
export function outletOf(text: string, blocks: readonly Block[], agency: string | null): string | null {
  for (const statement of STATEMENTS)
    for (const block of blocks) {
      if (block.role !== "boilerplate" && block.role !== "byline") continue;
      const found = statement.exec(sample(text, block));
      if (found) return found[1];
    }
  return mastheadOf(text, blocks) ?? agency;
}

function sample(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + 400));
}
