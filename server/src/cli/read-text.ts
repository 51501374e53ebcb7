import { textOf, type Span } from "../core/text/span";
import type { MadeSource } from "../workspace/corpus";
import { linesOf } from "../workspace/lines";
import type { Rendering } from "./check-text";
import { printable } from "./problem";

const PASSAGE_LENGTH = 80;

/** What each article says, for a reader at a terminal: who says what, the dates and the figures, each with its line and column. */
export function readText(sources: Iterable<MadeSource>, rendering: Omit<Rendering, "name">): string {
  return [...sources].map((made) => articleText(made, rendering)).join("\n");
}

function articleText({ outlet, source }: MadeSource, { colors, display }: Omit<Rendering, "name">): string {
  const { article, published, quotes, dates, figures } = source.reading;
  const words = (span: Span) => {
    const text = printable(textOf(article.text, span));
    return text.length > PASSAGE_LENGTH ? `${text.slice(0, PASSAGE_LENGTH - 1)}…` : text;
  };
  const row = (span: Span, value: string, detail: string) => {
    const { line, character } = linesOf(article).positionAt(span.start);
    return `    ${`${line + 1}:${character + 1}`.padEnd(8)}${colors.bold(printable(value))}  ${words(span)}${detail ? colors.dim(`  ${printable(detail)}`) : ""}`;
  };
  const section = (title: string, rows: string[]) => (rows.length > 0 ? [`  ${colors.cyan(title)}`, ...rows] : []);
  const date = published.value ? `published ${published.value} (${published.from})` : "publication date unknown";
  const lines = [
    `${colors.bold(printable(display(source.path)))}  ${colors.dim([outlet, date, article.language].filter(Boolean).join(", "))}`,
    ...(article.title ? [`  ${words(article.title)}`] : []),
    ...section(
      "quotes",
      quotes.map((quote) => row(quote, quote.speaker ?? "unknown speaker", quote.kind)),
    ),
    ...section(
      "dates",
      dates.map((found) => row(found, found.value ?? "open", found.how)),
    ),
    ...section(
      "figures",
      figures.map((figure) => row(figure, figureText(figure), figure.counts ?? "")),
    ),
  ];
  return lines.join("\n") + "\n";
}

function figureText({
  value,
  min,
  max,
  unit,
}: {
  value: number | null;
  min: number;
  max: number;
  unit: string | null;
}): string {
  const interval =
    min === max
      ? String(min)
      : max === Infinity
        ? `${min} or more`
        : min === -Infinity
          ? `up to ${max}`
          : `${min} to ${max}`;
  const number = value !== null && min === max ? String(value) : interval;
  return unit ? `${number} ${unit}` : number;
}
