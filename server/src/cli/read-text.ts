import { counted, oneLine } from "../core/phrases";
import { printFigure } from "../core/read/print-figure";
import { textOf, type Span } from "../core/text/span";
import type { MadeSource } from "../workspace/corpus";
import { cut, placeIn, type Rendering } from "./passages";

const PASSAGE_LENGTH = 80;
/** Longer values push the words beside them off the screen. */
const VALUE_WIDTH = 32;
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** Something that an article says: its words, what they mean, and a detail in small print. */
type Row = readonly [words: Span, value: string, detail: string];

/** What each article says, for a reader at a terminal: its quotations, dates, figures and people, each with its line and column. */
export function readText(sources: Iterable<MadeSource>, rendering: Rendering): string {
  return [...sources].map((made) => articleText(made, rendering)).join("\n");
}

function articleText({ outlet, source }: MadeSource, { colors, display }: Rendering): string {
  const { article, published, quotes, dates, figures, people } = source.reading;
  const words = (span: Span) => cut(oneLine(textOf(article.text, span)), PASSAGE_LENGTH);
  const section = (title: string, rows: readonly Row[]) => {
    const places = rows.map(([span]) => placeIn(article, span.start));
    const values = rows.map(([, value]) => cut(oneLine(value), VALUE_WIDTH));
    const [place, value] = [places, values].map((cells) => Math.max(...cells.map(({ length }) => length)) + 2);
    const lines = rows.map(([span, , detail], index) => {
      const told = `${places[index].padEnd(place)}${colors.bold(values[index].padEnd(value))}${words(span)}`;
      return `    ${told}${detail ? colors.dim(`  ${oneLine(detail)}`) : ""}`;
    });
    return lines.length > 0 ? [`  ${colors.cyan(title)}`, ...lines] : [];
  };
  const date = published.value ? `published ${published.value} (${published.from})` : "publication date unknown";
  const language = article.language === "und" ? "language unknown" : `in ${LANGUAGES.of(article.language)}`;
  const head = [outlet, date, language].filter((part) => part !== null).map(oneLine);
  return [
    `${colors.bold(oneLine(display(source.path)))}  ${colors.dim(head.join(", "))}`,
    ...(article.title ? [`  ${words(article.title)}`] : []),
    ...section(
      "quotes",
      quotes.map((quote) => [quote, quote.speaker ?? "unknown speaker", quote.kind]),
    ),
    ...section(
      "dates",
      dates.map((found) => [found, found.value ?? "open", found.how]),
    ),
    ...section(
      "figures",
      figures.map((figure) => [figure, printFigure(figure), figure.kind]),
    ),
    ...section(
      "people",
      people.flatMap(({ name, mentions, references, roles }): Row[] => {
        const [first] = [...mentions, ...references];
        const times = counted(mentions.length + references.length, "mention");
        return first ? [[first, name, [...new Set(roles.map(({ title }) => title)), times].join(", ")]] : [];
      }),
    ),
    "",
  ].join("\n");
}
