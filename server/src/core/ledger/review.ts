import { parseJson, type JsonFault } from "./json";

/** A finding that somebody looked at and set aside. */
interface Dismissal {
  readonly fingerprint: string;
  readonly rule: string;
  /** For a person who reads the file: what was in dispute. */
  readonly subject: string;
  readonly note?: string;
}

/** The contents of `crosscheck.review.json`. */
export interface Review {
  readonly version: 1;
  readonly dismissed: readonly Dismissal[];
}

export type ConflictState = "open" | "dismissed";

export const EMPTY_REVIEW: Review = { version: 1, dismissed: [] };

/** A review as it was read. */
interface ParsedReview {
  readonly review: Review;
  /** Why it could not be read in full, and where; the file must then not be written over. */
  readonly damage: JsonFault | null;
}

const isText = (value: unknown): value is string => typeof value === "string";

function readDismissal(value: unknown): Dismissal | null {
  if (typeof value !== "object" || value === null) return null;
  const { fingerprint, rule, subject, note } = value as Record<string, unknown>;
  if (!isText(fingerprint) || fingerprint === "") return null;
  return {
    fingerprint,
    rule: isText(rule) ? rule : "",
    subject: isText(subject) ? subject : "",
    ...(isText(note) && note !== "" ? { note } : {}),
  };
}

/** Reads `crosscheck.review.json`. Never throws: what cannot be read is left out, and `damage` says so. Comments and trailing commas are allowed. */
export function parseReview(text: string): ParsedReview {
  if (text.trim() === "") return { review: EMPTY_REVIEW, damage: null };
  const { value, fault } = parseJson(text);
  const broken = fault && { ...fault, message: `it is not valid JSON: ${fault.message}` };
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { review: EMPTY_REVIEW, damage: broken ?? whole("it is not a JSON object") };
  const { version, dismissed } = value as Record<string, unknown>;
  const entries = Array.isArray(dismissed) ? dismissed : [];
  const read = entries.map(readDismissal);
  return { review: sorted(read.filter((entry) => entry !== null)), damage: broken ?? misshapen() };

  function misshapen(): JsonFault | null {
    if (version !== undefined && version !== 1) return whole("its version is unknown: this one is 1");
    if (dismissed !== undefined && !Array.isArray(dismissed)) return whole("“dismissed” is not a list");
    return read.includes(null) ? whole("an entry of “dismissed” has no fingerprint") : null;
  }
}

function whole(message: string): JsonFault {
  return { start: 0, end: 1, message };
}

/** One entry a fingerprint, the last one wins, in an order that keeps the differences of a version control system small. */
function sorted(entries: readonly Dismissal[]): Review {
  const distinct = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()];
  const keyOf = (entry: Dismissal) => `${entry.rule}\n${entry.subject}\n${entry.fingerprint}`;
  return { version: 1, dismissed: distinct.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)) };
}

export function dismiss(review: Review, dismissal: Dismissal): Review {
  return sorted([...review.dismissed, dismissal]);
}

export function reopen(review: Review, fingerprint: string): Review {
  return sorted(review.dismissed.filter((entry) => entry.fingerprint !== fingerprint));
}

export function stateOf(review: Review, fingerprint: string): ConflictState {
  return review.dismissed.some((entry) => entry.fingerprint === fingerprint) ? "dismissed" : "open";
}

export function serialiseReview(review: Review): string {
  return `${JSON.stringify(sorted(review.dismissed), null, 2)}\n`;
}
