import type { ConflictPlace } from "../../../server/src/lsp/protocol";

export type Direction = 1 | -1;

export interface Here {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/**
 * The index of the conflict after (or before) a place, in the order of the list, which is by file and place; the list
 * is a ring. A place in a file without conflicts comes before the first. -1 if there is no conflict at all.
 */
export function neighbour(places: readonly ConflictPlace[], here: Here | undefined, direction: Direction): number {
  if (places.length === 0) return -1;
  const first = here ? places.findIndex((place) => place.uri === here.uri) : -1;
  if (!here || first < 0) return direction > 0 ? 0 : places.length - 1;
  const last = places.findLastIndex((place) => place.uri === here.uri);
  let next = first;
  while (next <= last && compareToHere(places[next], here) < 0) next++;
  // Several conflicts can have one place, which a reader has seen with its hover.
  let behind = next;
  while (behind <= last && compareToHere(places[behind], here) === 0) behind++;
  const target = direction > 0 ? behind : next - 1;
  return (target + places.length) % places.length;
}

function compareToHere({ range: { start } }: ConflictPlace, here: Here): number {
  return start.line - here.line || start.character - here.character;
}
