import type { AnchoredReading, Figure } from "../read/reading";
import { firstEndingAfter } from "../text/span";
import type { Measured } from "./measures";

/** How many kilometres a unit of length has, so that distances in different units can be compared (SI brochure; international mile and nautical mile). */
const KILOMETRES: Readonly<Record<string, number>> = {
  metre: 0.001,
  yard: 0.0009144,
  kilometre: 1,
  mile: 1.609344,
  "nautical mile": 1.852,
};
/** What stands between a distance and the place that it is measured from: "off the port of", "north-west of", "from". */
const FROM =
  /^ (?:(?:to the |due )?(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern)? of|away from|off|from|outside) (?:the )?(?:(?:port|coast|city|town|village|capital|island|border|centre|center) (?:of |city |town )?)?$/;
/** The longest stretch between a distance and its place, in characters. */
const REACH = 48;
/** Papers round a distance to what is easily said; the fraction by which two may differ and mean the same. */
const ROUNDING = 0.15;

/** What a distance from a named place is compared by, in kilometres; null for any other figure. */
export function distanceOf(
  figure: Figure,
  { article, names }: AnchoredReading,
  foldPlace: (name: string) => string,
): (Pick<Measured, "key" | "subject" | "counted" | "growing" | "min" | "max"> & { readonly named?: false }) | null {
  const scale = KILOMETRES[figure.unit ?? ""];
  if (figure.kind !== "measure" || scale === undefined) return null;
  const place = names[firstEndingAfter(names, figure.end)];
  if (!place || place.kind === "organisation" || place.start - figure.end > REACH) return null;
  if (!FROM.test(article.text.slice(figure.end, place.start))) return null;
  return {
    key: `distance ${foldPlace(place.name)}`,
    subject: `the distance from ${place.name}`,
    counted: null,
    growing: false,
    min: figure.min * scale * (1 - ROUNDING),
    max: figure.max * scale * (1 + ROUNDING),
  };
}
