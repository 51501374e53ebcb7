import { type Happening } from "../link/happenings";
import { compareWhere, isOnce, isSudden, sameDay, shareThing } from "../link/happenings-compare";
import type { Places } from "../link/places";

/** How much two happenings have to share before their days or places are compared. */
interface Gate {
  readonly people: number;
  readonly samePlace: boolean;
}

/** What of a happening the gate looks at. */
type Gated = Pick<Happening, "people" | "places"> & Partial<Pick<Happening, "class" | "main" | "days" | "names">>;

const isNamed = (one: Gated): one is Gated & Pick<Happening, "names"> => one.names !== undefined;

/**
 * Are two happenings surely one event: two shared people, or one place and besides it a shared person, a shared day, or
 * that both articles are about it; or that both are about it, and it befalls a person whom they share once, or strikes
 * a thing that both name; and no clash of places? Null where they may be two. (De Marneffe and others 2008:
 * first that the event is the same, then that the facts differ.)
 */
export function sameEventGate(a: Gated, b: Gated, places: Places): Gate | null {
  let people = 0;
  for (const person of a.people) if (b.people.has(person)) people++;
  const place = compareWhere(a, b, places);
  if (place === "clash") return null;
  const samePlace = place === "same";
  const main = a.main === true && b.main === true;
  const kind = a.class ?? "";
  const once =
    main && ((people >= 1 && isOnce(kind)) || (isSudden(kind) && isNamed(a) && isNamed(b) && shareThing(a, b)));
  const known = people >= 1 || main || (a.days && b.days && sameDay(a.days, b.days));
  return people >= 2 || once || (samePlace && known) ? { people, samePlace } : null;
}

/** What readers call an event of a class in a sentence: "the meeting", "the fire". */
export function eventLabel(kind: string): string {
  return kind === "death" ? "the deaths" : kind === "injury" ? "the injuries" : `the ${kind}`;
}
