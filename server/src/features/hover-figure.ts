import { linkOf, printFigure } from "../core/read/print-figure";
import type { Figure } from "../core/read/reading";
import { textOf } from "../core/text/span";
import { escaped, plain } from "./wording";

/** What a figure says: its amount, what is counted as the article prints it, and the words that widen it. */
export function figureLine(figure: Figure, text: string): string {
  const { kind, approximator } = figure;
  const amount = kind === "age" && figure.unit === "year" ? `aged ${printFigure(figure)}` : printFigure(figure, false);
  // What the amount already says is not said twice.
  const words = approximator !== null && !amount.includes(approximator) ? ` · *${escaped(plain(approximator))}*` : "";
  return `**${escaped(amount)}**${countedIn(figure, text)}${words}`;
}

/** What is counted, tied to the amount as English ties it: "14 people", "hundreds of people", "80,000 tonnes of grain"; "" where the words do not say. */
function countedIn(figure: Figure, text: string): string {
  const { kind, unit, countsSpan } = figure;
  if (countsSpan === null || kind === "score") return "";
  const things = textOf(text, countsSpan).replace(/['’]s$/, "");
  // "40 U.S. troops": initials are what is counted only in part.
  if (/(?:^|[\s.])\p{Lu}$/u.test(things) && text[countsSpan.end] === ".") return "";
  const told = escaped(plain(things));
  if (kind === "age") return ` · ${told}`;
  const between = text.slice(figure.end, countsSpan.start);
  // "Hundreds flee the port": a headline counts without the preposition.
  if (unit === null) return `${/\bof\b/.test(between) ? linkOf(figure) : " "}${told}`;
  // What is measured stands right behind: "two days of talks", "a two-day summit". Other nouns are too far off to name.
  if (/^\s{1,9}of\s{1,9}$/.test(between)) return ` of ${told}`;
  return /^\s{1,9}$/.test(between) && textOf(text, figure).includes("-") ? ` · ${told}` : "";
}
