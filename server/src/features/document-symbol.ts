import { SymbolKind, type DocumentSymbol } from "vscode-languageserver-protocol";
import { printDay } from "../core/read/calendar-print";
import { printFigure } from "../core/read/print-figure";
import type { Quote } from "../core/read/reading";
import type { Source } from "../core/link/story";
import { textOf, type Span } from "../core/text/span";
import { rangeOf, sourceOf, type Context } from "./context";
import { marksOf } from "./marks";
import { speakerOf } from "./people";
import { plain } from "./wording";

const NAME_LENGTH = 80;

/** The outline of an article: its speakers with their quotations, its dates, its figures. */
export function documentSymbols({ snapshot }: Context, path: string): DocumentSymbol[] {
  const source = sourceOf(snapshot, path);
  if (!source) return [];
  const dates: DocumentSymbol[] = [];
  const figures: DocumentSymbol[] = [];
  for (const mark of marksOf(source.reading)) {
    if (mark.kind === "speaker") continue;
    const value = mark.kind === "date" || mark.date ? mark.date?.value : null;
    const detail = value ? printDay(value) : mark.kind === "figure" && mark.figure ? printFigure(mark.figure) : "";
    const list = mark.kind === "date" ? dates : figures;
    list.push(symbol(source, mark, SymbolKind.Number, words(source, mark), detail));
  }
  return [...speakers(source), ...group("Dates", dates), ...group("Figures", figures)];
}

function speakers(source: Source): DocumentSymbol[] {
  const { quotes } = source.reading;
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const speaker = speakerOf(quote, source.reading.article.text);
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quote]);
  }
  return [...bySpeaker].map(([speaker, theirs]) => {
    const role = theirs[0].person >= 0 ? source.reading.people[theirs[0].person].roles[0]?.title : undefined;
    return {
      ...symbol(source, theirs[0], SymbolKind.Class, plain(speaker, NAME_LENGTH), role ?? ""),
      children: theirs.map((quote) => symbol(source, quote, SymbolKind.String, words(source, quote), quote.kind)),
    };
  });
}

/**
 * The members of a group are scattered over the article, with those of others between them. It stands where its first one
 * stands: what goes from the first to the last would be taken for what the caret is in, all over the article.
 */
function group(name: string, children: DocumentSymbol[]): DocumentSymbol[] {
  if (children.length === 0) return [];
  const { range } = children[0];
  return [{ name, kind: SymbolKind.Namespace, range, selectionRange: range, children }];
}

function symbol(source: Source, span: Span, kind: SymbolKind, name: string, detail: string): DocumentSymbol {
  const range = rangeOf(source, span);
  return { name, detail: plain(detail, NAME_LENGTH), kind, range, selectionRange: range };
}

/** The protocol asks for a name that is not empty. */
function words(source: Source, span: Span): string {
  // The comma inside the marks of a quotation belongs to the sentence around it.
  return plain(textOf(source.reading.article.text, span), NAME_LENGTH).replace(/,$/, "") || "…";
}
