import { DocumentHighlightKind, type DocumentHighlight } from "vscode-languageserver-protocol";
import type { LinePosition } from "../workspace/lines";
import { rangeOf, type Context } from "./context";
import { mentionsAt } from "./mentions";

/** The passages of one article that speak of what stands at a position. */
export function documentHighlights(context: Context, path: string, position: LinePosition): DocumentHighlight[] {
  const all = mentionsAt(context, path, position)?.all ?? [];
  return all
    .filter(({ source }) => source.path === path)
    .map(({ source, span }) => ({ range: rangeOf(source, span), kind: DocumentHighlightKind.Text }));
}
