import type { Location } from "vscode-languageserver-protocol";
import type { LinePosition } from "../workspace/lines";
import { locationOf, type Context } from "./context";
import { mentionsAt } from "./mentions";

/** The fullest mention of what stands at a position: the name with its title, the whole figure, the longest quotation. */
export function definition(context: Context, path: string, position: LinePosition): Location | null {
  const mentions = mentionsAt(context, path, position);
  return mentions && locationOf(context, mentions.fullest.source, mentions.fullest.span);
}
