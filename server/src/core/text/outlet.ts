import type { Block } from "./article";
import type { Span } from "./span";

const NAME = "((?:The )?\\p{Lu}[\\p{L}\\d.&'’-]{1,30}(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\d.&'’-]{0,30}){0,4})";
/** What a page says of its outlet, the surest first. */
const STATEMENTS = [
  new RegExp(`(?:©|\\(c\\)|\\bcopyright)[ ,]{0,3}(?:\\d{4}(?:[-–]\\d{2,4})?[ ,]{1,3})?(?:by )?${NAME}`, "iu"),
  new RegExp(`\\b(?:originally|first) (?:published|appeared) (?:by|on|in|at) ${NAME}`, "u"),
  new RegExp(
    `\\bis (?:an? |the )?(?:\\p{L}{1,20} ){0,3}(?:editor|reporter|correspondent|writer|columnist|journalist) (?:of|at|for|with) ${NAME}`,
    "u",
  ),
  new RegExp(`^(?:source|outlet|publisher):\\s{0,3}${NAME}`, "iu"),
];

/** The outlet's name where the page's furniture or its dateline states it. */
export function outletOf(text: string, blocks: readonly Block[], agency: string | null): string | null {
  for (const statement of STATEMENTS)
    for (const block of blocks) {
      if (block.role !== "boilerplate" && block.role !== "byline") continue;
      const found = statement.exec(sample(text, block));
      if (found) return found[1].replace(/[.,]$/, "");
    }
  return agency;
}

function sample(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + 400));
}
