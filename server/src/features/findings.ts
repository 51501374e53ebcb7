import type { Passage } from "../core/link/story";
import type { Position, Severity } from "../core/rules/conflict";
import { accountCount } from "../core/rules/accounts";
import { oneLine } from "../core/phrases";
import { messageFor } from "../core/rules/message";
import type { SettledConflict, Snapshot } from "../workspace/snapshot";
import { placesOf, type Place } from "./context";
import { openConflicts } from "./evidence";

/** An open conflict as one file shows it: at its clearest passage there. */
export interface Finding {
  readonly place: Place;
  readonly conflict: SettledConflict;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly message: string;
}

/** Rules whose hints a reader should see: an editor keeps hints out of its list of problems. */
const SHOWN_HINTS: ReadonlySet<string> = new Set(["name-spelling", "quote-wording"]);

/** The open conflicts of a file, in the order of their places. */
export function findingsOf(snapshot: Snapshot, path: string): Finding[] {
  return placesOf(snapshot, path)
    .flatMap((place) => openConflicts(place).flatMap((conflict) => findingIn(place, conflict)))
    .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
}

function findingIn(place: Place, conflict: SettledConflict): Finding[] {
  const passage = clearest(
    conflict.positions.flatMap(({ passages }) => passages.filter(({ source }) => source === place.index)),
  );
  if (!passage) return [];
  const message = oneLine(messageFor(conflict, place.story, place.index));
  let severity = conflict.severity;
  if (severity === "hint" && SHOWN_HINTS.has(conflict.rule) && place.analysed.levels[conflict.rule] !== "hint") {
    // A variation is told once, where the rarer form stands.
    const countOf = (position: Position) => accountCount(position, place.story);
    const rarest = [...conflict.positions].sort((a, b) => countOf(a) - countOf(b))[0];
    if (rarest.passages[0].source !== place.index) return [];
    severity = "information";
    const own = clearest(rarest.passages.filter(({ source }) => source === place.index)) ?? passage;
    return [{ place, conflict, passage: own, severity, message }];
  }
  return [{ place, conflict, passage, severity, message }];
}

/** The shortest words that carry the claim; the first of equals. */
export function clearest(passages: readonly Passage[]): Passage | undefined {
  return [...passages].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}
