import type { Location } from "vscode-languageserver-protocol";
import type { LinePosition } from "../workspace/lines";
import { locationOf, type Context } from "./context";
import { mentionsAt } from "./mentions";

/** Every passage, in every source of the story, that speaks of what stands at a position. */
export function references(context: Context, path: string, position: LinePosition): Location[] {
  return (mentionsAt(context, path, position)?.all ?? []).map(({ source, span }) => locationOf(context, source, span));
}
