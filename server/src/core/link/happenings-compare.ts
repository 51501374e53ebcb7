import { eventClassKinds } from "../lexicon/events";
import type { Happening } from "./happenings";
import type { LocalDay } from "./happenings-told";
import type { Places } from "./places";
import { countShared } from "./shared";

export function sameDay(a: readonly LocalDay[], b: readonly LocalDay[]): boolean {
  return a.some((x) => b.some((y) => x.interval.from === y.interval.from));
}

/** Compares where two accounts set an event; a name that is a place in one of them and a thing in the other ("the Velda mine") tells nothing apart. */
export function compareWhere(
  a: Pick<Happening, "places"> & Partial<Pick<Happening, "names">>,
  b: Pick<Happening, "places"> & Partial<Pick<Happening, "names">>,
  places: Places,
): ReturnType<Places["compare"]> {
  const found = places.compare(a.places, b.places);
  if (found !== "clash") return found;
  const named = (names: ReadonlySet<string> | undefined, others: ReadonlySet<string>): boolean =>
    names !== undefined && countShared(names, others) > 0;
  return named(a.names, b.places) || named(b.names, a.places) ? "open" : found;
}

/** Do two accounts of an event name the same body or thing ("the Velda mine", "the Marlin")? */
export function shareThing(a: Pick<Happening, "places" | "names">, b: Pick<Happening, "places" | "names">): boolean {
  return countShared(a.names, b.names) > 0 || countShared(a.names, b.places) > 0 || countShared(a.places, b.names) > 0;
}

/** Do events of this class have one day each, so that two days are a disagreement? */
export function hasOneDay(kind: string): boolean {
  const special = eventClassKinds.get(kind);
  return special !== "speech" && special !== "lasting";
}

/** Does an event of this class strike a thing at one hour, so that one shared name of a thing tells which it is? */
export function isSudden(kind: string): boolean {
  return eventClassKinds.get(kind) === "sudden";
}

/** Does an event of this class befall a person once, so that one shared person tells which it is? */
export function isOnce(kind: string): boolean {
  return eventClassKinds.get(kind) === "once";
}
