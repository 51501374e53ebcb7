import type { Figure } from "../read/reading";

/** What the number of those who went through something is called in a message. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  killed: "the number killed",
  injured: "the number injured",
  missing: "the number missing",
  arrested: "the number arrested",
  displaced: "the number displaced",
  evacuated: "the number evacuated",
  rescued: "the number rescued",
  survived: "the number of survivors",
  trapped: "the number trapped",
  employed: "the number employed",
  attended: "the number who attended",
  infected: "the number infected",
  sheltered: "the number sheltered",
  vaccinated: "the number vaccinated",
  unpowered: "the number without power",
};

/** "The catch", "the amount of the loan", "the share of voters", "the share contained". */
export function subjectOfAmount(kind: Figure["kind"], counts: string): string {
  if (kind === "money") return `the amount of the ${counts}`;
  if (kind === "percent" && /[^s]s$/.test(counts)) return `the share of ${counts}`;
  return kind === "percent" && /ed$/.test(counts) ? `the share ${counts}` : `the ${counts}`;
}

/** "The amount of the loss", "the turnout". */
export function subjectOfNamed(kind: Figure["kind"], measure: string): string {
  return kind === "percent" || measure === "price" ? `the ${measure}` : `the amount of the ${measure}`;
}
